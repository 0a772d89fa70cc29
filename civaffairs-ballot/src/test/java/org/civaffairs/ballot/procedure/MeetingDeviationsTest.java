package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.panel.MemberKind.REPRESENTATIVE;
import static org.civaffairs.ballot.panel.MemberKind.VILLAGER;
import static org.civaffairs.ballot.procedure.SampleProcedure.rule;
import static org.civaffairs.ballot.procedure.SessionReviewRule.COMPOSITION;
import static org.civaffairs.ballot.procedure.SessionReviewRule.NOTICE_DAYS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.RECUSAL;
import static org.civaffairs.ballot.procedure.SessionReviewRule.SECRECY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.ballot.panel.Composition;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Notice, panel, kin and secrecy: one thing changed in a session that keeps to the procedure without anything to spare. */
class MeetingDeviationsTest {
    @Test
    void a_session_that_keeps_to_the_procedure_has_no_deviation() {
        SessionReview review = rule().assess(new SampleSession().facts()).value();
        assertEquals(
                new SessionReview(
                        new SessionNumbers(15, 14, 13, 0, 7L, 0L, 7L, 7L),
                        List.of(),
                        new DeviationKinds(List.of()),
                        Effect.NONE,
                        Effect.NONE),
                review);
        assertEquals(Truth.YES, review.procedure());
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-24, 7, ''",
        "2010-05-25, 7, ''",
        "2010-05-26, 7, NOTICE_TOO_SHORT 6/7",
        "2010-06-01, 7, NOTICE_TOO_SHORT 0/7",
        "2010-06-01, 1, NOTICE_TOO_SHORT 0/1",
        "2010-06-01, 0, ''"
    })
    void notice_is_the_days_from_the_notice_to_the_meeting(String given, int needed, String found) {
        SampleSession session = new SampleSession().moved(EventKind.NOTICE_GIVEN, given);
        SessionReviewRule rule = needed == 7 ? rule() : rule(NOTICE_DAYS, needed);
        assertEquals(found.isEmpty() ? List.of() : List.of(found), session.found(rule));
    }

    @Test
    void no_notice_is_a_notice_of_no_day() {
        SampleSession session = new SampleSession().without(EventKind.NOTICE_GIVEN);
        assertEquals(List.of("NOTICE_TOO_SHORT 0/7"), session.found());
        assertEquals(List.of(), session.found(rule(NOTICE_DAYS, 0)));
    }

    @Test
    void the_first_notice_before_the_first_meeting_counts() {
        SampleSession twice = new SampleSession().before(EventKind.OPENED, EventKind.NOTICE_GIVEN, "2010-05-31");
        assertEquals(List.of(), twice.found());
        SampleSession after = new SampleSession().without(EventKind.NOTICE_GIVEN);
        after.before(EventKind.POLICY_EXPLAINED, EventKind.NOTICE_GIVEN, "2010-06-01");
        assertEquals(List.of("NOTICE_TOO_SHORT 0/7"), after.found());
    }

    @Test
    void without_an_opening_notice_runs_to_the_vote() {
        SampleSession session = new SampleSession().without(EventKind.OPENED);
        assertEquals(List.of(), session.found());
        assertEquals(
                List.of("NOTICE_TOO_SHORT 6/7"),
                session.moved(EventKind.NOTICE_GIVEN, "2010-05-26").found());
    }

    @Test
    void a_meeting_that_began_earlier_shortens_the_notice() {
        SampleSession session = new SampleSession().moved(EventKind.OPENED, "2010-05-31");
        assertEquals(List.of("NOTICE_TOO_SHORT 6/7"), session.found());
    }

    @Test
    void a_panel_of_fourteen_is_too_small_whoever_stepped_aside() {
        SampleSession session = new SampleSession();
        session.members.remove(13);
        assertEquals(List.of("PANEL_TOO_SMALL 14/15"), session.found());
        assertEquals(List.of(), session.found(rule(COMPOSITION, Composition.NONE)));
    }

    /** Two thirds or more of 14 present are 10: 14·2/3 = 9.33. */
    @Test
    void representatives_are_counted_among_those_present() {
        SampleSession session = new SampleSession();
        session.members.set(0, SessionMember.voter("r1", VILLAGER));
        assertEquals(List.of("REPRESENTATIVES_BELOW_SHARE 9/10"), session.found());
        session.members.set(13, SessionMember.absent("v4", REPRESENTATIVE));
        assertEquals(List.of("REPRESENTATIVES_BELOW_SHARE 9/10"), session.found());
    }

    @Test
    void every_point_but_size_is_a_deviation_of_its_own_after_size() {
        SampleSession session = new SampleSession();
        SessionReviewRule rule = rule(
                COMPOSITION,
                Composition.parse("DEPUTY >=1 of PANEL; SIZE >=16; CADRE >=2 of PRESENT; VILLAGER >=5 of PANEL"));
        assertEquals(
                List.of("PANEL_TOO_SMALL 15/16", "REPRESENTATIVES_BELOW_SHARE 0/1", "REPRESENTATIVES_BELOW_SHARE 0/2"),
                session.found(rule));
        assertEquals(
                "at least 1 of all members: deputy",
                String.valueOf(
                        rule.assess(session.facts()).value().deviations().get(1).point()));
    }

    @ParameterizedTest
    @EnumSource(Kinship.class)
    void kin_up_to_the_limit_must_not_vote(Kinship kinship) {
        SampleSession session = new SampleSession();
        session.members.set(12, SessionMember.voter("v3", VILLAGER).related(kinship));
        boolean mandatory = kinship != Kinship.OTHER_KIN;
        assertEquals(mandatory ? List.of("KIN_VOTED 1/0") : List.of(), session.found());
        assertEquals(
                kinship == Kinship.SELF ? List.of("KIN_VOTED 1/0") : List.of(),
                session.found(rule(RECUSAL, Kinship.SELF)));
    }

    @Test
    void whoever_stepped_aside_and_votes_all_the_same_is_counted_once_each() {
        SampleSession session = new SampleSession();
        session.members.set(11, new SessionMember("v2", VILLAGER, true, true, true, null));
        session.members.set(12, new SessionMember("v3", VILLAGER, true, true, true, Kinship.SELF));
        assertEquals(List.of("KIN_VOTED 2/0"), session.found());
        session.members.set(12, new SessionMember("v3", VILLAGER, true, false, false, Kinship.SELF));
        session.ballots(12, 12, 12);
        assertEquals(List.of("KIN_VOTED 1/0"), session.found());
    }

    @ParameterizedTest
    @CsvSource({
        "SECRET, YES, '', ''",
        "SECRET, NO, NOT_SECRET 0/1, ''",
        "SECRET, UNKNOWN, '', NOT_SECRET",
        "RECORDED, YES, NOT_RECORDED 0/1, ''",
        "RECORDED, NO, '', ''",
        "RECORDED, UNKNOWN, '', NOT_RECORDED",
        "EITHER, YES, '', ''",
        "EITHER, NO, '', ''",
        "EITHER, UNKNOWN, '', ''"
    })
    void the_vote_is_secret_or_recorded_as_it_must_be(Secrecy needed, Truth secret, String found, String unchecked) {
        SampleSession session = new SampleSession();
        session.secret = secret;
        SessionReviewRule rule = needed == Secrecy.SECRET ? rule() : rule(SECRECY, needed);
        assertEquals(found.isEmpty() ? List.of() : List.of(found), session.found(rule));
        assertEquals(
                "[" + unchecked + "]",
                rule.assess(session.facts()).value().unchecked().toString());
    }
}
