/**
 * Values that every rule speaks in: exact money, ratios, thresholds, apportionments, strict counts, wordings in two
 * languages, names, the identifiers of divisions, citizens and organisations, amounts in words, and the error that lists all
 * that is wrong with an input.
 *
 * <p>All types here are immutable, comparable by content, {@link java.io.Serializable} and free of floating point.
 */
@NullMarked
package org.civaffairs.core.value;

import org.jspecify.annotations.NullMarked;
