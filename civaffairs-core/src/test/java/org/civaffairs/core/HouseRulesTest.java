package org.civaffairs.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.civaffairs.core.plan.LooksUp;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.staffing.StaffingRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That core stands within its walls, and that each wall stops something. */
class HouseRulesTest {
    @Test
    void core_stands_within_the_walls() {
        assertTrue(HouseRules.classesOf("org.civaffairs.core").size() > 50);
        HouseRules.check(HouseRules.classesOf("org.civaffairs.core"));
    }

    private static void stops(ArchRule wall, Class<?>... offenders) {
        AssertionError stopped = assertThrows(AssertionError.class, () -> wall.check(HouseRules.classes(offenders)));
        assertTrue(stopped.getMessage().contains(offenders[0].getSimpleName()), stopped::getMessage);
    }

    static final class Writes {
        Object buffer() {
            return new ByteArrayOutputStream();
        }
    }

    static final class Prints {
        void print(String text) {
            System.out.println(text);
        }
    }

    @Test
    void input_and_output_are_stopped() {
        stops(HouseRules.NO_INPUT_OR_OUTPUT, Writes.class);
        stops(HouseRules.NO_INPUT_OR_OUTPUT, Prints.class);
    }

    static final class AsksTheYear {
        Supplier<Year> year() {
            return Year::now;
        }
    }

    static final class TakesTheTime {
        long time() {
            return System.nanoTime();
        }
    }

    static final class AsksTheLanguage {
        Locale locale() {
            return Locale.getDefault();
        }
    }

    @Test
    void asking_the_machine_is_stopped() {
        stops(HouseRules.NO_CLOCK_AND_NO_LOCALE, AsksTheYear.class);
        stops(HouseRules.NO_CLOCK_AND_NO_LOCALE, TakesTheTime.class);
        stops(HouseRules.NO_CLOCK_AND_NO_LOCALE, AsksTheLanguage.class);
    }

    @Test
    void a_lower_layer_that_looks_up_is_stopped() {
        List<String> breaches = HouseRules.LAYERS.stream()
                .filter(wall -> wall.allowEmptyShould(true)
                        .evaluate(HouseRules.classes(LooksUp.class, StaffingRule.class))
                        .hasViolation())
                .map(ArchRule::getDescription)
                .toList();
        assertEquals(List.of("core.plan uses only [rule, value]", "rule packages never use one another"), breaches);
    }

    /** Inexact in a parameter. */
    public static final class TakesADouble {
        /**
         * Whatever.
         *
         * @param share inexact
         * @return whatever
         */
        public boolean isMet(double share) {
            return share > 0;
        }
    }

    /** Inexact in a type argument. */
    public static class ListsFloats {
        /** Inexact. */
        protected final List<Float> shares = List.of();
    }

    /** Inexact in a result. */
    public interface GivesAMean {
        /** {@return inexact} */
        OptionalDouble mean();
    }

    @Test
    void floating_point_in_a_signature_is_stopped() {
        stops(HouseRules.NO_FLOATING_POINT, TakesADouble.class);
        stops(HouseRules.NO_FLOATING_POINT, ListsFloats.class);
        stops(HouseRules.NO_FLOATING_POINT, GivesAMean.class);
    }

    static final class DateUtils {}

    static final class RuleImpl {}

    @Test
    void empty_names_are_stopped() {
        stops(HouseRules.NO_EMPTY_NAMES, DateUtils.class);
        stops(HouseRules.NO_EMPTY_NAMES, RuleImpl.class);
    }

    static final class Shapeless implements Rule<String, Long> {
        private static final long serialVersionUID = 1L;

        static final List<Object> PARAMETERS = List.of();

        static Shapeless inForceOn(@Nullable LocalDate day) {
            return day == null ? new Shapeless() : inForceOn(null);
        }

        @Override
        public Term term() {
            throw new AssertionError();
        }

        @Override
        public Assessment<Long> assess(String facts) {
            throw new AssertionError(facts);
        }

        @Override
        public List<Step> steps(String facts, Long value) {
            throw new AssertionError(facts);
        }

        @Override
        public Provisions provisions() {
            throw new AssertionError();
        }
    }

    @Test
    void a_rule_without_parameters_or_factories_is_stopped() {
        AssertionError stopped = assertThrows(
                AssertionError.class, () -> HouseRules.RULES_ARE_ALIKE.check(HouseRules.classes(Shapeless.class)));
        for (String missing : List.of("PARAMETERS", "under(Policy, LocalDate)", "inForceOn(LocalDate)")) {
            assertTrue(stopped.getMessage().contains("Shapeless has no ")
                    && stopped.getMessage().contains(missing));
        }
    }

    @Test
    void a_rule_without_its_contract_is_named() {
        assertEquals(
                List.of(Shapeless.class.getName()),
                HouseRules.rulesWithoutContract(HouseRules.classes(Shapeless.class, StaffingRule.class, Rule.class)));
    }

    /** An enum without words. */
    public enum Wordless {
        /** Its only constant. */
        ONE
    }

    @Test
    void an_enum_without_words_is_stopped() {
        stops(HouseRules.ENUMS_HAVE_WORDS, Wordless.class);
    }
}
