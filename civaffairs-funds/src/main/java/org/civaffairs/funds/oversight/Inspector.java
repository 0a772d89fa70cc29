package org.civaffairs.funds.oversight;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** Who inspects special funds together (C-125). */
public enum Inspector implements Text.Labelled {
    /** The bureau's room for supervision and internal audit, 监察内审室. */
    AUDIT_ROOM("auditRoom", "监察内审室", "room for supervision and internal audit"),
    /** The section whose money it is, 股室. */
    SECTION("section", "主管股室", "section whose money it is");

    private final String property;
    private final String zh;
    private final String en;

    Inspector(String property, String zh, String en) {
        this.property = property;
        this.zh = zh;
        this.en = en;
    }

    /** The fact that says whether it took part. */
    Term term() {
        return Term.of(property, zh, en);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
