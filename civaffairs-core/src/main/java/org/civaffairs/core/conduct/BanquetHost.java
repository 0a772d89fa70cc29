package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** Who gave a banquet: C-98 names the civil-affairs office of a township. */
public enum BanquetHost implements Text.Labelled {
    /** The civil-affairs office of a township, 乡镇民政办. */
    TOWNSHIP_OFFICE("乡镇民政办", "civil-affairs office of a township"),
    /** Anybody else. */
    OTHER("其他", "somebody else"),
    /** Nobody knows. */
    UNKNOWN("未知", "unknown");

    private final String zh;
    private final String en;

    BanquetHost(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
