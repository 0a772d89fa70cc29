package org.civaffairs.core.transparency;

import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Text;

/** What fires a veto on a village. */
public enum VetoTrigger implements Text.Labelled {
    /** Assistance was decided without the panel's ballot; one case is enough (C-41). */
    UNBALLOTED("社会救助未经评审团民主评议票决", "assistance decided without the ballot"),
    /** Disorder led people to petition or to complain, and the complaint was not baseless (C-42). */
    DISORDER("管理混乱引发群众上访告状", "disorder that led to petitions or complaints");

    private final String zh;
    private final String en;

    VetoTrigger(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return the clause} */
    public Citation citation() {
        return switch (this) {
            case UNBALLOTED -> YouCounty2010.NO_ASSISTANCE_WITHOUT_BALLOT;
            case DISORDER -> YouCounty2010.DISORDER;
        };
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
