package org.civaffairs.ballot.procedure;

import org.civaffairs.core.value.Text;

/** What can happen to a motion, in the order in which it usually does. */
public enum EventKind implements Text.Labelled {
    /** The members were told of the meeting, 会议通知. */
    NOTICE_GIVEN("会议通知", "notice given"),
    /** The meeting was opened, 开会. */
    OPENED("开会", "meeting opened"),
    /** The policy was explained, 宣讲政策. */
    POLICY_EXPLAINED("宣讲政策", "policy explained"),
    /** The case was presented, 介绍情况. */
    CASE_PRESENTED("介绍情况", "case presented"),
    /** The panel discussed it, 现场评议. */
    DISCUSSED("现场评议", "discussed"),
    /** The panel voted, 票决. */
    VOTED("票决", "voted"),
    /** The ballots were counted, 计票. */
    COUNTED("计票", "counted"),
    /** The result was announced, 公布结果. */
    ANNOUNCED("公布结果", "announced"),
    /** Those who took part signed, 签字确认. */
    SIGNED("签字确认", "signed"),
    /** The decision was submitted, 上报. */
    SUBMITTED("上报", "submitted"),
    /** The county approved it, 县级审批. */
    APPROVED("县级审批", "approved by the county"),
    /** Signatures were collected in place of a meeting, 传签. */
    SIGNATURES_COLLECTED("传签", "signatures collected"),
    /** Assistance was granted, 给予救助. */
    GRANTED("给予救助", "assistance granted");

    private final String zh;
    private final String en;

    EventKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
