package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.DAY;
import static org.civaffairs.core.registration.Offices.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-63: 06-30 met, 07-01 not; C-64: on 09-12 finance only is not met. */
class AssociationYearRuleTest {
    private static final AssociationYearRule RULE = AssociationYearRule.inForceOn(DAY);
    private static final AssociationYearRule COMBINED = AssociationYearRule.under(
            Policy.planned().reading(AssociationYearRule.READING, CheckReading.COMBINED), DAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010-12-31 | 2010-06-30            | MET         | 1 | 40
            2010-12-31 | 2010-07-01            | NOT_MET     | 0 | 0
            2010-12-31 | 2010-01-01 2010-06-30 | MET         | 2 | 41
            2010-06-30 | ''                    | NOT_MET     | 0 | 0
            2010-06-29 | ''                    | NOT_YET_DUE | 0 | 0
            2010-06-29 | 2010-05-20            | MET         | 1 | 40
            2010-07-01 | 2010-07-01            | NOT_MET     | 0 | 0
            """)
    void the_training_belongs_into_the_first_half(
            String asOf, String days, DutyOutcome outcome, long trainings, long attended) {
        Assessment<AssociationYear> assessment = RULE.assess(year(asOf, days, ""));
        assertEquals(outcome, assessment.value().training());
        assertEquals(trainings, assessment.value().trainings());
        assertEquals(attended, assessment.value().attended());
        assertEquals(trainings, AssociationYearRule.BY_TRAININGS.of().applyAsLong(assessment.value()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010-12-31 | 2010-09-12F             | NOT_MET     | NOT_MET     | 1 | 1 | 30
            2010-12-31 | 2010-09-12W             | NOT_MET     | NOT_MET     | 1 | 1 | 30
            2010-09-12 | 2010-09-12F             | NOT_YET_DUE | NOT_YET_DUE | 1 | 1 | 30
            2010-12-30 | ''                      | NOT_YET_DUE | NOT_YET_DUE | 0 | 0 | 0
            2010-12-31 | ''                      | NOT_MET     | NOT_MET     | 0 | 0 | 0
            2010-12-31 | 2010-07-01FW            | MET         | MET         | 2 | 2 | 30
            2010-12-31 | 2010-12-31FW            | MET         | MET         | 2 | 2 | 30
            2010-12-31 | 2010-06-30FW            | NOT_MET     | NOT_MET     | 0 | 0 | 0
            2010-12-31 | 2010-09-12F 2010-10-12W | NOT_MET     | MET         | 1 | 2 | 31
            2010-12-31 | 2010-09-12F 2010-10-12F | NOT_MET     | NOT_MET     | 1 | 1 | 31
            2010-12-31 | 2010-06-30F 2010-10-12W | NOT_MET     | NOT_MET     | 1 | 1 | 31
            2010-12-31 | 2010-09-12 2010-10-12FW | MET         | MET         | 2 | 2 | 31
            """)
    void the_full_check_looks_at_both_in_the_second_half(
            String asOf, String checks, DutyOutcome single, DutyOutcome combined, long one, long all, long checked) {
        AssociationYear value = RULE.assess(year(asOf, "", checks)).value();
        AssociationYear other = COMBINED.assess(year(asOf, "", checks)).value();
        assertEquals(List.of(single, one, checked), List.of(value.check(), value.aspects(), value.checked()));
        assertEquals(List.of(combined, all, checked), List.of(other.check(), other.aspects(), other.checked()));
        assertEquals(
                single == DutyOutcome.MET ? 1 : 0,
                AssociationYearRule.BY_CHECK.of().applyAsLong(value));
    }

    @Test
    void what_was_missed_is_a_deficiency() {
        Assessment<AssociationYear> assessment = RULE.assess(year("2010-12-31", "2010-07-01", "2010-09-12F"));
        assertEquals(
                "[DEFICIENCY ASSOCIATION_TRAINING_MISSING 攸县: 0 of 1, difference 1 [C-63],"
                        + " DEFICIENCY ASSOCIATION_CHECK_INCOMPLETE 攸县: 1 of 2, difference 1 [C-64]]",
                assessment.findings().toString());
        assertEquals(
                "[organisations = 43, registration.association-trainings = 1, trainings = 0, attended = 0,"
                        + " training = NOT_MET, registration.association-check = SINGLE, aspects = 1, checked = 30,"
                        + " check = NOT_MET]",
                assessment.steps().toString());
        assertEquals(List.of(), RULE.assess(year("2010-06-29", "", "")).findings());
        assertEquals(
                List.of(),
                RULE.assess(year("2010-12-31", "2010-03-01", "2010-09-12FW")).findings());
    }

    @Test
    void the_number_is_stated_and_the_check_is_our_reading() {
        assertEquals(
                Basis.STATED,
                RULE.provisions().get(AssociationYearRule.TRAININGS).basis());
        assertEquals(
                "association-year [registration.association-trainings = 1 (STATED, C-63),"
                        + " registration.association-check = SINGLE (INTERPRETED, C-64): the plan does not say whether"
                        + " several checks can add up to one full one]",
                RULE.toString());
        Reform two = Reform.proposed("two").from(AssociationYearRule.TRAININGS, LocalDate.of(2010, 1, 1), 2, "memo");
        AssociationYearRule rule = AssociationYearRule.under(Policy.planned().with(two), DAY);
        assertEquals(
                "[DEFICIENCY ASSOCIATION_TRAINING_MISSING 攸县: 1 of 2, difference 1 [C-63]]",
                rule.assess(year("2010-06-30", "2010-03-01", "")).findings().toString());
        assertEquals(
                List.of(),
                rule.assess(year("2010-06-30", "2010-03-01 2010-03-02", "")).findings());
    }

    @Test
    void facts_of_another_year_are_refused() {
        assertEquals(
                "association-year: asOf must be in 2010, of which the rule is, but is 2009-12-31",
                assertThrows(InvalidInputException.class, () -> RULE.assess(year("2009-12-31", "", "")))
                        .getMessage());
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> AssociationYearRule.inForceOn(LocalDate.of(2011, 1, 1)));
        assertEquals("C-63", refused.problems().get(0).path());
    }
}
