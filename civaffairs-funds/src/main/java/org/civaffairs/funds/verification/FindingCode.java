package org.civaffairs.funds.verification;

import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/**
 * What can be wrong with a posting, in the order in which findings of one posting come. Up to AUTHORITY_OVERDRAWN they are
 * links of one chain, of which only the first that is broken is reported; all others are independent.
 */
public enum FindingCode implements Text.Labelled {
    /** Form: the amount is 0.00 or negative. The posting is left out. */
    AMOUNT_NOT_POSITIVE(
            "C-97",
            true,
            "金额不为正",
            "amount not positive",
            "金额须为正数;更正用冲正分录",
            "book a positive amount; correct by a reversal"),
    /** Form: the money does not move. The posting is left out. */
    SIDES_NOT_DIFFERENT(
            "C-97",
            true,
            "借贷同一账户",
            "both sides are one account",
            "两侧须为不同账户",
            "book the account that the money left and the one it entered"),
    /** Form: the day is before 1949. The posting is left out. */
    DAY_IMPOSSIBLE("C-97", false, "日期不可能", "impossible day", "核对凭证日期后更正", "look at the voucher and book its day"),
    /** Identity: the number stands for another posting. The posting is left out; one that repeats all content is no finding. */
    CONFLICTING_DUPLICATE(
            "C-97",
            true,
            "同号异文",
            "number used for another posting",
            "核对两笔分录,另编新号",
            "compare both postings and give one a number of its own"),
    /** Evidence: nothing is attached to the voucher, though this kind of posting needs something. */
    UNAPPROVED_POSTING(
            "C-115",
            true,
            "无任何凭据",
            "posting without any evidence",
            "补附会议记录等凭据,否则冲正",
            "attach the documents, or reverse the posting"),
    /** Kind: something is attached, but not all that this kind of posting needs. */
    EVIDENCE_KIND_MISMATCH(
            "C-115",
            false,
            "缺少所需凭据",
            "evidence of a kind that is needed is missing",
            "补附所缺凭据",
            "attach the document that is missing"),
    /** Binding: the motion did not pass, or a review found the vote void. */
    BALLOT_INVALID(
            "C-117",
            false,
            "票决无效",
            "ballot passed nothing or is void",
            "重新票决或冲正",
            "vote again, or reverse the posting"),
    /** Binding: fewer than two decided. */
    DECIDED_ALONE("C-116", false, "个人决定", "decided by one person", "由党政联席会议集体决定", "have the joint meeting decide"),
    /** Binding: minutes of another township, a ballot of another village, a notice of another treasury. */
    EVIDENCE_BODY_MISMATCH(
            "C-114",
            false,
            "凭据出具单位不符",
            "evidence of another body",
            "附上本单位的凭据",
            "attach the document of the body concerned"),
    /** Binding: the notice comes from a lower rank than the one that tied the money to its purpose. */
    RECLASSIFIED_WITHOUT_AUTHORITY(
            "C-123",
            false,
            "越权调整用途",
            "purpose changed without authority",
            "由限定用途的一级或其上级批准",
            "have the rank that tied the money, or a higher one, change it"),
    /** Binding: paid before it was approved. */
    EVIDENCE_AFTER_POSTING(
            "C-115", false, "先付后批", "evidence of a later day", "先批准后记账;冲正后重记", "approve first; reverse and book again"),
    /** Binding: it resolves money of another purpose, or a ballot on another matter. */
    EVIDENCE_PURPOSE_MISMATCH(
            "C-123",
            false,
            "凭据用途不符",
            "evidence for another purpose",
            "附上该用途的凭据",
            "attach the document for this purpose"),
    /** Binding: it does not name the voucher. */
    EVIDENCE_NAMES_OTHERS(
            "C-115",
            false,
            "凭据未列明本凭证",
            "evidence does not name the voucher",
            "在会议记录中列明凭证",
            "have the minutes name the voucher"),
    /** Authority: with this posting, more was drawn on the document than it resolves. */
    AUTHORITY_OVERDRAWN(
            "C-115", true, "超出批准金额", "more than was resolved", "追加决议,或冲正超出部分", "resolve the rest, or reverse it"),
    /** Flow: money came in or went out past the dedicated account. */
    NOT_THROUGH_DEDICATED_ACCOUNT(
            "C-113",
            true,
            "未经专户",
            "not through the dedicated account",
            "冲正后经专户办理",
            "reverse it and pay through the dedicated account"),
    /** Flow: any other flow that the closed run does not have. */
    CLOSED_RUN_BROKEN(
            "C-113",
            true,
            "违反封闭运行",
            "flow that the closed run does not have",
            "冲正后按规定流向办理",
            "reverse it and book a flow that is allowed"),
    /** Purpose: the table of purposes does not have it on that day. */
    PURPOSE_NOT_IN_FORCE(
            "C-123",
            false,
            "专项不在有效期",
            "purpose not in force",
            "核对专项目录和日期",
            "look up the table of purposes for that day"),
    /** Purpose: 挪用, use outside what the purpose permits. */
    PURPOSE_DIVERSION(
            "C-123",
            true,
            "挪用",
            "diversion: spent on what the purpose does not permit",
            "追回资金,按专项用途支出",
            "recover the money and spend it on its purpose"),
    /** Purpose: 挤占, the posting takes a purpose in an account from 0.00 or more to below; once an excursion. */
    PURPOSE_OVERDRAWN(
            "C-123",
            true,
            "挤占",
            "squeezing: a purpose spent beyond its own money",
            "由该专项资金补足,查明占用的专项",
            "cover it from its own purpose and find out whose money was used"),
    /** Segregation: a person acted twice on the voucher; at its first posting. */
    DUTIES_NOT_SEPARATED(
            "C-122",
            false,
            "一人兼办不相容事项",
            "one person has duties that exclude each other",
            "由不同人员经办",
            "have different persons act"),
    /** Segregation: an office acted twice on the voucher; at its first posting. */
    OFFICES_NOT_SEPARATED(
            "C-122",
            false,
            "一单位兼办不相容事项",
            "one office has duties that exclude each other",
            "由不同单位经办",
            "have different offices act"),
    /** Sequence: the number is not the highest so far and one. */
    SEQUENCE_GAP("C-97", false, "编号不连续", "number is not the next", "查找缺号分录", "find the postings that are missing"),
    /** Sequence: the day, or that of what is reversed, is in a period that was closed before. */
    PERIOD_CLOSED("C-97", false, "已结账期间", "period is closed", "记入未结账期间", "book it in an open period"),
    /** Reversal: no posting with that number stands before it. */
    REVERSAL_WITHOUT_TARGET(
            "C-113",
            true,
            "冲正无对应分录",
            "reversal of nothing",
            "写明被冲正分录的编号",
            "give the number of the posting that is undone"),
    /** Reversal: its target is a reversal. */
    REVERSAL_OF_REVERSAL("C-113", true, "冲正冲正分录", "reversal of a reversal", "重新记账,不再冲正", "book the posting anew"),
    /** Reversal: accounts or purpose are not those of its target, swapped. */
    REVERSAL_NOT_MIRRORED(
            "C-113",
            true,
            "冲正与原分录不对应",
            "reversal is not the mirror of its target",
            "账户对调,专项不变",
            "swap the accounts and keep the purpose"),
    /** Reversal: all reversals of the target together exceed it. */
    REVERSAL_EXCEEDS_TARGET(
            "C-113",
            true,
            "冲正超过原分录",
            "reversal of more than its target",
            "冲正合计不得超过原金额",
            "reverse no more than was booked"),
    /** Timing: booked after a posting of a later day. */
    DAY_OUT_OF_ORDER(
            "C-97", false, "日期倒序", "day before that of the posting before", "按日期顺序记账", "book in the order of days");

    private final String clause;
    private final boolean money;
    private final String zh;
    private final String en;
    private final String remedyZh;
    private final String remedyEn;

    FindingCode(String clause, boolean money, String zh, String en, String remedyZh, String remedyEn) {
        this.clause = clause;
        this.money = money;
        this.zh = zh;
        this.en = en;
        this.remedyZh = remedyZh;
        this.remedyEn = remedyEn;
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
        return Text.of(remedyZh, remedyEn);
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
