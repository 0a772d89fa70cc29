package org.civaffairs.core.petition;

import org.civaffairs.core.value.Text;

/** Where a petition arises and how high it goes, the lowest first. */
public enum PetitionLevel implements Text.Labelled {
    /** A village. */
    VILLAGE("村", "village"),
    /** A township. */
    TOWNSHIP("乡镇", "township"),
    /** The county. */
    COUNTY("县", "county"),
    /** The city above the county. */
    CITY("市", "city"),
    /** The province. */
    PROVINCE("省", "province"),
    /** The state. */
    STATE("国家", "state");

    private final String zh;
    private final String en;

    PetitionLevel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
