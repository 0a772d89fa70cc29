package org.civaffairs.benchmarks.engines;

/** The tables of {@link OpenLEngine} as OpenL Tablets implements them. */
public interface OpenLRules {
    /** {@return what {@code Method Staffed staffing} says} */
    Staffed staffing(int residents, int staff);

    /** {@return what {@code Method Matched matching} says} */
    Matched matching(long appropriation, long budgeted);

    /** {@return what {@code Method Graded scoring} says} */
    Graded scoring(int publication, int ballots, int meetings, int accounts, int files);
}
