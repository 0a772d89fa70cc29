package org.civaffairs.examples.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.transparency.VillageAssessment;
import org.civaffairs.examples.facts.Json;

/** Awards, demonstration villages and phone checks of the sample county, all made up. */
final class SampleAwards {
    private static final String INVENTED = "# INVENTED figures for demonstration. 虚构数据,仅供演示。\n";

    private final List<String> townships;
    private final List<SampleVillages.Place> places;
    private final Map<String, VillageAssessment> assessed;

    SampleAwards(List<String> townships, List<SampleVillages.Place> places, Map<String, VillageAssessment> assessed) {
        this.townships = townships;
        this.places = places;
        this.assessed = assessed;
    }

    /** One township has one ground, one has all three, one is not known; else there is none. */
    String townshipAwards() {
        StringBuilder csv = new StringBuilder(INVENTED)
                .append("township,leadersInattentive,leaderIdle,officeNotResponsible,inattentionRule\n");
        for (int t = 0; t < townships.size(); t++) {
            String grounds = switch (t) {
                case 6 -> "NO,NO,YES";
                case 14 -> "YES,YES,YES";
                case 17 -> "UNKNOWN,NO,NO";
                case 20 -> "YES,UNKNOWN,NO";
                default -> "NO,NO,NO";
            };
            csv.append(townships.get(t)).append(',').append(grounds).append(",全年未专题研究\n");
        }
        return csv.toString();
    }

    /** The county's list holds a barred village and one of which it is not known; the townships' list holds neither. */
    String awardLists() {
        return Json.write(list("2010年度县级名单", "COUNTY", List.of(Truth.NO, Truth.YES, Truth.UNKNOWN))) + "\n"
                + Json.write(list("2010年度乡镇级名单", "TOWNSHIP", List.of(Truth.NO))) + "\n";
    }

    private Map<String, Object> list(String name, String level, List<Truth> kinds) {
        List<Object> nominations = new ArrayList<>();
        List<Object> standings = new ArrayList<>();
        for (Truth kind : kinds) {
            assessed.forEach((village, value) -> {
                int most = kind == Truth.NO ? 8 : 1;
                long same = standings.stream()
                        .filter(s -> s.toString().contains("barred=" + kind))
                        .count();
                if (value.barred() == kind && same < most) {
                    nominations.add(object("village", village, "honour", "ADVANCED_UNIT", "level", level));
                    standings.add(object("village", village, "barred", kind.name(), "clauses", clauses(value)));
                }
            });
        }
        return object("list", name, "nominations", nominations, "standings", standings);
    }

    private static List<String> clauses(VillageAssessment value) {
        return value.vetoes().stream()
                .map(veto -> veto.cases().isEmpty() || veto.cases().get(0).startsWith("低保") ? "C-41" : "C-42")
                .toList();
    }

    /** Two certificates a township; some have one, or one that was withdrawn or ran out, or three. */
    String demonstrations() {
        StringBuilder lines = new StringBuilder();
        for (int t = 0; t < townships.size(); t++) {
            String township = townships.get(t);
            List<String> own = places.stream()
                    .filter(place -> place.township().equals(township))
                    .map(SampleVillages.Place::village)
                    .toList();
            List<Object> certificates = new ArrayList<>();
            int number = t % 8 == 3 ? 1 : t % 11 == 5 ? 3 : t == 22 ? 0 : 2;
            for (int c = 0; c < number; c++) {
                certificates.add(certificate(t, c, own.get(c + 1)));
            }
            lines.append(Json.write(object(
                            "township",
                            township,
                            "asOf",
                            "2010-12-31",
                            "villages",
                            own.size(),
                            "certificates",
                            certificates)))
                    .append('\n');
        }
        return lines.toString();
    }

    private static Map<String, Object> certificate(int township, int number, String village) {
        Map<String, Object> certificate = object("village", village, "certifier", "县民政局", "certified", "2010-05-20");
        if (number == 0 && township == 9) {
            certificate.put("withdrawn", "2010-11-02");
        }
        if (number == 0 && township == 12) {
            certificate.put("expires", "2010-10-31");
        }
        return certificate;
    }

    /** Of most townships the sample establishes nothing; of one nobody answered. */
    String phoneChecks() {
        StringBuilder csv = new StringBuilder(INVENTED).append("unit,population,dialled,reached,answered,satisfied\n");
        for (int t = 0; t < townships.size(); t++) {
            int answered = t == 19 ? 0 : 60 + 10 * (t % 5);
            int unhappy = t % 6 == 2 ? answered / 4 : t % 4 == 1 ? 0 : 3 + t % 6;
            csv.append(townships.get(t))
                    .append(",")
                    .append(8_000 + 317 * t)
                    .append(",140,")
                    .append(answered + 12)
                    .append(',')
                    .append(answered)
                    .append(',')
                    .append(Math.max(0, answered - unhappy))
                    .append('\n');
        }
        return csv.toString();
    }

    /** An object in the order of its properties. */
    static Map<String, Object> object(Object... properties) {
        Map<String, Object> built = new LinkedHashMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            built.put((String) properties[i], properties[i + 1]);
        }
        return built;
    }
}
