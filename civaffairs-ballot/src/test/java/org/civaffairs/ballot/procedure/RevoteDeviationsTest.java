package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.SampleProcedure.rule;
import static org.civaffairs.ballot.procedure.SampleSession.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.ballot.publication.RevoteBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vote is on 2010-06-01, under a bar of six months. */
class RevoteDeviationsTest {
    /** From 2009-12-01 to 2010-06-01 are 182 days; the corresponding day is barred, so that 183 are needed. */
    @ParameterizedTest
    @CsvSource({
        "2009-11-30, ''", // its corresponding day is 2010-05-30
        "2009-12-01, REVOTED_WITHIN_BAR 182/183",
        "2009-12-02, REVOTED_WITHIN_BAR 181/183",
        "2010-06-01, REVOTED_WITHIN_BAR 0/184"
    })
    void a_second_vote_on_the_same_ground_waits_for_six_months(String before, String found) {
        SampleSession session = new SampleSession();
        session.previous = day(before);
        assertEquals(found.isEmpty() ? List.of() : List.of(found), session.found());
    }

    @Test
    void without_an_earlier_decision_or_without_a_bar_nothing_is_barred() {
        SampleSession session = new SampleSession();
        session.previous = null;
        assertEquals(List.of(), session.found());
        session.previous = SampleProcedure.DAY;
        assertEquals(List.of(), session.found(rule(SessionReviewRule.REVOTE_BAR, RevoteBar.NONE)));
    }
}
