package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** Whose visits must be on record to count (C-106): the words stand in the clause of township staff. */
public enum RecordScope implements Text.Labelled {
    /** Those of township staff only. */
    TOWNSHIP_ONLY("仅乡镇民政工作人员", "township staff only"),
    /** Those of township staff and of bureau cadres. */
    BOTH("乡镇与机关均适用", "township staff and bureau cadres");

    private final String zh;
    private final String en;

    RecordScope(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
