package org.civaffairs.benchmarks.engines;

/** The rules of this library, each fact built, and so checked, in the same pass. */
final class BuildingEngine extends CivaffairsEngine {
    BuildingEngine(NationalSet set) {
        super(set, false);
    }

    @Override
    public void staffing(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = staffing.assess(facts(set.townships[i]));
        }
    }

    @Override
    public void matching(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = matching.assess(facts(set.grants[i]));
        }
    }

    @Override
    public void scoring(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = scoring.assess(FiveCriteria.facts(set.villages[i]));
        }
    }
}
