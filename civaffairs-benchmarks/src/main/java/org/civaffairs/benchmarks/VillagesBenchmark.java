package org.civaffairs.benchmarks;

import java.math.BigDecimal;
import java.util.Random;
import org.civaffairs.core.transparency.VillageAssessment;
import org.civaffairs.core.transparency.VillageAssessmentFacts;
import org.civaffairs.core.transparency.VillageAssessmentRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/**
 * 600,000 villages scored by the 30 criteria of {@link ThirtyCriteria}, as {@link RuleBenchmark} describes. The bare side
 * reads an array of small whole numbers and returns score and grade; {@code bareLosses} also keeps what each criterion lost,
 * without which nobody can tell a village why.
 */
@OperationsPerInvocation(RuleBenchmark.FACTS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"})
public class VillagesBenchmark extends RuleBenchmark {
    private static final String[] GRADES = {"fail", "pass", "good", "excellent"};

    final VillageAssessmentRule rule = VillageAssessmentRule.inForceOn(DAY);
    final BareScheme scheme = new BareScheme();
    final VillageAssessmentFacts[] facts = new VillageAssessmentFacts[FACTS];
    final int[][] bare = new int[FACTS][];

    /** Makes the facts; both sides must agree. */
    @Setup
    public void generate() {
        Random random = new Random(7);
        for (int i = 0; i < FACTS; i++) {
            bare[i] = ThirtyCriteria.answers(random);
            facts[i] = ThirtyCriteria.facts("village" + i % 307, bare[i]);
            BareScheme.Score score = scheme.score(bare[i]);
            VillageAssessment value = rule.assess(facts[i]).value();
            BigDecimal points = new BigDecimal(value.worst().toString()).movePointRight(3);
            requireEqual(points.longValueExact(), score.thousandths());
            if (!value.grade().least().id().equals(GRADES[score.grade()])) {
                throw new IllegalStateException(value.grade() + " should be " + GRADES[score.grade()]);
            }
        }
    }

    @Benchmark
    public long ruleUsed() {
        long sum = 0;
        for (VillageAssessmentFacts each : facts) {
            sum += rule.assess(each).value().vetoes().size();
        }
        return sum;
    }

    @Benchmark
    public long bareUsed() {
        long sum = 0;
        for (int[] each : bare) {
            BareScheme.Score value = scheme.score(each);
            sum += value.thousandths() + value.grade();
        }
        return sum;
    }

    @Benchmark
    public Object[] ruleKept() {
        for (int i = 0; i < FACTS; i++) {
            kept[i] = rule.assess(facts[i]);
        }
        return kept;
    }

    @Benchmark
    public Object[] bareKept() {
        for (int i = 0; i < FACTS; i++) {
            kept[i] = scheme.score(bare[i]);
        }
        return kept;
    }

    @Benchmark
    public Object[] bareLosses() {
        for (int i = 0; i < FACTS; i++) {
            kept[i] = scheme.losses(bare[i]);
        }
        return kept;
    }
}
