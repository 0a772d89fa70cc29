/**
 * Benchmarks of the values and the rules, each against peers or bare arithmetic in the same run. The classes ending in
 * {@code Benchmark} are run by JMH, those ending in {@code Heap} and {@link org.civaffairs.benchmarks.FirstResult} by
 * themselves, and those ending in {@code Ratios} write the tables of the module's README.
 */
@NullMarked
package org.civaffairs.benchmarks;

import org.jspecify.annotations.NullMarked;
