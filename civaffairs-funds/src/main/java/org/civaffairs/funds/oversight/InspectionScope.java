package org.civaffairs.funds.oversight;

import org.civaffairs.core.value.Text;

/** Of which money there must be an inspection in the year. */
public enum InspectionScope implements Text.Labelled {
    /** Of the money of each section that the plan names. */
    EACH_NAMED("所列各股室的资金都要检查", "the money of each section that is named"),
    /** Of any special funds. */
    ANY("检查任一专项资金即可", "any special funds");

    private final String zh;
    private final String en;

    InspectionScope(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
