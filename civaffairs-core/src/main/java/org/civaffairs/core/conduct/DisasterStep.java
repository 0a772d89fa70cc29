package org.civaffairs.core.conduct;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** What must be done fast where disaster strikes. The plan names no order, and reporting comes before arrival in C-108. */
public enum DisasterStep implements Text.Labelled {
    /** The damage was verified, 核查 (C-13). */
    VERIFIED("verified", "核查灾情", "damage verified"),
    /** It was reported, 上报 (C-13, C-108). */
    REPORTED("reported", "上报灾情", "reported"),
    /** Somebody reached the place, 到达现场 (C-108). */
    ARRIVED("arrived", "到达现场", "place reached"),
    /** Rescue was organised, 组织救援 (C-108). */
    RESCUE("rescue", "组织救援", "rescue organised"),
    /** The living of those struck was arranged, 灾民生活安排 (C-13). */
    LIVING("living", "安排灾民生活", "living arranged");

    private final String property;
    private final String zh;
    private final String en;

    DisasterStep(String property, String zh, String en) {
        this.property = property;
        this.zh = zh;
        this.en = en;
    }

    /** The fact that says when it was done. */
    Term term() {
        return Term.of(property, zh, en);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
