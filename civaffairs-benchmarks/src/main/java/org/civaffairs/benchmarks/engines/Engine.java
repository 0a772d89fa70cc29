package org.civaffairs.benchmarks.engines;

/** Somebody who answers the three rules for all facts of a {@link NationalSet} and keeps the results, in order. */
interface Engine {
    void staffing(Object[] kept);

    void matching(Object[] kept);

    void scoring(Object[] kept);

    /** A kept result of staffing, matching or scoring as a {@link Staffed}, {@link Matched} or {@link Graded}. */
    default Object plain(Object result) {
        return result;
    }
}
