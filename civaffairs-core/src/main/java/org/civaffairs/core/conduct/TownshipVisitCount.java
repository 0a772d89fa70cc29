package org.civaffairs.core.conduct;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Counts a township's visits in one pass, by who visited and by who was visited: those known to be on record, and apart from
 * them those that may be.
 */
final class TownshipVisitCount {
    private final int[] byStaff;
    private final int[] byClient;
    private final int[] perhapsByStaff;
    private final int[] perhapsByClient;
    private long counted;
    private long unrecorded;

    TownshipVisitCount(TownshipVisitFacts facts) {
        byStaff = new int[facts.staff().size()];
        byClient = new int[facts.clients().size()];
        perhapsByStaff = new int[byStaff.length];
        perhapsByClient = new int[byClient.length];
        Map<String, Integer> staff = numbers(facts.staff());
        Map<String, Integer> clients = numbers(facts.clients());
        for (ClientVisit visit : facts.visits()) {
            int who = requireNonNull(staff.get(visit.staff()));
            int whom = requireNonNull(clients.get(visit.client()));
            switch (visit.recorded()) {
                case YES -> {
                    counted++;
                    byStaff[who]++;
                    byClient[whom]++;
                }
                case NO -> unrecorded++;
                case UNKNOWN -> {
                    perhapsByStaff[who]++;
                    perhapsByClient[whom]++;
                }
            }
        }
    }

    private static Map<String, Integer> numbers(List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }

    long counted() {
        return counted;
    }

    long unrecorded() {
        return unrecorded;
    }

    long staffWith(int visits) {
        return IntStream.of(byStaff).filter(made -> made >= visits).count();
    }

    long clientsWith(int visits) {
        return IntStream.of(byClient).filter(had -> had >= visits).count();
    }

    /** Who has too few for certain and enough if all that may be on record is. */
    long staffUndecided(int visits) {
        return undecided(byStaff, perhapsByStaff, visits);
    }

    long clientsUndecided(int visits) {
        return undecided(byClient, perhapsByClient, visits);
    }

    long undecided(VisitedBy reading, int visits) {
        return reading == VisitedBy.PER_STAFF ? staffUndecided(visits) : clientsUndecided(visits);
    }

    private static long undecided(int[] known, int[] perhaps, int visits) {
        return IntStream.range(0, known.length)
                .filter(i -> known[i] < visits && known[i] + perhaps[i] >= visits)
                .count();
    }

    /** The visits of one person at most. */
    int visitsOf(VisitedBy reading, int index) {
        return reading == VisitedBy.PER_STAFF
                ? byStaff[index] + perhapsByStaff[index]
                : byClient[index] + perhapsByClient[index];
    }
}
