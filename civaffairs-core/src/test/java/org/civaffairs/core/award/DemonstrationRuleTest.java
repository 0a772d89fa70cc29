package org.civaffairs.core.award;

import static org.civaffairs.core.award.DemonstrationOutcome.MET;
import static org.civaffairs.core.award.DemonstrationOutcome.NOT_APPLICABLE;
import static org.civaffairs.core.award.DemonstrationOutcome.NOT_MET;
import static org.civaffairs.core.award.Townships.DAY;
import static org.civaffairs.core.award.Townships.certificate;
import static org.civaffairs.core.award.Townships.certified;
import static org.civaffairs.core.award.Townships.township;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-92: two or more, inclusive; a township with 1 has a gap of 1. */
class DemonstrationRuleTest {
    private static final DemonstrationRule RULE = DemonstrationRule.inForceOn(DAY);
    private static final DemonstrationRule STRICT =
            DemonstrationRule.under(Policy.planned().reading(DemonstrationRule.FEW, FewVillages.NOT_MET), DAY);

    @ParameterizedTest
    @CsvSource({
        "12, 3, MET, 0",
        "12, 2, MET, 0", // 两个以上: two are enough
        "12, 1, NOT_MET, 1", // the catalogue's example
        "12, 0, NOT_MET, 2",
        "2, 1, NOT_MET, 1",
        "1, 1, NOT_APPLICABLE, 0",
        "0, 0, NOT_APPLICABLE, 0"
    })
    void two_or_more_are_needed_where_there_are_two_villages(
            int villages, int some, DemonstrationOutcome outcome, long gap) {
        assertEquals(
                new Demonstration(outcome, some, gap),
                RULE.assess(certified("柏市镇", villages, some)).value());
        assertEquals(
                outcome == NOT_MET ? 1 : 0,
                RULE.assess(certified("柏市镇", villages, some)).findings().size());
    }

    @ParameterizedTest
    @CsvSource({"2, 2, MET, 0", "1, 1, NOT_MET, 1", "0, 0, NOT_MET, 2"})
    void every_township_needs_two_by_the_other_reading(int villages, int some, DemonstrationOutcome outcome, long gap) {
        assertEquals(
                new Demonstration(outcome, some, gap),
                STRICT.assess(certified("柏市镇", villages, some)).value());
    }

    @Test
    void a_finding_has_the_gap() {
        assertEquals(
                "[DEFICIENCY DEMONSTRATION_VILLAGES_SHORT 柏市镇: 1 of 2, difference 1 [C-92]]",
                RULE.assess(certified("柏市镇", 12, 1)).findings().toString());
    }

    @Test
    void a_number_of_villages_that_nobody_knows_matters_only_where_too_few_are_named() {
        assertEquals(
                "demonstration-villages on 2010-12-31: undetermined, unknown [villages]",
                RULE.assess(township("柏市镇").addCertificates(certificate("新塘村")).build())
                        .toString());
        assertEquals(
                new Demonstration(NOT_MET, 1, 1),
                STRICT.assess(township("柏市镇")
                                .addCertificates(certificate("新塘村"))
                                .build())
                        .value());
        DemonstrationFacts two = township("柏市镇")
                .addCertificates(certificate("新塘村"))
                .addCertificates(certificate("下洞村"))
                .build();
        assertEquals(new Demonstration(MET, 2, 0), RULE.assess(two).value());
        DemonstrationFacts oneWithdrawn = township("柏市镇")
                .addCertificates(certificate("新塘村"))
                .addCertificates(certificate("下洞村").withdrawnOn(DAY))
                .build();
        assertEquals(new Demonstration(NOT_MET, 1, 1), RULE.assess(oneWithdrawn).value());
    }

    @Test
    void a_village_counts_once_and_only_by_a_certificate_that_counts() {
        LocalDate renewed = LocalDate.of(2010, 9, 1);
        DemonstrationFacts facts = township("柏市镇")
                .villages(5)
                .addCertificates(certificate("新塘村"))
                .addCertificates(DemonstrationVillage.of("新塘村", "县民政局", renewed))
                .addCertificates(certificate("下洞村").expiringOn(DAY.minusDays(1)))
                .addCertificates(certificate("里旺村").expiringOn(DAY))
                .build();
        assertEquals(new Demonstration(MET, 2, 0), RULE.assess(facts).value());
    }

    @Test
    void a_reform_may_ask_for_three() {
        DemonstrationRule three = DemonstrationRule.under(
                Policy.planned().with(Reform.proposed("three").from(DemonstrationRule.LEAST, DAY, 3, "memo 12")), DAY);
        assertEquals(3, three.least());
        assertEquals(
                new Demonstration(NOT_MET, 2, 1),
                three.assess(certified("柏市镇", 3, 2)).value());
        assertEquals(
                new Demonstration(NOT_APPLICABLE, 2, 0),
                three.assess(certified("小乡", 2, 2)).value());
    }

    @Test
    void facts_of_another_day_are_refused() {
        DemonstrationFacts.Builder facts = DemonstrationFacts.builder().township("柏市镇");
        DemonstrationFacts earlier = facts.asOf(LocalDate.of(2010, 12, 30)).build();
        assertEquals(
                "demonstration-villages: day must be 2010-12-31, for which the rule was looked up (make it for the facts'"
                        + " day), but is 2010-12-30",
                assertThrows(InvalidInputException.class, () -> RULE.assess(earlier))
                        .getMessage());
    }

    @Test
    void the_derivation_lists_day_villages_readings_and_results() {
        assertEquals(
                "[villages = 12, certified = 1, award.demonstration.least = 2,"
                        + " award.demonstration.few = NOT_APPLICABLE, gap = 1, outcome = NOT_MET]",
                RULE.assess(certified("柏市镇", 12, 1)).steps().toString());
        assertEquals(
                "[certified = 0, award.demonstration.least = 2, award.demonstration.few = NOT_MET,"
                        + " gap = 2, outcome = NOT_MET]",
                STRICT.assess(township("柏市镇").build()).steps().toString());
    }

    @Test
    void the_number_is_stated_and_the_reading_is_ours() {
        assertEquals(
                "demonstration-villages [award.demonstration.least = 2 (STATED, C-92), award.demonstration.few ="
                        + " NOT_APPLICABLE (INTERPRETED, C-92): \"each township\" leaves open what holds where there are fewer"
                        + " than two villages]",
                RULE.toString());
        assertEquals("1..1000", DemonstrationRule.LEAST.domain().toString());
        assertEquals(1, DemonstrationRule.BY_GAP.of().applyAsLong(new Demonstration(NOT_MET, 3, 1)));
        assertEquals(3, DemonstrationRule.BY_CERTIFIED.of().applyAsLong(new Demonstration(NOT_MET, 3, 1)));
        assertEquals(
                List.of("met", "not met", "not applicable"),
                Stream.of(DemonstrationOutcome.values())
                        .map(o -> o.label().en())
                        .toList());
        assertEquals("视为未达标", FewVillages.NOT_MET.label().zh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                List.of("C-92", "award.demonstration.least", "award.demonstration.few"),
                assertThrows(InvalidInputException.class, () -> DemonstrationRule.inForceOn(day)).problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }
}
