package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountsTest {
    private static final Counts ALL = new Counts(16, 8, 4, 2, 1);

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    @Test
    void valid_ballots_are_for_against_or_neither() {
        assertEquals(28, ALL.valid());
        assertEquals(24, ALL.forAndAgainst());
        assertEquals(31, ALL.total());
        assertEquals(new Counts(10, 4, 1, 0, 0), Counts.of(10, 4, 1));
        assertEquals(
                List.of(16L, 8L, 4L, 2L, 1L),
                Arrays.stream(Face.values()).map(ALL::of).toList());
    }

    @Test
    void counts_add_up_face_by_face() {
        assertEquals(new Counts(17, 10, 7, 6, 6), ALL.plus(new Counts(1, 2, 3, 4, 5)));
        assertEquals(new Counts(0, 0, 0, 0, 0), Counts.NONE);
    }

    @Test
    void a_negative_number_is_refused_and_all_of_them_are_reported() {
        assertEquals(
                "counts: yes must not be negative but is -1; no must not be negative but is -2;"
                        + " abstain must not be negative but is -3; blank must not be negative but is -4;"
                        + " spoiled must not be negative but is -5",
                assertThrows(InvalidInputException.class, () -> new Counts(-1, -2, -3, -4, -5))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, 0, 0, yes",
        "0, -1, 0, 0, 0, no",
        "0, 0, -1, 0, 0, abstain",
        "0, 0, 0, -1, 0, blank",
        "0, 0, 0, 0, -1, spoiled"
    })
    void one_negative_number_is_enough(long yes, long no, long abstain, long blank, long spoiled, String name) {
        assertEquals(
                "counts: " + name + " must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new Counts(yes, no, abstain, blank, spoiled))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 1, 0, 0, 0, 9223372036854775807 + 1",
        "9223372036854775800, 5, 3, 0, 0, 9223372036854775805 + 3",
        "9223372036854775800, 5, 2, 1, 0, 9223372036854775807 + 1",
        "9223372036854775800, 5, 2, 0, 1, 9223372036854775807 + 1",
        "0, 0, 0, 9223372036854775807, 1, 9223372036854775807 + 1"
    })
    void two_to_the_63_ballots_are_too_many(
            long yes, long no, long abstain, long blank, long spoiled, String operands) {
        assertEquals(
                "counts out of range: " + operands,
                assertThrows(ArithmeticException.class, () -> new Counts(yes, no, abstain, blank, spoiled))
                        .getMessage());
        long most = Long.MAX_VALUE;
        assertEquals(most, new Counts(most - 4, 1, 1, 1, 1).total());
    }

    @Test
    void a_sum_out_of_range_names_both_numbers() {
        Counts many = Counts.of(0, Long.MAX_VALUE, 0);
        assertEquals(
                "counts out of range: 9223372036854775807 + 8",
                assertThrows(ArithmeticException.class, () -> many.plus(ALL)).getMessage());
    }

    @Test
    void a_face_has_a_choice_exactly_if_it_is_valid() {
        assertEquals(
                List.of(
                        Optional.of(Choice.YES),
                        Optional.of(Choice.NO),
                        Optional.of(Choice.ABSTAIN),
                        Optional.empty(),
                        Optional.empty()),
                Arrays.stream(Face.values()).map(Face::findChoice).toList());
        assertEquals(
                List.of(Face.YES, Face.NO, Face.ABSTAIN),
                Arrays.stream(Choice.values()).map(Face::of).toList());
    }

    @Test
    void counts_owe_in_json_what_facts_owe() {
        new JsonForm<>(Counts.class, List.of(ALL, Counts.NONE)).check();
        assertEquals(
                "{\"yes\":16,\"no\":8,\"abstain\":4,\"blank\":2,\"spoiled\":1}", StrictMapper.JACKSON_2.write(ALL));
        assertEquals(ALL, JavaCopy.of(ALL));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_is_not_guessed_and_all_that_is_wrong_is_reported(StrictMapper mapper) {
        assertEquals(
                "counts: color is not a property, use one of [yes, no, abstain, blank, spoiled];"
                        + " yes must be a whole number but is 3.7; no must be a whole number but is \"4\";"
                        + " abstain must not be negative but is -1;"
                        + " spoiled is missing or null: give it, unknown is not zero",
                mapper.refusal(
                        "{\"yes\":3.7,\"no\":\"4\",\"abstain\":-1,\"blank\":0,\"spoiled\":null,\"color\":1}",
                        Counts.class));
        assertEquals(
                "counts out of range: 9223372036854775807 + 1",
                mapper.refusal(
                        "{\"yes\":9223372036854775807,\"no\":1,\"abstain\":0,\"blank\":0,\"spoiled\":0}",
                        Counts.class));
    }
}
