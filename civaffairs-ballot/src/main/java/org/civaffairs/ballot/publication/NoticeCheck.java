package org.civaffairs.ballot.publication;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.civaffairs.ballot.tally.Bases;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.Outcome;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/** What must hold of the items of a notice, and what of a decision goes into it. */
final class NoticeCheck {
    private static final String MISSING = "is missing: give it";

    private NoticeCheck() {}

    static Notice build(NoticeBuilder items) {
        Problems problems = Problems.of("notice");
        label(problems, "village", items.village);
        label(problems, "session", items.session);
        label(problems, "motion", items.motion);
        problems.require(items.matter != null, "matter", MISSING);
        problems.require(items.day != null, "day", MISSING);
        panel(problems, items);
        decision(problems, items.decision, items.disclosure);
        amounts(problems, items.persons);
        problems.require(items.publication != null, "publication", MISSING);
        label(problems, "objectionsTo", items.objectionsTo);
        problems.refuse();
        return new Notice(content(items));
    }

    private static void label(Problems problems, String path, @Nullable String text) {
        if (text == null) {
            problems.add(path, MISSING);
        } else {
            problems.label(path, text);
        }
    }

    private static void panel(Problems problems, NoticeBuilder items) {
        Long due = items.due;
        if (due == null) {
            problems.add("panel", MISSING);
            return;
        }
        problems.require(due > 0, "due", "must be at least 1", due);
        part(problems, "present", items.present, due);
        part(problems, "recused", items.recused, due);
    }

    private static void part(Problems problems, String path, long part, long due) {
        problems.notNegative(path, part)
                .require(part <= Math.max(0, due), path, "must be at most due, " + due + ",", part);
    }

    private static void decision(Problems problems, @Nullable Decision decision, @Nullable Disclosure disclosure) {
        if (decision == null || disclosure == null) {
            problems.add("decision", MISSING);
            return;
        }
        Counts counts = disclosure.counts();
        Bases bases = decision.bases();
        boolean same = counts == null
                || (counts.yes() == decision.margin().has()
                        && counts.forAndAgainst() == bases.forAndAgainst()
                        && counts.valid() == bases.valid()
                        && counts.total() == bases.returned());
        problems.require(same, "disclosure", "must be of the counts that were decided on");
    }

    private static void amounts(Problems problems, List<NoticePerson> persons) {
        for (int i = 0; i < persons.size(); i++) {
            Yuan amount = persons.get(i).amount();
            if (amount != null) {
                problems.notNegative("persons[" + i + "].amount", amount);
            }
        }
    }

    private static NoticeContent content(NoticeBuilder items) {
        Decision decision = requireNonNull(items.decision);
        NoticeDetail detail = detail(decision, requireNonNull(items.disclosure).counts());
        return new NoticeContent(
                requireNonNull(items.village),
                requireNonNull(items.session),
                requireNonNull(items.motion),
                requireNonNull(items.matter),
                requireNonNull(items.day),
                requireNonNull(items.due),
                items.present,
                items.recused,
                outcome(decision.outcome(), detail),
                detail,
                items.persons,
                requireNonNull(items.publication),
                requireNonNull(items.objectionsTo));
    }

    /** A tie would say that half of them voted yes: with the numbers withheld it is a motion that was not passed. */
    private static Outcome outcome(Outcome outcome, @Nullable NoticeDetail detail) {
        return outcome == Outcome.TIED && detail == null ? Outcome.REJECTED : outcome;
    }

    private static @Nullable NoticeDetail detail(Decision decision, @Nullable Counts counts) {
        if (counts == null) {
            return null;
        }
        boolean decided = decision.outcome() != Outcome.VOID && decision.outcome() != Outcome.NOT_QUORATE;
        return new NoticeDetail(decision.reason(), counts, decided ? decision.margin() : null);
    }
}
