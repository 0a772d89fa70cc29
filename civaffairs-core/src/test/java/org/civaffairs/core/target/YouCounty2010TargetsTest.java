package org.civaffairs.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Force;
import org.junit.jupiter.api.Test;

/** The catalogue of the plan's duties. */
class YouCounty2010TargetsTest {
    private static List<Duty> duties() {
        return YouCounty2010Targets.duties();
    }

    @Test
    void no_two_duties_have_one_id() {
        assertEquals(
                duties().size(), new HashSet<>(duties().stream().map(Duty::id).toList()).size());
        assertEquals(3 + 14 + 4 + 35, duties().size());
    }

    @Test
    void every_duty_rests_on_a_clause_of_the_plan_that_orders_something() {
        for (Duty duty : duties()) {
            assertTrue(YouCounty2010.clauses().contains(duty.citation()), duty::toString);
            assertTrue(duty.citation().force() != Force.NONE, duty::toString);
        }
    }

    /** C-70, C-21, C-25: three numbers that look alike and are three things. */
    @Test
    void charity_and_lottery_never_mix() {
        List<String> ids = List.of("welfare-lottery", "charity-funds", "charity-2010");
        Set<Object> clauses = new HashSet<>();
        ids.forEach(id -> clauses.add(
                YouCounty2010Targets.findDuty(id).orElseThrow().citation().clause()));
        assertEquals(Set.of("C-70", "C-21", "C-25"), clauses);
        assertEquals(Optional.empty(), YouCounty2010Targets.findDuty("ten-million"));
    }

    /** C-01: C-11 belongs to the livelihood part. */
    @Test
    void each_duty_belongs_to_a_part_of_the_plan() {
        assertEquals(
                new Owner(Pillar.LIVELIHOOD, Level.COUNTY, Office.BUREAU),
                YouCounty2010Targets.MEDICAL_ASSISTANCE.duty().owner());
        assertEquals(
                new Owner(Pillar.DEMOCRACY, Level.VILLAGE, Office.TOWNSHIP_OFFICE),
                YouCounty2010Coverages.COVENANTS.duty().owner());
        for (Duty duty : duties()) {
            assertEquals(pillar(duty), duty.owner().pillar(), duty::toString);
        }
    }

    /** The plan's parts by the numbers of their clauses: 2 to 28, 29 to 53, 54 to 79, then the measures. */
    private static Pillar pillar(Duty duty) {
        int number = Integer.parseInt(duty.citation().clause().substring(2));
        if (number <= 28) {
            return Pillar.LIVELIHOOD;
        }
        if (number <= 53) {
            return Pillar.DEMOCRACY;
        }
        return number <= 79 || number == 142 || number == 143 ? Pillar.SERVICE : Pillar.MEASURES;
    }

    @Test
    void a_number_is_stated_only_where_the_plan_says_so() {
        List<String> stated = java.util.stream.Stream.of(
                        YouCounty2010Targets.AMOUNTS, YouCounty2010Coverages.ALL, YouCounty2010Targets.DEADLINES)
                .flatMap(List::stream)
                .filter(t -> t.goal().findPlanned().orElseThrow().basis() == Basis.STATED)
                .map(t -> t.duty().id())
                .toList();
        assertEquals(
                List.of(
                        "medical-assistance",
                        "urban-allowance",
                        "support-coverage",
                        "practical-tasks",
                        "covenants",
                        "funeral-reform",
                        "elderly-policy"),
                stated);
    }

    @Test
    void a_duty_prints_with_its_clause() {
        Duty duty = YouCounty2010Targets.findDuty("staffing").orElseThrow();
        assertEquals("staffing (C-82)", duty.toString());
        assertEquals("MEASURES TOWNSHIP TOWNSHIP_GOVERNMENT", duty.owner().toString());
    }
}
