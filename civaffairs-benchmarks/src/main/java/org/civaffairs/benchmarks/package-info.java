/**
 * Benchmarks of the values and the rules, each against peers or bare arithmetic in the same run. The classes ending in
 * {@code Benchmark} are run by JMH, {@link org.civaffairs.benchmarks.ComparisonHeap} by itself, and
 * {@link org.civaffairs.benchmarks.Ratios} writes the tables of the module's README.
 */
@NullMarked
package org.civaffairs.benchmarks;

import org.jspecify.annotations.NullMarked;
