package org.civaffairs.core.plan;

import org.civaffairs.core.staffing.StaffingRule;

/** What no class of the plan may do, for the test of the walls: it knows a rule. */
public final class LooksUp {
    /** Seen from below. */
    public static final Class<?> RULE = StaffingRule.class;

    private LooksUp() {}
}
