package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;

/** The oracle goes through all visits for each person. */
class TownshipVisitProperties {
    private static final List<String> STAFF = List.of("A", "B", "C");
    private static final List<String> CLIENTS = List.of("c-1", "c-2", "c-3", "c-4");

    @Provide
    Arbitrary<List<ClientVisit>> visits() {
        return Combinators.combine(Arbitraries.of(STAFF), Arbitraries.of(CLIENTS), Arbitraries.of(Truth.YES, Truth.NO))
                .as((who, whom, recorded) -> new ClientVisit(who, whom, DAY, recorded))
                .list()
                .ofMaxSize(9);
    }

    @Property(tries = 300)
    void both_readings_say_who_is_left(@ForAll("visits") List<ClientVisit> visits, @ForAll VisitedBy reading) {
        TownshipVisitFacts.Builder facts =
                TownshipVisitFacts.builder().township("乡").year(2010);
        facts.addAllStaff(STAFF).addAllClients(CLIENTS).addAllVisits(visits);
        TownshipVisitRule rule =
                TownshipVisitRule.under(Policy.planned().reading(TownshipVisitRule.VISITED_BY, reading), DAY);
        TownshipVisits value = rule.assess(facts.build()).value();
        List<ClientVisit> onRecord =
                visits.stream().filter(v -> v.recorded() == Truth.YES).toList();
        List<String> idle = STAFF.stream()
                .filter(who -> onRecord.stream().noneMatch(v -> v.staff().equals(who)))
                .toList();
        List<String> left = CLIENTS.stream()
                .filter(whom -> onRecord.stream().noneMatch(v -> v.client().equals(whom)))
                .toList();
        assertEquals(idle.size(), value.staffShort());
        assertEquals(left.size(), value.clientsShort());
        assertEquals(onRecord.size(), value.counted());
        assertEquals(visits.size(), value.counted() + value.unrecorded());
        List<String> missing = reading == VisitedBy.PER_STAFF ? idle : left;
        assertEquals(missing, value.missing());
        assertEquals(missing.isEmpty() ? VisitOutcome.MET : VisitOutcome.SHORT, value.outcome());
    }
}
