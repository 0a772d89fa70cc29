package org.civaffairs.core.target;

import java.util.Set;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;

/**
 * The community that pilots services for the old (养老服务试点): Xuehua in Chengguan Town (C-74). Names are compared as they are
 * given, in the plan's script or in simplified characters, and never converted. Whether the town bears this name on another
 * day is the caller's to know.
 */
public final class ElderlyPilot {
    /** The clause. */
    public static final Citation CITATION = YouCounty2010.ELDERLY_PILOT;

    private static final Set<String> TOWNSHIP = Set.of("城關鎮", "城关镇");
    private static final Set<String> COMMUNITY = Set.of("雪花社區", "雪花社区");

    private ElderlyPilot() {}

    /**
     * Whether a community is the pilot.
     *
     * @param township the name of its township, such as 城关镇
     * @param community its name, such as 雪花社区
     * @return whether it is
     */
    public static boolean isPilot(String township, String community) {
        return TOWNSHIP.contains(township) && COMMUNITY.contains(community);
    }
}
