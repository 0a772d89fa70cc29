package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.payment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Ratio;

class PaymentSummaryProperties {
    private static final SocialisedPaymentRule RULE = SocialisedPaymentRule.inForceOn(People.DAY);

    @Provide
    Arbitrary<List<SocialisedPaymentFacts>> payments() {
        Arbitrary<SocialisedPaymentFacts> cash = Combinators.combine(
                        Arbitraries.of(Truth.class), Arbitraries.of("卧床", "").optional())
                .as((feasible, reason) -> payment(
                        PaymentChannel.CASH,
                        feasible,
                        reason.filter(r -> !r.isEmpty()).orElse(null)));
        Arbitrary<SocialisedPaymentFacts> bank = Combinators.combine(
                        Arbitraries.of(PaymentChannel.CARD, PaymentChannel.PASSBOOK),
                        Arbitraries.of(Truth.YES, Truth.UNKNOWN))
                .as((channel, feasible) -> payment(channel, feasible, null));
        return Arbitraries.oneOf(cash, bank).list().ofMaxSize(40).withoutEdgeCases();
    }

    private static PaymentSummary of(List<SocialisedPaymentFacts> payments) {
        return payments.stream().collect(PaymentSummary.summarizing(RULE));
    }

    @Property(tries = 300)
    void parts_add_up_to_the_whole_in_any_order(
            @ForAll("payments") List<SocialisedPaymentFacts> payments,
            @ForAll @IntRange(max = 40) int one,
            @ForAll @IntRange(max = 40) int other,
            @ForAll Random random) {
        int first = Math.min(Math.min(one, other), payments.size());
        int second = Math.min(Math.max(one, other), payments.size());
        PaymentSummary a = of(payments.subList(0, first));
        PaymentSummary b = of(payments.subList(first, second));
        PaymentSummary c = of(payments.subList(second, payments.size()));
        assertEquals(of(payments), a.plus(b).plus(c));
        assertEquals(of(payments), a.plus(b.plus(c)));
        assertEquals(of(payments), c.plus(a).plus(b));
        assertEquals(a, a.plus(PaymentSummary.NONE));
        assertEquals(a, PaymentSummary.NONE.plus(a));
        List<SocialisedPaymentFacts> shuffled = new ArrayList<>(payments);
        Collections.shuffle(shuffled, random);
        assertEquals(of(payments), of(shuffled));
        assertEquals(of(payments), payments.parallelStream().collect(PaymentSummary.summarizing(RULE)));
    }

    /** The oracle asks each question of every payment by itself. */
    @Property(tries = 300)
    void a_summary_is_what_a_clerk_would_count(@ForAll("payments") List<SocialisedPaymentFacts> payments) {
        PaymentSummary summary = of(payments);
        assertEquals(payments.size(), summary.count());
        long bank = payments.stream()
                .filter(p -> p.channel() != PaymentChannel.CASH)
                .count();
        long could = payments.stream()
                .filter(p -> p.channel() != PaymentChannel.CASH || p.feasible() == Truth.YES)
                .count();
        assertEquals(bank, summary.socialised());
        assertEquals(could, summary.feasible());
        assertEquals(
                payments.stream()
                        .filter(p -> p.channel() == PaymentChannel.CARD)
                        .count(),
                summary.card());
        assertEquals(
                payments.stream()
                        .filter(p -> p.channel() == PaymentChannel.CASH && p.feasible() == Truth.UNKNOWN)
                        .count(),
                summary.unknown());
        assertEquals(
                payments.stream()
                        .mapToLong(p -> RULE.assess(p).findings().size())
                        .sum(),
                summary.findings());
        assertEquals(could > 0, summary.findRate().isPresent());
        summary.findRate()
                .ifPresent(rate -> assertEquals(decimal(bank, could), decimal(rate.numerator(), rate.denominator())));
    }

    private static BigDecimal decimal(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 30, RoundingMode.HALF_EVEN);
    }

    /** Aims at 98.1 %: one payment more or less moves the rate to the other side. */
    @Property(tries = 200)
    void the_rate_is_exact(
            @ForAll @IntRange(min = 1, max = 100) int hundreds, @ForAll @IntRange(min = -2, max = 2) int nudge) {
        long feasible = hundreds * 1000L;
        long paid = feasible / 1000 * 981 + nudge;
        PaymentSummary summary = new PaymentSummary(paid, 0, feasible - paid, 0, 0, 0);
        int side = summary.findRate().orElseThrow().compareTo(Ratio.parse("98.1%"));
        assertEquals(Integer.signum(nudge), Integer.signum(side));
    }
}
