package org.civaffairs.funds.matching;

import static org.civaffairs.funds.matching.Townships.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Yuan;

/** Oracles that never divide. Budgets are aimed at the boundary, two fen to either side. */
class MatchingProperties {
    private static final MatchingRule RULE = MatchingRule.inForceOn(DAY);

    private static MatchingFacts facts(long appropriation, long budgeted) {
        return MatchingFacts.builder()
                .township("乡")
                .appropriation(Yuan.ofFen(appropriation))
                .budgeted(Yuan.ofFen(budgeted))
                .build();
    }

    @Property
    void shortfall_is_found_exactly_below_two_percent(
            @ForAll @LongRange(max = 10_000_000_000L) long fen, @ForAll @IntRange(min = -2, max = 2) int nudge) {
        long budgeted = Math.max(0, fen * 2 / 100 + nudge); // aims at the boundary
        assertEquals(budgeted * 100 < fen * 2, RULE.assess(facts(fen, budgeted)).hasFindings());
    }

    @Property
    void what_is_required_is_the_least_that_is_enough(@ForAll @LongRange(max = 10_000_000_000L) long fen) {
        long required = RULE.assess(facts(fen, 0)).value().required().fen();
        assertTrue(required * 100 >= fen * 2);
        assertTrue(required == 0 || (required - 1) * 100 < fen * 2);
    }

    @Property
    void the_decision_agrees_with_the_amount_shown(
            @ForAll @LongRange(max = 10_000_000_000L) long fen, @ForAll @IntRange(min = -2, max = 2) int nudge) {
        long required = RULE.assess(facts(fen, 0)).value().required().fen();
        Matching value = RULE.assess(facts(fen, Math.max(0, required + nudge))).value();
        assertEquals(
                Math.max(0, required - value.counted().fen()), value.shortfall().fen());
    }

    /** As far as amounts reach, with any share: the oracle multiplies without bounds. */
    @Property
    void any_share_of_any_amount_is_decided_exactly(
            @ForAll @LongRange(max = Long.MAX_VALUE - 2) long fen,
            @ForAll @IntRange(min = 1, max = 997) int part,
            @ForAll @IntRange(max = 997) int rest,
            @ForAll @IntRange(min = -2, max = 2) int nudge) {
        Ratio share = Ratio.of(part, part + rest);
        MatchingRule rule = share.equals(Ratio.percent(2))
                ? RULE
                : MatchingRule.under(
                        Policy.planned().with(Reform.proposed("r").from(MatchingRule.SHARE, DAY, share, "memo")), DAY);
        BigInteger exact = BigInteger.valueOf(fen).multiply(BigInteger.valueOf(part));
        long near = exact.divide(BigInteger.valueOf((long) part + rest)).longValueExact();
        long budgeted = Math.max(0, near + nudge);
        BigInteger given = BigInteger.valueOf(budgeted).multiply(BigInteger.valueOf((long) part + rest));
        assertEquals(
                given.compareTo(exact) < 0, rule.assess(facts(fen, budgeted)).hasFindings());
    }

    @Property
    void the_county_alone_asks_for_no_more_than_all_superiors(
            @ForAll @LongRange(max = 10_000_000_000L) long county,
            @ForAll @LongRange(max = 10_000_000_000L) long other) {
        MatchingFacts facts = MatchingFacts.builder()
                .township("乡")
                .appropriation(Yuan.ofFen(county + other))
                .otherAppropriations(Yuan.ofFen(other))
                .budgeted(Yuan.ZERO)
                .build();
        MatchingRule countyOnly =
                MatchingRule.under(Policy.planned().reading(MatchingRule.BASE, Base.COUNTY_ONLY), DAY);
        assertEquals(
                RULE.assess(facts(county, 0)).value(), countyOnly.assess(facts).value());
        assertTrue(countyOnly
                        .assess(facts)
                        .value()
                        .required()
                        .compareTo(RULE.assess(facts).value().required())
                <= 0);
    }
}
