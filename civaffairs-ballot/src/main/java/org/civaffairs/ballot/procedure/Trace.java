package org.civaffairs.ballot.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened, in its order. */
final class Trace {
    /** What is done with a decision; signatures can be given blank, and where ballots were counted a vote is off the record. */
    private static final EventKind[] NEEDS_DECISION = {
        EventKind.ANNOUNCED, EventKind.SUBMITTED, EventKind.APPROVED, EventKind.GRANTED
    };

    private final List<SessionEvent> events;

    Trace(SessionReviewFacts facts) {
        events = facts.events();
    }

    boolean has(EventKind kind) {
        return first(kind) >= 0;
    }

    /** The place of the first event of a kind, or −1. */
    private int first(EventKind kind) {
        return next(kind, 0);
    }

    private int next(EventKind kind, int from) {
        return IntStream.range(from, events.size())
                .filter(i -> events.get(i).kind() == kind)
                .findFirst()
                .orElse(-1);
    }

    /** The place of the last vote, or −1. */
    private int vote() {
        return IntStream.range(0, events.size())
                .filter(i -> events.get(i).kind() == EventKind.VOTED)
                .max()
                .orElse(-1);
    }

    /** The day of the last vote, or null if there was none. */
    @Nullable
    LocalDate votedOn() {
        return vote() < 0 ? null : events.get(vote()).day();
    }

    /** No ballot, nothing in its place, and nothing on record that needs one first: it may still come, or be missing here. */
    boolean isOpen() {
        return !has(EventKind.VOTED) && !has(EventKind.SIGNATURES_COLLECTED) && firstDay(NEEDS_DECISION) == null;
    }

    /** No ballot, and nothing in its place. */
    boolean isSkipped() {
        return !has(EventKind.VOTED) && !has(EventKind.SIGNATURES_COLLECTED);
    }

    /** Signatures, and not both a meeting and a vote besides them. */
    boolean isAltered() {
        return has(EventKind.SIGNATURES_COLLECTED) && !(has(EventKind.OPENED) && has(EventKind.VOTED));
    }

    /** From the first notice to the meeting; 0 if no notice came before it. The day of one of the two counts. */
    long noticeDays() {
        int meeting = has(EventKind.OPENED) ? first(EventKind.OPENED) : first(EventKind.VOTED);
        int notice = first(EventKind.NOTICE_GIVEN);
        return notice < 0 || notice > meeting
                ? 0
                : ChronoUnit.DAYS.between(
                        events.get(notice).day(), events.get(meeting).day());
    }

    /** From the last vote to the first announcement after it, or null if there is none. */
    @Nullable
    Long announcedDays() {
        int announced = next(EventKind.ANNOUNCED, vote());
        return announced < 0
                ? null
                : ChronoUnit.DAYS.between(
                        events.get(vote()).day(), events.get(announced).day());
    }

    /** Whether somebody signed after the last vote; what is signed before it is signed blank. */
    boolean isSigned() {
        return next(EventKind.SIGNED, vote()) >= 0;
    }

    /** The day of the first event of some kinds, or null. */
    @Nullable
    LocalDate firstDay(EventKind... kinds) {
        List<EventKind> asked = List.of(kinds);
        Stream<SessionEvent> found = events.stream().filter(e -> asked.contains(e.kind()));
        return found.map(SessionEvent::day).findFirst().orElse(null);
    }

    /** The steps that did not happen at all. */
    List<EventKind> missing(StepOrder order) {
        return order.steps().stream().filter(step -> !has(step)).toList();
    }

    /** For each step that happened, but not after the one before it: both of them. */
    List<StepOrder> outOfOrder(StepOrder order) {
        List<StepOrder> found = new ArrayList<>();
        int last = -1;
        for (EventKind step : order.steps()) {
            int place = next(step, last + 1);
            if (place >= 0) {
                last = place;
            } else if (has(step)) {
                found.add(StepOrder.of(events.get(last).kind(), step));
            }
        }
        return found;
    }
}
