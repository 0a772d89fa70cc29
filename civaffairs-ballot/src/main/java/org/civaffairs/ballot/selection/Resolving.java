package org.civaffairs.ballot.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.civaffairs.ballot.selection.TieBreak.Means;
import org.civaffairs.core.value.Problems;

/** A selection while its tie is broken: the record is checked, then those tied become selected, tied again, or neither. */
final class Resolving {
    private final Selection selection;
    private final SelectionFacts facts;
    private final LocalDate day;
    private final Problems problems;
    private final Set<String> named = new HashSet<>();

    private Resolving(String what, Selection selection, SelectionFacts facts, LocalDate day) {
        this.selection = selection;
        this.facts = facts;
        this.day = day;
        problems = Problems.of(what);
        problems.require(!selection.isFinal(), "selection", "has no tie to break: leave it as it is");
        problems.require(
                ids().containsAll(selection.tied()),
                "facts",
                "must be those of this selection: some who are tied are not in");
        LocalDate last = last();
        problems.require(
                !day.isBefore(last), "day", "must not be before " + last + ", the ballot that it resolves,", day);
    }

    private List<String> ids() {
        return facts.candidates().stream().map(Candidate::id).toList();
    }

    /** The day of what came last: the session, or a tie-break after it. */
    private LocalDate last() {
        List<TieBreak> before = selection.tieBreaks();
        return before.isEmpty() ? facts.day() : before.get(before.size() - 1).day();
    }

    static Selection byLot(Selection selection, SelectionFacts facts, LotRecord lot) {
        Resolving resolving = new Resolving(LotRecord.WHAT, selection, facts, lot.day());
        for (int i = 0; i < lot.drawn().size(); i++) {
            resolving.name("drawn[" + i + "]", lot.drawn().get(i));
        }
        int drawn = lot.drawn().size();
        resolving.problems.require(
                drawn == selection.seatsLeft(),
                "drawn",
                "must fill the seats left, " + selection.seatsLeft() + ", no more and no fewer,",
                drawn);
        resolving.problems.refuse();
        return resolving.result(
                Means.LOT, new Cut<>(lot.drawn(), List.of(), 0), id -> new Unselected(id, WhyNot.NOT_DRAWN, 0));
    }

    static Selection byBallot(Selection selection, SelectionFacts facts, Reballot ballot) {
        Resolving resolving = new Resolving(Reballot.WHAT, selection, facts, ballot.day());
        Map<String, Long> votes = resolving.votes(ballot);
        resolving.problems.refuse();
        List<String> tied = selection.tied();
        IndexCut cut = IndexCut.of(tied.stream().mapToLong(votes::get).toArray(), (int) selection.seatsLeft());
        Cut<String> again = new Cut<>(those(tied, cut.certain()), those(tied, cut.tied()), cut.seatsLeft());
        long line = cut.findLine().orElseThrow();
        return resolving.result(
                Means.SECOND_BALLOT,
                again,
                id -> new Unselected(id, WhyNot.OUTVOTED, line - Objects.requireNonNull(votes.get(id))));
    }

    private Map<String, Long> votes(Reballot ballot) {
        Map<String, Long> votes = new HashMap<>();
        for (int i = 0; i < ballot.votes().size(); i++) {
            Reballot.Votes one = ballot.votes().get(i);
            name("votes[" + i + "].id", one.id());
            problems.notNegative("votes[" + i + "].votes", one.votes());
            votes.put(one.id(), one.votes());
        }
        List<String> without =
                selection.tied().stream().filter(id -> !named.contains(id)).toList();
        problems.require(without.isEmpty(), "votes", "must be given for everybody who is tied, also for " + without);
        return votes;
    }

    private void name(String path, String id) {
        problems.require(
                selection.tied().contains(id), path, "must be one of those tied, " + selection.tied() + ",", id);
        problems.require(named.add(id), path, "stands here a second time: keep one", id);
    }

    private Selection result(Means means, Cut<String> cut, Function<String, Unselected> lost) {
        Set<String> selected = new HashSet<>(selection.certain());
        selected.addAll(cut.certain());
        List<Unselected> others = selection.others().stream()
                .filter(other -> !selected.contains(other.id()))
                .map(other -> isLost(other, cut) ? lost.apply(other.id()) : other)
                .toList();
        List<TieBreak> tieBreaks = new ArrayList<>(selection.tieBreaks());
        tieBreaks.add(new TieBreak(means, day, those(Set.copyOf(cut.certain()))));
        return new Selection(
                those(selected),
                cut.tied(),
                cut.seatsLeft(),
                selection.seatsUnfilled(),
                selection.line(),
                selection.quorum(),
                others,
                tieBreaks);
    }

    private static boolean isLost(Unselected other, Cut<String> cut) {
        return other.why() == WhyNot.TIED_AT_THE_CUT && !cut.tied().contains(other.id());
    }

    private static List<String> those(List<String> tied, int[] indexes) {
        return Arrays.stream(indexes).mapToObj(tied::get).toList();
    }

    private List<String> those(Set<String> selected) {
        return ids().stream().filter(selected::contains).toList();
    }
}
