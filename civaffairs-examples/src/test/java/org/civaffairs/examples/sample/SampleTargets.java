package org.civaffairs.examples.sample;

import static org.civaffairs.examples.sample.SampleAwards.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civaffairs.examples.facts.Json;

/** What the sample county reached, which is made up: every target, deadline and coverage of the plan. */
final class SampleTargets {
    private static final String INVENTED = "# INVENTED figures for demonstration. 虚构数据,仅供演示。\n";

    private SampleTargets() {}

    /** One missed, one reached, one of which nothing is known. */
    static String targets() {
        return INVENTED + "subject,target,through,observed,notCounted\n"
                + "攸县,medical-assistance,2010-12-31,1480 PERSONS,1733 PERSON_TIMES\n"
                + "攸县,secure-houses,2010-12-31,312 BUILDINGS,\n"
                + "攸县,welfare-lottery,2010-12-31,,\n";
    }

    /** One late, one on time, one not begun, one not known. */
    static String deadlines() {
        return INVENTED + "subject,target,asOf,done,doneOn\n"
                + "攸县,funeral-hall,2010-12-31,YES,2010-10-05\n"
                + "攸县,baishi-home,2010-12-31,YES,2010-11-30\n"
                + "攸县,funeral-reform,2010-12-31,NO,\n"
                + "攸县,elderly-policy,2010-12-31,UNKNOWN,\n";
    }

    static String coverages() {
        return String.join(
                "\n",
                coverage("allowance-ballots", "2010-12-31", 1_205, 1_204, 0, "D-0418"),
                coverage("urban-allowance", "2010-12-31", 412, 409, 0, "U-031", "U-187", "U-402"),
                coverage("support-coverage", "2010-12-31", 863, 863, 0),
                coverage("rural-homes", "2010-12-31", 18, 17, 0, "消防验收"),
                coverage("victims-housed", "2010-12-31", 37, 36, 1),
                coverage("practical-tasks", "2010-12-31", 9, 9, 0),
                coverage("pilot-guidance", "2010-12-31", 6, 6, 0),
                coverage("combined-works", "2010-12-31", 4, 3, 0, "清洁工程"),
                coverage("covenants", "2010-09-30", 300, 281, 0),
                coverage("three-difficulties", "2010-12-31", 3, 3, 0),
                coverage("military-petitions", "2010-12-31", 5, 4, 0, "P-3"),
                coverage("boundary-inspection", "2010-12-31", 3, 3, 0),
                coverage("boundary-disputes", "2010-12-31", 0, 0, 0),
                coverage("road-signs", "2010-12-31", 21, 20, 0, "示例甲村"),
                "");
    }

    private static String coverage(
            String target, String through, int eligible, int covered, int unknown, String... uncovered) {
        Map<String, Object> facts = object("subject", "攸县", "target", target, "through", through);
        facts.putAll(object("eligible", eligible, "covered", covered, "unknown", unknown));
        List<String> names = new ArrayList<>(List.of(uncovered));
        facts.put("uncovered", names);
        return Json.write(facts);
    }
}
