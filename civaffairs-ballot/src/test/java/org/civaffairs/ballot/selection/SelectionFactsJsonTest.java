package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Panel.candidates;
import static org.civaffairs.ballot.selection.Panel.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is guessed that JSON does not say. */
class SelectionFactsJsonTest {
    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_of_a_candidate_is_not_guessed(StrictMapper mapper) {
        String good =
                mapper.write(session(1, 9, 9).addAllCandidates(candidates(9, 5)).build());
        assertTrue(good.endsWith("\"candidates\":[{\"id\":\"a1\",\"name\":\"张三\",\"yes\":5,\"no\":4,\"abstain\":0,"
                + "\"blank\":0,\"spoiled\":0}]}"));
        assertEquals(
                "selection: candidates[0].age is not a property, use one of [id, name, yes, no, abstain, blank, spoiled]"
                        + "; candidates[0].id must be a text in quotes but is a number"
                        + "; candidates[0].name cannot be read: a person's name must be 1 to 200 visible characters"
                        + " without a space at either end"
                        + "; candidates[0].yes must be a whole number but is 5.5"
                        + "; candidates[0].no is missing or null: give it, unknown is not zero"
                        + "; candidates[0].abstain must be a whole number but is \"0\""
                        + "; candidates[0].blank must be a whole number but is true"
                        + "; candidates[0].spoiled must be a whole number but is 9223372036854775808",
                mapper.refusal(
                        good.substring(0, good.indexOf("[{"))
                                + "[{\"id\":7,\"name\":\"张三\\u202e\",\"yes\":5.5,\"abstain\":\"0\",\"blank\":true,"
                                + "\"spoiled\":9223372036854775808,\"age\":1}]}",
                        SelectionFacts.class));
        assertEquals(
                "selection: candidates[0].yes must not be negative but is -5",
                mapper.refusal(good.replace("\"yes\":5", "\"yes\":-5"), SelectionFacts.class));
        assertEquals(
                "selection: candidates[0] must be an object in braces but is a text",
                mapper.refusal(good.substring(0, good.indexOf("[{")) + "[\"a1\"]}", SelectionFacts.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_name_of_ten_megabytes_is_refused_and_not_repeated(StrictMapper mapper) {
        String good =
                mapper.write(session(1, 9, 9).addAllCandidates(candidates(9, 5)).build());
        String huge = "王".repeat(10_000_000 / 3);
        String id = mapper.refusal(good.replace("\"a1\"", "\"" + huge + "\""), SelectionFacts.class);
        assertEquals("selection: candidates[0].id must have at most 200 characters but has 3333333", id);
        String name = mapper.refusal(good.replace("张三", huge), SelectionFacts.class);
        assertTrue(name.length() < 200, name);
    }
}
