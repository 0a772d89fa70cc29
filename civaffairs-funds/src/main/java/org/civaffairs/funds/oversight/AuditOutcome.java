package org.civaffairs.funds.oversight;

import org.civaffairs.core.value.Text;

/** What became of the annual audit (C-126). */
public enum AuditOutcome implements Text.Labelled {
    /** Held in its month, by all three bodies, of the right year. */
    MET("已按期联合审计", "held as planned"),
    /** Not held, and its month is not over. */
    NOT_YET_DUE("尚未到期", "not due yet"),
    /** Not held, or not as planned. */
    NOT_MET("未按计划审计", "not held as planned");

    private final String zh;
    private final String en;

    AuditOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
