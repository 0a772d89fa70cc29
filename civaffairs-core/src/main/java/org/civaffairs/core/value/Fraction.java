package org.civaffairs.core.value;

/** Fractions in legal wording: 三分之二以上, 超过三分之二, 过半数. */
final class Fraction {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] NUMBERS = {"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };
    private static final String[] PARTS = {
        "", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
    };

    private Fraction() {}

    static Text wording(Ratio share, boolean inclusive) {
        if (share.denominator() == 1) {
            return Text.of("全部", "all");
        }
        if (share.denominator() == 2) {
            return inclusive ? Text.of("半数以上", "half or more") : Text.of("过半数", "more than half");
        }
        String zh = chinese(share);
        String en = english(share);
        return inclusive ? Text.of(zh + "以上", en + " or more") : Text.of("超过" + zh, "more than " + en);
    }

    /** Whole hundredths that no common fraction says better: 90 % and 15 %, but one tenth and three quarters. */
    private static boolean isPercentage(Ratio share) {
        long least = share.numerator() == 1 ? 11 : 10;
        return share.denominator() >= least && 100 % share.denominator() == 0;
    }

    private static String chinese(Ratio share) {
        if (isPercentage(share)) {
            return "百分之" + numeral(share.numerator() * (100 / share.denominator()));
        }
        return share.denominator() < 10_000
                ? numeral(share.denominator()) + "分之" + numeral(share.numerator())
                : share.numerator() + "/" + share.denominator();
    }

    private static String english(Ratio share) {
        if (share.denominator() > 10 || isPercentage(share)) {
            return share.toString();
        }
        int part = (int) share.numerator();
        return NUMBERS[part] + " " + PARTS[(int) share.denominator()] + (part > 1 ? "s" : "");
    }

    /** 1 to 9999 in Chinese: 15 is 十五, 105 is 一百零五, 110 is 一百一十. */
    private static String numeral(long number) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        int power = 1000;
        for (int place = 3; place >= 0; place--, power /= 10) {
            int digit = (int) (number / power % 10);
            if (digit == 0) {
                gap = !out.isEmpty();
                continue;
            }
            out.append(gap ? "零" : "");
            gap = false;
            boolean bareTen = place == 1 && digit == 1 && out.isEmpty();
            out.append(bareTen ? "" : DIGITS.charAt(digit)).append(UNITS[place]);
        }
        return out.toString();
    }
}
