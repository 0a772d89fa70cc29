package org.civaffairs.benchmarks.engines;

/**
 * What a peer says of a {@link Township}.
 *
 * @param required officers there should be
 * @param gap officers missing
 */
public record Staffed(long required, long gap) {}
