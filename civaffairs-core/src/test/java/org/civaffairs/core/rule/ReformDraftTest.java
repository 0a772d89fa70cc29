package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.ANSWER;
import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.civaffairs.core.rule.SamplePlan.PARAMETERS;
import static org.civaffairs.core.rule.SamplePlan.PEOPLE;
import static org.civaffairs.core.rule.SamplePlan.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reform as it is written in a file: read strictly, and refused with all its problems. */
class ReformDraftTest {
    private static final Policy PLANNED = Policy.planned();

    private static final String FILE = "{\"name\":\"1:8000\",\"amendments\":["
            + "{\"parameter\":\"sample.people\",\"from\":\"2010-06-01\",\"value\":8000,\"source\":\"memo 12\"},"
            + "{\"parameter\":\"sample.answer\",\"from\":\"2010-01-01\",\"to\":\"2010-03-31\",\"value\":\"NO\","
            + "\"source\":\"memo 13\"}]}";

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    private static ReformDraft.Amendment of(String parameter, String from, String to, Object value) {
        return new ReformDraft.Amendment(parameter, from, to, value, "memo");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_file_means_the_reform_it_says(StrictMapper mapper) {
        Reform reform = Reform.of(mapper.read(FILE, ReformDraft.class), PLANNED, PARAMETERS);
        Reform said = Reform.proposed("1:8000")
                .from(PEOPLE, DAY, 8_000, "memo 12")
                .during(ANSWER, day("2010-01-01"), day("2010-03-31"), Truth.NO, "memo 13");
        assertEquals(said.name(), reform.name());
        assertEquals(said.provisions(), reform.provisions());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_draft_is_written_as_the_file_it_came_from(StrictMapper mapper) {
        assertEquals(FILE, mapper.write(mapper.read(FILE, ReformDraft.class)));
    }

    @Test
    void a_draft_owes_in_json_what_facts_owe() {
        new JsonForm<>(ReformDraft.class, List.of(new ReformDraft("a", List.of()))).check();
        new JsonForm<>(
                        ReformDraft.class,
                        List.of(new ReformDraft(
                                "a",
                                List.of(
                                        of("sample.people", "2010-06-01", null, 8_000),
                                        of("sample.share", "2010-06-01", "2010-06-30", "2%")))))
                .check();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void all_problems_of_a_file_are_reported_in_its_order(StrictMapper mapper) {
        assertEquals(
                "reform: color is not a property, use one of [name, amendments]"
                        + "; name must be a text in quotes but is a number"
                        + "; amendments[0].too is not a property, use one of [parameter, from, to, value, source]"
                        + "; amendments[0].from is missing or null: give it, unknown is not zero"
                        + "; amendments[0].to must be a text in quotes but is a number"
                        + "; amendments[0].source must not be blank"
                        + "; amendments[1] must be an object in braces but is a text"
                        + "; amendments[2].parameter is missing or null: give it, unknown is not zero"
                        + "; amendments[2].from is missing or null: give it, unknown is not zero"
                        + "; amendments[2].value is missing or null: give it, unknown is not zero"
                        + "; amendments[2].source is missing or null: give it, unknown is not zero",
                mapper.refusal(
                        "{\"color\":1,\"name\":5,\"amendments\":[{\"parameter\":\"p\",\"from\":null,\"to\":2010,"
                                + "\"too\":1,\"value\":true,\"source\":\"\"},\"x\",{}]}",
                        ReformDraft.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void duplicate_keys_trailing_text_and_a_list_that_is_none_are_refused(StrictMapper mapper) {
        assertEquals(
                "reform: amendments must be a list in brackets but is an object",
                mapper.refusal("{\"name\":\"a\",\"amendments\":{}}", ReformDraft.class));
        for (String twice : List.of(
                FILE.replace("{\"name\"", "{\"name\":\"b\",\"name\""),
                FILE.replace("\"value\":8000", "\"value\":9000,\"value\":8000"),
                FILE + " {}")) {
            assertThrows(IllegalArgumentException.class, () -> mapper.read(twice, ReformDraft.class), twice);
        }
    }
}
