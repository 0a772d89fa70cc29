package org.civaffairs.ballot.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civaffairs.ballot.tally.Attendance;
import org.civaffairs.ballot.tally.Households;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.InvalidInputException.Problem;
import org.civaffairs.core.value.Problems;

/** What must hold of {@link SelectionFacts}, and the names of their properties. */
final class SelectionCheck {
    static final String WHAT = "selection";
    static final String[] PROPERTIES = {
        "village",
        "session",
        "motion",
        "matter",
        "day",
        "seats",
        "entitled",
        "due",
        "present",
        "recused",
        "recusedPresent",
        "households",
        "householdsPresent",
        "candidates"
    };

    private SelectionCheck() {}

    static void refuse(SelectionFacts facts) {
        List<Problem> all = new ArrayList<>(names(facts));
        all.addAll(problemsOf(() -> attendance(facts)));
        all.addAll(households(facts));
        all.addAll(candidates(facts));
        if (!all.isEmpty()) {
            throw new InvalidInputException(WHAT, all);
        }
    }

    private static List<Problem> names(SelectionFacts facts) {
        int candidates = facts.candidates().size();
        return Problems.of(WHAT)
                .label("village", facts.village())
                .label("session", facts.session())
                .label("motion", facts.motion())
                .notNegative("seats", facts.seats())
                .require(
                        candidates == 0 || facts.seats() <= candidates,
                        "seats",
                        "must be at most the candidates, " + candidates + ",",
                        facts.seats())
                .found();
    }

    /** The people, without the households. */
    static Attendance attendance(SelectionFacts facts) {
        return new Attendance(
                facts.entitled(), facts.due(), facts.present(), facts.recused(), facts.recusedPresent(), null);
    }

    /** Either may be unknown: the households without the whole, or the whole without those represented. */
    private static List<Problem> households(SelectionFacts facts) {
        if (facts.households().isPresent()) {
            return problemsOf(() -> new Households(
                    facts.households().getAsLong(), facts.householdsPresent().orElse(0)));
        }
        return Problems.of(WHAT)
                .notNegative("householdsPresent", facts.householdsPresent().orElse(0))
                .found();
    }

    /** What a type of another package has against its parts. */
    private static List<Problem> problemsOf(Runnable whole) {
        try {
            whole.run();
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems();
        }
    }

    private static List<Problem> candidates(SelectionFacts facts) {
        Problems problems = Problems.of(WHAT);
        problems.require(!facts.candidates().isEmpty(), "candidates", "must not be empty: there is nobody to select");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < facts.candidates().size(); i++) {
            Candidate candidate = facts.candidates().get(i);
            String at = "candidates[" + i + "]";
            problems.label(at + ".id", candidate.id());
            problems.require(
                    seen.add(candidate.id()), at + ".id", "stands here a second time: keep one", candidate.id());
            ballots(problems, at, candidate, facts.present() - facts.recusedPresent());
        }
        return problems.found();
    }

    private static void ballots(Problems problems, String at, Candidate of, long voters) {
        problems.notNegative(at + ".yes", of.yes())
                .notNegative(at + ".no", of.no())
                .notNegative(at + ".abstain", of.abstain())
                .notNegative(at + ".blank", of.blank())
                .notNegative(at + ".spoiled", of.spoiled());
        if ((of.yes() | of.no() | of.abstain() | of.blank() | of.spoiled()) >= 0) {
            total(problems, at, of, voters);
        }
    }

    private static void total(Problems problems, String at, Candidate of, long voters) {
        try {
            long total = of.counts().total();
            problems.require(
                    voters < 0 || total <= voters,
                    at,
                    "must have at most one ballot for each member present who does not step aside, " + voters + ",",
                    total);
        } catch (ArithmeticException e) {
            problems.add(at, "is beyond what can be counted: " + e.getMessage());
        }
    }
}
