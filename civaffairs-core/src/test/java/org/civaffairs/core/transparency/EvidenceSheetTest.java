package org.civaffairs.core.transparency;

import static org.civaffairs.core.evidence.EvidenceMethod.FULL_SURVEY;
import static org.civaffairs.core.evidence.EvidenceMethod.OTHER;
import static org.civaffairs.core.evidence.EvidenceMethod.PHONE_CHECK;
import static org.civaffairs.core.evidence.EvidenceMethod.TARGETED_INSPECTION;
import static org.civaffairs.core.transparency.Schemes.HUNDRED;
import static org.civaffairs.core.transparency.Schemes.answer;
import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Catalogue C-38: evidence written down in the order of a scheme. */
class EvidenceSheetTest {
    private static EvidenceSheet sheet(String... answers) {
        EvidenceSheet sheet = EvidenceSheet.of(HUNDRED, FULL_SURVEY);
        for (String each : answers) {
            if (each.equals("-")) {
                sheet.notApplicable();
            } else {
                sheet.answer(answer(each));
            }
        }
        return sheet;
    }

    private static void refused(String problems, EvidenceSheet sheet) {
        assertEquals(
                "evidence: " + problems,
                assertThrows(InvalidInputException.class, sheet::evidence).getMessage());
    }

    @Test
    void answers_from_top_to_bottom_are_the_same_evidence_as_observations_by_name() {
        assertEquals(
                evidence("3+4 Y 4/5 2 1"), sheet("3", "4", "Y", "4/5", "2", "1").evidence());
        assertEquals(
                evidence("?+4 - ? - -"), sheet("?", "4", "-", "?", "-", "-").evidence());
        assertTrue(sheet("3", "4", "Y", "4/5", "2", "?").evidence().isOpen());
        assertFalse(sheet("3", "4", "Y", "4/5", "2", "1").evidence().isOpen());
    }

    @Test
    void each_criterion_has_the_method_in_force_at_its_first_answer() {
        Evidence seen = EvidenceSheet.of(HUNDRED, TARGETED_INSPECTION)
                .answer(answer("3"))
                .by(FULL_SURVEY)
                .answer(answer("4"))
                .answer(answer("Y"))
                .byPhone(true)
                .answer(answer("4/5"))
                .byPhone(false)
                .answer(answer("2"))
                .by(OTHER)
                .answer(answer("1"))
                .evidence();
        assertEquals(
                List.of(
                        Observation.of("gk-1", TARGETED_INSPECTION, answer("3"), answer("4")),
                        Observation.of("ps-1", FULL_SURVEY, answer("Y")),
                        Observation.byPhone("my-1", true, answer("4/5")),
                        Observation.byPhone("hy-1", false, answer("2")),
                        Observation.of("jf-1", OTHER, answer("1"))),
                seen.observations());
        assertArrayEquals(new long[] {3, 4, 1, answer("4/5").packed(), -1, 1}, seen.answers());
        assertEquals(seen, Evidence.of(HUNDRED, seen.observations()));
        assertTrue(seen.isOpen());
    }

    @Test
    void what_does_not_apply_was_not_asked_by_phone() {
        Evidence seen = EvidenceSheet.of(HUNDRED, FULL_SURVEY)
                .answer(answer("0"))
                .answer(answer("0"))
                .byPhone(false)
                .notApplicable()
                .by(FULL_SURVEY)
                .answer(answer("9/10"))
                .answer(answer("4"))
                .answer(answer("0"))
                .evidence();
        assertEquals(
                Observation.notApplicable("ps-1", PHONE_CHECK),
                seen.observations().get(1));
        assertEquals(Evidence.NOT_APPLICABLE, seen.answers()[2]);
    }

    @Test
    void all_that_is_wrong_is_told_together() {
        refused(
                "observations[0].established must say whether the verdict of the phone check is established;"
                        + " observations[0].answers[1] must be a whole number such as 3, without quotes, or UNKNOWN, but is"
                        + " YES; observations[2].answers[0] is a rate, which a targeted inspection cannot tell: survey all,"
                        + " or say UNKNOWN; observations must have criterion hy-1: if nobody knows, say UNKNOWN, unknown is"
                        + " not zero; observations must have criterion jf-1: if nobody knows, say UNKNOWN, unknown is not"
                        + " zero",
                EvidenceSheet.of(HUNDRED, PHONE_CHECK)
                        .answer(answer("3"))
                        .answer(answer("Y"))
                        .by(TARGETED_INSPECTION)
                        .answer(answer("N"))
                        .answer(answer("4/5")));
        refused(
                "observations[0].applicable must be true: by the scheme this criterion applies to every village",
                sheet("-", "Y", "4/5", "2", "1"));
        refused(
                "observations[0].applicable must be true: by the scheme this criterion applies to every village;"
                        + " observations[0].answers must be empty where the criterion does not apply",
                sheet("3", "-", "Y", "4/5", "2", "1"));
    }

    @Test
    void a_sheet_ends_with_the_last_criterion() {
        refused(
                "observations must end with the last criterion of the scheme: leave out what is more but is 2",
                sheet("3", "4", "Y", "4/5", "2", "1", "1", "-"));
        refused(
                "observations must have criterion jf-1: if nobody knows, say UNKNOWN, unknown is not zero",
                sheet("3", "4", "Y", "4/5", "2"));
        refused(
                "observations[0].answers must be 2, one for each deduction, but is 1; observations must have criterion"
                        + " ps-1: if nobody knows, say UNKNOWN, unknown is not zero; observations must have criterion my-1:"
                        + " if nobody knows, say UNKNOWN, unknown is not zero; observations must have criterion hy-1: if"
                        + " nobody knows, say UNKNOWN, unknown is not zero; observations must have criterion jf-1: if nobody"
                        + " knows, say UNKNOWN, unknown is not zero",
                sheet("3"));
    }

    @Test
    void a_score_of_nothing_has_no_value() {
        Criterion all = Schemes.criterion(
                "a", 100, NotApplicable.EXCLUDE_AND_REDISTRIBUTE, true, List.of(), new Deduction.AllOrNothing());
        ScoringScheme scheme = Schemes.scheme(100, 3, Schemes.twoGrades("60", "103"), all, Schemes.BONUS);
        refused(
                "observations must leave something to score: a score of nothing has no value",
                EvidenceSheet.of(scheme, FULL_SURVEY).notApplicable().answer(answer("2")));
        assertEquals(
                evidence(scheme, "? -"),
                EvidenceSheet.of(scheme, FULL_SURVEY)
                        .answer(answer("?"))
                        .notApplicable()
                        .evidence());
    }

    @Test
    void villages_observed_alike_share_one_column_of_methods() {
        Tables tables = HUNDRED.tables();
        byte[] surveyed = {1, 1, 1, 1, 1};
        byte[] mixed = {1, 1, 1, 1, 3};
        assertSame(tables.shared(surveyed), tables.shared(surveyed.clone()));
        assertNotSame(surveyed, tables.shared(surveyed));
        assertArrayEquals(surveyed, tables.shared(surveyed));
        assertSame(mixed, tables.shared(mixed));
        assertEquals(6, Evidence.coded(PHONE_CHECK, false));
        assertEquals(2, Evidence.coded(PHONE_CHECK, true));
    }
}
