package org.civaffairs.examples.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.civaffairs.core.rule.Truth;

/** An assessor's sheet for each village by EXAMPLE-100.json, made up from a fixed seed: most are good, some are not. */
final class SampleEvidence {
    private static final String HEADER = "village,A1,A2,B1,B2,B3,C1,C2,D1,D2,E1,E2,E3,F1,"
            + "selfScore,assessorScore,decidedWithoutBallot,unballoted,disorder";
    private static final int WORST = 4;

    private final Random random = new Random(2010);

    /** What is written of a village, but for the assessor's total. */
    record Row(String village, List<String> cells, String selfScore, Truth unballoted, String ids, String disorder) {
        String line(String assessorScore) {
            return village + "," + String.join(",", cells) + "," + selfScore + "," + assessorScore + "," + unballoted
                    + "," + ids + "," + disorder;
        }
    }

    static String header() {
        return HEADER;
    }

    /** Every 37th village decided without a ballot, and of every 29th it is not known. */
    Row row(SampleVillages.Place place) {
        int n = place.number();
        Truth unballoted = n % 37 == 5 ? Truth.YES : n % 29 == 11 ? Truth.UNKNOWN : Truth.NO;
        int bad = Math.max(0, random.nextInt(9) - 4);
        return new Row(
                place.village(),
                cells(n, bad, unballoted == Truth.YES),
                String.valueOf(100 - bad * 3 - random.nextInt(5)),
                unballoted,
                unballoted == Truth.YES ? "低保-" + n : "",
                disorder(n));
    }

    private List<String> cells(int n, int bad, boolean unballoted) {
        List<String> cells = new ArrayList<>();
        cells.add("T " + (bad == WORST ? "NO" : "YES"));
        cells.add("F " + some(bad));
        cells.add("F " + some(2 * bad) + " " + some(2 * bad));
        cells.add("F " + some(2 * bad));
        cells.add(n % 12 == 7 ? "F -" : "F " + some(bad));
        cells.add("F " + Math.max(0, 4 - some(bad)));
        cells.add(n % 15 == 4 ? "F -" : "F " + some(bad));
        cells.add((n % 2 == 0 ? "T " : "F ") + (unballoted ? 1 : n % 50 == 23 ? "UNKNOWN" : 0));
        cells.add(n % 21 == 8 ? "F -" : "F " + some(bad));
        cells.add(satisfied(n, bad));
        cells.add(n % 20 == 13 ? "F -" : "F " + (97 - 6 * some(bad)) + "%");
        cells.add("F " + (n % 14 == 9 ? "UNKNOWN" : some(bad)));
        cells.add("F " + (bad == 0 ? random.nextInt(3) : 0));
        return cells;
    }

    /** By phone for most; of every ninth the sample establishes nothing. */
    private String satisfied(int n, int bad) {
        int share = 96 - 4 * bad - random.nextInt(4);
        if (n % 9 == 2) {
            return "P? UNKNOWN";
        }
        return (n % 3 == 0 ? "F " : "P ") + share + "%";
    }

    private int some(int most) {
        return most == 0 ? 0 : random.nextInt(most + 1);
    }

    /** A petition alone is no disorder; of one village it is not known whether people petitioned. */
    private static String disorder(int n) {
        if (n % 61 == 7) {
            return "finance=YES petition=YES linked=YES";
        }
        if (n % 97 == 9) {
            return "finance=YES petition=UNKNOWN linked=YES";
        }
        return n % 43 == 3 ? "petition=YES" : "";
    }
}
