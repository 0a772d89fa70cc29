package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.DAY;
import static org.civaffairs.core.conduct.Cadres.complaints;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Catalogue C-110: no complaint may be upheld. */
class EqualTreatmentRuleTest {
    private static final EqualTreatmentRule EQUAL = EqualTreatmentRule.inForceOn(DAY);

    @Test
    void no_complaint_may_be_upheld() {
        assertEquals(
                new EqualTreatment(Truth.YES), EQUAL.assess(complaints(0, 0)).value());
        Assessment<EqualTreatment> one = EQUAL.assess(complaints(1, 2));
        assertEquals(new EqualTreatment(Truth.NO), one.value());
        assertEquals(
                "[DEFICIENCY UPHELD_COMPLAINTS 柏市镇民政办: 1 of 0, difference 1 [C-110]]",
                one.findings().toString());
        assertEquals("[upheld = 1, open = 2, kept = NO]", one.steps().toString());
        assertEquals(
                "equal-treatment on 2010-06-01: undetermined, unknown [open]",
                EQUAL.assess(complaints(0, 1)).toString());
        assertEquals(1, EqualTreatmentRule.BY_NOT_KEPT.of().applyAsLong(new EqualTreatment(Truth.NO)));
        assertEquals(0, EqualTreatmentRule.BY_NOT_KEPT.of().applyAsLong(new EqualTreatment(Truth.YES)));
        assertThrows(IllegalArgumentException.class, () -> new EqualTreatment(Truth.UNKNOWN));
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        EqualTreatmentFacts.Builder bad = EqualTreatmentFacts.builder().unit("");
        assertEquals(
                "equal-treatment: unit must not be blank; upheld must not be negative but is -1"
                        + "; open must not be negative but is -2",
                assertThrows(
                                InvalidInputException.class,
                                () -> bad.upheld(-1).open(-2).build())
                        .getMessage());
        FourOnesFacts.Builder blank = FourOnesFacts.builder().unit("").evidence(ReceptionEvidence.SELF_REPORT);
        blank.smile(Truth.YES).chair(Truth.YES).tea(Truth.YES).sincerity(Truth.YES);
        assertEquals(
                "four-ones: unit must not be blank",
                assertThrows(InvalidInputException.class, blank::build).getMessage());
    }
}
