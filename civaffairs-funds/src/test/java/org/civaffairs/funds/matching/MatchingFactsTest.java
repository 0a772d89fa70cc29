package org.civaffairs.funds.matching;

import static org.civaffairs.funds.matching.Townships.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.UnaryOperator;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad facts are refused with all their problems, in the order of the properties. */
class MatchingFactsTest {
    /** 100.00 from above and 2.00 budgeted, of which more can be said. */
    private static MatchingFacts facts(UnaryOperator<MatchingFacts.Builder> more) {
        return more.apply(facts("柏市镇", "100.00", "2.00")).build();
    }

    private static MatchingFacts.Builder facts(String township, String appropriation, String budgeted) {
        MatchingFacts.Builder facts = MatchingFacts.builder();
        facts.township(township).appropriation(yuan(appropriation)).budgeted(yuan(budgeted));
        return facts;
    }

    private static void refused(String problems, UnaryOperator<MatchingFacts.Builder> more) {
        refused(problems, more.apply(facts("柏市镇", "100.00", "2.00")));
    }

    private static void refused(String problems, MatchingFacts.Builder facts) {
        assertEquals(
                "matching: " + problems,
                assertThrows(InvalidInputException.class, facts::build).getMessage());
    }

    @Test
    void a_part_may_be_nothing_or_the_whole() {
        for (String part : new String[] {"0.00", "100.00"}) {
            assertEquals(
                    yuan(part),
                    facts(f -> set(f, "otherAppropriations", part))
                            .otherAppropriations()
                            .orElseThrow());
            assertEquals(
                    yuan(part),
                    facts(f -> set(f, "workFunds", part)).workFunds().orElseThrow());
        }
        for (String part : new String[] {"0.00", "2.00"}) {
            assertEquals(
                    yuan(part),
                    facts(f -> set(f, "budgetedForOffice", part))
                            .budgetedForOffice()
                            .orElseThrow());
            assertEquals(
                    yuan(part),
                    facts(f -> set(f, "budgetedForHomes", part))
                            .budgetedForHomes()
                            .orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "otherAppropriations, 100.01, 'is a part of appropriation, at most 100.00, but is 100.01'",
        "otherAppropriations, -0.01,  'must not be negative but is -0.01'",
        "workFunds,           100.01, 'is a part of appropriation, at most 100.00, but is 100.01'",
        "workFunds,           -0.01,  'must not be negative but is -0.01'",
        "budgetedForOffice,   2.01,   'is a part of budgeted, at most 2.00, but is 2.01'",
        "budgetedForOffice,   -0.01,  'must not be negative but is -0.01'",
        "budgetedForHomes,    2.01,   'is a part of budgeted less budgetedForOffice, at most 2.00, but is 2.01'",
        "budgetedForHomes,    -0.01,  'must not be negative but is -0.01'"
    })
    void a_part_is_neither_negative_nor_more_than_the_whole(String part, String amount, String problem) {
        refused(part + " " + problem, facts -> set(facts, part, amount));
    }

    private static MatchingFacts.Builder set(MatchingFacts.Builder facts, String part, String amount) {
        switch (part) {
            case "otherAppropriations" -> facts.otherAppropriations(yuan(amount));
            case "workFunds" -> facts.workFunds(yuan(amount));
            case "budgetedForOffice" -> facts.budgetedForOffice(yuan(amount));
            case "budgetedForHomes" -> facts.budgetedForHomes(yuan(amount));
            default -> throw new AssertionError(part);
        }
        return facts;
    }

    @Test
    void the_pay_of_both_staffs_is_at_most_what_was_budgeted() {
        assertEquals(
                yuan("1.50"),
                facts(f -> set(set(f, "budgetedForOffice", "0.50"), "budgetedForHomes", "1.50"))
                        .budgetedForHomes()
                        .orElseThrow());
        refused(
                "budgetedForHomes is a part of budgeted less budgetedForOffice, at most 1.50, but is 1.51",
                f -> set(set(f, "budgetedForOffice", "0.50"), "budgetedForHomes", "1.51"));
        refused(
                "budgetedForHomes is a part of budgeted less budgetedForOffice, at most 0.00, but is 0.01",
                f -> set(set(f, "budgetedForOffice", "2.00"), "budgetedForHomes", "0.01"));
    }

    @Test
    void a_part_that_is_wrong_by_itself_does_not_make_the_next_one_wrong() {
        refused(
                "budgetedForOffice is a part of budgeted, at most 2.00, but is 3.00",
                f -> set(set(f, "budgetedForOffice", "3.00"), "budgetedForHomes", "2.00"));
        refused(
                "budgetedForOffice must not be negative but is -1.00"
                        + "; budgetedForHomes is a part of budgeted less budgetedForOffice, at most 2.00, but is 2.01",
                f -> set(set(f, "budgetedForOffice", "-1.00"), "budgetedForHomes", "2.01"));
    }

    @Test
    void a_whole_that_is_wrong_does_not_make_its_parts_wrong() {
        MatchingFacts.Builder facts = facts("柏市镇", "-1.00", "-2.00");
        set(set(facts, "otherAppropriations", "0.00"), "workFunds", "5.00");
        set(set(facts, "budgetedForOffice", "0.00"), "budgetedForHomes", "5.00");
        refused("appropriation must not be negative but is -1.00; budgeted must not be negative but is -2.00", facts);
    }

    @Test
    void all_problems_are_reported_in_the_order_of_the_properties() {
        MatchingFacts.Builder facts = facts("", "-0.01", "-0.04");
        set(set(facts, "otherAppropriations", "-0.02"), "workFunds", "-0.03");
        set(set(facts, "budgetedForOffice", "-0.05"), "budgetedForHomes", "-0.06");
        refused(
                "township must not be blank"
                        + "; appropriation must not be negative but is -0.01"
                        + "; otherAppropriations must not be negative but is -0.02"
                        + "; workFunds must not be negative but is -0.03"
                        + "; budgeted must not be negative but is -0.04"
                        + "; budgetedForOffice must not be negative but is -0.05"
                        + "; budgetedForHomes must not be negative but is -0.06",
                facts);
    }

    @Test
    void a_builder_without_facts_names_all_that_are_missing() {
        assertEquals(
                "Cannot build MatchingFacts, some of required attributes are not set"
                        + " [township, appropriation, budgeted]",
                assertThrows(IllegalArgumentException.class, MatchingFacts.builder()::build)
                        .getMessage());
    }
}
