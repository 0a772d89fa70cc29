package org.civaffairs.benchmarks.engines;

/**
 * What a village missed, by criterion: publication, ballots, meetings, accounts and files.
 *
 * @param name the village
 * @param publication misses, each 2 points off of 30
 * @param ballots misses, each 5 points off of 25
 * @param meetings misses, each 4 points off of 20
 * @param accounts misses, each 3 points off of 15
 * @param files misses, each 1.5 points off of 10
 */
public record Village(String name, int publication, int ballots, int meetings, int accounts, int files) {}
