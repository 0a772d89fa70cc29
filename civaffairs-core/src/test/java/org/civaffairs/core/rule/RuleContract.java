package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every rule owes its callers. A rule's test package has one subclass, which gives the rule, some facts, and how they
 * come out:
 *
 * <pre>{@code
 * class StaffingRuleContractTest extends RuleContract<StaffingFacts, Staffing> {
 *     StaffingRuleContractTest() {
 *         super(StaffingFacts.class, Staffing.class, EnumSet.of(Truth.YES, Truth.NO));
 *     }
 *
 *     @Override
 *     protected List<StaffingRule> rules() {
 *         return List.of(StaffingRule.inForceOn(DAY));
 *     }
 *
 *     @Override
 *     protected List<StaffingFacts> samples() {
 *         return List.of(enough, tooFew);
 *     }
 * }
 * }</pre>
 *
 * <p>Every rule is tried with every sample. {@link JsonForm} says what the types owe in JSON.
 *
 * @param <F> the facts
 * @param <T> the value
 */
public abstract class RuleContract<F, T> extends RuleCases<F, T> {
    private final Set<Truth> outcomes;

    /**
     * A contract.
     *
     * @param factsType the type of the facts
     * @param valueType the type of the value
     * @param outcomes what the samples must show between them: YES without findings, NO with, UNKNOWN undetermined
     */
    protected RuleContract(Class<F> factsType, Class<T> valueType, Set<Truth> outcomes) {
        super(factsType, valueType);
        this.outcomes = EnumSet.copyOf(outcomes);
    }

    /** Without it the other checks could pass by having nothing to look at. */
    @Test
    public void samples_show_every_outcome() {
        Set<Truth> shown = EnumSet.noneOf(Truth.class);
        all().forEach(c -> shown.add(outcome(c.assessment())));
        assertEquals(outcomes, shown);
    }

    /** YES if decided without findings, NO with findings, UNKNOWN if undetermined. */
    private static Truth outcome(Assessment<?> assessment) {
        return assessment.isDetermined() ? Truth.of(!assessment.hasFindings()) : Truth.UNKNOWN;
    }

    /** A rule is a pure function. */
    @Test
    public void same_facts_have_the_same_result() {
        always(c -> {
            Assessment<T> again = c.rule().assess(JavaCopy.of(c.facts()));
            assertEquals(c.assessment(), again);
            assertEquals(c.assessment().hashCode(), again.hashCode());
            assertEquals(c.assessment().toString(), again.toString());
            assertEquals(c.assessment().explain(Locale.ENGLISH), again.explain(Locale.ENGLISH));
        });
    }

    /** Other facts are another assessment, even where the value is the same. */
    @Test
    public void assessments_of_different_facts_are_not_equal() {
        always(c -> all().filter(other -> !other.facts().equals(c.facts()))
                .forEach(other -> assertNotEquals(c.assessment(), other.assessment())));
    }

