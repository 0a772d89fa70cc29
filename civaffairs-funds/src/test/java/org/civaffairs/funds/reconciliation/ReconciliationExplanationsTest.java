package org.civaffairs.funds.reconciliation;

import static org.civaffairs.funds.reconciliation.Statements.RULE;
import static org.civaffairs.funds.reconciliation.Statements.facts;
import static org.civaffairs.funds.reconciliation.Statements.march;
import static org.civaffairs.funds.reconciliation.Statements.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.civaffairs.core.rule.Assessment;
import org.junit.jupiter.api.Test;

/** The derivation as people read it. */
class ReconciliationExplanationsTest {
    private static final Assessment<Reconciliation> ASSESSMENT = RULE.assess(facts(
                    march("29"),
                    statement("500.00", "10 IN 1000.01 r1", "30 IN 3.00 RETURN r3"),
                    "1 10 IN 1000.00 r1",
                    "2 31 OUT 6.00 r4")
            .build());

    @Test
    void a_reconciliation_in_english() {
        assertEquals("""
                reconciliation with the bank (reconcile), on 2010-06-01
                  opening balance of the books: 500.00 yuan
                  opening balance of the bank: 500.00 yuan
                  lines matched: 0 lines  [C-113]
                  corrected in the books: 0 pairs  [C-113]
                  balance of the books: 1494.00 yuan  [C-113]
                  on its way: 9.00 yuan  [C-113]
                  unexplained: 0.01 yuan  [C-113]
                  balance of the bank: 1503.01 yuan  [C-113]
                findings:
                  violation RECONCILIATION_DIFFERENCE 专户 r1: books and bank differ; expected 1000.00 yuan, \
                actual 1000.01 yuan, difference 0.01 yuan  [C-113]
                clauses:
                  C-113 「所有民政資金都要進專户,封閉運行」 (must, You County civil-affairs measures 2010)""", ASSESSMENT.explain(Locale.ENGLISH));
    }

    @Test
    void a_reconciliation_in_chinese() {
        assertEquals("""
                银行对账（reconcile），日期 2010-06-01
                  账面期初余额：500.00元
                  银行对账单期初余额：500.00元
                  相符笔数：0笔  [C-113]
                  账内冲正笔数：0对  [C-113]
                  账面余额：1494.00元  [C-113]
                  未达账项：9.00元  [C-113]
                  未解释差额：0.01元  [C-113]
                  银行对账单余额：1503.01元  [C-113]
                发现：
                  违反 RECONCILIATION_DIFFERENCE 专户 r1：账银不符；应为1000.00元，实为1000.01元，相差0.01元  [C-113]
                条款：
                  C-113 「所有民政資金都要進專户,封閉運行」（必须，攸县2010年民政工作措施）""", ASSESSMENT.explain(Locale.SIMPLIFIED_CHINESE));
    }
}
