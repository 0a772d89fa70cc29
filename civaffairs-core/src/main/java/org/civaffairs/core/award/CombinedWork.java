package org.civaffairs.core.award;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The works with which rural communities are built together (C-51). */
public enum CombinedWork implements Text.Labelled {
    /** The organisation of villages, 村级组织建设. */
    VILLAGE_ORGANISATION("villageOrganisation", "村级组织建设", "village organisation"),
    /** The new countryside, 新农村建设. */
    NEW_COUNTRYSIDE("newCountryside", "新农村建设", "new countryside"),
    /** Civility, 精神文明建设. */
    CIVILITY("civility", "精神文明建设", "civility"),
    /** Comprehensive care for public security, 社会治安综合治理. */
    PUBLIC_SECURITY("publicSecurity", "社会治安综合治理", "public security");

    private final String property;
    private final String zh;
    private final String en;

    CombinedWork(String property, String zh, String en) {
        this.property = property;
        this.zh = zh;
        this.en = en;
    }

    /** The fact that says whether it is combined. */
    Term term() {
        return Term.of(property, zh, en);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
