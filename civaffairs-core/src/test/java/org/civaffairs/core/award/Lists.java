package org.civaffairs.core.award;

import org.civaffairs.core.rule.Truth;

/** Lists of awards for the tests of this package: V01 is not barred, V07 and V08 are, of V09 nobody knows. */
final class Lists {
    private Lists() {}

    /** Entries such as {@code V07 COUNTY}. */
    static AwardListFacts of(String... entries) {
        AwardListFacts.Builder facts = standings(AwardListFacts.builder().list("2010年度"));
        for (String entry : entries) {
            int space = entry.indexOf(' ');
            facts.addNominations(advanced(entry.substring(0, space), AwardLevel.valueOf(entry.substring(space + 1))));
        }
        return facts.build();
    }

    static AwardListFacts.Builder standings(AwardListFacts.Builder facts) {
        facts.addStandings(VillageStanding.of("V01", Truth.NO)).addStandings(VillageStanding.barred("V07", "C-41"));
        facts.addStandings(VillageStanding.barred("V08", "C-41", "C-42"));
        return facts.addStandings(VillageStanding.of("V09", Truth.UNKNOWN));
    }

    static Nomination advanced(String village, AwardLevel level) {
        return new Nomination(village, Honour.ADVANCED_UNIT, level);
    }
}
