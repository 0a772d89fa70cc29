package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.DAY;
import static org.civaffairs.funds.payment.People.OUYANG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.value.Yuan;

/** The oracle takes the money from the amount in decimals, and turns the pages of the calendar. */
class ReturnedPaymentProperties {
    private static final ReturnedPaymentRule RULE = ReturnedPaymentRule.inForceOn(DAY);

    @Property(tries = 300)
    void open_is_what_came_back_and_was_not_paid_again(
            @ForAll @LongRange(min = 1, max = 1_000_000) long amount,
            @ForAll @IntRange(max = 2) int missing,
            @ForAll @IntRange(max = 400) int days) {
        long reissued = Math.max(0, amount - missing);
        ReturnedPaymentFacts.Builder facts = ReturnedPaymentFacts.builder();
        facts.township("乡")
                .person(OUYANG)
                .purpose("款")
                .amount(Yuan.ofFen(amount))
                .returnedOn(DAY);
        Assessment<ReturnedPayment> assessment = RULE.assess(
                facts.reissued(Yuan.ofFen(reissued)).asOf(DAY.plusDays(days)).build());
        BigDecimal open = BigDecimal.valueOf(amount, 2).subtract(BigDecimal.valueOf(reissued, 2));
        long pages = 0;
        for (LocalDate day = DAY; !day.equals(DAY.plusDays(days)); day = day.plusDays(1)) {
            pages++;
        }
        assertEquals(
                new ReturnedPayment(Yuan.parse(open.toPlainString()), open.signum() == 0 ? 0 : pages),
                assessment.value());
        assertEquals(open.signum(), assessment.findings().size());
    }
}
