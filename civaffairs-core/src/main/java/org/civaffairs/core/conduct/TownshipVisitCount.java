package org.civaffairs.core.conduct;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.civaffairs.core.rule.Truth;

/** Counts a township's visits in one pass, by who visited and by who was visited; only those known to be on record. */
final class TownshipVisitCount {
    private final int[] byStaff;
    private final int[] byClient;
    private long counted;
    private long unrecorded;
    private long unknown;

    TownshipVisitCount(TownshipVisitFacts facts) {
        byStaff = new int[facts.staff().size()];
        byClient = new int[facts.clients().size()];
        Map<String, Integer> staff = numbers(facts.staff());
        Map<String, Integer> clients = numbers(facts.clients());
        for (ClientVisit visit : facts.visits()) {
            if (visit.recorded() == Truth.YES) {
                counted++;
                byStaff[requireNonNull(staff.get(visit.staff()))]++;
                byClient[requireNonNull(clients.get(visit.client()))]++;
            } else if (visit.recorded() == Truth.NO) {
                unrecorded++;
            } else {
                unknown++;
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

    boolean hasUnknown() {
        return unknown > 0;
    }

    long staffWith(int visits) {
        return IntStream.of(byStaff).filter(made -> made >= visits).count();
    }

    long clientsWith(int visits) {
        return IntStream.of(byClient).filter(had -> had >= visits).count();
    }

    int visitsOf(VisitedBy reading, int index) {
        return reading == VisitedBy.PER_STAFF ? byStaff[index] : byClient[index];
    }
}
