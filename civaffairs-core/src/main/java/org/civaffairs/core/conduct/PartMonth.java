package org.civaffairs.core.conduct;

import java.math.RoundingMode;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/** What is due for a month of which a cadre served only a part, having joined or left in it: C-103 does not say. */
public enum PartMonth implements Text.Labelled {
    /**
     * Nothing: the month is excused. Of a year it excuses no more than these months; what is due for the others is not said, so
     * a year served in part is met by what a whole year asks for, excused without any whole month, and else undetermined.
     */
    EXCUSED("免予要求", "excused"),
    /** The part that was served, part of one counting as one: for 16 days of 31, 2 field trips become 2, 20 households 11. */
    PRO_RATA("按在岗天数折算", "by the days served"),
    /** The whole, as for any other month. */
    COUNTED("照常要求", "the whole");

    private final String zh;
    private final String en;

    PartMonth(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What is due; rounded up, since that is what a whole number must reach to be no less than the exact part. */
    long due(int full, int served, int days) {
        if (served == days || this == COUNTED) {
            return full;
        }
        return this == EXCUSED ? 0 : Ratio.divide((long) full * served, days, RoundingMode.CEILING);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
