package org.civaffairs.core.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-145: visits counted by neighbour. */
class NeighbourRuleTest {
    private static final LocalDate DAY = LocalDate.of(2010, 4, 12);
    private static final NeighbourRule RULE = NeighbourRule.inForceOn(DAY);

    /** A name, and &lt; for a visit received or &gt; for one paid. */
    static NeighbourFacts facts(String... visits) {
        NeighbourFacts.Builder facts = NeighbourFacts.builder().county("攸县");
        for (String visit : visits) {
            String neighbour = visit.substring(0, visit.length() - 1);
            facts.addVisits(new NeighbourVisit(neighbour, DAY, visit.endsWith("<")));
        }
        return facts.build();
    }

    @Test
    void visits_are_counted_by_neighbour_and_direction_and_not_judged() {
        Assessment<Neighbours> assessment = RULE.assess(facts("茶陵县>", "醴陵市>", "茶陵县<", "茶陵县<"));
        assertEquals(
                new Neighbours(2, 2, List.of(new NeighbourCount("茶陵县", 1, 2), new NeighbourCount("醴陵市", 1, 0))),
                assessment.value());
        assertEquals(List.of(), assessment.findings());
        assertEquals(
                "[paid = 2, received = 2, neighbours = [NeighbourCount[neighbour=茶陵县, paid=1, received=2],"
                        + " NeighbourCount[neighbour=醴陵市, paid=1, received=0]]]",
                assessment.steps().toString());
        assertEquals(new Neighbours(0, 0, List.of()), RULE.assess(facts()).value());
        assertEquals("neighbour-visits []", RULE.toString());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        Neighbours value = new Neighbours(3, 5, List.of());
        assertEquals(3, NeighbourRule.BY_PAID.of().applyAsLong(value));
        assertEquals(5, NeighbourRule.BY_RECEIVED.of().applyAsLong(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> NeighbourRule.inForceOn(day));
        assertEquals("C-145", refused.problems().get(0).path());
    }

    @Test
    void visits_of_another_year_are_refused_together_and_its_first_and_last_day_count() {
        NeighbourFacts.Builder facts = NeighbourFacts.builder().county("攸县");
        for (String day : List.of("2010-01-01", "2009-12-31", "2010-12-31", "2011-01-01")) {
            facts.addVisits(new NeighbourVisit("茶陵县", LocalDate.parse(day), true));
        }
        String year = " must be in 2010, of which the rule is, but is ";
        NeighbourFacts all = facts.build();
        assertEquals(
                "neighbour-visits: visits[1].day" + year + "2009-12-31; visits[3].day" + year + "2011-01-01",
                assertThrows(InvalidInputException.class, () -> RULE.assess(all))
                        .getMessage());
        NeighbourFacts inYear = NeighbourFacts.builder()
                .county("攸县")
                .addVisits(all.visits().get(0), all.visits().get(2))
                .build();
        assertEquals(2, RULE.assess(inYear).value().received());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        assertEquals(
                "neighbour-visits: visits[1].neighbour must not be the county itself but is \"攸县\""
                        + "; visits[2].neighbour must not be blank",
                assertThrows(InvalidInputException.class, () -> facts("茶陵县<", "攸县<", "<"))
                        .getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "neighbour-visits: county is missing or null: give it, unknown is not zero"
                            + "; visits[0].day must be a day such as \"2010-06-01\" but is \"2010-02-31\""
                            + "; visits[0].received is missing or null: give it, unknown is not zero",
                    mapper.refusal(
                            "{\"visits\":[{\"neighbour\":\"茶陵县\",\"day\":\"2010-02-31\"}]}", NeighbourFacts.class));
        }
    }

    @Test
    void a_value_keeps_its_own_list() {
        List<NeighbourCount> counts = new ArrayList<>(List.of(new NeighbourCount("茶陵县", 1, 0)));
        Neighbours value = new Neighbours(1, 0, counts);
        counts.clear();
        assertEquals(1, value.neighbours().size());
    }
}
