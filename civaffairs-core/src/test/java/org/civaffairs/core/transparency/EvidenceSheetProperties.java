package org.civaffairs.core.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civaffairs.core.evidence.EvidenceMethod;

/** Evidence by order, by name and in any order is the same; the ledger marked again agrees with the score that was kept. */
class EvidenceSheetProperties {
    private static Evidence written(ScoringScheme scheme, List<Observation> seen) {
        EvidenceSheet sheet = EvidenceSheet.of(scheme, EvidenceMethod.OTHER);
        for (Observation observation : seen) {
            sheet.by(observation.method());
            if (observation.established() != null) {
                sheet.byPhone(observation.established());
            }
            if (observation.applicable()) {
                observation.answers().forEach(sheet::answer);
            } else {
                sheet.notApplicable();
            }
        }
        return sheet.evidence();
    }

    @Property(tries = 300)
    void order_and_names_give_the_same_evidence(@ForAll long seed) {
        RandomSchemes random = new RandomSchemes(seed);
        ScoringScheme scheme = random.scheme();
        List<Observation> seen = random.observations(scheme, 15);
        Evidence written = written(scheme, seen);
        assertEquals(seen, written.observations());
        Collections.shuffle(seen, new Random(seed));
        assertEquals(Evidence.of(scheme, seen), written);
    }

    @Property(tries = 300)
    void what_each_criterion_lost_adds_up_to_the_totals(@ForAll long seed) {
        RandomSchemes random = new RandomSchemes(seed);
        ScoringScheme scheme = random.scheme();
        Marking marking = Marking.of(Evidence.of(scheme, random.observations(scheme, (int) (seed & 1) * 15)));
        long lost = 0;
        long lostAtMost = 0;
        for (int i = 0; i < scheme.criteria().size(); i++) {
            lost += marking.lost(i);
            lostAtMost += marking.lostAtMost(i);
        }
        assertEquals(lost, marking.totalLost());
        assertEquals(lostAtMost, marking.totalLostAtMost());
    }
}
