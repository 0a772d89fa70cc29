package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.day;
import static org.civaffairs.core.target.Sample.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Force;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Source;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Threshold;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets of a caller's own plan, for the years 2026 to 2030. */
class OwnTargetTest {
    private static final Source PLAN =
            Source.of("某县五年规划", "five-year plan", LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31));
    private static final Owner OWNER = new Owner(Pillar.SERVICE, Level.COUNTY, Office.BUREAU);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static Target<Integer> beds(Force force) {
        Term term = Term.of("own.beds", "养老床位", "beds for the old", Unit.ITEMS.label());
        return Target.count(
                "beds",
                Parameter.count(term, 500, 0, 10_000, Citation.of(PLAN, "3.2", force, "床位500张")),
                Unit.ITEMS,
                OWNER);
    }

    private static Target<Yuan> fund() {
        Term term = Term.of("own.fund", "基金", "fund", Term.YUAN);
        return Target.amount(
                "fund", Parameter.amount(term, Yuan.of(10), Citation.of(PLAN, "3.3", Force.SHOULD, "基金10元")), OWNER);
    }

    @ParameterizedTest
    @CsvSource({"MUST, VIOLATION", "SHOULD, DEFICIENCY", "STRIVE, SHORTFALL", "WHERE_POSSIBLE, NOTE", "MAY, NOTE"})
    void a_miss_is_as_grave_as_the_callers_clause(Force force, Status status) {
        TargetRule rule = TargetRule.of(Policy.planned(), DAY, List.of(fund(), beds(force)));
        Assessment<Attainment> missed = rule.assess(target("beds", "2030-12-31", "499 ITEMS"));
        assertEquals(status, missed.value().status());
        assertEquals(
                status + " TARGET_MISSED 攸县 beds: 499 ITEMS of 500 ITEMS, difference 1 ITEMS [3.2]",
                missed.findings().get(0).toString());
        assertEquals(Status.missed(force), status);
    }

    /** The plan runs five years, so in the second the target is open. */
    @Test
    void the_period_is_the_callers_plans() {
        TargetRule rule = TargetRule.of(Policy.planned(), DAY, List.of(beds(Force.MUST)));
        assertEquals(
                Status.OPEN,
                rule.assess(target("beds", "2030-12-30", "499 ITEMS")).value().status());
        assertEquals(
                "target: through must not be before 2026-01-01, where it begins, but is 2025-12-31",
                assertThrows(InvalidInputException.class, () -> rule.assess(target("beds", "2025-12-31", "499 ITEMS")))
                        .getMessage());
        assertEquals(
                "policy on 2031-01-01: own.beds is in force from 2026-01-01 to 2030-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(
                                InvalidInputException.class,
                                () -> TargetRule.of(Policy.planned(), day("2031-01-01"), List.of(beds(Force.MUST))))
                        .getMessage());
    }

    @Test
    void targets_of_another_kind_and_targets_given_twice_are_refused() {
        Target<Integer> beds = beds(Force.MUST);
        Citation clause = beds.duty().citation();
        Target<Deadline> day = Target.deadline(
                "day",
                Parameter.stated(Term.of("own.day", "日", "day"), Deadline.DOMAIN, Deadline.parse("2028-01-01"), clause),
                OWNER);
        assertEquals(
                "targets: beds must be of kind DEADLINE but is AMOUNT",
                assertThrows(
                                InvalidInputException.class,
                                () -> DeadlineRule.of(Policy.planned(), DAY, List.of(beds, day)))
                        .getMessage());
        assertEquals(
                "targets: beds must not be given twice",
                assertThrows(
                                InvalidInputException.class,
                                () -> TargetRule.of(Policy.planned(), DAY, List.of(beds, beds)))
                        .getMessage());
        assertEquals(
                "targets: day must be of kind COVERAGE but is DEADLINE",
                assertThrows(InvalidInputException.class, () -> CoverageRule.of(Policy.planned(), DAY, List.of(day)))
                        .getMessage());
        assertEquals(
                Status.OPEN,
                DeadlineRule.of(Policy.planned(), DAY, List.of(day))
                        .assess(Sample.deadline("day", "2028-01-01", org.civaffairs.core.rule.Truth.NO))
                        .value()
                        .status());
    }

    @Test
    void money_is_neither_a_bare_number_nor_a_part_of_all() {
        String message = "target: unit must not be YUAN here, make a target of money by Target.amount";
        Parameter<Integer> number = beds(Force.MUST).goal();
        assertEquals(
                message,
                assertThrows(InvalidInputException.class, () -> Target.count("fund", number, Unit.YUAN, OWNER))
                        .getMessage());
        Parameter<Threshold> share =
                Parameter.threshold(Term.of("own.share", "比例", "share"), Threshold.parse(">=1/2"), number.citation());
        assertEquals(
                message,
                assertThrows(InvalidInputException.class, () -> Target.coverage("half", share, Unit.YUAN, OWNER))
                        .getMessage());
        assertEquals(
                Unit.PERSONS,
                Target.coverage("half", share, Unit.PERSONS, OWNER).unit());
    }

    @Test
    void a_target_is_a_duty_with_a_number() {
        Target<Yuan> fund = fund();
        assertEquals("fund (3.3): own.fund = 10.00 (STATED, 3.3)", fund.toString());
        assertEquals(Unit.YUAN, fund.unit());
        assertEquals(Target.Kind.AMOUNT, fund.kind());
        assertEquals(OWNER, fund.duty().owner());
        assertEquals("fund", fund.duty().name().en());
        Parameter<Threshold> share = Parameter.threshold(
                Term.of("own.share", "比例", "share"),
                Threshold.parse(">=1/2"),
                fund.duty().citation());
        Target<Threshold> half =
                Target.coverage("half", share, Unit.HOUSEHOLDS, OWNER).ofAll(4).always();
        CoverageRule rule = CoverageRule.of(Policy.planned(), DAY, List.of(half));
        assertEquals(
                Status.ACHIEVED,
                rule.assess(Sample.coverage("half", "2027-01-01", 4, 2, 0))
                        .value()
                        .status());
        assertEquals(
                Status.DEFICIENCY,
                rule.assess(Sample.coverage("half", "2027-01-01", 4, 1, 0))
                        .value()
                        .status());
        assertThrows(InvalidInputException.class, () -> rule.assess(Sample.coverage("half", "2027-01-01", 5, 1, 0)));
        assertEquals(
                "duty: id must not be blank",
                assertThrows(InvalidInputException.class, () -> Target.amount(" ", fund.goal(), OWNER))
                        .getMessage());
    }
}
