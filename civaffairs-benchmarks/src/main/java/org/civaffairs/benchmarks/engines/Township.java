package org.civaffairs.benchmarks.engines;

/**
 * What staffing rests on (C-82).
 *
 * @param name the township
 * @param residents persons
 * @param staff officers there are
 */
public record Township(String name, int residents, int staff) {}
