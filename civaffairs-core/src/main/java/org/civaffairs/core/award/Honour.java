package org.civaffairs.core.award;

import org.civaffairs.core.value.Text;

/** What a village is nominated for. */
public enum Honour implements Text.Labelled {
    /** 文明建设先进单位, which C-44 speaks of. */
    ADVANCED_UNIT("文明建设先进单位", "civilised construction advanced unit"),
    /** Any other honour, of which C-44 says nothing. */
    OTHER("其他荣誉", "another honour");

    private final String zh;
    private final String en;

    Honour(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
