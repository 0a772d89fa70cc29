package org.civaffairs.ballot.selection;

import org.civaffairs.core.value.Text;

/** Why a candidate is not selected; the first that applies, in this order. */
public enum WhyNot implements Text.Labelled {
    /** Too few took part, so nobody is selected. */
    NOT_QUORATE("未达法定人数", "not quorate"),
    /** Yes did not reach the threshold. */
    BELOW_THRESHOLD("未达规定比例", "threshold not reached"),
    /** The threshold was reached, but as many as there are seats have more yes. */
    OUTRANKED("得票在名额之外", "outranked"),
    /** Equal yes with others at the cut line, and fewer seats than they are; not yet resolved. */
    TIED_AT_THE_CUT("在名额线上票数相等", "tied at the cut line"),
    /** Was tied, and the lot fell on others. */
    NOT_DRAWN("抽签未中", "not drawn by lot"),
    /** Was tied, and got fewer votes than others in the second ballot. */
    OUTVOTED("重新票决得票较少", "outvoted in the second ballot");

    private final String zh;
    private final String en;

    WhyNot(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
