package org.civaffairs.ballot.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.civaffairs.core.value.Problems;

/** What must hold of {@link SessionReviewFacts}, and the names of their properties. */
final class SessionReviewCheck {
    static final String[] PROPERTIES = {
        "village",
        "session",
        "motion",
        "matter",
        "day",
        "members",
        "secret",
        "issued",
        "returned",
        "counted",
        "events",
        "publications",
        "previousDecision"
    };

    private SessionReviewCheck() {}

    static void all(Problems problems, SessionReviewFacts facts) {
        Trace trace = new Trace(facts);
        members(problems, facts.members());
        problems.require(
                !trace.has(EventKind.VOTED) || !facts.members().isEmpty(),
                "members",
                "must not be empty where a vote was held: an empty panel decides nothing");
        number(problems, "issued", facts.issued());
        number(problems, "returned", facts.returned());
        number(problems, "counted", facts.counted());
        order(problems, facts.events());
        vote(problems, facts, trace);
        LocalDate before = facts.previousDecision().orElse(facts.day());
        problems.require(
                !before.isAfter(facts.day()),
                "previousDecision",
                "must not be after day, " + facts.day() + ",",
                before);
    }

    private static void members(Problems problems, List<SessionMember> members) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            SessionMember member = members.get(i);
            String at = "members[" + i + "].";
            problems.label(at + "id", member.id());
            Integer before = seen.putIfAbsent(member.id(), i);
            problems.require(before == null, at + "id", "is that of members[" + before + "] already", member.id());
            problems.require(
                    member.present() || !member.voted(),
                    at + "voted",
                    "must be false for a member who was not present");
        }
    }

    private static void number(Problems problems, String path, OptionalLong number) {
        problems.notNegative(path, number.orElse(0));
    }

    private static void order(Problems problems, List<SessionEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            LocalDate before = events.get(i - 1).day();
            problems.require(
                    !events.get(i).day().isBefore(before),
                    "events[" + i + "].day",
                    "must not be before that of the event listed before it, " + before + ",",
                    events.get(i).day());
        }
    }

    private static void vote(Problems problems, SessionReviewFacts facts, Trace trace) {
        LocalDate voted = trace.votedOn();
        if (voted != null) {
            problems.require(
                    voted.equals(facts.day()),
                    "day",
                    "must be that of the last VOTED event, " + voted + ",",
                    facts.day());
            return;
        }
        boolean ballots = facts.returned().orElse(0) > 0 || facts.counted().orElse(0) > 0;
        problems.require(
                !ballots && facts.members().stream().noneMatch(SessionMember::voted),
                "events",
                "must have VOTED where members voted or ballots came back");
    }
}
