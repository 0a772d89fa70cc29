package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.DAY;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.Kind.WORD;
import static org.civaffairs.examples.facts.Column.Kind.YUAN;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.funds.payment.DuplicatePayments;
import org.civaffairs.funds.payment.DuplicatePaymentsFacts;
import org.civaffairs.funds.payment.DuplicatePaymentsRule;
import org.civaffairs.funds.payment.Intermediaries;
import org.civaffairs.funds.payment.IntermediariesFacts;
import org.civaffairs.funds.payment.IntermediariesRule;
import org.civaffairs.funds.payment.PaymentDelay;
import org.civaffairs.funds.payment.PaymentDelayFacts;
import org.civaffairs.funds.payment.PaymentDelayRule;
import org.civaffairs.funds.payment.ReturnedPayment;
import org.civaffairs.funds.payment.ReturnedPaymentFacts;
import org.civaffairs.funds.payment.ReturnedPaymentRule;
import org.civaffairs.funds.payment.SocialisedPayment;
import org.civaffairs.funds.payment.SocialisedPaymentFacts;
import org.civaffairs.funds.payment.SocialisedPaymentRule;

/** How money reaches people. */
public final class PaymentEntries {
    private static final Column TOWNSHIP = required("township", TEXT, "乡镇", "township", "柏市镇");
    private static final Column PERSON = required("person", TEXT, "姓名", "person", "李四");
    private static final Column PURPOSE = required("purpose", TEXT, "专项", "purpose", "救灾款");
    private static final Column AS_OF = required("asOf", DAY, "截至", "as of", "2010-06-30");

    /** C-119. */
    public static final RuleEntry<SocialisedPaymentFacts, SocialisedPayment> SOCIALISED_PAYMENT = new RuleEntry<>(
            new Form<>(
                    "socialised-payment",
                    SocialisedPaymentFacts.class,
                    List.of(
                            TOWNSHIP,
                            PERSON,
                            required("channel", WORD, "发放方式", "channel", "CASH"),
                            required("feasible", TRUTH, "能够打卡或发折子", "card or passbook possible", "NO"),
                            optional("reason", TEXT, "发现金的原因", "reason for cash", "卧床"))),
            SocialisedPayment.class,
            SocialisedPaymentRule.PARAMETERS,
            SocialisedPaymentRule::under,
            SocialisedPaymentFacts::township,
            List.of(SocialisedPaymentRule.BY_MET),
            YouCounty2010.SOCIALISED_PAYMENT,
            List.of(SocialisedPaymentRule.CASH_WHERE_CARD_REQUIRED, SocialisedPaymentRule.CASH_WITHOUT_REASON));

    /** C-120. */
    public static final RuleEntry<IntermediariesFacts, Intermediaries> INTERMEDIARIES = new RuleEntry<>(
            new Form<>(
                    "intermediaries",
                    IntermediariesFacts.class,
                    List.of(
                            TOWNSHIP,
                            PURPOSE,
                            list("offices", "经过的单位", "offices in between", "\"柏市镇财政所\"", "\"江桥村\""))),
            Intermediaries.class,
            IntermediariesRule.PARAMETERS,
            IntermediariesRule::under,
            facts -> facts.township() + " " + facts.purpose(),
            List.of(IntermediariesRule.BY_COUNT, IntermediariesRule.BY_EXCESS),
            YouCounty2010.FEWEST_INTERMEDIARIES,
            List.of(IntermediariesRule.EXCESS_INTERMEDIARIES));

    /** C-141: the payment system. */
    public static final RuleEntry<PaymentDelayFacts, PaymentDelay> PAYMENT_DELAY = new RuleEntry<>(
            new Form<>(
                    "payment-delay",
                    PaymentDelayFacts.class,
                    List.of(
                            required("account", TEXT, "专户", "dedicated account", "某县民政专户"),
                            PURPOSE,
                            required("received", YUAN, "到账", "received", "1000.00"),
                            required("receivedOn", DAY, "到账日期", "day of arrival", "2010-06-01"),
                            required("surplus", YUAN, "结余", "surplus", "0.00"),
                            required("paid", YUAN, "已发", "paid", "1000.00"),
                            optional("paidOn", DAY, "发放日期", "day of the last payment", "2010-06-18"),
                            required("settled", TRUTH, "发放已结束", "payment is over", "YES"),
                            AS_OF)),
            PaymentDelay.class,
            PaymentDelayRule.PARAMETERS,
            PaymentDelayRule::under,
            facts -> facts.account() + " " + facts.purpose(),
            List.of(PaymentDelayRule.BY_DAYS_LATE, PaymentDelayRule.BY_UNPAID),
            YouCounty2010.PAYMENT_SYSTEM,
            List.of(PaymentDelayRule.PAYMENT_DELAYED, PaymentDelayRule.WITHHELD));

    /** C-141: the payment system. */
    public static final RuleEntry<ReturnedPaymentFacts, ReturnedPayment> RETURNED_PAYMENT = new RuleEntry<>(
            new Form<>(
                    "returned-payment",
                    ReturnedPaymentFacts.class,
                    List.of(
                            TOWNSHIP,
                            PERSON,
                            PURPOSE,
                            required("amount", YUAN, "退票金额", "returned", "100.00"),
                            required("returnedOn", DAY, "退票日期", "day of the return", "2010-06-10"),
                            optional("reissued", YUAN, "已重发", "paid again", "0.00"),
                            AS_OF)),
            ReturnedPayment.class,
            ReturnedPaymentRule.PARAMETERS,
            ReturnedPaymentRule::under,
            ReturnedPaymentFacts::township,
            List.of(ReturnedPaymentRule.BY_OUTSTANDING, ReturnedPaymentRule.BY_DAYS_OPEN),
            YouCounty2010.PAYMENT_SYSTEM,
            List.of(ReturnedPaymentRule.RETURN_NOT_REISSUED));

    /** C-97. */
    public static final RuleEntry<DuplicatePaymentsFacts, DuplicatePayments> DUPLICATE_PAYMENTS = new RuleEntry<>(
            new Form<>(
                    "duplicate-payments",
                    DuplicatePaymentsFacts.class,
                    List.of(
                            TOWNSHIP,
                            required("roster", TEXT, "花名册", "roster", "2010-06"),
                            list("entries", "花名册各行", "lines of the roster", line("01", "李四"), line("02", "张三")))),
            DuplicatePayments.class,
            DuplicatePaymentsRule.PARAMETERS,
            DuplicatePaymentsRule::under,
            facts -> facts.township() + " " + facts.roster(),
            List.of(DuplicatePaymentsRule.BY_REPEATS, DuplicatePaymentsRule.BY_OVERPAID),
            YouCounty2010.CLEAN_BOOKS,
            List.of(DuplicatePaymentsRule.DUPLICATE_PAYMENT));

    private PaymentEntries() {}

    private static String line(String payee, String person) {
        return String.format(
                "{\"payee\":\"%s\",\"person\":\"%s\",\"purpose\":\"低保金\",\"period\":\"2010-06\",\"amount\":\"100.00\"}",
                payee, person);
    }
}
