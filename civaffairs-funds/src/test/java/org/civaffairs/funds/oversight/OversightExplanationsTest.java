package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.DAY;
import static org.civaffairs.funds.oversight.Counties.audit;
import static org.civaffairs.funds.oversight.Counties.inspections;
import static org.civaffairs.funds.oversight.Counties.tracking;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.civaffairs.core.rule.Policy;
import org.junit.jupiter.api.Test;

/** The derivations of this package as people read them. */
class OversightExplanationsTest {
    /** Catalogue C-126: on 05-24 with two bodies it was not joint. */
    @Test
    void the_example_of_the_audit_in_english() {
        assertEquals(
                """
                annual audit (annual-audit), on 2010-06-01
                  audit held: yes
                  month of the audit: 5  [stated, C-126]
                  when it is due: 2010-05-01..2010-05-31  [C-126]
                  days of the audit: 2010-05-24
                  an audit of several days: all in the month  [our reading, C-126]
                  days outside the month: 0 days  [C-126]
                  audited year: 2009
                  audited before the year of the audit: 1 year  [our reading, C-139]
                  year due to be audited: 2009  [C-139]
                  off by: 0 years  [C-139]
                  civil-affairs bureau: yes
                  finance bureau: yes
                  supervision bureau: no
                  bodies missing: 1 body  [C-126]
                  outcome: not held as planned  [C-126]
                findings:
                  deficiency AUDIT_NOT_JOINT 攸县: audit not joint; expected yes, actual no, difference supervision \
                bureau  [C-126]
                not stated by the plan:
                  funds.audit.lag = 1 (our reading, C-139): the plan of 2010 says "2009", read as the year before
                  funds.audit.span = all in the month (our reading, C-126): the plan does not say whether an audit may \
                go on after the month
                clauses:
                  C-126 「5月份,將與財政局、監察局聯合組織」 (should, You County civil-affairs measures 2010)
                  C-139 「對2009年度的民政資金使用情況進行審計檢查」 (should, You County civil-affairs measures 2010)""",
                AnnualAuditRule.inForceOn(DAY)
                        .assess(audit("2010-05-24", 2009, "YYN"))
                        .explain(Locale.ENGLISH));
    }

    @Test
    void a_month_without_tracking_in_chinese() {
        assertEquals(
                """
                专项资金跟踪检查（tracking-checks），日期 2010-06-01，改革方案 once-a-month
                  每月跟踪检查天数：1天  [假定，C-125]
                  已过月份：2个月  [C-125]
                  已检查月份：1个月  [C-125]
                  未检查月份：[2]  [C-125]
                发现：
                  未落实 TRACKING_MONTH_MISSED 攸县 2010-02：当月未跟踪检查；应为1天，实为0天，相差1天  [C-125]
                非计划载明：
                  funds.tracking.per-month = 1（假定，C-125）：“常年性”未定次数，假定每月至少一次
                条款：
                  C-125 「民政局監察內審室將與低保、救災、優撫等股室一道進行常年性的專項資金跟蹤檢查」（要，攸县2010年民政工作措施）""",
                TrackingRule.under(Policy.planned().with(TrackingRule.onceAMonth()), DAY)
                        .assess(tracking("2010-02-28", "2010-01-15"))
                        .explain(Locale.CHINESE));
    }

    @Test
    void money_that_was_not_inspected_in_chinese() {
        assertEquals(
                """
                专项资金检查（special-inspections），日期 2010-06-01
                  检查次数：2次  [C-125]
                  检查范围：所列各股室的资金都要检查  [本库解读，C-125]
                  已检查的资金：[低保资金, 救灾资金]  [C-141]
                  未检查的资金：[优抚资金]  [C-141]
                  未会同的检查：1次  [C-125]
                  有报告的检查：1次  [C-125]
                发现：
                  未落实 INSPECTION_MISSING 攸县：全年未开展专项检查；应为是，实为否，相差优抚资金  [C-141]
                  未落实 INSPECTION_NOT_JOINT 攸县 2010-09-01：专项检查未会同进行；应为是，实为否，相差主管股室  [C-125]""",
                SpecialInspectionsRule.inForceOn(DAY)
                        .assess(inspections("2010-12-31", "03-16 DIBAO YYY", "09-01 RELIEF YNN"))
                        .explain(Locale.CHINESE)
                        .split("\n非计划载明", -1)[0]);
    }
}
