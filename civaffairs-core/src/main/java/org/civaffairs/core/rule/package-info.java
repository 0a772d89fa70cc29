/**
 * The kernel: what every rule of the plan is made of. Typed facts go into a {@link Rule}; an {@link Assessment} comes out,
 * with a typed value, the {@link Finding findings}, the {@link Step steps} and the clause behind every number.
 *
 * <p>A {@link Parameter} is a number or a reading that a clause fixes; a {@link Policy} is the plan with
 * {@link Reform reforms} and other readings laid over it; asking the policy for one day gives the {@link Provisions} of a
 * rule. A {@link Comparison} sets two policies side by side over the same facts.
 */
@NullMarked
package org.civaffairs.core.rule;

import org.jspecify.annotations.NullMarked;
