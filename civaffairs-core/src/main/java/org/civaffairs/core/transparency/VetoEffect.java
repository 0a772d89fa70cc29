package org.civaffairs.core.transparency;

import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Text;

/** What a veto on a village does (C-43, C-44). Honours of other levels are not touched. */
public enum VetoEffect implements Text.Labelled {
    /** The village is put in the last grade; its score is kept. */
    LAST_GRADE("列入最末等次", "last grade"),
    /** It cannot be an advanced unit of the county. */
    NO_COUNTY_ADVANCED_UNIT("不得评为县文明建设先进单位", "no advanced unit of the county"),
    /** It cannot be an advanced unit of the township. */
    NO_TOWNSHIP_ADVANCED_UNIT("不得评为乡镇文明建设先进单位", "no advanced unit of the township");

    private final String zh;
    private final String en;

    VetoEffect(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return the clause} */
    public Citation citation() {
        return this == LAST_GRADE ? YouCounty2010.LAST_GRADE : YouCounty2010.NOT_ADVANCED;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
