package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.SampleProcedure.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 13 members voted. */
class BallotDeviationsTest {
    private static List<String> points(SampleSession session) {
        return rule().assess(session.facts()).value().deviations().stream()
                .map(d -> d.point() + " " + d.actual() + "/" + d.expected() + " by " + d.difference())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13 | 13 | 13 | ''",
                "14 | 13 | 13 | ''", // one not given back
                "13 | 12 | 12 | ''", // one of those who voted kept it
                "12 | 13 | 13 | returned at most as issued 13/12 by 1",
                "13 | 13 | 12 | counted as returned 12/13 by 1",
                "13 | 12 | 13 | counted as returned 13/12 by 1",
                "14 | 14 | 14 | returned at most as members voted 14/13 by 1",
                "12 | 15 | 10 | returned at most as issued 15/12 by 3; counted as returned 10/15 by 5;"
                        + " returned at most as members voted 15/13 by 2"
            })
    void numbers_of_ballots_must_fit_together(long issued, long returned, long counted, String found) {
        SampleSession session = new SampleSession().ballots(issued, returned, counted);
        assertEquals(found, String.join("; ", points(session)));
        assertEquals(
                List.of(), rule().assess(session.facts()).value().unchecked().kinds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13 | 13 |    | ''",
                "13 |    | 13 | ''",
                "   | 13 | 13 | ''",
                "   |    |    | ''",
                "14 |    | 99 | ''", // neither can be held against the other
                "12 | 13 |    | returned at most as issued 13/12 by 1",
                "   | 13 | 12 | counted as returned 12/13 by 1",
                "   | 14 |    | returned at most as members voted 14/13 by 1"
            })
    void what_is_not_known_hides_no_mismatch(Long issued, Long returned, Long counted, String found) {
        SampleSession session = new SampleSession();
        session.issued = optional(issued);
        session.returned = optional(returned);
        session.counted = optional(counted);
        assertEquals(found, String.join("; ", points(session)));
        assertEquals(
                found.isEmpty() ? "[COUNT_MISMATCH]" : "[]",
                rule().assess(session.facts()).value().unchecked().toString());
    }

    private static OptionalLong optional(Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    @Test
    void every_mismatch_is_a_deviation_of_one_kind() {
        SampleSession session = new SampleSession().ballots(12, 15, 10);
        assertEquals(
                List.of(DeviationKind.COUNT_MISMATCH),
                Stream.of(rule().assess(session.facts()).value())
                        .flatMap(review -> review.deviations().stream())
                        .map(Deviation::kind)
                        .distinct()
                        .toList());
    }
}