    /** No number, date or word is written as the machine would. */
    @Test
    public void nothing_depends_on_the_machines_locale() {
        Locale before = Locale.getDefault();
        List<String> written = all().map(RuleContract::written).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(written, all().map(RuleContract::written).toList());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String written(Case<?, ?> c) {
        Assessment<?> a = c.assessment();
        return a + a.explain(Locale.ENGLISH) + a.explain(Locale.SIMPLIFIED_CHINESE) + StrictMapper.JACKSON_2.write(a);
    }

    /** The derivation repeats what was given, provided or found; it computes nothing. */
    @Test
    public void each_step_is_a_fact_a_provision_or_a_component_of_the_value() {
        whereDetermined(c -> {
            List<Step> steps = c.assessment().steps();
            assertFalse(steps.isEmpty(), () -> c.rule().term() + " has no steps");
            Origin origin = origin(c);
            steps.forEach(step -> assertTrue(origin.explains(step), () -> step + " is computed in the steps"));
        });
    }

    /** A finding rests on a clause that orders something, and says where. */
    @Test
    public void every_finding_cites_a_clause_with_force() {
        always(c -> c.assessment().findings().forEach(finding -> {
            assertNotEquals(Force.NONE, finding.citation().force(), finding::toString);
            assertFalse(finding.citation().quote().isBlank(), finding::toString);
            assertFalse(finding.subject().isBlank(), finding::toString);
            assertEquals(finding.citation().force().severity(), finding.severity());
        }));
    }

    /** A rule can be sent to other machines, and so can all it returns. */
    @Test
    public void everything_survives_java_serialisation() {
        always(c -> {
            assertEquals(c.facts(), JavaCopy.of(c.facts()));
            assertEquals(c.assessment(), JavaCopy.of(c.rule()).assess(c.facts()));
            assertEquals(c.assessment(), JavaCopy.of(c.assessment()));
            assertEquals(c.assessment().findings(), JavaCopy.of(c.assessment()).findings());
            assertEquals(c.assessment().findValue(), c.assessment().findValue().map(JavaCopy::of));
            assertEquals(c.rule().provisions(), JavaCopy.of(c.rule().provisions()));
        });
    }

    /** Names and ids of people leave the facts only masked. */
    @Test
    public void personal_data_is_masked_in_all_that_is_shown() {
        always(c -> personal(c.facts())
                .forEach(full -> assertFalse(
                        (written(c) + c.facts()).contains(full),
                        () -> "\"" + full + "\" is shown by " + c.rule().term())));
    }

    /** In jshell and in logs a thing is a line. */
    @Test
    public void everything_prints_on_one_line() {
        always(c -> {
            Assessment<T> a = c.assessment();
            Stream<Object> printed = Stream.of(
                            Stream.of(c.facts(), c.rule(), a, a.findValue()),
                            a.findings().stream(),
                            a.steps().stream(),
                            c.rule().provisions().all().stream())
                    .flatMap(things -> things);
            printed.map(Object::toString)
                    .forEach(line -> assertEquals(1, line.lines().count(), line));
        });
    }

    /** The text gives its reasons: each number with its clause, each clause with its words, each assumption with why. */
    @Test
    public void an_explanation_gives_clause_quote_basis_and_note() {
        always(c -> {
            String text = c.assessment().explain(Locale.ENGLISH);
            c.assessment().steps().stream()
                    .filter(step -> step.citation() != null)
                    .forEach(step -> assertContains(text, step.citation().toString()));
            c.assessment()
                    .findings()
                    .forEach(finding -> assertContains(text, finding.citation().toString()));
            c.assessment().assumptions().forEach(p -> assertContains(text, assumption(p)));
        });
    }

    private static String assumption(Provision<?> p) {
        return " (" + p.basis().label().en() + ", " + p.citation().clause() + ")"
                + (p.note() == null ? "" : ": " + p.note().en());
    }

    /** A Chinese reader meets no English unit. */
    @Test
    public void a_chinese_explanation_has_chinese_units() {
        whereDetermined(c -> {
            String text = c.assessment().explain(Locale.SIMPLIFIED_CHINESE);
            Stream<Term> terms = Stream.concat(
                    c.assessment().steps().stream().map(Step::term),
                    c.assessment().findings().stream().map(Finding::code));
            terms.filter(term -> term.unit() != null).forEach(term -> {
                assertContains(text, term.unit().zh());
                assertFalse(text.matches("(?s).*\\b" + term.unit().en() + "\\b.*"), () -> "in " + text);
            });
        });
    }

    /** What is written can be read, and is the same. */
    @Test
    public void facts_and_values_come_back_from_json() {
        forms(JsonForm::comesBackFromJson);
        forms(JsonForm::hasAllPropertiesInSomeSample);
    }

    /** It does not matter which library a caller has. */
    @Test
    public void facts_and_values_are_written_the_same_by_both_json_libraries() {
        forms(JsonForm::isWrittenTheSameByBothLibraries);
    }

    /** A misspelt property is not a missing one, and unknown is not zero. */
    @Test
    public void unknown_missing_and_null_properties_are_refused_by_name() {
        forms(JsonForm::refusesAnUnknownProperty);
        forms(JsonForm::refusesMissingProperties);
        forms(JsonForm::refusesNulls);
    }

    /** Only what may be unknown may be null, and that is the same as absent. */
    @Test
    public void what_may_be_unknown_may_be_null_or_absent() {
        forms(JsonForm::takesWhatMayBeUnknownAsNullOrAbsent);
    }

    /** Both libraries write an assessment, and write the same. */
    @Test
    public void an_assessment_is_written_the_same_by_both_json_libraries() {
        always(c -> {
            String json = StrictMapper.JACKSON_2.write(c.assessment());
            assertEquals(json, StrictMapper.JACKSON_3.write(c.assessment()));
            assertContains(json, "\"on\":\"" + c.rule().provisions().day() + "\"");
        });
    }

    /** Unknown is not zero: no value, no finding, no step, but the names of the facts that are needed. */
    @Test
    public void an_undetermined_case_says_what_is_unknown() {
        whereUndetermined(c -> {
            Assessment<T> a = c.assessment();
            assertEquals(List.of(), a.findings());
            assertEquals(List.of(), a.steps());
            assertFalse(a.unknown().isEmpty());
            String ids = StrictMapper.JACKSON_3.write(
                    a.unknown().stream().map(Term::id).toList());
            assertContains(StrictMapper.JACKSON_3.write(a), "\"value\":null,\"unknown\":" + ids + ",");
            String refusal = assertThrows(IllegalStateException.class, a::value).getMessage();
            a.unknown().forEach(term -> assertContains(refusal, term.id()));
            a.unknown()
                    .forEach(term -> assertContains(
                            a.explain(Locale.ENGLISH), term.name().en()));
        });
    }
}
