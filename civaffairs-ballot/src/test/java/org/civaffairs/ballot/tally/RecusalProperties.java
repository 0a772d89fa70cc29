package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What it means that members who step aside leave every denominator, or stay. */
class RecusalProperties {
    @Provide
    Arbitrary<Sample> leaving() {
        return Sample.samples(Recused.LEAVE);
    }

    @Provide
    Arbitrary<Sample> staying() {
        return Sample.samples(Recused.STAY);
    }

    /** Deciding with m recused of n is deciding the same ballots on a panel of n − m. */
    @Property
    void a_panel_whose_recused_members_leave_decides_like_one_that_never_had_them(@ForAll("leaving") Sample sample) {
        Attendance a = sample.attendance();
        Attendance without = Attendance.of(
                        a.entitled() - a.recused(), a.due() - a.recused(), a.present() - a.recusedPresent())
                .with(a.households());
        Decision decision = sample.decision();
        Reason reason =
                decision.reason() == Reason.QUORUM_MISSED_AFTER_RECUSAL ? Reason.QUORUM_MISSED : decision.reason();
        assertEquals(
                sample.with(without).decision(),
                new Decision(decision.outcome(), reason, decision.bases(), decision.quorum(), decision.margin()));
    }

    /** Where they stay, stepping aside is coming without voting. */
    @Property
    void a_panel_whose_recused_members_stay_decides_as_if_they_had_come_and_not_voted(
            @ForAll("staying") Sample sample) {
        Attendance a = sample.attendance();
        Decision as = sample.with(
                        Attendance.of(a.entitled(), a.due(), a.present()).with(a.households()))
                .decision();
        Decision decision = sample.decision();
        assertEquals(as.outcome(), decision.outcome());
        assertEquals(as.reason(), decision.reason());
        assertEquals(as.bases(), decision.bases());
        assertEquals(as.margin(), decision.margin());
        assertEquals(as.quorum().met(), decision.quorum().met());
        assertEquals(as.quorum().needs(), decision.quorum().needs());
    }

    /** The quorum is said to be missed after recusals exactly where it was there before them. */
    @Property
    void the_reason_names_recusals_exactly_where_they_cost_the_quorum(@ForAll("leaving") Sample sample) {
        BallotRules rules = sample.rules();
        BallotRules stay = new BallotRules(rules.quorum(), rules.pass(), rules.votedDown(), Recused.STAY);
        Decision decision = sample.decision();
        boolean before =
                stay.decide(sample.attendance(), sample.account()).quorum().met();
        boolean cost = !decision.quorum().met() && before;
        assertEquals(cost, decision.reason() == Reason.QUORUM_MISSED_AFTER_RECUSAL);
    }

    /** 9 yes of the 13 who are left are two thirds; of all 15 they are not. */
    @Example
    void leaving_and_staying_differ() {
        QuorumRule quorum = QuorumRule.parse("PRESENT >=2/3 of DUE");
        PassRule pass = PassRule.parse(">=2/3 of DUE");
        Attendance attendance = Attendance.of(15, 15, 15).recusing(2, 2);
        BallotAccount account = BallotAccount.of(13, Counts.of(9, 4, 0));
        Decision leave = new BallotRules(quorum, pass, VotedDown.REJECTED, Recused.LEAVE).decide(attendance, account);
        Decision stay = new BallotRules(quorum, pass, VotedDown.REJECTED, Recused.STAY).decide(attendance, account);
        assertEquals(Outcome.PASSED, leave.outcome());
        assertEquals("needs 9 of 13, has 9, 0 to spare", leave.margin().text().en());
        assertEquals(new Bases(13, 13, 13, 13, 13, 13), leave.bases());
        assertEquals(Outcome.REJECTED, stay.outcome());
        assertEquals("needs 10 of 15, has 9, 1 short", stay.margin().text().en());
        assertEquals(new Bases(13, 13, 13, 15, 15, 15), stay.bases());
    }

    /** Of all 3 who step aside and stay, nobody votes: that is a rejection, and not that nobody is left. */
    @Example
    void a_panel_that_all_stay_on_without_voting_rejects() {
        BallotRules stay = new BallotRules(
                QuorumRule.parse("PRESENT >=2/3 of DUE"),
                PassRule.parse(">1/2 of PRESENT"),
                VotedDown.REJECTED,
                Recused.STAY);
        Decision decision = stay.decide(Attendance.of(3, 3, 3).recusing(3, 3), BallotAccount.of(0, Counts.NONE));
        assertEquals(Outcome.REJECTED, decision.outcome());
        assertEquals(Reason.NO_VOTES, decision.reason());
        assertEquals("needs 2 of 3, has 0, 2 short", decision.margin().text().en());
    }
}
