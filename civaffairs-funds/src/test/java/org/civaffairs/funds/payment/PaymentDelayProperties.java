package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.DAY;
import static org.civaffairs.funds.payment.People.within;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Yuan;

/** The oracle walks through the days and asks at the end of each whether people have all that is due to them. */
class PaymentDelayProperties {
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void late_are_the_days_beyond_the_limit_on_which_people_waited(
            @ForAll @LongRange(min = 1, max = 100_000) long due,
            @ForAll @IntRange(max = 3) int missing,
            @ForAll @LongRange(max = 3) long surplus,
            @ForAll @IntRange(max = 40) int limit,
            @ForAll @IntRange(min = -2, max = 2) int nudge,
            @ForAll @IntRange(max = 2) int knownAfter,
            @ForAll Truth settled) {
        long paid = Math.max(0, due - missing);
        LocalDate paidOn = DAY.plusDays(Math.max(0, limit + nudge));
        LocalDate asOf = paidOn.plusDays(knownAfter);
        PaymentDelayFacts.Builder facts = PaymentDelayFacts.builder();
        facts.account("户").purpose("款").received(Yuan.ofFen(due + surplus)).receivedOn(DAY);
        facts.surplus(Yuan.ofFen(surplus))
                .paid(Yuan.ofFen(paid))
                .settled(settled)
                .asOf(asOf);
        if (paid > 0) {
            facts.paidOn(paidOn);
        }
        Assessment<PaymentDelay> assessment = within(limit).assess(facts.build());
        long waited = 0;
        long late = 0;
        for (LocalDate day = DAY; day.isBefore(asOf); day = day.plusDays(1)) {
            boolean complete = paid == due && !day.isBefore(paidOn);
            waited += complete ? 0 : 1;
            late += !complete && !day.isBefore(DAY.plusDays(limit)) ? 1 : 0;
        }
        assertEquals(waited, assessment.value().days());
        assertEquals(late, assessment.value().daysLate());
        BigDecimal open = BigDecimal.valueOf(due - paid, 2);
        assertEquals(open.toPlainString(), assessment.value().unpaid().toString());
        List<String> codes = Stream.of(
                        late > 0 ? "PAYMENT_DELAYED" : "", settled == Truth.YES && open.signum() > 0 ? "WITHHELD" : "")
                .filter(code -> !code.isEmpty())
                .toList();
        assertEquals(
                codes,
                assessment.findings().stream()
                        .map(Finding::code)
                        .map(Object::toString)
                        .toList());
        assertEquals(
                settled == Truth.UNKNOWN && open.signum() > 0,
                assessment.value().withheld() == null);
    }
}
