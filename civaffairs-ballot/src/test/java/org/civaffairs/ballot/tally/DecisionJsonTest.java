package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions that were kept as JSON. */
class DecisionJsonTest {
    private static final String MISSING = " is missing or null: give it, unknown is not zero";
    private static final Decision PASSED = new Decision(
            Outcome.PASSED,
            Reason.REACHED,
            new Bases(10, 11, 12, 13, 14, 15),
            new Quorum(true, 10, 14, 13, 0, true),
            new Margin(7, 13, 9, 0, 3L));
    private static final Decision MISSED = new Decision(
            Outcome.NOT_QUORATE,
            Reason.QUORUM_MISSED_AFTER_RECUSAL,
            new Bases(1, 2, 3, 4, 15, 16),
            new Quorum(false, 10, 15, 4, 6, true),
            new Margin(3, 4, 1, 2, null));
    private static final String WRITTEN =
            "{\"outcome\":\"PASSED\",\"reason\":\"REACHED\",\"bases\":{\"forAndAgainst\":10,"
                    + "\"valid\":11,\"returned\":12,\"present\":13,\"due\":14,\"entitled\":15},\"quorum\":{\"met\":true,"
                    + "\"needs\":10,\"of\":14,\"has\":13,\"missing\":0,\"reachable\":true},\"margin\":{\"needs\":7,\"of\":13,"
                    + "\"has\":9,\"missing\":0,\"changes\":3}}";

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    private static void assertRefused(String problems, String json) {
        StrictMapper.both().forEach(mapper -> assertEquals(problems, mapper.refusal(json, Decision.class)));
    }

    @Test
    void a_decision_owes_in_json_what_facts_owe() {
        new JsonForm<>(Decision.class, List.of(PASSED, MISSED)).check();
        assertEquals(PASSED, JavaCopy.of(PASSED));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void it_is_written_with_all_its_numbers_and_changes_only_where_there_are_any(StrictMapper mapper) {
        assertEquals(WRITTEN, mapper.write(PASSED));
        assertEquals(PASSED, mapper.read(WRITTEN, Decision.class));
        String unchangeable = mapper.write(MISSED);
        assertEquals(-1, unchangeable.indexOf("changes"));
        assertNull(mapper.read(unchangeable, Decision.class).margin().changes());
    }

    @Test
    void all_that_is_missing_is_reported_at_once_at_every_depth() {
        assertRefused(
                "decision: outcome" + MISSING + "; reason" + MISSING + "; bases" + MISSING + "; quorum" + MISSING
                        + "; margin" + MISSING,
                "{}");
        assertRefused(
                "decision: bases.forAndAgainst" + MISSING + "; bases.valid" + MISSING + "; bases.returned" + MISSING
                        + "; bases.present" + MISSING + "; bases.due" + MISSING + "; bases.entitled" + MISSING
                        + "; quorum.met" + MISSING + "; quorum.needs" + MISSING + "; quorum.of" + MISSING
                        + "; quorum.has" + MISSING + "; quorum.missing" + MISSING + "; quorum.reachable" + MISSING
                        + "; margin.needs" + MISSING + "; margin.of" + MISSING + "; margin.has" + MISSING
                        + "; margin.missing" + MISSING,
                "{\"outcome\":\"VOID\",\"reason\":\"TIE\",\"bases\":{},\"quorum\":{},\"margin\":{}}");
    }

    @Test
    void properties_that_nobody_asked_for_are_refused_at_every_depth() {
        assertRefused(
                "decision: bases.x is not a property, use one of [forAndAgainst, valid, returned, present, due, entitled];"
                        + " quorum.y is not a property, use one of [met, needs, of, has, missing, reachable];"
                        + " margin.z is not a property, use one of [needs, of, has, missing, changes]",
                WRITTEN.replace("\"valid\"", "\"x\":1,\"valid\"")
                        .replace("\"met\"", "\"y\":1,\"met\"")
                        .replace("\"changes\"", "\"z\":1,\"changes\""));
    }

    @Test
    void negative_numbers_and_other_kinds_are_refused() {
        assertRefused(
                "decision: outcome must be one of PASSED, REJECTED, TIED, NOT_QUORATE, VOID, REFERRED but is \"WON\";"
                        + " bases must be an object in braces but is a list; quorum.met must be true or false, without"
                        + " quotes, but is 1; quorum.missing must not be negative but is -1;"
                        + " margin.changes must not be negative but is -3",
                "{\"outcome\":\"WON\",\"reason\":\"REACHED\",\"bases\":[],\"quorum\":{\"met\":1,\"needs\":10,\"of\":14,"
                        + "\"has\":13,\"missing\":-1,\"reachable\":true},\"margin\":{\"needs\":7,\"of\":13,\"has\":9,"
                        + "\"missing\":0,\"changes\":-3}}");
    }
}
