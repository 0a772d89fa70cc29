package org.civaffairs.ballot.publication;

import static org.civaffairs.ballot.publication.PublicationRound.AFTER_APPROVAL;
import static org.civaffairs.ballot.publication.PublicationRound.BEFORE_SUBMISSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationRulesTest {
    private static PublicationRules rules(String term) {
        return PublicationRules.of(PublicationTerm.parse(term), 2, DayCount.NEXT_DAY_FIRST);
    }

    /** Such as {@code 1-8 9-16}: days of June 2010, first and last. */
    private static List<Publication> published(String days) {
        return Stream.of(days.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("-"))
                .map(part -> Publication.beforeSubmission(june(part[0]), june(part[1])))
                .toList();
    }

    private static LocalDate june(String day) {
        return LocalDate.of(2010, 6, Integer.parseInt(day));
    }

    /** From the day after posting: 1-8 are 7 days, 1-16 are 15. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 DAYS | 1-7 | false | 7 | 6 | 1",
                "7 DAYS | 1-8 | true | 7 | 7 | 0",
                "7 DAYS | 1-30 | true | 7 | 7 | 0",
                "7 DAYS | 1-1 | false | 7 | 0 | 7",
                "7 DAYS | '' | false | 7 | 0 | 7",
                "7 DAYS | 1-4 4-8 | false | 7 | 4 | 3", // 3 and 4 days are no week
                "7 DAYS | 1-4 10-17 | true | 7 | 7 | 0",
                "15 DAYS or 7 DAYS x2 | 1-16 | true | 15 | 15 | 0",
                "15 DAYS or 7 DAYS x2 | 1-15 | false | 15 | 14 | 1",
                "15 DAYS or 7 DAYS x2 | 1-8 | false | 14 | 7 | 7", // 8 of 15 days are missing, 7 of twice 7
                "15 DAYS or 7 DAYS x2 | 1-8 8-15 | true | 14 | 14 | 0", // the 8th is counted once
                "15 DAYS or 7 DAYS x2 | 1-8 7-14 | false | 14 | 7 | 7", // one on top of the other is not twice
                "15 DAYS or 7 DAYS x2 | 8-15 1-8 | true | 14 | 14 | 0", // in any order
                "15 DAYS or 7 DAYS x2 | 1-8 9-14 | false | 14 | 12 | 2",
                "15 DAYS or 7 DAYS x2 | 1-8 9-14 15-19 | false | 14 | 12 | 2", // two of the three
                "7 DAYS x3 | 1-8 8-15 15-22 | true | 21 | 21 | 0",
                "7 DAYS x3 | 1-8 8-15 15-21 | false | 21 | 20 | 1",
                "7 DAYS x2 | 1-20 2-9 10-17 | true | 14 | 14 | 0", // not the one that ends last, but the two within it
                "5 DAYS or 5 DAYS x2 | 1-3 | false | 5 | 2 | 3", // the first of several that are as near
                "NONE | '' | true | 0 | 0 | 0"
            })
    void the_nearest_alternative_decides(String term, String days, boolean met, long needs, long has, long missing) {
        assertEquals(
                new RoundVerdict(BEFORE_SUBMISSION, met, needs, has, missing),
                rules(term).verdict(BEFORE_SUBMISSION, published(days)));
    }

    @Test
    void each_round_has_its_own_publications() {
        RoundVerdict verdict = rules("7 DAYS").verdict(AFTER_APPROVAL, published("1-8"));
        assertEquals(new RoundVerdict(AFTER_APPROVAL, false, 7, 0, 7), verdict);
        assertEquals("县级审批后公示：需7天，有0天", verdict.text().zh());
        assertEquals(
                "after approval by the county: needs 7 days, has 0",
                verdict.text().en());
    }

    /** Tuesday 1 to Tuesday 8 June are 5 working days after the first. */
    @Test
    void working_days_are_counted_where_the_term_says_so_and_nowhere_else() {
        PublicationTerm term = PublicationTerm.parse("7 DAYS or 5 WORKING DAYS");
        PublicationRules rules = new PublicationRules(term, 1, DayCount.NEXT_DAY_FIRST, WorkingDays.WEEKDAYS);
        assertEquals(7, rules.verdict(BEFORE_SUBMISSION, published("1-8")).needs());
        assertEquals(
                new RoundVerdict(BEFORE_SUBMISSION, false, 7, 6, 1),
                rules.verdict(BEFORE_SUBMISSION, published("1-7")));
        assertEquals(
                new RoundVerdict(BEFORE_SUBMISSION, true, 5, 5, 0),
                rules.verdict(BEFORE_SUBMISSION, published("6-11"))); // Sunday to Friday
    }

    @Test
    void rounds_are_asked_for_in_order() {
        PublicationTerm week = PublicationTerm.ofDays(7);
        DayCount count = DayCount.SAME_DAY_FIRST;
        assertEquals(List.of(), PublicationRules.of(week, 0, count).asked());
        assertEquals(
                List.of(BEFORE_SUBMISSION), PublicationRules.of(week, 1, count).asked());
        assertEquals(
                List.of(BEFORE_SUBMISSION, AFTER_APPROVAL),
                PublicationRules.of(week, 2, count).asked());
        assertEquals(
                List.of(), PublicationRules.of(PublicationTerm.NONE, 2, count).asked());
        PublicationRules rules = rules("7 DAYS");
        assertEquals(rules, JavaCopy.of(rules));
    }

    @Test
    void bad_rules_are_refused() {
        DayCount count = DayCount.NEXT_DAY_FIRST;
        assertEquals(
                "publication rules: rounds must be 0, 1 or 2 but is 3",
                refusal(() -> PublicationRules.of(PublicationTerm.NONE, 3, count)));
        assertEquals(
                "publication rules: rounds must be 0, 1 or 2 but is -1",
                refusal(() -> PublicationRules.of(PublicationTerm.NONE, -1, count)));
        assertEquals(
                "publication rules: term must count calendar days where no calendar of working days is given, but is 7 DAYS or 5 WORKING DAYS",
                refusal(() -> PublicationRules.of(PublicationTerm.parse("7 DAYS or 5 WORKING DAYS"), 1, count)));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable bad) {
        return assertThrows(InvalidInputException.class, bad).getMessage();
    }
}
