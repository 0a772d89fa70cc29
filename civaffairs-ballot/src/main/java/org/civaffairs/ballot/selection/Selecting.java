package org.civaffairs.ballot.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.civaffairs.ballot.tally.Attendance;
import org.civaffairs.ballot.tally.BallotAccount;
import org.civaffairs.ballot.tally.BallotRules;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.Households;
import org.civaffairs.ballot.tally.Outcome;
import org.civaffairs.ballot.tally.Reason;
import org.civaffairs.core.rule.Term;

/** One selection while it is made: first the quorum, then the threshold for each candidate, then the cut among who passed. */
final class Selecting {
    static final Term HOUSEHOLDS = Term.of("households", "总户数", "households");
    static final Term HOUSEHOLDS_PRESENT = Term.of("householdsPresent", "到会户代表数", "households represented");

    /** Nobody of one household: meets no share, so that a quorum that is met all the same does not depend on households. */
    private static final Households NOBODY = new Households(1, 0);

    private final SelectionFacts facts;
    private final boolean guessed;
    private final List<Decision> decisions;
    private final Decision fullest;

    Selecting(BallotRules rules, SelectionFacts facts) {
        this.facts = facts;
        boolean known =
                facts.households().isPresent() && facts.householdsPresent().isPresent();
        guessed = !known && rules.quorum().households() != null;
        Attendance people = SelectionCheck.attendance(facts).with(known ? households(facts) : NOBODY);
        decisions = facts.candidates().stream()
                .map(Candidate::counts)
                .map(counts -> rules.decide(people, BallotAccount.of(counts.total(), counts)))
                .toList();
        fullest = decisions.stream()
                .max(Comparator.comparingLong(decision -> decision.quorum().has()))
                .orElseThrow();
    }

    private static Households households(SelectionFacts facts) {
        return new Households(
                facts.households().getAsLong(), facts.householdsPresent().getAsLong());
    }

    /** Who cast a ballot on any candidate took part, so a quorum of ballots is that of the candidate with most of them. */
    boolean isQuorate() {
        return fullest.outcome() != Outcome.NOT_QUORATE;
    }

    /** The facts that decide and are not known. */
    List<Term> unknown() {
        List<Term> unknown = new ArrayList<>();
        boolean open = guessed && !isQuorate() && fullest.reason() != Reason.NOBODY_LEFT;
        if (open && facts.households().isEmpty()) {
            unknown.add(HOUSEHOLDS);
        }
        if (open && facts.householdsPresent().isEmpty()) {
            unknown.add(HOUSEHOLDS_PRESENT);
        }
        return unknown;
    }

    Selection selection() {
        int[] passed = IntStream.range(0, decisions.size())
                .filter(i -> isQuorate() && missing(i) == 0)
                .toArray();
        int seats = (int) Math.min(facts.seats(), passed.length);
        IndexCut cut = IndexCut.of(Arrays.stream(passed).mapToLong(this::yes).toArray(), seats);
        List<String> certain = ids(passed, cut.certain());
        List<String> tied = ids(passed, cut.tied());
        OptionalLong line = cut.findLine();
        return new Selection(
                certain,
                tied,
                cut.seatsLeft(),
                facts.seats() - seats,
                seats == facts.seats() && line.isPresent() ? line.getAsLong() : null,
                fullest.quorum(),
                others(new HashSet<>(certain), new HashSet<>(tied), line.orElse(0)),
                List.of());
    }

    private long missing(int candidate) {
        return decisions.get(candidate).margin().missing();
    }

    private long yes(int candidate) {
        return facts.candidates().get(candidate).yes();
    }

    private List<String> ids(int[] passed, int[] chosen) {
        return Arrays.stream(chosen)
                .mapToObj(i -> facts.candidates().get(passed[i]).id())
                .toList();
    }

    private List<Unselected> others(Set<String> certain, Set<String> tied, long line) {
        List<Unselected> others = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            String id = facts.candidates().get(i).id();
            if (!certain.contains(id)) {
                others.add(tied.contains(id) ? new Unselected(id, WhyNot.TIED_AT_THE_CUT, 0) : other(i, id, line));
            }
        }
        return others;
    }

    private Unselected other(int candidate, String id, long line) {
        if (!isQuorate()) {
            return new Unselected(id, WhyNot.NOT_QUORATE, 0);
        }
        return missing(candidate) > 0
                ? new Unselected(id, WhyNot.BELOW_THRESHOLD, missing(candidate))
                : new Unselected(id, WhyNot.OUTRANKED, Math.max(0, line - yes(candidate)));
    }
}
