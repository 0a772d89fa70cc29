package org.civaffairs.core.target;

import org.civaffairs.core.rule.Force;
import org.civaffairs.core.value.Text;

/**
 * Where a duty of the plan stands. How grave a miss is follows from the force of its clause alone: a missed 必须 is a
 * violation, a missed 要 a deficiency, a missed 争取 a shortfall.
 */
public enum Status implements Text.Labelled {
    /** Reached, or done on time. */
    ACHIEVED("已完成", "achieved"),
    /** Not reached, and there is time left. */
    OPEN("进行中", "open"),
    /** There is nothing to cover: 0 of 0 is neither all nor too little. */
    EMPTY("无对象", "nothing to cover"),
    /** Missed, where the clause orders nothing stronger than where possible. */
    NOTE("提示", "note"),
    /** Missed, where the clause says strive. */
    SHORTFALL("未达目标", "shortfall"),
    /** Missed, where the clause says should. */
    DEFICIENCY("未落实", "deficiency"),
    /** Missed, where the clause says must. */
    VIOLATION("违反", "violation"),
    /** A fact that is needed is unknown. */
    UNDEFINED("无法判定", "undefined");

    private final String zh;
    private final String en;

    Status(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * A miss of a clause.
     *
     * @param force the clause's force
     * @return the status
     */
    public static Status missed(Force force) {
        return switch (force.severity()) {
            case VIOLATION -> VIOLATION;
            case DEFICIENCY -> DEFICIENCY;
            case SHORTFALL -> SHORTFALL;
            case NOTE -> NOTE;
        };
    }

    /** {@return whether it is a miss of any severity} */
    public boolean isMissed() {
        return ordinal() >= NOTE.ordinal() && this != UNDEFINED;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
