package org.civaffairs.core.petition;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** What the two plans of C-77 are for. */
public enum EventKind implements Text.Labelled {
    /** An event of a crowd (群众性事件). */
    CROWD("crowdPlan", "群众性事件预案", "plan for events of a crowd"),
    /** A sudden event (突发性事件). */
    SUDDEN("suddenPlan", "突发性事件预案", "plan for sudden events");

    private final String property;
    private final String zh;
    private final String en;

    EventKind(String property, String zh, String en) {
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
