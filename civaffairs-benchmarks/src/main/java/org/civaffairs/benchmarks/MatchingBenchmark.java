package org.civaffairs.benchmarks;

import java.util.Random;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.matching.Matching;
import org.civaffairs.funds.matching.MatchingFacts;
import org.civaffairs.funds.matching.MatchingRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/** The matching fund of at least 2 % (C-83), as {@link RuleBenchmark} describes; bare amounts are fen in a long. */
@OperationsPerInvocation(RuleBenchmark.FACTS)
public class MatchingBenchmark extends RuleBenchmark {
    long numerator = 2;
    long denominator = 100;
    MatchingRule rule = MatchingRule.inForceOn(DAY);
    final MatchingFacts[] facts = new MatchingFacts[FACTS];
    final Bare[] bare = new Bare[FACTS];

    /** The facts without anything around them. */
    record Bare(String township, long appropriation, long budgeted) {}

    /** The value without anything around it. */
    record BareMatching(long required, long shortfall) {}

    /** Makes the facts; both sides must agree. */
    @Setup
    public void generate() {
        Random random = new Random(7);
        for (int i = 0; i < FACTS; i++) {
            long appropriation = 1_000_000 + random.nextInt(1_000_000_000);
            long required = (appropriation * numerator + denominator - 1) / denominator;
            long budgeted = isShort(i) ? required - 1 : required + random.nextInt(2);
            bare[i] = new Bare(township(i), appropriation, budgeted);
            facts[i] = MatchingFacts.builder()
                    .township(township(i))
                    .appropriation(Yuan.ofFen(appropriation))
                    .budgeted(Yuan.ofFen(budgeted))
                    .build();
        }
        requireEqual(ruleUsed() - FACTS / 5, bareUsed());
    }

    @Benchmark
    public long bareUsed() {
        long sum = 0;
        for (Bare each : bare) {
            BareMatching value = assess(each);
            sum += value.required() + value.shortfall();
        }
        return sum;
    }

    @Benchmark
    public long ruleUsed() {
        long sum = 0;
        for (MatchingFacts each : facts) {
            Assessment<Matching> assessment = rule.assess(each);
            Matching value = assessment.value();
            sum += value.required().fen()
                    + value.shortfall().fen()
                    + assessment.findings().size();
        }
        return sum;
    }

    @Benchmark
    public Object[] bareKept() {
        for (int i = 0; i < FACTS; i++) {
            kept[i] = assess(bare[i]);
        }
        return kept;
    }

    @Benchmark
    public Object[] ruleKept() {
        for (int i = 0; i < FACTS; i++) {
            kept[i] = rule.assess(facts[i]);
        }
        return kept;
    }

    private BareMatching assess(Bare facts) {
        long product = facts.appropriation() * numerator;
        long required = (product + denominator - 1) / denominator;
        long shortfall = facts.budgeted() * denominator >= product ? 0 : required - facts.budgeted();
        return new BareMatching(required, shortfall);
    }
}
