package org.civaffairs.funds.journal;

import org.civaffairs.core.value.Text;

/** The rank of an office: the higher it stands, the later in this order. */
public enum Level implements Text.Labelled {
    /** A village. */
    VILLAGE("村级", "village"),
    /** A township. */
    TOWNSHIP("乡镇级", "township"),
    /** A county. */
    COUNTY("县级", "county"),
    /** A city. */
    CITY("市级", "city"),
    /** A province. */
    PROVINCE("省级", "province"),
    /** The central government. */
    CENTRE("中央", "central government");

    private final String zh;
    private final String en;

    Level(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
