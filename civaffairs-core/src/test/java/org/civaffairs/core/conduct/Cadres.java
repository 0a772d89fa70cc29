package org.civaffairs.core.conduct;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.civaffairs.core.evidence.ChecklistItem;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;

/** Cadres, ledgers and disasters for tests. */
final class Cadres {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    static final PersonName OUYANG = PersonName.parse("欧阳修");
    static final YearMonth MARCH = YearMonth.of(2010, 3);

    private Cadres() {}

    static ConductFacts.Builder conduct(ConductEvent... events) {
        ConductFacts.Builder facts = ConductFacts.builder().unit("县民政局").cadre(OUYANG);
        facts.addEvents(events);
        return facts;
    }

    static LocalDate day(String day) {
        return LocalDate.parse("2010-" + day);
    }

    /** Households from one number to another, both included. */
    static List<String> homes(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(n -> "h-" + n).toList();
    }

    static Visit visit(String day, List<String> homes) {
        return Visit.onRecord(day(day), "柏市镇", homes);
    }

    static Visit visit(String day, List<String> homes, Truth recorded) {
        return new Visit(day(day), "柏市镇", homes, recorded, null);
    }

    static Visit onTrip(String trip, String day, List<String> homes) {
        return new Visit(day(day), "柏市镇", homes, Truth.YES, trip);
    }

    static VisitFacts.Builder ledger(YearMonth first, YearMonth last, Visit... visits) {
        VisitFacts.Builder facts = VisitFacts.builder().unit("县民政局").cadre(OUYANG);
        facts.addTownships("柏市镇").first(first).last(last);
        return facts.addVisits(visits);
    }

    static VisitFacts march(Visit... visits) {
        return ledger(MARCH, MARCH, visits).build();
    }

    static <E extends Enum<E>> VisitRule reading(Parameter<E> parameter, E answer) {
        return VisitRule.under(Policy.planned().reading(parameter, answer), DAY);
    }

    /** Three members of staff who visited 120, 60 and 29 clients, all different, of 212. */
    static TownshipVisitFacts.Builder baishi() {
        TownshipVisitFacts.Builder facts =
                TownshipVisitFacts.builder().township("柏市镇").year(2010);
        facts.addStaff("A", "B", "C");
        List<String> clients =
                IntStream.rangeClosed(1, 212).mapToObj(n -> "c-" + n).toList();
        facts.addAllClients(clients);
        List<ClientVisit> visits = new ArrayList<>();
        for (int i = 0; i < 209; i++) {
            String who = i < 120 ? "A" : i < 180 ? "B" : "C";
            visits.add(ClientVisit.onRecord(who, clients.get(i), DAY));
        }
        return facts.addAllVisits(visits);
    }

    static LocalDateTime at(String time) {
        return LocalDateTime.parse("2010-06-20T" + time);
    }

    static DisasterFacts.Builder disaster() {
        return disaster(DisasterTrigger.NATURAL);
    }

    static DisasterFacts.Builder disaster(DisasterTrigger trigger) {
        DisasterFacts.Builder facts = DisasterFacts.builder().place("柏市镇");
        return facts.trigger(trigger).event(at("06:00"));
    }

    static Policy limits(int one, int two, int three) {
        LocalDate first = LocalDate.of(2010, 1, 1);
        return Policy.planned()
                .with(Reform.proposed("limits")
                        .from(FirstMomentRule.REPORT, first, one, "memo 1")
                        .from(FirstMomentRule.ARRIVE, first, two, "memo 1")
                        .from(FirstMomentRule.RESCUE, first, three, "memo 1")
                        .from(DisasterStepsRule.VERIFY, first, one, "memo 1")
                        .from(DisasterStepsRule.REPORT, first, two, "memo 1")
                        .from(DisasterStepsRule.LIVING, first, three, "memo 1"));
    }

    private static Truth truth(char letter) {
        return letter == 'Y' ? Truth.YES : letter == 'N' ? Truth.NO : Truth.UNKNOWN;
    }

    /** Six items, such as {@code YYYYYN}. */
    static SixOnesFacts six(String done) {
        SixOnesFacts.Builder facts = SixOnesFacts.builder().unit("县民政局");
        for (int i = 0; i < done.length(); i++) {
            facts.addItems(ChecklistItem.of("第" + (i + 1) + "项", truth(done.charAt(i))));
        }
        return facts.build();
    }

    /** Smile, chair, tea and sincerity, such as {@code YYY?}. */
    static FourOnesFacts four(String done) {
        FourOnesFacts.Builder facts = FourOnesFacts.builder().unit("柏市镇民政办");
        facts.evidence(ReceptionEvidence.MYSTERY_VISIT).smile(truth(done.charAt(0)));
        facts.chair(truth(done.charAt(1))).tea(truth(done.charAt(2)));
        return facts.sincerity(truth(done.charAt(3))).build();
    }

    static EqualTreatmentFacts complaints(int upheld, int open) {
        EqualTreatmentFacts.Builder facts = EqualTreatmentFacts.builder().unit("柏市镇民政办");
        return facts.upheld(upheld).open(open).build();
    }
}
