package org.civaffairs.core.award;

import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The three duties of a township for transparency and democratic management (C-91), each with its own force. */
public enum TownshipDuty implements Text.Labelled {
    /** The attention of the principal leader, which is striven for (争取). */
    LEADERS_ATTENTION("leadersAttention", "主要领导高度重视", "attention of the principal leader"),
    /** The leader in charge of civil affairs attends to it, 专管. */
    LEADER_IN_CHARGE("leaderInCharge", "主管民政工作的领导专管", "leader in charge attends to it"),
    /** The civil-affairs office attends to it, 专抓. */
    OFFICE_IN_CHARGE("officeInCharge", "民政办专抓", "office attends to it");

    private final String property;
    private final String zh;
    private final String en;

    TownshipDuty(String property, String zh, String en) {
        this.property = property;
        this.zh = zh;
        this.en = en;
    }

    /** {@return the part of C-91 that sets it} */
    public Citation citation() {
        return switch (this) {
            case LEADERS_ATTENTION -> YouCounty2010.LEADERS_ATTENTION;
            case LEADER_IN_CHARGE -> YouCounty2010.LEADER_IN_CHARGE;
            case OFFICE_IN_CHARGE -> YouCounty2010.OFFICE_IN_CHARGE;
        };
    }

    /** The fact that says whether it is done. */
    Term term() {
        return Term.of(property, zh, en);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
