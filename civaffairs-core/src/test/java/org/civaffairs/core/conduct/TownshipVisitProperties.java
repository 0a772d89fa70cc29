package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
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

    /** Every way in which the unknown records may turn out: known is what holds in all of them. */
    @Property(tries = 200)
    void what_is_known_holds_however_the_records_turn_out(
            @ForAll @Size(max = 6) List<@From("any") ClientVisit> visits, @ForAll VisitedBy reading) {
        TownshipVisitRule rule =
                TownshipVisitRule.under(Policy.planned().reading(TownshipVisitRule.VISITED_BY, reading), DAY);
        List<TownshipVisits> ends = new ArrayList<>();
        for (int way = 0; way < 1 << visits.size(); way++) {
            List<ClientVisit> turned = new ArrayList<>();
            for (int i = 0; i < visits.size(); i++) {
                ClientVisit v = visits.get(i);
                Truth known = v.recorded() == Truth.UNKNOWN ? Truth.of((way >> i & 1) == 1) : v.recorded();
                turned.add(new ClientVisit(v.staff(), v.client(), v.day(), known));
            }
            ends.add(rule.assess(facts(turned)).value());
        }
        List<String> always = new ArrayList<>(ends.get(0).missing());
        ends.forEach(end -> always.retainAll(end.missing()));
        boolean decided = ends.stream().map(TownshipVisits::outcome).distinct().count() == 1;
        Optional<TownshipVisits> value = rule.assess(facts(visits)).findValue();
        if (value.isEmpty()) {
            assertEquals(List.of(), always);
            assertFalse(decided);
            return;
        }
        assertEquals(always, value.get().missing());
        assertEquals(
                ends.stream().mapToLong(TownshipVisits::staffMet).min().orElseThrow(),
                value.get().staffMet());
        assertEquals(
                ends.stream().mapToLong(TownshipVisits::clientsShort).min().orElseThrow(),
                value.get().clientsShort());
    }

    @Provide
    Arbitrary<ClientVisit> any() {
        return Combinators.combine(Arbitraries.of(STAFF), Arbitraries.of(CLIENTS), Arbitraries.of(Truth.class))
                .as((who, whom, recorded) -> new ClientVisit(who, whom, DAY, recorded));
    }

    private static TownshipVisitFacts facts(List<ClientVisit> visits) {
        TownshipVisitFacts.Builder facts =
                TownshipVisitFacts.builder().township("乡").year(2010);
        return facts.addAllStaff(STAFF)
                .addAllClients(CLIENTS)
                .addAllVisits(visits)
                .build();
    }
}
