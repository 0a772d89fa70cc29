package org.civaffairs.core.petition;

import static org.civaffairs.core.plan.YouCounty2010.LAWFUL_ACTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;

/**
 * Whether an administrative act is lawful, reasonable, by due process and efficient (C-79). All four are needed, and
 * none makes up for another. The plan says 確保, so a failed test is a violation whatever else is unknown.
 *
 * <p>For example, an act that is lawful but of which no notice was given fails due process (程序正当).
 */
public final class ActRule implements Rule<ActFacts, ActReview> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a test that an act does not stand; the difference names it. */
    public static final Term TEST_FAILED = Term.of("ACT_TEST_FAILED", "行政行为不合要求", "administrative act fails a test");

    private static final Term RULE = Term.of("administrative-act", "行政行为", "administrative act");
    private static final Term PASSED = Term.of("passed", "符合", "tests passed");
    private static final Term FAILED = Term.of("failed", "不符合", "tests failed");

    /** Compares by the tests failed. */
    public static final Measure<ActReview> BY_FAILED =
            new Measure<>(FAILED, value -> value.failed().size());

    private final Provisions provisions;

    private ActRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static ActRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy the policy
     * @param day the day
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy does not speak for that day
     */
    public static ActRule under(Policy policy, LocalDate day) {
        return new ActRule(policy.on(day, LAWFUL_ACTS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<ActReview> assess(ActFacts facts) {
        List<ActTest> failed = tests(facts, Truth.NO);
        List<ActTest> unknown = tests(facts, Truth.UNKNOWN);
        if (failed.isEmpty() && !unknown.isEmpty()) {
            return Assessment.undetermined(
                    this, facts, unknown.stream().map(ActTest::term).toList());
        }
        String subject = facts.unit() + " " + facts.act();
        List<Finding> findings = failed.stream()
                .map(test -> new Finding(TEST_FAILED, subject, LAWFUL_ACTS, Truth.YES, Truth.NO, test))
                .toList();
        return Assessment.of(this, facts, new ActReview(tests(facts, Truth.YES), failed), findings);
    }

    private static List<ActTest> tests(ActFacts facts, Truth which) {
        return Stream.of(ActTest.values())
                .filter(test -> facts.of(test) == which)
                .toList();
    }

    @Override
    public List<Step> steps(ActFacts facts, ActReview value) {
        List<Step> steps = new ArrayList<>();
        for (ActTest test : ActTest.values()) {
            steps.add(Step.fact(test.term(), facts.of(test)));
        }
        steps.add(Step.result(PASSED, value.passed(), LAWFUL_ACTS));
        steps.add(Step.result(FAILED, value.failed(), LAWFUL_ACTS));
        return List.copyOf(steps);
    }

    @Override
    public Provisions provisions() {
        return provisions;
    }

    /** {@return one line: the rule and its provisions} */
    @Override
    public String toString() {
        return RULE + " " + provisions.all();
    }
}
