/**
 * What a sample can prove (C-38): whether a phone check establishes that a required share is reached. Verdicts are decided
 * in exact rationals of any size; the bounds of the interval are for display.
 *
 * <p>{@link org.civaffairs.core.sampling.PhoneCheckFacts} → {@link org.civaffairs.core.sampling.PhoneCheck}; how many must
 * be asked is told by {@link org.civaffairs.core.sampling.RequiredSampleSize}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.core.sampling;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
