package org.civaffairs.funds.oversight;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** Who holds the annual audit together (C-126). */
public enum AuditBody implements Text.Labelled {
    /** The civil-affairs bureau, 民政局. */
    CIVIL_AFFAIRS("civilAffairs", "民政局", "civil-affairs bureau"),
    /** The finance bureau, 财政局. */
    FINANCE("finance", "财政局", "finance bureau"),
    /** The supervision bureau, 监察局. */
    SUPERVISION("supervision", "监察局", "supervision bureau");

    private final String property;
    private final String zh;
    private final String en;

    AuditBody(String property, String zh, String en) {
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
