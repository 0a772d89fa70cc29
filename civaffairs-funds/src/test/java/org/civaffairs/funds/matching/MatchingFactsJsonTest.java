package org.civaffairs.funds.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad facts in JSON are refused with all their problems, in the order of the properties. */
class MatchingFactsJsonTest {
    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_reports_all_that_cannot_be_read(StrictMapper mapper) {
        String missing = " is missing or null: give it, unknown is not zero";
        String looks = " must look like 1234.56 (digits, a point, at most two decimals) but is ";
        assertEquals(
                "matching: color is not a property, use one of [township, appropriation, otherAppropriations, workFunds,"
                        + " budgeted, budgetedForOffice, budgetedForHomes]"
                        + "; township" + missing
                        + "; appropriation must be a text in quotes such as \"1234.56\" but is 100"
                        + "; otherAppropriations must not be negative but is -0.01"
                        + "; workFunds" + looks + "\"1,000\""
                        + "; budgeted" + missing
                        + "; budgetedForOffice" + looks + "\"0.005\""
                        + "; budgetedForHomes must be a text in quotes such as \"1234.56\" but is 1.5",
                mapper.refusal(
                        "{\"appropriation\":100,\"otherAppropriations\":\"-0.01\",\"workFunds\":\"1,000\","
                                + "\"budgeted\":null,\"budgetedForOffice\":\"0.005\",\"budgetedForHomes\":1.5,"
                                + "\"color\":1}",
                        MatchingFacts.class));
    }

    /** Amounts that cannot be read are not compared: first they must be amounts. */
    @ParameterizedTest
    @MethodSource("mappers")
    void json_compares_parts_with_wholes_once_all_can_be_read(StrictMapper mapper) {
        assertEquals(
                "matching: otherAppropriations is a part of appropriation, at most 100.00, but is 100.01"
                        + "; budgetedForHomes is a part of budgeted less budgetedForOffice, at most 2.00, but is 3.00",
                mapper.refusal(
                        "{\"township\":\"柏市镇\",\"appropriation\":\"100\",\"otherAppropriations\":\"100.01\","
                                + "\"budgeted\":\"2\",\"budgetedForHomes\":\"3\"}",
                        MatchingFacts.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_reports_wrong_signs_together_with_parts_above_their_wholes(StrictMapper mapper) {
        assertEquals(
                "matching: otherAppropriations is a part of appropriation, at most 100.00, but is 100.01"
                        + "; budgeted must not be negative but is -2.00",
                mapper.refusal(
                        "{\"township\":\"柏市镇\",\"appropriation\":\"100\",\"otherAppropriations\":\"100.01\","
                                + "\"budgeted\":\"-2\",\"budgetedForHomes\":\"3\"}",
                        MatchingFacts.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void duplicate_keys_and_trailing_text_are_refused(StrictMapper mapper) {
        String good = "{\"township\":\"柏市镇\",\"appropriation\":\"100.00\",\"budgeted\":\"2.00\"}";
        assertEquals(good, mapper.write(mapper.read(good, MatchingFacts.class)));
        mapper.refusal(good.replace("\"budgeted\"", "\"budgeted\":\"1.00\",\"budgeted\""), MatchingFacts.class);
        mapper.refusal(good + "1", MatchingFacts.class);
    }
}
