package org.civaffairs.core.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.civaffairs.core.value.Threshold;

/** The oracle finds the bounds in decimals and looks on which side of them the share required lies. */
class PhoneCheckProperties {
    private static final MathContext DIGITS = new MathContext(80);
    private static final BigDecimal NOTHING = new BigDecimal("1E-60");
    private static final BigDecimal UNIT = new BigDecimal("1E-12");
    private static final List<ZSquared> CONFIDENCES = List.of(
            ZSquared.NINETY_FIVE_PERCENT, ZSquared.parse("1"), ZSquared.parse("2.7055"), ZSquared.parse("0.01"));

    private static Threshold threshold(int percent, boolean inclusive) {
        return inclusive ? Threshold.atLeast(percent, 100) : Threshold.moreThan(percent, 100);
    }

    /** −1, 0 or 1; what differs by nothing but the last digits is equal. */
    private static int order(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(NOTHING) < 0 ? 0 : a.compareTo(b);
    }

    private static Verdict expected(WilsonOracle bounds, Threshold required) {
        BigDecimal share = BigDecimal.valueOf(required.share().numerator())
                .divide(BigDecimal.valueOf(required.share().denominator()), DIGITS);
        int fromLower = order(bounds.lower(), share);
        int fromUpper = order(bounds.upper(), share);
        boolean inclusive = required.isInclusive();
        if (inclusive ? fromLower >= 0 : fromLower > 0) {
            return Verdict.MET;
        }
        return (inclusive ? fromUpper < 0 : fromUpper <= 0) ? Verdict.NOT_MET : Verdict.INCONCLUSIVE;
    }

    /** How many must be satisfied so that the bound, the lower or the upper one, just reaches the share. */
    private static long edge(long answered, OptionalLong population, ZSquared z, Threshold required, boolean lower) {
        long least = 0;
        long most = answered;
        while (least < most) {
            long middle = (least + most) / 2;
            WilsonOracle bounds = WilsonOracle.of(middle, answered, population, z);
            BigDecimal bound = lower ? bounds.lower() : bounds.upper();
            BigDecimal gap = bound.multiply(BigDecimal.valueOf(required.share().denominator()))
                    .subtract(BigDecimal.valueOf(required.share().numerator()));
            if (gap.signum() >= 0) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return least;
    }

    @Property(tries = 500)
    void the_verdict_is_what_the_bounds_say_around_both_of_them(
            @ForAll @LongRange(min = 2, max = 3_000) long answered,
            @ForAll @IntRange(max = 5) int others,
            @ForAll @IntRange(min = 1, max = 99) int percent,
            @ForAll boolean inclusive,
            @ForAll boolean lower,
            @ForAll @IntRange(max = 3) int confidence,
            @ForAll @IntRange(min = -2, max = 2) int nudge) {
        OptionalLong population = others == 0 ? OptionalLong.empty() : OptionalLong.of(answered + 7L * others * others);
        Threshold required = threshold(percent, inclusive);
        ZSquared z = CONFIDENCES.get(confidence);
        long edge = edge(answered, population, z, required, lower);
        long satisfied = Math.max(0, Math.min(answered, edge + nudge));
        assertEquals(
                expected(WilsonOracle.of(satisfied, answered, population, z), required),
                WilsonScore.of(satisfied, answered, population, z).verdict(required));
    }

    @Property(tries = 300)
    void bounds_are_those_of_the_formula_rounded_outwards(
            @ForAll @LongRange(min = 2, max = 1_000_000) long answered,
            @ForAll @LongRange(max = 1_000_000) long some,
            @ForAll @IntRange(max = 3) int others,
            @ForAll @IntRange(max = 3) int confidence) {
        long satisfied = some % (answered + 1);
        OptionalLong population = others == 0 ? OptionalLong.empty() : OptionalLong.of(answered + others);
        ZSquared z = CONFIDENCES.get(confidence);
        WilsonOracle bounds = WilsonOracle.of(satisfied, answered, population, z);
        ConfidenceInterval found =
                WilsonScore.of(satisfied, answered, population, z).interval();
        assertEquals(found.lower(), outwards(bounds.lower(), RoundingMode.FLOOR));
        assertEquals(found.upper(), outwards(bounds.upper(), RoundingMode.CEILING));
        assertTrue(found.lower().compareTo(found.upper()) < 0, "only a census has no width");
    }

    private static BigDecimal outwards(BigDecimal bound, RoundingMode rounding) {
        BigDecimal whole =
                bound.setScale(40, RoundingMode.HALF_EVEN); // 0 and 1 come out with an error in the last digits
        return whole.setScale(ConfidenceInterval.PLACES, rounding);
    }

    @Property(tries = 200)
    void one_more_satisfied_never_makes_it_worse(
            @ForAll @LongRange(min = 1, max = 200) long answered,
            @ForAll @IntRange(min = 1, max = 99) int percent,
            @ForAll boolean inclusive,
            @ForAll @IntRange(max = 2) int others) {
        OptionalLong population = OptionalLong.of(answered + others);
        List<Verdict> upwards = List.of(Verdict.NOT_MET, Verdict.INCONCLUSIVE, Verdict.MET);
        int before = 0;
        for (long satisfied = 0; satisfied <= answered; satisfied++) {
            Verdict verdict = WilsonScore.of(satisfied, answered, population, ZSquared.NINETY_FIVE_PERCENT)
                    .verdict(threshold(percent, inclusive));
            assertTrue(upwards.indexOf(verdict) >= before, satisfied + " of " + answered + " " + verdict);
            before = upwards.indexOf(verdict);
        }
    }

    @Property(tries = 200)
    void a_census_says_what_a_comparison_of_whole_numbers_says(
            @ForAll @LongRange(min = 1, max = 1_000_000) long answered,
            @ForAll @IntRange(min = 1, max = 99) int percent,
            @ForAll boolean inclusive,
            @ForAll @IntRange(min = -2, max = 2) int nudge) {
        long satisfied = Math.max(0, Math.min(answered, answered * percent / 100 + nudge));
        boolean met = inclusive ? satisfied * 100 >= answered * percent : satisfied * 100 > answered * percent;
        WilsonScore census =
                WilsonScore.of(satisfied, answered, OptionalLong.of(answered), ZSquared.NINETY_FIVE_PERCENT);
        assertEquals(met ? Verdict.MET : Verdict.NOT_MET, census.verdict(threshold(percent, inclusive)));
        assertEquals(census.interval().lower(), census.interval().upper());
        BigDecimal share = new BigDecimal(BigInteger.valueOf(satisfied)).divide(BigDecimal.valueOf(answered), DIGITS);
        assertTrue(share.subtract(census.interval().lower()).abs().compareTo(UNIT) < 0);
    }
}
