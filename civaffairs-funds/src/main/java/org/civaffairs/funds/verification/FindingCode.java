package org.civaffairs.funds.verification;

import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/**
 * What can be wrong with a posting, in the order in which findings of one posting come. Up to AUTHORITY_OVERDRAWN they are
 * links of one chain, of which only the first that is broken is reported; all others are independent. A link of a clause that
 * must be kept comes before one of a lesser clause, so that a bank receipt that is missing or late (C-97) hides no minutes
 * that were overdrawn (C-115). Of several papers that do not bind, the first by
 * {@link org.civaffairs.funds.journal.EvidenceKind} is reported, by its own first fault; then comes authority.
 */
public enum FindingCode implements Text.Labelled {
    /** Form: the amount is 0.00 or negative. The posting is left out. */
    AMOUNT_NOT_POSITIVE("C-97", true, "金额不为正", "amount not positive"),
    /** Form: the money does not move. The posting is left out. */
    SIDES_NOT_DIFFERENT("C-97", true, "借贷同一账户", "both sides are one account"),
    /** Form: the day is before 1949. The posting is left out. */
    DAY_IMPOSSIBLE("C-97", false, "日期不可能", "impossible day"),
    /** Identity: the number stands for another posting. The posting is left out; one that repeats all content is no finding. */
    CONFLICTING_DUPLICATE("C-97", true, "同号异文", "number used for another posting"),
    /** Evidence: nothing is attached to the voucher, though this kind of posting needs something. */
    UNAPPROVED_POSTING("C-115", true, "无任何凭据", "posting without any evidence"),
    /** Kind: something is attached, but not all that this kind of posting needs. */
    EVIDENCE_KIND_MISMATCH("C-115", true, "缺少所需凭据", "evidence of a kind that is needed is missing"),
    /** Binding: the motion did not pass, or a review found the vote void. */
    BALLOT_INVALID("C-117", true, "票决无效", "ballot passed nothing or is void"),
    /** Binding: fewer than two decided. */
    DECIDED_ALONE("C-116", false, "个人决定", "decided by one person"),
    /** Binding: minutes of another township, a ballot of another village, a notice of another treasury. */
    EVIDENCE_BODY_MISMATCH("C-114", true, "凭据出具单位不符", "evidence of another body"),
    /** Binding: the notice comes from a lower rank than the one that tied the money to its purpose. */
    RECLASSIFIED_WITHOUT_AUTHORITY("C-123", true, "越权调整用途", "purpose changed without authority"),
    /** Binding: the document is of a later day than the posting. */
    EVIDENCE_AFTER_POSTING("C-115", false, "先付后批", "evidence of a later day"),
    /** Binding: it resolves money of another purpose, or a ballot on another matter. */
    EVIDENCE_PURPOSE_MISMATCH("C-123", true, "凭据用途不符", "evidence for another purpose"),
    /** Binding: it does not name the voucher. */
    EVIDENCE_NAMES_OTHERS("C-115", true, "凭据未列明本凭证", "evidence does not name the voucher"),
    /** Authority: with this posting, those of its kind drew more on the document than it resolves. */
    AUTHORITY_OVERDRAWN("C-115", true, "超出批准金额", "more than was resolved"),
    /** Flow: money came in or went out past the dedicated account. */
    NOT_THROUGH_DEDICATED_ACCOUNT("C-113", true, "未经专户", "not through the dedicated account"),
    /** Flow: any other flow that the closed run does not have. */
    CLOSED_RUN_BROKEN("C-113", true, "违反封闭运行", "flow that the closed run does not have"),
    /** Purpose: the table of purposes does not have it on that day. */
    PURPOSE_NOT_IN_FORCE("C-123", false, "专项不在有效期", "purpose not in force"),
    /** Purpose: 挪用, use outside what the purpose permits. */
    PURPOSE_DIVERSION("C-123", true, "挪用", "diversion: spent on what the purpose does not permit"),
    /** Purpose: 挤占, the posting takes a purpose in an account from 0.00 or more to below; once an excursion, of any account but a superior's. */
    PURPOSE_OVERDRAWN("C-123", true, "挤占", "squeezing: a purpose spent beyond its own money"),
    /** Segregation: who approved or who paid is not on the voucher; at its first posting that divides or pays money. */
    DUTIES_NOT_RECORDED("C-122", false, "审批人或发放人无记录", "who approved or paid is not on record"),
    /** Segregation: a person has duties on the voucher that exclude each other; at its first posting. */
    DUTIES_NOT_SEPARATED("C-122", false, "一人兼办不相容事项", "one person has duties that exclude each other"),
    /** Segregation: an office has duties on the voucher that exclude each other; at its first posting. */
    OFFICES_NOT_SEPARATED("C-122", false, "一单位兼办不相容事项", "one office has duties that exclude each other"),
    /** Sequence: the number is not the highest so far and one, even if the posting is malformed. */
    SEQUENCE_GAP("C-97", false, "编号不连续", "number is not the next"),
    /** Sequence: the day, or that of what is reversed, is in a period that was closed before. */
    PERIOD_CLOSED("C-97", false, "已结账期间", "period is closed"),
    /** Reversal: no posting with that number stands before it. */
    REVERSAL_WITHOUT_TARGET("C-113", true, "冲正无对应分录", "reversal of nothing"),
    /** Reversal: its target is a reversal. */
    REVERSAL_OF_REVERSAL("C-113", true, "冲正冲正分录", "reversal of a reversal"),
    /** Reversal: accounts or purpose are not those of its target, swapped; or its target changed the purpose. */
    REVERSAL_NOT_MIRRORED("C-113", true, "冲正与原分录不对应", "reversal is not the mirror of its target"),
    /** Reversal: all reversals of the target together exceed it, those before it among them. */
    REVERSAL_EXCEEDS_TARGET("C-113", true, "冲正超过原分录", "reversal of more than its target"),
    /** Timing: the day is before that of the last posting that was taken in. */
    DAY_OUT_OF_ORDER("C-97", false, "日期倒序", "day before that of the posting before");

    private final String clause;
    private final boolean money;
    private final String zh;
    private final String en;

    FindingCode(String clause, boolean money, String zh, String en) {
        this.clause = clause;
        this.money = money;
        this.zh = zh;
        this.en = en;
    }

    /** {@return the clause that is broken; a finding about evidence cites the clause that asks for its kind} */
    public Citation citation() {
        return YouCounty2010.findClause(clause).orElseThrow();
    }

    /** {@return the word, in yuan where the finding counts money} */
    public Term term() {
        return new Term(name(), label(), money ? Term.YUAN : null);
    }

    /** {@return what to do about it} */
    public Text remedy() {
        return Remedies.of(this);
    }

    /** {@return whether it is a link of the chain} */
    public boolean isLink() {
        return compareTo(AUTHORITY_OVERDRAWN) <= 0;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
