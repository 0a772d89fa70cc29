package org.civaffairs.benchmarks.engines;

/**
 * What a peer says of a {@link Grant}, in fen.
 *
 * @param required the least to add
 * @param shortfall what is missing
 */
public record Matched(long required, long shortfall) {}
