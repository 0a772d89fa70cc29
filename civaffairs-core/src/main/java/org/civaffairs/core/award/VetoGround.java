package org.civaffairs.core.award;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** What bars a township from awards (C-40). */
public enum VetoGround implements Text.Labelled {
    /** The leaders of the township pay no attention, 领导不重视. */
    LEADERS_INATTENTIVE("leadersInattentive", "乡镇领导不重视", "leaders inattentive"),
    /** The leader in charge of civil affairs does not attend to it, 不抓此项工作. */
    LEADER_IDLE("leaderIdle", "主管民政工作的领导不抓", "leader in charge idle"),
    /** The civil-affairs office does not answer for it, 不负责此项工作. */
    OFFICE_NOT_RESPONSIBLE("officeNotResponsible", "民政办不负责", "office not responsible");

    private final String property;
    private final String zh;
    private final String en;

    VetoGround(String property, String zh, String en) {
        this.property = property;
        this.zh = zh;
        this.en = en;
    }

    /** The fact that says whether it is so. */
    Term term() {
        return Term.of(property, zh, en);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
