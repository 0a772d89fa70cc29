package org.civaffairs.core.transparency;

import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Text;

/** What a veto on a village does (C-43, C-44). Honours of other levels are not touched. */
public enum VetoEffect implements Text.Labelled {
    /** The village is put in the last grade; its score is kept. */
    LAST_GRADE("列入最末等次", "last grade", YouCounty2010.LAST_GRADE),
    /** It cannot be an advanced unit of the county. */
    NO_COUNTY_ADVANCED_UNIT("不得评为县文明建设先进单位", "no advanced unit of the county", YouCounty2010.NOT_ADVANCED),
    /** It cannot be an advanced unit of the township. */
    NO_TOWNSHIP_ADVANCED_UNIT("不得评为乡镇文明建设先进单位", "no advanced unit of the township", YouCounty2010.NOT_ADVANCED);

    private final String zh;
    private final String en;
    private final Citation citation;

    VetoEffect(String zh, String en, Citation citation) {
        this.zh = zh;
        this.en = en;
        this.citation = citation;
    }

    /** {@return the clause} */
    public Citation citation() {
        return citation;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
