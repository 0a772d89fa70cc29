package org.civaffairs.core.award;

import org.civaffairs.core.value.Text;

/** Who gives an honour. C-44 speaks of two levels. */
public enum AwardLevel implements Text.Labelled {
    /** The county. */
    COUNTY("县级", "county"),
    /** A township. */
    TOWNSHIP("乡镇级", "township"),
    /** Anybody else, such as city or province, of whose honours C-44 says nothing. */
    OTHER("其他级别", "another level");

    private final String zh;
    private final String en;

    AwardLevel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
