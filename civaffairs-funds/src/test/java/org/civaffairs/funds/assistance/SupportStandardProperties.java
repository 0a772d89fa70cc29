package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.DAY;
import static org.civaffairs.funds.assistance.People.OUYANG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Yuan;

/** Oracles that never divide. Payments are aimed at the boundary, two fen to either side. */
class SupportStandardProperties {
    private static final Policy PRO_RATA = Policy.planned().reading(SupportStandardRule.PART_YEAR, PartYear.PRO_RATA);

    private static SupportStandardFacts facts(int months, long paid) {
        return SupportStandardFacts.builder()
                .township("乡")
                .person(OUYANG)
                .mode(SupportMode.DISPERSED)
                .months(months)
                .paid(Yuan.ofFen(Math.max(0, paid)))
                .build();
    }

    private static SupportStandardRule proRata(long standard) {
        Reform reform = Reform.proposed("r").from(SupportStandardRule.DISPERSED, DAY, Yuan.ofFen(standard), "memo");
        return SupportStandardRule.under(standard == 150_000 ? PRO_RATA : PRO_RATA.with(reform), DAY);
    }

    @Property
    void a_gap_is_found_exactly_below_the_standard(
            @ForAll @IntRange(min = 1, max = 12) int months, @ForAll @IntRange(min = -2, max = 2) int nudge) {
        SupportStandardFacts facts = facts(months, 150_000 + nudge);
        SupportStandardRule rule = SupportStandardRule.inForceOn(DAY);
        assertEquals(nudge < 0, rule.assess(facts).hasFindings());
        assertEquals(Math.max(0, -nudge), rule.assess(facts).value().gap().fen());
    }

    @Property
    void by_months_a_gap_is_found_exactly_below_so_many_twelfths(
            @ForAll @LongRange(max = Long.MAX_VALUE - 2) long standard,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll @IntRange(min = -2, max = 2) int nudge) {
        BigInteger due = BigInteger.valueOf(standard).multiply(BigInteger.valueOf(months));
        long near = due.divide(BigInteger.valueOf(12)).longValueExact();
        SupportStandardFacts facts = facts(months, near + nudge);
        BigInteger given = BigInteger.valueOf(facts.paid().fen()).multiply(BigInteger.valueOf(12));
        assertEquals(given.compareTo(due) < 0, proRata(standard).assess(facts).hasFindings());
    }

    @Property
    void what_is_required_is_the_least_that_is_enough(
            @ForAll @LongRange(max = 10_000_000_000L) long standard, @ForAll @IntRange(min = 1, max = 12) int months) {
        SupportStandardRule rule = proRata(standard);
        long required = rule.assess(facts(months, 0)).value().required().fen();
        assertTrue(required * 12 >= standard * months);
        assertTrue(required == 0 || (required - 1) * 12 < standard * months);
        assertTrue(!rule.assess(facts(months, required)).hasFindings());
    }

    @Property
    void what_was_paid_and_what_is_missing_make_up_what_is_required(
            @ForAll @LongRange(max = 10_000_000_000L) long standard,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll @LongRange(max = 10_000_000_000L) long paid) {
        SupportStandard value = proRata(standard).assess(facts(months, paid)).value();
        assertEquals(Math.max(paid, value.required().fen()), paid + value.gap().fen());
    }
}
