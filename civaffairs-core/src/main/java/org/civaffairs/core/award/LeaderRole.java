package org.civaffairs.core.award;

import org.civaffairs.core.value.Text;

/** Who answers for transparency and democratic management in a township, by the part that the clause asks about (C-34). */
public enum LeaderRole implements Text.Labelled {
    /** The Party secretary or the head of the township (党委书记、乡镇长). */
    PRINCIPAL_LEADER("主要领导", "principal leader"),
    /** The leader who is in charge of civil affairs, whatever the post. */
    LEADER_IN_CHARGE("主管民政工作的领导", "leader in charge of civil affairs"),
    /** Somebody else, such as a 武装部长 who is not in charge of civil affairs. */
    OTHER("其他人员", "somebody else"),
    /** Nobody. */
    VACANT("空缺", "vacant");

    private final String zh;
    private final String en;

    LeaderRole(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
