package org.civaffairs.benchmarks.engines;

/**
 * What a peer says of a {@link Village}.
 *
 * @param thousandths the score in thousandths of a point
 * @param grade {@code fail}, {@code pass} from 60 points, {@code good} from 75 or {@code excellent} from 90
 */
public record Graded(long thousandths, String grade) {}
