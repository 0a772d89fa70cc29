package org.civaffairs.funds.verification;

import org.civaffairs.core.value.Text;

/** What to do about each finding. */
final class Remedies {
    private Remedies() {}

    static Text of(FindingCode code) {
        return switch (code) {
            case AMOUNT_NOT_POSITIVE -> Text.of("金额须为正数；更正用冲正分录", "book a positive amount; correct by a reversal");
            case SIDES_NOT_DIFFERENT ->
                Text.of("两侧须为不同账户", "book the account that the money left and the one it entered");
            case DAY_IMPOSSIBLE -> Text.of("核对凭证日期后更正", "look at the voucher and book its day");
            case CONFLICTING_DUPLICATE ->
                Text.of("核对两笔分录，另编新号", "compare both postings and give one a number of its own");
            case UNAPPROVED_POSTING -> Text.of("补附会议记录等凭据，否则冲正", "attach the documents, or reverse the posting");
            case EVIDENCE_KIND_MISMATCH -> Text.of("补附所缺凭据", "attach the document that is missing");
            case BALLOT_INVALID -> Text.of("重新票决或冲正", "vote again, or reverse the posting");
            case DECIDED_ALONE -> Text.of("由党政联席会议集体决定", "have the joint meeting decide");
            case EVIDENCE_BODY_MISMATCH -> Text.of("附上本单位的凭据", "attach the document of the body concerned");
            case RECLASSIFIED_WITHOUT_AUTHORITY ->
                Text.of("由限定用途的一级或其上级批准", "have the rank that tied the money, or a higher one, change it");
            case EVIDENCE_AFTER_POSTING -> Text.of("先批准后记账；冲正后重记", "approve first; reverse and book again");
            case EVIDENCE_PURPOSE_MISMATCH -> Text.of("附上该用途的凭据", "attach the document for this purpose");
            case EVIDENCE_NAMES_OTHERS -> Text.of("在该凭据中列明本凭证", "have that document name the voucher");
            case AUTHORITY_OVERDRAWN -> Text.of("追加决议，或冲正超出部分", "resolve the rest, or reverse it");
            case NOT_THROUGH_DEDICATED_ACCOUNT ->
                Text.of("冲正后经专户办理", "reverse it and pay through the dedicated account");
            case CLOSED_RUN_BROKEN -> Text.of("冲正后按规定流向办理", "reverse it and book a flow that is allowed");
            case PURPOSE_NOT_IN_FORCE -> Text.of("核对专项目录和日期", "look up the table of purposes for that day");
            case PURPOSE_DIVERSION -> Text.of("追回资金，按专项用途支出", "recover the money and spend it on its purpose");
            case PURPOSE_OVERDRAWN ->
                Text.of("由该专项资金补足，查明占用的专项", "cover it from its own purpose and find out whose money was used");
            case DUTIES_NOT_RECORDED -> Text.of("在凭证上记明审批人和发放人", "write on the voucher who approved and who paid");
            case DUTIES_NOT_SEPARATED -> Text.of("由不同人员经办", "have different persons act");
            case OFFICES_NOT_SEPARATED -> Text.of("由不同单位经办", "have different offices act");
            case SEQUENCE_GAP -> Text.of("查找缺号分录", "find the postings that are missing");
            case PERIOD_CLOSED ->
                Text.of(
                        "记入未结账期间；已结账的分录不冲正，另行更正",
                        "book it in an open period; correct what is closed by a posting of its own, not a reversal");
            case REVERSAL_WITHOUT_TARGET -> Text.of("写明被冲正分录的编号", "give the number of the posting that is undone");
            case REVERSAL_OF_REVERSAL -> Text.of("重新记账，不再冲正", "book the posting anew");
            case REVERSAL_NOT_MIRRORED ->
                Text.of(
                        "账户对调，专项不变；调整用途以反向调整更正",
                        "swap the accounts and keep the purpose; change a purpose back by a reclassification");
            case REVERSAL_EXCEEDS_TARGET -> Text.of("冲正合计不得超过原金额", "reverse no more than was booked");
            case DAY_OUT_OF_ORDER -> Text.of("按日期顺序记账", "book in the order of days");
        };
    }
}
