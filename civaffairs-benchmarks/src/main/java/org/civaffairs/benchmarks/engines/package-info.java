/**
 * The national set: staffing (C-82), matching (C-83) and a score of five criteria (C-33, C-36) over 600,000 facts each, by the
 * rules of this library and by rule engines. {@link org.civaffairs.benchmarks.engines.EnginesBenchmark} says what is compared.
 */
@NullMarked
package org.civaffairs.benchmarks.engines;

import org.jspecify.annotations.NullMarked;
