package org.civaffairs.core.award;

import org.civaffairs.core.value.Text;

/** What is asked of a township that has fewer villages than it would need (C-92). */
public enum FewVillages implements Text.Labelled {
    /** Nothing: nobody can do what is impossible. */
    NOT_APPLICABLE("不适用", "not applicable"),
    /** The same as of all: 每个乡镇, every township. */
    NOT_MET("视为未达标", "not met");

    private final String zh;
    private final String en;

    FewVillages(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
