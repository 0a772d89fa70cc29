package org.civaffairs.core.value;

/** The levels of administrative divisions, the highest first. */
public enum DivisionLevel implements Text.Labelled {
    /** A province, an autonomous region, a municipality under the state (省级): 430000. */
    PROVINCE(2, "省级", "province"),
    /** A prefecture-level city, a prefecture, a league (地级): 430200. */
    PREFECTURE(4, "地级", "prefecture"),
    /** A county, a county-level city, a district, a banner (县级): 430223. */
    COUNTY(6, "县级", "county"),
    /** A township, a town, a subdistrict (乡级): 430223101. */
    TOWNSHIP(9, "乡级", "township"),
    /** A village or a residents' community (村级): 430223101201. */
    VILLAGE(12, "村级", "village");

    private final int digits;
    private final String zh;
    private final String en;

    DivisionLevel(int digits, String zh, String en) {
        this.digits = digits;
        this.zh = zh;
        this.en = en;
    }

    /** How many digits name a division of this level. */
    int digits() {
        return digits;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
