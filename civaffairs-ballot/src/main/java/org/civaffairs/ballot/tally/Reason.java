package org.civaffairs.ballot.tally;

import org.civaffairs.core.value.Text;

/**
 * Why a motion ended as it did; the first that applies, in this order. Only a case that is referred has the last reason
 * whatever kept it from passing, a tie that stands excepted: that is voted on again first.
 */
public enum Reason implements Text.Labelled {
    /** More ballots were returned than issued. */
    MORE_RETURNED_THAN_ISSUED("收回票多于发出票", "more ballots returned than issued"),
    /** All who had to come stepped aside. */
    NOBODY_LEFT("应到人员全部回避", "every member due is recused"),
    /** Too few came or voted, also if those who stepped aside had been counted. */
    QUORUM_MISSED("未达法定人数", "quorum missed"),
    /** Too few were left after some stepped aside; with them there would have been enough. */
    QUORUM_MISSED_AFTER_RECUSAL("回避后未达法定人数", "quorum missed after recusals"),
    /** Yes reached the threshold. */
    REACHED("达到规定比例", "threshold reached"),
    /** No ballot was valid, or none counts in the denominator, so no share can have been reached. */
    NO_VOTES("没有可计的票", "no ballot counts"),
    /** As many for as against. */
    TIE("票数相等", "tie"),
    /** Yes did not reach the threshold. */
    NOT_REACHED("未达规定比例", "threshold not reached"),
    /** Yes did not reach the threshold, but the case is eligible on the facts. */
    ELIGIBLE_BUT_VOTED_DOWN("符合条件而未获通过", "eligible but voted down");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
