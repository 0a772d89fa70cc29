package org.civaffairs.core.award;

import org.civaffairs.core.value.Text;

/** How the three facts of the veto on a township are joined (C-40): three clauses, one 的. */
public enum VetoReading implements Text.Labelled {
    /** One is enough: C-91 sets three duties and C-40 mirrors them one by one. */
    ANY("有一即否决", "any one of the three bars"),
    /** All three together: elsewhere the sentence repeats 的 where it means alternatives, and penalties are read narrowly. */
    ALL("三者俱备才否决", "only all three together bar");

    private final String zh;
    private final String en;

    VetoReading(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
