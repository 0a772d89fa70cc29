/**
 * What modules that never meet tell each other: the matters that a panel must vote on (C-30, C-86, C-87), and the
 * certificate of a ballot, by which funds and the assessment of villages learn of it.
 */
@NullMarked
package org.civaffairs.core.decision;

import org.jspecify.annotations.NullMarked;
