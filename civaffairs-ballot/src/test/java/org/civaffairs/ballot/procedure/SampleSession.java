package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.panel.MemberKind.REPRESENTATIVE;
import static org.civaffairs.ballot.panel.MemberKind.VILLAGER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.ballot.publication.Publication;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A session that keeps to {@link SampleProcedure} without a day or a person to spare: 15 members, 14 present of whom 10 are
 * representatives, one of them a spouse who steps aside, 13 ballots; notice 7 days before, a week of publication twice.
 * Tests change one thing of it.
 */
final class SampleSession {
    final List<SessionMember> members = new ArrayList<>();
    final List<SessionEvent> events = new ArrayList<>();
    final List<Publication> publications = new ArrayList<>();
    String village = "江桥村";
    String session = "第3次";
    String motion = "低保名单";
    Truth secret = Truth.YES;
    OptionalLong issued = OptionalLong.of(13);
    OptionalLong returned = OptionalLong.of(13);
    OptionalLong counted = OptionalLong.of(13);

    @Nullable
    LocalDate previous = day("2009-11-30");

    SampleSession() {
        IntStream.rangeClosed(1, 10).forEach(i -> members.add(SessionMember.voter("r" + i, REPRESENTATIVE)));
        IntStream.rangeClosed(1, 3).forEach(i -> members.add(SessionMember.voter("v" + i, VILLAGER)));
        members.add(SessionMember.absent("v4", VILLAGER));
        members.add(SessionMember.voter("v5", VILLAGER).related(Kinship.SPOUSE).steppingAside());
        happened(EventKind.NOTICE_GIVEN, "2010-05-25");
        for (EventKind kind : List.of(EventKind.values()).subList(1, 9)) {
            happened(kind, "2010-06-01");
        }
        happened(EventKind.SUBMITTED, "2010-06-10");
        happened(EventKind.APPROVED, "2010-06-20");
        happened(EventKind.GRANTED, "2010-07-01");
        publications.add(Publication.beforeSubmission(day("2010-06-02"), day("2010-06-09")));
        publications.add(Publication.afterApproval(day("2010-06-21"), day("2010-06-28")));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Adds an event at the end. */
    SampleSession happened(EventKind kind, String day) {
        events.add(SessionEvent.of(kind, day(day)));
        return this;
    }

    /** Removes all events of some kinds. */
    SampleSession without(EventKind... kinds) {
        events.removeIf(e -> List.of(kinds).contains(e.kind()));
        return this;
    }

    /** Removes everything that happened from one kind of event on. */
    SampleSession until(EventKind kind) {
        int place = events.indexOf(
                events.stream().filter(e -> e.kind() == kind).findFirst().orElseThrow());
        events.subList(place, events.size()).clear();
        return this;
    }

    /** Gives the first event of a kind another day. */
    SampleSession moved(EventKind kind, String day) {
        events.replaceAll(e -> e.kind() == kind ? SessionEvent.of(kind, day(day)) : e);
        return this;
    }

    /** Puts an event of a day before the first of another kind. */
    SampleSession before(EventKind other, EventKind kind, String day) {
        int place = events.indexOf(
                events.stream().filter(e -> e.kind() == other).findFirst().orElseThrow());
        events.add(place, SessionEvent.of(kind, day(day)));
        return this;
    }

    /** Nobody came: no meeting, no ballots. */
    SampleSession unattended() {
        members.replaceAll(m -> new SessionMember(m.id(), m.kind(), false, false, false, m.kinship()));
        issued = OptionalLong.empty();
        returned = OptionalLong.empty();
        counted = OptionalLong.empty();
        return this;
    }

    SampleSession ballots(long handedOut, long cameBack, long read) {
        issued = OptionalLong.of(handedOut);
        returned = OptionalLong.of(cameBack);
        counted = OptionalLong.of(read);
        return this;
    }

    SessionReviewFacts.Builder builder() {
        SessionReviewFacts.Builder facts = SessionReviewFacts.builder()
                .village(village)
                .session(session)
                .motion(motion)
                .matter(AssistanceMatter.RURAL_DIBAO)
                .day(SampleProcedure.DAY)
                .addAllMembers(members)
                .secret(secret)
                .issued(issued)
                .returned(returned)
                .counted(counted)
                .addAllEvents(events)
                .addAllPublications(publications);
        return previous == null ? facts : facts.previousDecision(previous);
    }

    SessionReviewFacts facts() {
        return builder().build();
    }

    /** What the rule finds, such as {@code NOT_SIGNED 0/1}: kind, actual and expected. */
    List<String> found(SessionReviewRule rule) {
        return rule.assess(facts()).value().deviations().stream()
                .map(d -> d.kind() + " " + d.actual() + "/" + d.expected())
                .toList();
    }

    List<String> found() {
        return found(SampleProcedure.rule());
    }
}
