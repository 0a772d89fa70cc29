package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.panel.MemberKind.VILLAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalLong;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionReviewFactsTest {
    static List<StrictMapper> mappers() {
        return StrictMapper.both();
    }

    private static String refusal(SampleSession session) {
        return assertThrows(InvalidInputException.class, session::facts).getMessage();
    }

    @Test
    void everything_that_is_wrong_is_named_in_order() {
        SampleSession bad = new SampleSession();
        bad.village = " ";
        bad.session = " ";
        bad.motion = " ";
        bad.members.set(1, SessionMember.voter("r1", VILLAGER));
        bad.members.set(2, new SessionMember("x\u202E", VILLAGER, false, true, true, Kinship.SELF));
        bad.members.set(3, SessionMember.voter("r1", VILLAGER));
        bad.issued = OptionalLong.of(-1);
        bad.returned = OptionalLong.of(-2);
        bad.counted = OptionalLong.of(-3);
        bad.events.set(0, SessionEvent.of(EventKind.NOTICE_GIVEN, SampleSession.day("2010-06-02")));
        bad.moved(EventKind.VOTED, "2010-06-03");
        bad.previous = SampleSession.day("2010-06-02");
        assertEquals(
                "session-review: village must not be blank; session must not be blank; motion must not be blank"
                        + "; members[1].id is that of members[0] already but is \"r1\""
                        + "; members[2].id must not contain the invisible or control character U+202E"
                        + "; members[2].voted must be false for a member who was not present"
                        + "; members[3].id is that of members[0] already but is \"r1\""
                        + "; issued must not be negative but is -1; returned must not be negative but is -2"
                        + "; counted must not be negative but is -3"
                        + "; events[1].day must not be before that of the event listed before it, 2010-06-02, but is"
                        + " 2010-06-01"
                        + "; events[6].day must not be before that of the event listed before it, 2010-06-03, but is"
                        + " 2010-06-01"
                        + "; day must be that of the last VOTED event, 2010-06-03, but is 2010-06-01"
                        + "; previousDecision must not be after day, 2010-06-01, but is 2010-06-02",
                refusal(bad));
    }

    @Test
    void of_several_votes_the_day_is_that_of_the_last() {
        SampleSession twice = new SampleSession().before(EventKind.DISCUSSED, EventKind.VOTED, "2010-06-01");
        twice.events.set(4, SessionEvent.of(EventKind.VOTED, SampleSession.day("2010-06-01")));
        assertEquals(SampleProcedure.DAY, twice.facts().day());
        SampleSession later = new SampleSession().happened(EventKind.VOTED, "2010-07-02");
        assertEquals(
                "session-review: day must be that of the last VOTED event, 2010-07-02, but is 2010-06-01",
                refusal(later));
    }

    @Test
    void a_vote_needs_a_panel_and_ballots_need_a_vote() {
        SampleSession empty = new SampleSession();
        empty.members.clear();
        assertEquals(
                "session-review: members must not be empty where a vote was held: an empty panel decides nothing",
                refusal(empty));
        String noVote = "session-review: events must have VOTED where members voted or ballots came back";
        SampleSession voters = new SampleSession().without(EventKind.VOTED).ballots(0, 0, 0);
        assertEquals(noVote, refusal(voters));
        assertEquals(15, voters.unattended().facts().members().size());
        assertEquals(OptionalLong.of(13), voters.ballots(13, 0, 0).facts().issued()); // handed out in vain
        assertEquals(noVote, refusal(voters.ballots(13, 1, 0)));
        assertEquals(noVote, refusal(voters.ballots(13, 0, 1)));
        voters.counted = OptionalLong.empty();
        assertEquals(noVote, refusal(voters.ballots(13, 1, 0)));
        voters.members.clear();
        assertEquals(0, voters.ballots(0, 0, 0).facts().members().size());
    }

    @Test
    void an_earlier_decision_of_the_same_day_is_a_fact() {
        SampleSession session = new SampleSession();
        session.previous = SampleProcedure.DAY;
        assertEquals(SampleProcedure.DAY, session.facts().previousDecision().orElseThrow());
    }

    @Test
    void events_are_added_one_after_another() {
        SessionReviewFacts facts = new SampleSession()
                .builder()
                .event(EventKind.SIGNED, SampleSession.day("2010-07-02"))
                .build();
        assertEquals(
                SessionEvent.of(EventKind.SIGNED, SampleSession.day("2010-07-02")),
                facts.events().get(facts.events().size() - 1));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_reads_what_it_writes(StrictMapper mapper) {
        SampleSession small = new SampleSession();
        small.members.subList(2, 14).clear();
        small.events.subList(1, small.events.size()).clear();
        small.happened(EventKind.VOTED, "2010-06-01");
        small.publications.remove(1);
        small.counted = OptionalLong.empty();
        String json = """
                {"village":"江桥村","session":"第3次","motion":"低保名单","matter":"RURAL_DIBAO","day":"2010-06-01",
                "members":[
                {"id":"r1","kind":"REPRESENTATIVE","present":true,"recused":false,"voted":true},
                {"id":"r2","kind":"REPRESENTATIVE","present":true,"recused":false,"voted":true},
                {"id":"v5","kind":"VILLAGER","present":true,"recused":true,"voted":false,"kinship":"SPOUSE"}],
                "secret":"YES","issued":13,"returned":13,
                "events":[{"kind":"NOTICE_GIVEN","day":"2010-05-25"},{"kind":"VOTED","day":"2010-06-01"}],
                "publications":[{"round":"BEFORE_SUBMISSION","first":"2010-06-02","last":"2010-06-09"}],
                "previousDecision":"2009-11-30"}""".replace("\n", "");
        assertEquals(json, mapper.write(small.facts()));
        assertEquals(small.facts(), mapper.read(json, SessionReviewFacts.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_is_refused_with_all_its_problems(StrictMapper mapper) {
        String bad = """
                {"village":"村","session":"s","motion":"m","matter":"RICE","day":"2010-06-31",
                "members":[{"id":"","kind":"KING","present":1,"recused":null,"voted":"no","kinship":"COUSIN","age":3},7],
                "secret":true,"issued":1.5,"returned":"13","counted":null,
                "events":[{"kind":"EATEN","day":"2010-06-01","hour":9},{"kind":"VOTED"}],
                "publications":{"round":1},"previousDecision":5}""";
        assertEquals(
                "session-review: matter must be one of URBAN_DIBAO, RURAL_DIBAO, SECURE_HOUSING, DISASTER_FUNDS, RELIEF,"
                        + " VISITS_TO_DESTITUTE, VISITS_TO_ENTITLED, VISITS_TO_RELIEVED, FIVE_GUARANTEES,"
                        + " MEDICAL_ASSISTANCE, OTHER_ASSISTANCE but is \"RICE\""
                        + "; day must be a day such as \"2010-06-01\" but is \"2010-06-31\""
                        + "; members[0].age is not a property, use one of [id, kind, present, recused, voted, kinship]"
                        + "; members[0].id must not be blank"
                        + "; members[0].kind must be one of REPRESENTATIVE, VILLAGER, PARTY_MEMBER, CADRE, DEPUTY,"
                        + " TOWNSHIP_STAFF, OTHER but is \"KING\""
                        + "; members[0].present must be true or false, without quotes, but is 1"
                        + "; members[0].recused is missing or null: give it, unknown is not zero"
                        + "; members[0].voted must be true or false, without quotes, but is \"no\""
                        + "; members[0].kinship must be one of SELF, SPOUSE, LINEAL, COLLATERAL, AFFINITY, OTHER_KIN but is"
                        + " \"COUSIN\""
                        + "; members[1] must be an object in braces but is a number"
                        + "; secret must be one of YES, NO, UNKNOWN but is true"
                        + "; issued must be a whole number but is 1.5; returned must be a whole number but is \"13\""
                        + "; events[0].hour is not a property, use one of [kind, day]"
                        + "; events[0].kind must be one of NOTICE_GIVEN, OPENED, POLICY_EXPLAINED, CASE_PRESENTED,"
                        + " DISCUSSED, VOTED, COUNTED, ANNOUNCED, SIGNED, SUBMITTED, APPROVED, SIGNATURES_COLLECTED,"
                        + " GRANTED but is \"EATEN\""
                        + "; events[1].day is missing or null: give it, unknown is not zero"
                        + "; publications must be a list in brackets but is an object"
                        + "; previousDecision must be a day such as \"2010-06-01\" but is 5",
                mapper.refusal(bad, SessionReviewFacts.class));
    }

    @Test
    void a_publication_that_ends_before_it_begins_is_refused_with_the_rest() {
        String json = StrictMapper.JACKSON_2
                .write(new SampleSession().facts())
                .replace("\"last\":\"2010-06-09\"", "\"last\":\"2010-06-01\",\"wall\":1")
                .replace("\"village\":\"江桥村\"", "\"village\":\"\"");
        assertEquals(
                "session-review: village must not be blank; publications[0].wall is not a property, use one of [round,"
                        + " first, last]; publications[0].last must not be before first",
                StrictMapper.JACKSON_3.refusal(json, SessionReviewFacts.class));
    }
}
