package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.atMost;
import static org.civaffairs.funds.payment.People.through;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-120: direct is 0, 县→乡→村→户 is 2. How many are allowed is left open. */
class IntermediariesRuleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0", // direct
        "1, 0, 1", "2, 0, 2", // the catalogue's example: through township and village
        "0, 1, 0", "1, 1, 0", "2, 1, 1", "1, 2, 0", "2, 2, 0", "3, 2, 1"
    })
    void the_count_is_in_the_value_whatever_is_allowed(int offices, int allowed, long excess) {
        String[] names = IntStream.range(0, offices).mapToObj(i -> "单位" + i).toArray(String[]::new);
        Assessment<Intermediaries> assessment = atMost(allowed).assess(through(names));
        assertEquals(new Intermediaries(offices, excess), assessment.value());
        assertEquals(excess > 0, assessment.hasFindings());
    }

    @Test
    void a_finding_is_a_note_that_names_the_offices() {
        Assessment<Intermediaries> assessment = atMost(1).assess(through("柏市镇财政所", "江桥村"));
        assertEquals(
                "[NOTE EXCESS_INTERMEDIARIES 柏市镇 救灾款 [柏市镇财政所, 江桥村]: 2 of 1, difference 1 [C-120]]",
                assessment.findings().toString());
        assertEquals(Severity.NOTE, assessment.findings().get(0).severity());
        assertEquals(
                "[offices = [柏市镇财政所, 江桥村], count = 2, funds.payment.intermediaries = 1, excess = 1]",
                assessment.steps().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-06-01", "2011-01-01"})
    void the_plan_alone_leaves_it_open(LocalDate day) {
        List<String> problems =
                assertThrows(InvalidInputException.class, () -> IntermediariesRule.inForceOn(day)).problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList();
        assertEquals("funds.payment.intermediaries", problems.get(problems.size() - 1));
        assertEquals(day.getYear() == 2010 ? 1 : 2, problems.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10})
    void a_policy_allows_0_to_9(int most) {
        assertThrows(IllegalArgumentException.class, () -> atMost(most));
    }

    @Test
    void both_ends_are_possible_and_a_rule_says_what_it_rests_on() {
        assertEquals(9, atMost(9).provisions().value(IntermediariesRule.MOST));
        assertEquals(
                "intermediaries [funds.payment.intermediaries = 0 (PROPOSED, memo 7)]",
                atMost(0).toString());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        Intermediaries value = new Intermediaries(3, 2);
        assertEquals(3, IntermediariesRule.BY_COUNT.of().applyAsLong(value));
        assertEquals(2, IntermediariesRule.BY_EXCESS.of().applyAsLong(value));
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        IntermediariesFacts.Builder bad = IntermediariesFacts.builder();
        bad.township(" ").purpose("").addOffices("江桥村").addOffices(" ").addOffices("江桥村");
        assertEquals(
                "intermediaries: township must not be blank; purpose must not be blank; offices[1] must not be blank"
                        + "; offices[2] must not be named twice but is \"江桥村\"",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void json_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "intermediaries: purpose is missing or null: give it, unknown is not zero"
                            + "; offices[1] must be a text in quotes but is a number",
                    mapper.refusal("{\"township\":\"柏市镇\",\"offices\":[\"江桥村\",2]}", IntermediariesFacts.class));
            assertEquals(
                    "{\"township\":\"柏市镇\",\"purpose\":\"救灾款\",\"offices\":[\"江桥村\"]}", mapper.write(through("江桥村")));
            assertEquals(
                    "intermediaries value: count must not be negative but is -1; excess must not be negative but is -2",
                    mapper.refusal("{\"count\":-1,\"excess\":-2}", Intermediaries.class));
        }
    }
}
