package org.civaffairs.ballot.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {
    private static final LocalDate FIRST = LocalDate.of(2010, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2010, 6, 8);
    private static final Publication WEEK = Publication.beforeSubmission(FIRST, LAST);

    @ParameterizedTest
    @CsvSource({"2010-05-31, false", "2010-06-01, true", "2010-06-08, true", "2010-06-09, false"})
    void it_hangs_from_the_first_day_to_the_last(LocalDate day, boolean hangs) {
        assertEquals(hangs, WEEK.covers(day));
    }

    @Test
    void a_day_alone_is_a_publication_and_less_is_none() {
        assertEquals(FIRST, Publication.afterApproval(FIRST, FIRST).last());
        assertEquals(
                "publication: last must not be before first, 2010-06-01, but is 2010-05-31",
                assertThrows(
                                InvalidInputException.class,
                                () -> Publication.beforeSubmission(FIRST, LocalDate.of(2010, 5, 31)))
                        .getMessage());
    }

    @Test
    void what_was_over_before_a_day_ends_the_day_before() {
        assertEquals(Optional.empty(), WEEK.findBefore(FIRST));
        assertEquals(
                Optional.of(Publication.beforeSubmission(FIRST, FIRST)), WEEK.findBefore(LocalDate.of(2010, 6, 2)));
        assertEquals(Optional.of(Publication.beforeSubmission(FIRST, LocalDate.of(2010, 6, 7))), WEEK.findBefore(LAST));
        assertEquals(Optional.of(WEEK), WEEK.findBefore(LocalDate.of(2010, 6, 9)));
        assertEquals(Optional.empty(), WEEK.findBefore(LocalDate.MIN));
    }

    @Test
    void what_hung_from_a_day_on_is_posted_on_that_day() {
        assertEquals(Optional.of(WEEK), WEEK.findFrom(FIRST));
        assertEquals(Optional.of(WEEK), WEEK.findFrom(LocalDate.MIN));
        assertEquals(
                Optional.of(Publication.beforeSubmission(LocalDate.of(2010, 6, 2), LAST)),
                WEEK.findFrom(LocalDate.of(2010, 6, 2)));
        assertEquals(Optional.of(Publication.beforeSubmission(LAST, LAST)), WEEK.findFrom(LAST));
        assertEquals(Optional.empty(), WEEK.findFrom(LocalDate.of(2010, 6, 9)));
    }

    @Test
    void it_has_a_form_in_json() {
        new JsonForm<>(Publication.class, List.of(WEEK, Publication.afterApproval(LAST, LAST))).check();
        assertEquals(
                "{\"round\":\"BEFORE_SUBMISSION\",\"first\":\"2010-06-01\",\"last\":\"2010-06-08\"}",
                StrictMapper.JACKSON_2.write(WEEK));
        assertEquals(WEEK, JavaCopy.of(WEEK));
    }

    @Test
    void bad_json_is_refused_with_all_its_problems() {
        StrictMapper.both()
                .forEach(mapper -> assertEquals(
                        "publication: round must be one of BEFORE_SUBMISSION, AFTER_APPROVAL but is \"FIRST\""
                                + "; last must not be before first",
                        mapper.refusal(
                                "{\"round\":\"FIRST\",\"first\":\"2010-06-02\",\"last\":\"2010-06-01\"}",
                                Publication.class)));
        assertEquals(
                "publication: first is missing or null: give it, unknown is not zero",
                StrictMapper.JACKSON_3.refusal(
                        "{\"round\":\"AFTER_APPROVAL\",\"last\":\"1960-06-01\"}", Publication.class));
        assertEquals(
                "publication: last must be a day such as \"2010-06-01\" but is \"2010-02-30\"; last must not be before first",
                StrictMapper.JACKSON_3.refusal(
                        "{\"round\":\"AFTER_APPROVAL\",\"first\":\"2010-06-01\",\"last\":\"2010-02-30\"}",
                        Publication.class));
    }

    @Test
    void rounds_have_words() {
        assertEquals("上报前", PublicationRound.BEFORE_SUBMISSION.label().zh());
        assertEquals(
                "after approval by the county",
                PublicationRound.AFTER_APPROVAL.label().en());
    }
}
