package org.civaffairs.examples.sample;

import java.util.ArrayList;
import java.util.List;

/** The sample county's villages, which are invented: thirteen a township, one more in the first. */
final class SampleVillages {
    /** How many there are. */
    static final int COUNT = 300;

    /** Those of the sample's ballots; each is the first village of a township. */
    private static final String NAMED = "甲乙丙丁戊己庚辛壬癸";

    private static final int EACH = 13;

    private SampleVillages() {}

    /** A village and its township. */
    record Place(String township, String village, int number) {}

    static List<Place> all(List<String> townships) {
        List<Place> all = new ArrayList<>();
        for (int t = 0; t < townships.size(); t++) {
            int villages = EACH + (t == 0 ? COUNT - EACH * townships.size() : 0);
            for (int v = 1; v <= villages; v++) {
                all.add(new Place(townships.get(t), name(townships.get(t), t, v), all.size()));
            }
        }
        return all;
    }

    private static String name(String township, int place, int number) {
        return number == 1 && place < NAMED.length()
                ? "示例" + NAMED.charAt(place) + "村"
                : township + String.format("样例%02d村", number);
    }

    static String csv(List<Place> places) {
        StringBuilder csv =
                new StringBuilder("# INVENTED villages; the townships are real. 村为虚构,乡镇名称真实。\ntownship,village\n");
        places.forEach(place ->
                csv.append(place.township()).append(',').append(place.village()).append('\n'));
        return csv.toString();
    }
}
