package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.arrived;
import static org.civaffairs.funds.payment.People.cash;
import static org.civaffairs.funds.payment.People.within;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;

class PaymentExplanationsTest {
    @Test
    void cash_in_chinese() {
        assertEquals(
                """
                社会化发放（socialised-payment），日期 2010-06-01
                  发放方式：现金
                  能够打卡或发折子：是
                  发现金的原因：本人要求
                  应社会化发放：是  [C-119]
                  符合要求：否  [C-119]
                发现：
                  未落实 CASH_WHERE_CARD_REQUIRED 柏市镇 欧**：能打卡而发现金；应为0笔，实为1笔，相差1笔  [C-119]
                条款：
                  C-119 「凡是能夠社會化發放的要社會化發放,進行打卡、發摺子」（要，攸县2010年民政工作措施）""",
                SocialisedPaymentRule.inForceOn(People.DAY)
                        .assess(cash(Truth.YES, "本人要求"))
                        .explain(Locale.CHINESE));
    }

    @Test
    void a_delay_in_english() {
        assertEquals(
                """
                money paid on in time and in full (payment-delay), on 2010-06-01, reforms r
                  received: 1000.00 yuan
                  received on: 2010-06-01
                  surplus: 0.00 yuan
                  paid: 980.00 yuan
                  as of: 2010-06-17
                  payment is over: yes
                  time taken: 16 days  [C-141]
                  time to pay after the arrival: 15 days  [proposed, memo 8]
                  late: 1 day  [C-141]
                  not paid: 20.00 yuan  [C-141]
                  withheld amount: 20.00 yuan  [C-141]
                findings:
                  deficiency PAYMENT_DELAYED 攸县民政专户 救灾款: payment delayed; expected 15 days, actual 16 days, \
                difference 1 day  [C-141]
                  deficiency WITHHELD 攸县民政专户 救灾款: withheld; expected 1000.00 yuan, actual 980.00 yuan, \
                difference 20.00 yuan  [C-141]
                not stated by the plan:
                  funds.payment.limit = 15 (proposed, memo 8)
                clauses:
                  C-141 「三是資金髮放制度要健全」 (should, You County civil-affairs measures 2010)
                  memo 8 (no force, r)""",
                within(15)
                        .assess(arrived("0.00", "980.00", Truth.YES, "2010-06-17")
                                .build())
                        .explain(Locale.ENGLISH));
    }
}
