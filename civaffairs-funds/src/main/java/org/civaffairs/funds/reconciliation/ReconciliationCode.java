package org.civaffairs.funds.reconciliation;

import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** What can be wrong between the books and what others keep: the bank its statement, somebody the head of the chain. */
public enum ReconciliationCode implements Text.Labelled {
    /**
     * Books and bank differ. It cites C-113: the bank is the only witness from outside of where the money is, and money that
     * only one of them has is not where the closed run says.
     */
    RECONCILIATION_DIFFERENCE(
            "C-113",
            Term.YUAN,
            "账银不符",
            "books and bank differ",
            "与银行逐笔核对；漏记的补记，记错的冲正，钱不在账户的追查",
            "go through it with the bank: book what is missing, reverse what is wrong, trace money that is not there"),
    /**
     * The books are not those whose head was kept. It cites C-97, like all that is wrong with the books as such: that they
     * were changed is certain, that money is gone is not.
     */
    HASH_MISMATCH(
            "C-97",
            Text.of("条", "entries"),
            "账簿被改动",
            "books were changed",
            "与另存的账簿逐条比对，查明何人改动；更正只用冲正分录",
            "compare with a copy kept elsewhere and find out who changed what; correct by reversals only");

    private final String clause;
    private final String unitZh;
    private final String unitEn;
    private final String zh;
    private final String en;
    private final String remedyZh;
    private final String remedyEn;

    ReconciliationCode(String clause, Text unit, String zh, String en, String remedyZh, String remedyEn) {
        this.clause = clause;
        unitZh = unit.zh();
        unitEn = unit.en();
        this.zh = zh;
        this.en = en;
        this.remedyZh = remedyZh;
        this.remedyEn = remedyEn;
    }

    /** {@return the clause that is broken} */
    public Citation citation() {
        return YouCounty2010.findClause(clause).orElseThrow();
    }

    /** {@return the word, in yuan or in entries of the chain} */
    public Term term() {
        return new Term(name(), label(), Text.of(unitZh, unitEn));
    }

    /** {@return what to do about it} */
    public Text remedy() {
        return Text.of(remedyZh, remedyEn);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
