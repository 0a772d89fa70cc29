package org.civaffairs.ballot.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.civaffairs.ballot.selection.Contenders.Contender;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ContendersTest {
    private static final Contenders EAST = Contenders.of(2, new long[] {3, 1, 2}, new long[] {7, 5, 9});
    private static final Contenders WEST = Contenders.of(2, new long[] {11, 10}, new long[] {1, 7});

    private static String refusal(Executable call) {
        return assertThrows(InvalidInputException.class, call).getMessage();
    }

    /** The example of the type: 9 and 7 of one part, both of the other; together 9, 7, 7. */
    @Test
    void a_part_keeps_who_can_still_get_a_seat_by_number() {
        assertEquals(List.of(new Contender(2, 9), new Contender(3, 7)), EAST.contenders());
        assertEquals(List.of(new Contender(10, 7), new Contender(11, 1)), WEST.contenders());
        Contenders both = EAST.plus(WEST);
        assertEquals(List.of(new Contender(2, 9), new Contender(3, 7), new Contender(10, 7)), both.contenders());
        assertEquals(new Cut<>(List.of(2L), List.of(3L, 10L), 1), both.cut());
        assertEquals(2, both.seats());
    }

    @Test
    void nobody_is_the_identity() {
        assertEquals(EAST, EAST.plus(Contenders.none(2)));
        assertEquals(EAST, Contenders.none(2).plus(EAST));
        assertEquals(List.of(), Contenders.none(2).contenders());
    }

    @Test
    void without_seats_nobody_contends() {
        Contenders none = Contenders.of(0, new long[] {1, 2}, new long[] {Long.MAX_VALUE, 3});
        assertEquals(Contenders.none(0), none);
        assertEquals(new Cut<Long>(List.of(), List.of(), 0), none.cut());
        assertEquals(
                Contenders.none(0),
                LongStream.range(0, 1_000)
                        .boxed()
                        .collect(Contenders.contending(0, Long::longValue, n -> Long.MAX_VALUE)));
    }

    @Test
    void many_are_dropped_on_the_way_and_none_that_is_tied() {
        Contenders thousand =
                LongStream.range(0, 1_000).boxed().collect(Contenders.contending(3, Long::longValue, n -> n % 100));
        assertEquals(
                LongStream.range(0, 10)
                        .mapToObj(n -> new Contender(n * 100 + 99, 99))
                        .toList(),
                thousand.contenders());
        Contenders equal =
                LongStream.range(0, 1_000).boxed().collect(Contenders.contending(3, Long::longValue, n -> 5));
        assertEquals(1_000, equal.contenders().size());
        assertEquals(3, equal.cut().seatsLeft());
    }

    @Test
    void fewer_candidates_than_seats_are_found_out_at_the_end() {
        Contenders one = Contenders.of(2, new long[] {4}, new long[] {0});
        assertEquals("cut: seats must be at most the candidates, 1, but is 2", refusal(one::cut));
        assertEquals(
                new Cut<>(List.of(4L, 5L), List.of(), 0),
                one.plus(Contenders.of(2, new long[] {5}, new long[] {0})).cut());
    }

    @Test
    void what_is_wrong_is_refused_by_name() {
        assertEquals("contenders: seats must not be negative but is -1", refusal(() -> Contenders.none(-1)));
        assertEquals(
                "contenders: seats must not be negative but is -1",
                refusal(() -> Contenders.contending(-1, Long::longValue, Long::longValue)));
        assertEquals(
                "contenders: numbers must be as many as votes, 2, but is 1",
                refusal(() -> Contenders.of(1, new long[] {4}, new long[] {1, 2})));
        assertEquals(
                "contenders: votes of candidate 4 must not be negative but is -1",
                refusal(() -> Contenders.of(1, new long[] {4}, new long[] {-1})));
        assertEquals("contenders: seats must be the same, 2, but is 3", refusal(() -> EAST.plus(Contenders.none(3))));
    }

    @Test
    void a_part_merged_with_itself_is_refused() {
        assertEquals(
                "contenders: numbers must be one a candidate: a part or a candidate came in twice, but is 2",
                refusal(() -> EAST.plus(EAST)));
        assertEquals(
                "contenders: numbers must be one a candidate: a part or a candidate came in twice, but is 9",
                refusal(() -> Contenders.of(1, new long[] {3, 9, 9}, new long[] {1, 1, 1})));
    }

    /** Who had no chance in the sum before has none after: the answer is the same, and no error is needed. */
    @Test
    void a_part_that_has_lost_all_chances_changes_nothing_the_second_time() {
        Contenders high = Contenders.of(2, new long[] {20, 21}, new long[] {50, 60});
        assertEquals(high, EAST.plus(high).plus(EAST));
    }

    @Test
    void contenders_are_equal_if_seats_numbers_and_votes_are() {
        assertEquals(EAST, Contenders.of(2, new long[] {2, 3}, new long[] {9, 7}));
        assertEquals(
                EAST.hashCode(),
                Contenders.of(2, new long[] {2, 3}, new long[] {9, 7}).hashCode());
        Stream.of(
                        Contenders.of(3, new long[] {2, 3}, new long[] {9, 7}),
                        Contenders.of(2, new long[] {2, 4}, new long[] {9, 7}),
                        Contenders.of(2, new long[] {2, 3}, new long[] {9, 8}))
                .forEach(other -> {
                    assertNotEquals(EAST, other);
                    assertNotEquals(EAST.hashCode(), other.hashCode());
                });
        assertNotEquals(EAST, new Object());
        assertEquals("2 contenders for 2 seats", EAST.toString());
    }

    @Test
    void contenders_come_back_from_json_and_from_java() {
        new JsonForm<>(Contenders.class, List.of(EAST, Contenders.none(0))).check();
        assertEquals(EAST, JavaCopy.of(EAST));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"seats\":2,\"contenders\":[{\"number\":2,\"votes\":9},{\"number\":3,\"votes\":7}]}",
                    mapper.write(EAST));
            assertEquals(
                    "contenders: seats must not be negative but is -1"
                            + "; contenders[0].name is not a property, use one of [number, votes]"
                            + "; contenders[0].number must be a whole number but is 1.5"
                            + "; contenders[0].votes must not be negative but is -2",
                    mapper.refusal(
                            "{\"seats\":-1,\"contenders\":[{\"number\":1.5,\"votes\":-2,\"name\":1}]}",
                            Contenders.class));
        }
    }
}
