package org.civaffairs.ballot.tally;

import org.civaffairs.core.value.Text;

/**
 * Of what a share is taken (计票基数). The same words "more than half" mean six different things; a rule always says which.
 *
 * <p>For example, 15 on the panel of whom 12 came and returned 8 yes, 3 no and 1 abstention: FOR_AND_AGAINST is 11, VALID
 * 12, PRESENT 12, DUE 15.
 */
public enum Denominator implements Text.Labelled {
    /** Ballots for or against, without abstentions (同意与不同意票). */
    FOR_AND_AGAINST("同意与不同意票", "ballots for and against"),
    /** Valid ballots, abstentions included (有效票). */
    VALID("有效票", "valid ballots"),
    /** Ballots returned, blank and spoiled ones included (收回票). */
    RETURNED("收回票", "ballots returned"),
    /** Members who came (实到人数). */
    PRESENT("实到人数", "members present"),
    /** Members who had to come (应到人数). */
    DUE("应到人数", "members due"),
    /** All members of the panel or assembly (全体人数). */
    ENTITLED("全体人数", "all members");

    private final String zh;
    private final String en;

    Denominator(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return whether it counts people and not ballots} */
    public boolean isOfPeople() {
        return ordinal() >= PRESENT.ordinal();
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
