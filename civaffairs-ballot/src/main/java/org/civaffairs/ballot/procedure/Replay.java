package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.DeviationKind.ALTERED;
import static org.civaffairs.ballot.procedure.DeviationKind.ANNOUNCED_LATE;
import static org.civaffairs.ballot.procedure.DeviationKind.COUNT_MISMATCH;
import static org.civaffairs.ballot.procedure.DeviationKind.KIN_VOTED;
import static org.civaffairs.ballot.procedure.DeviationKind.NOTICE_TOO_SHORT;
import static org.civaffairs.ballot.procedure.DeviationKind.NOT_RECORDED;
import static org.civaffairs.ballot.procedure.DeviationKind.NOT_SECRET;
import static org.civaffairs.ballot.procedure.DeviationKind.NOT_SIGNED;
import static org.civaffairs.ballot.procedure.DeviationKind.REVOTED_WITHIN_BAR;
import static org.civaffairs.ballot.procedure.DeviationKind.SKIPPED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.civaffairs.ballot.publication.PublicationRound;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;

/** What happened in one session, held against the rules in the order of {@link DeviationKind}. */
final class Replay {
    private static final Text BALLOT = Text.of("评审团票决", "a ballot of the panel");
    private static final Text MEETING = Text.of("开会票决", "a meeting with a ballot");
    private static final Text AT_MOST_ISSUED = Text.of("收回票不多于发出票", "returned at most as issued");
    private static final Text AT_MOST_VOTED = Text.of("收回票不多于投票人数", "returned at most as members voted");
    private static final Text AS_COUNTED = Text.of("计票数等于收回票", "counted as returned");

    private final ProcedureRules rules;
    private final SessionReviewFacts facts;
    private final Trace trace;
    private final Collected found;
    private final Attending people;

    Replay(ProcedureRules rules, SessionReviewFacts facts) {
        this.rules = rules;
        this.facts = facts;
        trace = new Trace(facts);
        found = new Collected(rules.effects());
        people = Attending.of(facts.members(), rules.recusal());
    }

    SessionReview review() {
        boolean met = !trace.isSkipped() && !trace.isAltered();
        if (met) {
            meeting();
        } else {
            boolean skipped = trace.isSkipped();
            found.missing(skipped ? SKIPPED : ALTERED, skipped ? BALLOT : MEETING);
        }
        PublicationReplay publication = new PublicationReplay(rules.publication(), facts, trace, found);
        Long first = publication.days(PublicationRound.BEFORE_SUBMISSION);
        Long second = publication.days(PublicationRound.AFTER_APPROVAL);
        if (met) {
            bar();
        }
        return found.review(new SessionNumbers(
                people.all().size(),
                people.came().size(),
                people.voted(),
                people.kinVoted(),
                met ? trace.noticeDays() : null,
                met ? trace.announcedDays() : null,
                first,
                second));
    }

    private void meeting() {
        if (trace.noticeDays() < rules.noticeDays()) {
            found.found(NOTICE_TOO_SHORT, null, rules.noticeDays(), trace.noticeDays());
        }
        people.compose(rules.composition(), found);
        if (people.kinVoted() > 0) {
            found.found(KIN_VOTED, null, 0, people.kinVoted());
        }
        if (rules.secrecy() == Secrecy.SECRET) {
            secrecy(NOT_SECRET, Truth.NO);
        } else if (rules.secrecy() == Secrecy.RECORDED) {
            secrecy(NOT_RECORDED, Truth.YES);
        }
        ballots();
        steps();
        result();
    }

    private void secrecy(DeviationKind kind, Truth wrong) {
        if (facts.secret() == wrong) {
            found.missing(kind, rules.secrecy().label());
        } else if (facts.secret() == Truth.UNKNOWN) {
            found.unchecked(kind);
        }
    }

    private void ballots() {
        OptionalLong returned = facts.returned();
        if (returned.isEmpty() || facts.issued().isEmpty() || facts.counted().isEmpty()) {
            found.unchecked(COUNT_MISMATCH);
        }
        if (returned.isEmpty()) {
            return;
        }
        long back = returned.getAsLong();
        facts.issued().ifPresent(issued -> mismatch(back > issued, AT_MOST_ISSUED, issued, back));
        facts.counted().ifPresent(counted -> mismatch(back != counted, AS_COUNTED, back, counted));
        mismatch(back > people.voted(), AT_MOST_VOTED, people.voted(), back);
    }

    private void mismatch(boolean differs, Text point, long expected, long actual) {
        if (differs) {
            found.found(COUNT_MISMATCH, point, expected, actual);
        }
    }

    private void steps() {
        for (EventKind step : trace.missing(rules.steps())) {
            if (!hasItsOwnKind(step)) {
                found.missing(DeviationKind.STEP_MISSING, step.label());
            }
        }
        for (StepOrder pair : trace.outOfOrder(rules.steps())) {
            found.missing(DeviationKind.STEP_OUT_OF_ORDER, pair.label());
        }
    }

    /** What is reported as NOTICE_TOO_SHORT or NOT_SIGNED is not reported twice. */
    private boolean hasItsOwnKind(EventKind step) {
        return switch (step) {
            case NOTICE_GIVEN -> rules.noticeDays() > 0;
            case SIGNED -> rules.signing() == Signing.REQUIRED;
            default -> false;
        };
    }

    private void result() {
        Long announced = trace.announcedDays();
        if (announced == null) {
            found.unchecked(ANNOUNCED_LATE);
        } else if (announced > rules.announceDays()) {
            found.found(ANNOUNCED_LATE, null, rules.announceDays(), announced);
        }
        if (rules.signing() == Signing.REQUIRED && !trace.isSigned()) {
            found.missing(NOT_SIGNED, EventKind.SIGNED.label());
        }
    }

    /** Days since the earlier decision, on the first day that is free and on the day of the vote. */
    private void bar() {
        LocalDate before = facts.previousDecision().orElse(null);
        if (before != null && rules.revoteBar().bars(before, facts.day())) {
            found.found(
                    REVOTED_WITHIN_BAR,
                    null,
                    since(before, rules.revoteBar().firstFreeDay(before)),
                    since(before, facts.day()));
        }
    }

    private static long since(LocalDate before, LocalDate day) {
        return ChronoUnit.DAYS.between(before, day);
    }
}
