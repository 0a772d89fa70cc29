package org.civaffairs.funds.journal;

import org.civaffairs.core.value.Text;

/** The kinds of documents that stand behind a posting. */
public enum EvidenceKind implements Text.Labelled {
    /** Notice of an appropriation, 拨款通知. */
    APPROPRIATION_NOTICE("拨款通知", "appropriation notice"),
    /** Minutes of the joint meeting of party and government, 党政联席会议记录 (C-115). */
    JOINT_MEETING_MINUTES("党政联席会议记录", "minutes of the joint meeting"),
    /** Ballot of a village's review panel, 票决记录 (C-117). */
    PANEL_BALLOT("票决记录", "panel ballot"),
    /** Record of a publication, 公示. */
    PUBLICATION_RECORD("公示记录", "publication record"),
    /** Roster of those who are paid, 发放花名册. */
    PAYROLL_ROSTER("发放花名册", "payroll roster"),
    /** Receipt of the bank, 银行回单. */
    BANK_RECEIPT("银行回单", "bank receipt"),
    /** Return by the bank, 退票. */
    BANK_RETURN("银行退票", "bank return"),
    /** Report of an audit, 审计报告. */
    AUDIT_REPORT("审计报告", "audit report");

    private final String zh;
    private final String en;

    EvidenceKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
