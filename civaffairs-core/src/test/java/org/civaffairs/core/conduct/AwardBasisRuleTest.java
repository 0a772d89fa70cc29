package org.civaffairs.core.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-107: a basis, not a veto; its weight is a gap. */
class AwardBasisRuleTest {
    static AwardBasisRule rule(String weight) {
        Reform reform = Reform.proposed("weight")
                .from(AwardBasisRule.WEIGHT, LocalDate.of(2010, 1, 1), Ratio.parse(weight), "memo 2");
        return AwardBasisRule.under(Policy.planned().with(reform), Cadres.DAY);
    }

    static AwardBasisFacts candidate(int done, int unknown) {
        AwardBasisFacts.Builder facts = AwardBasisFacts.builder().candidate("柏市镇民政办");
        return facts.done(done).unknown(unknown).build();
    }

    @ParameterizedTest
    @CsvSource({
        "30%, 5, 0, 1/4, 1/4",
        "30%, 0, 0, 0/1, 0/1",
        "30%, 6, 0, 3/10, 3/10",
        "30%, 4, 2, 1/5, 3/10",
        "0%, 6, 0, 0/1, 0/1",
        "100%, 1, 5, 1/6, 1/1"
    })
    void items_bring_their_share_of_the_weight(String weight, int done, int unknown, String least, String most) {
        assertEquals(
                new AwardBasis(Ratio.parse(least), Ratio.parse(most)),
                rule(weight).assess(candidate(done, unknown)).value());
    }

    @Test
    void nothing_done_bars_nobody() {
        assertFalse(rule("30%").assess(candidate(0, 0)).hasFindings());
        assertEquals(0, credited(candidate(0, 6)));
        assertEquals(1, credited(candidate(1, 0)));
        assertEquals("credited", AwardBasisRule.BY_CREDITED.term().id());
    }

    private static long credited(AwardBasisFacts facts) {
        return AwardBasisRule.BY_CREDITED
                .of()
                .applyAsLong(rule("30%").assess(facts).value());
    }

    @Test
    void the_steps_are_in_order() {
        assertEquals(
                "[done = 5, unknown = 1, conduct.awards.weight = 30%, least = 25%, most = 30%]",
                rule("30%").assess(candidate(5, 1)).steps().toString());
    }

    @Test
    void without_a_weight_there_is_no_rule() {
        String refusal = assertThrows(InvalidInputException.class, () -> AwardBasisRule.inForceOn(Cadres.DAY))
                .getMessage();
        assertTrue(refusal.startsWith("policy on 2010-06-01: conduct.awards.weight is left open by C-107 "), refusal);
    }

    @Test
    void a_share_that_cannot_be_exact_is_refused() {
        AwardBasisRule tiny = rule("1/9223372036854775807");
        assertThrows(ArithmeticException.class, () -> tiny.assess(candidate(1, 0)));
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        AwardBasisFacts.Builder bad = AwardBasisFacts.builder().candidate("");
        assertEquals(
                "award-basis: candidate must not be blank; done must not be negative but is -1"
                        + "; unknown must not be negative but is -2",
                assertThrows(
                                InvalidInputException.class,
                                () -> bad.done(-1).unknown(-2).build())
                        .getMessage());
        assertEquals(
                "award-basis: unknown must be at most 6 together with done but is 7",
                assertThrows(InvalidInputException.class, () -> candidate(4, 3)).getMessage());
        assertEquals(6, candidate(4, 2).done() + candidate(4, 2).unknown());
    }
}
