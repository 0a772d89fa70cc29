package org.civaffairs.benchmarks.engines;

/**
 * What matching rests on (C-83), in fen.
 *
 * @param township the township
 * @param appropriation what came from above
 * @param budgeted what the township adds
 */
public record Grant(String township, long appropriation, long budgeted) {}
