package org.civaffairs.core.staffing;

import java.math.RoundingMode;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/** How a part of an officer counts: the plan does not say. */
public enum Rounding implements Text.Labelled {
    /** A part counts as one: 20,001 people need 3 officers. */
    UP(RoundingMode.CEILING, "不足一人按一人计", "a part counts as one"),
    /** A part does not count: 29,999 people need 2 officers. */
    DOWN(RoundingMode.FLOOR, "不足一人不计", "a part does not count"),
    /** Half or more counts as one: 24,999 people need 2 officers, 25,000 need 3. */
    HALF_UP(RoundingMode.HALF_UP, "四舍五入", "half or more counts as one");

    private final RoundingMode mode;
    private final String zh;
    private final String en;

    Rounding(RoundingMode mode, String zh, String en) {
        this.mode = mode;
        this.zh = zh;
        this.en = en;
    }

    long divide(long people, long perOfficer) {
        return Ratio.divide(people, perOfficer, mode);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
