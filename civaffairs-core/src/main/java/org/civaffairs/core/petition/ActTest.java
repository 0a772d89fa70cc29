package org.civaffairs.core.petition;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The four tests of an administrative act (C-79). */
public enum ActTest implements Text.Labelled {
    /** Within the law (合法). */
    LAWFUL("lawful", "合法", "lawful"),
    /** Within reason (合理). */
    REASONABLE("reasonable", "合理", "reasonable"),
    /** By due process, such as notice given and heard (程序正当). */
    DUE_PROCESS("dueProcess", "程序正当", "due process"),
    /** Quick and easy for people (高效便民). */
    EFFICIENT("efficient", "高效便民", "efficient");

    private final String property;
    private final String zh;
    private final String en;

    ActTest(String property, String zh, String en) {
        this.property = property;
        this.zh = zh;
        this.en = en;
    }

    /** The fact that says so. */
    Term term() {
        return Term.of(property, zh, en);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
