package org.civaffairs.examples.sample;

import static org.civaffairs.examples.sample.SampleAwards.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civaffairs.examples.facts.Json;

/** Visits and conduct of the sample county's cadres, who are all made up. */
final class SampleConduct {
    private static final String BUREAU = "县民政局";
    private static final String NAMES = "赵钱孙李周吴郑王冯陈褚卫";
    private static final int HOMES = 20;

    private final List<String> townships;

    SampleConduct(List<String> townships) {
        this.townships = townships;
    }

    private static String cadre(int number) {
        return NAMES.charAt(number) + "样例";
    }

    /**
     * A dozen cadres of the bureau: the 3rd misses a trip in June and the 5th homes in March, the 7th joined in May, the 9th
     * left in September, the 11th has no township, the 12th did not come at all in two months.
     */
    String visits() {
        StringBuilder lines = new StringBuilder();
        for (int c = 0; c < NAMES.length(); c++) {
            Map<String, Object> ledger = object("unit", BUREAU, "cadre", cadre(c), "townships", linked(c));
            ledger.putAll(object("first", "2010-01", "last", "2010-12"));
            if (c == 6) {
                ledger.put("joined", "2010-05-17");
            }
            if (c == 8) {
                ledger.put("left", "2010-09-10");
            }
            ledger.put("visits", months(c));
            lines.append(Json.write(ledger)).append('\n');
        }
        return lines.toString();
    }

    private List<String> linked(int cadre) {
        return cadre == 10 ? List.of() : List.of(townships.get(2 * cadre % townships.size()));
    }

    private List<Object> months(int cadre) {
        List<Object> visits = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            boolean away = (cadre == 6 && month < 6)
                    || (cadre == 8 && month > 8)
                    || (cadre == 11 && (month == 2 || month == 8));
            int trips = away ? 0 : cadre == 2 && month == 6 ? 1 : 2;
            int homes = cadre == 4 && month == 3 ? 12 : HOMES;
            for (int trip = 0; trip < trips; trip++) {
                visits.add(visit(cadre, month, trip, homes / trips));
            }
        }
        return visits;
    }

    private Map<String, Object> visit(int cadre, int month, int trip, int homes) {
        List<String> households = new ArrayList<>();
        for (int home = 1; home <= homes; home++) {
            households.add("h" + (trip * homes + home + cadre * HOMES));
        }
        return object(
                "day",
                String.format("2010-%02d-%02d", month, 6 + 12 * trip + cadre % 5),
                "township",
                townships.get(2 * cadre % townships.size()),
                "households",
                households,
                "recorded",
                cadre == 1 && month == 4 ? "NO" : "YES");
    }

    /** Two members of staff and three clients a township; every fifth township has a member who visited nobody. */
    String townshipVisits() {
        StringBuilder lines = new StringBuilder();
        for (int t = 0; t < townships.size(); t++) {
            List<Object> visits = new ArrayList<>();
            visits.add(clientVisit("s-1", "c-1", "2010-03-15", t == 13 ? "NO" : "YES"));
            visits.add(clientVisit("s-1", "c-2", "2010-07-02", "YES"));
            if (t % 5 != 4) {
                visits.add(clientVisit("s-2", "c-3", "2010-10-21", t == 8 ? "UNKNOWN" : "YES"));
            }
            lines.append(Json.write(object(
                            "township",
                            townships.get(t),
                            "year",
                            2010,
                            "staff",
                            List.of("s-1", "s-2"),
                            "clients",
                            List.of("c-1", "c-2", "c-3"),
                            "visits",
                            visits)))
                    .append('\n');
        }
        return lines.toString();
    }

    private static Map<String, Object> clientVisit(String staff, String client, String day, String recorded) {
        return object("staff", staff, "client", client, "day", day, "recorded", recorded);
    }

    /** One cadre for each thing that can happen, and six to whom nothing did. */
    String conduct() {
        List<Map<String, Object>> events = List.of(
                banquet("COUNTY_SEAT", "YES"),
                banquet("ELSEWHERE", "YES"),
                banquet("COUNTY_SEAT", "UNKNOWN"),
                banquet("COUNTY_SEAT", "NO"),
                gift("ACCEPTED", "500.00"),
                gift("RETURNED", "300.00"),
                gift("ACCEPTED", null),
                favour("YES", "YES", "NO"),
                favour("YES", "NO", "NO"));
        StringBuilder lines = new StringBuilder();
        for (int c = 0; c < NAMES.length(); c++) {
            lines.append(Json.write(object(
                            "unit",
                            BUREAU,
                            "cadre",
                            cadre(c),
                            "openAuditFindings",
                            c == 9 ? 2 : 0,
                            "events",
                            c < events.size() ? List.of(events.get(c)) : List.of())))
                    .append('\n');
        }
        for (int t = 0; t < 3; t++) {
            lines.append(Json.write(object(
                            "unit",
                            townships.get(8 * t) + "民政办",
                            "cadre",
                            "何样例",
                            "openAuditFindings",
                            t,
                            "events",
                            t == 2 ? List.of(gift("ACCEPTED", "200.00")) : List.of())))
                    .append('\n');
        }
        return lines.toString();
    }

    private static Map<String, Object> banquet(String place, String accepted) {
        return object("kind", "BANQUET", "id", "b-1", "host", "TOWNSHIP_OFFICE", "place", place, "accepted", accepted);
    }

    private static Map<String, Object> gift(String response, String amount) {
        Map<String, Object> gift = object("kind", "GIFT", "id", "g-1", "subordinate", "YES");
        if (amount != null) {
            gift.put("amount", amount);
        }
        gift.put("response", response);
        return gift;
    }

    private static Map<String, Object> favour(String relation, String breach, String recused) {
        return object("kind", "FAVOUR", "id", "f-1", "relation", relation, "breach", breach, "recused", recused);
    }
}
