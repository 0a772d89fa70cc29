/**
 * What modules that never meet tell each other: the matters that a panel must vote on (C-30, C-86, C-87), the certificate
 * of a ballot, by which funds learn of it, and how much of a county's assistance was balloted, which the veto of C-41 asks.
 */
@NullMarked
package org.civaffairs.core.decision;

import org.jspecify.annotations.NullMarked;
