package org.civaffairs.core.staffing;

import org.civaffairs.core.value.Text;

/** Which people the 10,000 of C-82 counts: the plan does not say. */
public enum Population implements Text.Labelled {
    /** Those who live there, 常住人口. */
    RESIDENT("常住人口", "residents"),
    /** Those who are registered there, 户籍人口. */
    REGISTERED("户籍人口", "registered population");

    private final String zh;
    private final String en;

    Population(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
