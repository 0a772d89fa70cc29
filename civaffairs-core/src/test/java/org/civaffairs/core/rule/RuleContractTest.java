package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.staffing.Staffing;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** That the contract of a rule can be broken: each of these rules breaks one part of it. */
class RuleContractTest {
    private static final Term NUMBER = Term.of("number", "数", "number");

    private static class Sound implements Rule<StaffingFacts, Staffing> {
        private static final long serialVersionUID = 1L;

        private final StaffingRule rule = StaffingRule.inForceOn(LocalDate.of(2010, 6, 1));

        @Override
        public Term term() {
            return rule.term();
        }

        @Override
        public Assessment<Staffing> assess(StaffingFacts facts) {
            Assessment<Staffing> sound = rule.assess(facts);
            return Assessment.of(this, facts, sound.value(), sound.findings());
        }

        @Override
        public List<Step> steps(StaffingFacts facts, Staffing value) {
            return rule.steps(facts, value);
        }

        @Override
        public Provisions provisions() {
            return rule.provisions();
        }

        @Override
        public String toString() {
            return "sound";
        }
    }

    private static final class OneStep extends Sound {
        private static final long serialVersionUID = 1L;

        private final Term term;
        private final transient Optional<Object> number;

        OneStep(Term term, Object number) {
            this.term = term;
            this.number = Optional.of(number);
        }

        @Override
        public List<Step> steps(StaffingFacts facts, Staffing value) {
            return List.of(
                    Step.fact(Term.of("staff", "人", "staff"), facts.staff()),
                    Step.result(term, number.orElseThrow(), YouCounty2010.STAFFING));
        }
    }

    private static final class Stepless extends Sound {
        private static final long serialVersionUID = 1L;

        @Override
        public List<Step> steps(StaffingFacts facts, Staffing value) {
            return List.of();
        }
    }

    private static final class Counting extends Sound {
        private static final long serialVersionUID = 1L;

        private final AtomicLong calls = new AtomicLong();

        @Override
        public Assessment<Staffing> assess(StaffingFacts facts) {
            return Assessment.of(this, facts, new Staffing(calls.incrementAndGet(), 0), List.of());
        }
    }

    private static final class Bound extends Sound {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings({"serial", "UnusedVariable"}) // what cannot be sent is the point
        private final Object machine = new Object();
    }

    private static final class Talkative extends Sound {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "two\nlines";
        }
    }

    private static RuleContract<StaffingFacts, Staffing> of(Rule<StaffingFacts, Staffing> rule) {
        return new RuleContract<>(StaffingFacts.class, Staffing.class, EnumSet.of(Truth.NO)) {
            @Override
            protected List<Rule<StaffingFacts, Staffing>> rules() {
                return List.of(rule);
            }

            @Override
            protected List<StaffingFacts> samples() {
                return List.of(StaffingFacts.builder()
                        .township("柏市镇")
                        .residents(38_412)
                        .staff(3)
                        .build());
            }
        };
    }

    private static void breaks(Executable check, String message) {
        AssertionError broken = assertThrows(AssertionError.class, check);
        assertTrue(broken.getMessage().contains(message), broken::getMessage);
    }

    @Test
    void a_number_computed_in_the_steps_breaks_it() {
        breaks(of(new OneStep(NUMBER, 5L))::each_step_is_a_fact_a_provision_or_a_component_of_the_value, "number = 5");
    }

    @Test
    void a_component_under_the_name_of_another_breaks_it() {
        Term gap = Term.of("gap", "缺额", "gap");
        breaks(of(new OneStep(gap, 4L))::each_step_is_a_fact_a_provision_or_a_component_of_the_value, "gap = 4");
    }

    @Test
    void a_ratio_of_numbers_that_are_not_listed_breaks_it() {
        breaks(
                of(new OneStep(NUMBER, Ratio.of(3, 4)))::each_step_is_a_fact_a_provision_or_a_component_of_the_value,
                "number = 75%");
    }

    @Test
    void no_steps_break_it() {
        breaks(of(new Stepless())::each_step_is_a_fact_a_provision_or_a_component_of_the_value, "no steps");
    }

    @Test
    void a_rule_with_a_memory_breaks_it() {
        breaks(of(new Counting())::same_facts_have_the_same_result, "expected");
    }

    @Test
    void a_rule_bound_to_its_machine_breaks_it() {
        assertThrows(AssertionError.class, of(new Bound())::everything_survives_java_serialisation);
    }

    @Test
    void a_second_line_breaks_it() {
        breaks(of(new Talkative())::everything_prints_on_one_line, "two\nlines");
    }

    @Test
    void samples_that_show_less_than_they_should_break_it() {
        RuleContract<StaffingFacts, Staffing> contract = of(new Counting());
        breaks(contract::samples_show_every_outcome, "expected: <[NO]> but was: <[YES]>");
    }

    record Lax(int people) {}

    @Test
    void a_type_that_reads_nothing_as_zero_breaks_it() {
        JsonForm<Lax> form = new JsonForm<>(Lax.class, List.of(new Lax(3)));
        form.comesBackFromJson();
        breaks(form::refusesMissingProperties, "Jackson2 took {}");
        breaks(form::refusesNulls, "Jackson2 took {\"people\":null}");
        breaks(form::refusesAnUnknownProperty, "Jackson3 took {\"people\":3,\"color\":1}");
    }
}
