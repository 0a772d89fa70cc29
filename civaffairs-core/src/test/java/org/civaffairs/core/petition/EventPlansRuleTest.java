package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.DAY;
import static org.civaffairs.core.petition.Cases.plans;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-77: two kinds of plans; C-12: the plan for disasters is in force. */
class EventPlansRuleTest {
    private static final EventPlansRule RULE = EventPlansRule.inForceOn(DAY);

    private static List<EventKind> kinds(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(EventKind::valueOf)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            YYY | 2010-03-01 | 2 | ''           | YES     | 0
            YYY | 2010-06-30 | 2 | ''           | YES     | 0
            YYY | 2010-07-01 | 2 | ''           | NO      | 1
            YYN | -          | 2 | ''           | NO      | 1
            NYY | 2010-06-30 | 1 | CROWD        | YES     | 1
            YNY | -          | 1 | SUDDEN       | UNKNOWN | 1
            NNN | -          | 0 | CROWD SUDDEN | NO      | 3
            N?? | -          | 0 | CROWD        | UNKNOWN | 1
            ??N | -          | 0 | ''           | NO      | 1
            """)
    void two_plans_and_one_for_disasters(
            String letters, @Nullable String from, long plans, String missing, Truth inForce, int findings) {
        Assessment<EventPlans> assessment = RULE.assess(plans(letters, from));
        assertEquals(new EventPlans(plans, kinds(missing), inForce), assessment.value());
        assertEquals(findings, assessment.findings().size());
        assertEquals(kinds(missing).size(), EventPlansRule.BY_MISSING.of().applyAsLong(assessment.value()));
    }

    @Test
    void a_finding_names_what_is_missing_by_its_own_clause() {
        Assessment<EventPlans> assessment = RULE.assess(plans("NNY", "2010-07-01"));
        assertEquals(
                "[DEFICIENCY EVENT_PLAN_MISSING 攸县: NO of YES, difference CROWD [C-77],"
                        + " DEFICIENCY EVENT_PLAN_MISSING 攸县: NO of YES, difference SUDDEN [C-77],"
                        + " DEFICIENCY DISASTER_PLAN_LATER 攸县: 2010-07-01 of 2010-06-30, difference 1 [C-12]]",
                assessment.findings().toString());
        assertEquals(
                "[crowdPlan = NO, suddenPlan = NO, plans = 0, missing = [CROWD, SUDDEN], disasterPlan = YES,"
                        + " disasterPlanFrom = 2010-07-01, asOf = 2010-06-30, disasterInForce = NO]",
                assessment.steps().toString());
        assertEquals(
                "[DEFICIENCY DISASTER_PLAN_MISSING 攸县: NO of YES, difference 1 [C-12]]",
                RULE.assess(plans("YYN")).findings().toString());
        assertEquals("event-plans []", RULE.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "?YY, '[crowdPlan, disasterPlanFrom]'",
        "Y?Y, '[suddenPlan, disasterPlanFrom]'",
        "YY?, [disasterPlan]",
        "YYY, [disasterPlanFrom]", // there is a plan, and nobody knows since when
        "???, '[crowdPlan, suddenPlan, disasterPlan]'"
    })
    void that_all_are_there_can_be_said_only_when_all_is_known(String letters, String unknown) {
        assertEquals(
                "event-plans on 2010-06-01: undetermined, unknown " + unknown,
                RULE.assess(plans(letters)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> EventPlansRule.inForceOn(day));
        assertEquals("C-77", refused.problems().get(0).path());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        EventPlansFacts.Builder bad = EventPlansFacts.builder().county(" ").asOf(DAY);
        bad.crowdPlan(Truth.YES).suddenPlan(Truth.YES).disasterPlan(Truth.NO).disasterPlanFrom(DAY);
        assertEquals(
                "event-plans: county must not be blank; disasterPlanFrom must be left out where disasterPlan is NO",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        String missing = " is missing or null: give it, unknown is not zero";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "event-plans: county" + missing + "; asOf must be a day such as \"2010-06-01\" but is 1"
                            + "; crowdPlan" + missing + "; suddenPlan" + missing + "; disasterPlan" + missing
                            + "; disasterPlanFrom must be a day such as \"2010-06-01\" but is \"2010-02-31\"",
                    mapper.refusal("{\"asOf\":1,\"disasterPlanFrom\":\"2010-02-31\"}", EventPlansFacts.class));
            assertEquals(
                    "{\"county\":\"攸县\",\"asOf\":\"2010-06-30\",\"crowdPlan\":\"YES\",\"suddenPlan\":\"NO\","
                            + "\"disasterPlan\":\"YES\",\"disasterPlanFrom\":\"2010-03-01\"}",
                    mapper.write(plans("YNY", "2010-03-01")));
        }
    }

    @Test
    void a_value_keeps_its_own_list() {
        List<EventKind> kinds = new ArrayList<>(List.of(EventKind.CROWD));
        EventPlans value = new EventPlans(1, kinds, Truth.YES);
        kinds.clear();
        assertEquals(List.of(EventKind.CROWD), value.missing());
    }
}
