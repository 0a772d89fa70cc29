package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.DAY;
import static org.civaffairs.funds.oversight.Counties.day;
import static org.civaffairs.funds.oversight.Counties.tracking;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.civaffairs.core.evidence.CoveredMonths;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-125: months covered. How often is left open. */
class TrackingRuleTest {
    private static final TrackingRule ONCE = times(1);

    private static TrackingRule times(int perMonth) {
        Reform reform = perMonth == 1
                ? TrackingRule.onceAMonth()
                : Reform.proposed("r").from(TrackingRule.PER_MONTH, DAY, perMonth, "memo 5");
        return TrackingRule.under(Policy.planned().with(reform), DAY);
    }

    /** A check on the 15th of each month but one. */
    private static TrackingFacts allBut(int month, String through) {
        LocalDate last = day(through);
        return tracking(
                through,
                IntStream.rangeClosed(1, last.getMonthValue())
                        .filter(m -> m != month)
                        .mapToObj(m -> LocalDate.of(2010, m, 15))
                        .map(LocalDate::toString)
                        .toArray(String[]::new));
    }

    /** The catalogue's example: 11 of 12 months. */
    @Test
    void a_month_without_a_check_is_missed() {
        assertEquals(
                new CoveredMonths(12, 11, List.of(8L)),
                ONCE.assess(allBut(8, "2010-12-31")).value());
        assertEquals(
                "[DEFICIENCY TRACKING_MONTH_MISSED 攸县 2010-08: 0 of 1, difference 1 [C-125]]",
                ONCE.assess(allBut(8, "2010-12-31")).findings().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1,  2010-12-31, 12, 11, 1",
        "12, 2010-12-31, 12, 11, 12",
        "0,  2010-12-31, 12, 12, ",
        "12, 2010-12-30, 11, 11, ", // December is not over
        "3,  2010-03-31, 3,  2,  3",
        "2,  2010-02-28, 2,  1,  2",
        "2,  2010-02-27, 1,  1,  "
    })
    void only_months_that_are_over_are_judged(int without, String through, long months, long covered, Long missed) {
        assertEquals(
                new CoveredMonths(months, covered, missed == null ? List.of() : List.of(missed)),
                ONCE.assess(allBut(without, through)).value());
    }

    @Test
    void in_january_nothing_can_be_missed_yet() {
        assertEquals(
                new CoveredMonths(0, 0, List.of()),
                ONCE.assess(tracking("2010-01-30", "2010-01-30")).value());
    }

    @Test
    void a_check_on_the_first_and_on_the_last_day_counts_for_its_month() {
        TrackingFacts facts = tracking("2010-03-31", "2010-03-31", "2010-02-01", "2010-01-31");
        assertEquals(new CoveredMonths(3, 3, List.of()), ONCE.assess(facts).value());
    }

    @Test
    void how_often_is_the_policys_to_say() {
        TrackingFacts facts = tracking("2010-02-28", "2010-01-31", "2010-01-01", "2010-02-01");
        assertEquals(
                new CoveredMonths(2, 1, List.of(2L)), times(2).assess(facts).value());
        assertEquals(
                "[DEFICIENCY TRACKING_MONTH_MISSED 攸县 2010-02: 1 of 2, difference 1 [C-125]]",
                times(2).assess(facts).findings().toString());
        assertEquals(
                "[DEFICIENCY TRACKING_MONTH_MISSED 攸县 2010-01: 2 of 3, difference 1 [C-125],"
                        + " DEFICIENCY TRACKING_MONTH_MISSED 攸县 2010-02: 1 of 3, difference 2 [C-125]]",
                times(3).assess(facts).findings().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-06-01", "2011-01-01"})
    void the_plan_alone_leaves_it_open(LocalDate day) {
        List<String> problems =
                assertThrows(InvalidInputException.class, () -> TrackingRule.inForceOn(day)).problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList();
        assertEquals("funds.tracking.per-month", problems.get(problems.size() - 1));
        assertEquals(day.getYear() == 2010 ? 1 : 2, problems.size());
    }

    @Test
    void the_preset_says_that_it_assumes() {
        assertEquals(
                "tracking-checks [funds.tracking.per-month = 1 (ASSUMED, C-125): \"all the year round\" gives no number;"
                        + " once a month is assumed]",
                ONCE.toString());
        assertEquals("once-a-month", TrackingRule.onceAMonth().name());
        assertEquals(
                "[funds.tracking.per-month = 1, months = 12, covered = 11, missed = [8]]",
                ONCE.assess(allBut(8, "2010-12-31")).steps().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29})
    void no_month_can_have_more_checks_than_days_nor_none(int perMonth) {
        assertThrows(IllegalArgumentException.class, () -> times(perMonth));
    }

    @Test
    void every_day_of_february_is_possible() {
        assertEquals(28, times(28).provisions().value(TrackingRule.PER_MONTH));
    }

    @Test
    void the_facts_must_be_of_the_rules_year() {
        assertEquals(
                "tracking-checks: through must be in 2010, of which the rule is, but is 2009-12-31",
                assertThrows(InvalidInputException.class, () -> ONCE.assess(tracking("2009-12-31")))
                        .getMessage());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        CoveredMonths value = new CoveredMonths(12, 10, List.of(2L, 8L));
        assertEquals(10, TrackingRule.BY_COVERED.of().applyAsLong(value));
        assertEquals(2, TrackingRule.BY_MISSED.of().applyAsLong(value));
    }
}
