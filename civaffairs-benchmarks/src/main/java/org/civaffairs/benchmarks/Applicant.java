package org.civaffairs.benchmarks;

import java.util.Comparator;

/** One of many who are ranked by their votes, in a county. */
record Applicant(String id, int county, long votes) {
    static final Comparator<Applicant> MOST_VOTES_FIRST =
            Comparator.comparingLong(Applicant::votes).reversed();
}
