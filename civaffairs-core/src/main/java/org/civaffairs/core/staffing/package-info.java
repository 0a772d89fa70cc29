/**
 * Staff of the townships' civil-affairs offices: one officer for 10,000 people (C-82), and whether staff and funds
 * together are what the plan asks for (C-81).
 *
 * <p>{@link org.civaffairs.core.staffing.StaffingFacts} → {@link org.civaffairs.core.staffing.Staffing}, and
 * {@link org.civaffairs.core.staffing.CapacityFacts} → {@link org.civaffairs.core.staffing.Capacity}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.core.staffing;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
