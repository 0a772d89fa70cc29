package org.civaffairs.core.transparency;

import org.civaffairs.core.value.Text;

/** The six ways in which a criterion gives or takes points. */
public enum DeductionShape implements Text.Labelled {
    /** All points, or none. */
    ALL_OR_NOTHING("不达标不得分", "all or nothing"),
    /** So many points off for each miss, until none are left (扣完为止). */
    EACH_MISS("每缺一项扣分", "for each miss"),
    /** So many points off for each step by which a rate falls short. */
    EACH_STEP_SHORT("每低一档扣分", "for each step short"),
    /** So many points off for each month of delay. */
    EACH_MONTH_LATE("每迟一月扣分", "for each month late"),
    /** Points off by the row in which a count or a share falls. */
    BAND_TABLE("分档扣分", "by a table"),
    /** So many points more for each time, up to a cap. */
    CAPPED_BONUS("加分", "bonus");

    private final String zh;
    private final String en;

    DeductionShape(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
