package org.civaffairs.benchmarks;

import java.util.Random;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.staffing.Staffing;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/** The officers a township should have (C-82), as {@link RuleBenchmark} describes. */
@OperationsPerInvocation(RuleBenchmark.FACTS)
public class StaffingBenchmark extends RuleBenchmark {
    int perOfficer = 10_000;
    StaffingRule rule = StaffingRule.inForceOn(DAY);
    final StaffingFacts[] facts = new StaffingFacts[FACTS];
    final Bare[] bare = new Bare[FACTS];

    /** The facts without anything around them. */
    record Bare(String township, int residents, int staff) {}

    /** The value without anything around it. */
    record BareStaffing(long required, long gap) {}

    /** Makes the facts; both sides must agree. */
    @Setup
    public void generate() {
        Random random = new Random(7);
        for (int i = 0; i < FACTS; i++) {
            int residents = 5_000 + random.nextInt(90_000);
            int required = (residents + perOfficer - 1) / perOfficer;
            int staff = isShort(i) ? required - 1 : required + random.nextInt(2);
            bare[i] = new Bare(township(i), residents, staff);
            facts[i] = StaffingFacts.builder()
                    .township(township(i))
                    .residents(residents)
                    .staff(staff)
                    .build();
        }
        requireEqual(ruleUsed() - FACTS / 5, bareUsed());
    }

    @Benchmark
    public long bareUsed() {
        long sum = 0;
        for (Bare each : bare) {
            BareStaffing value = assess(each);
            sum += value.required() + value.gap();
        }
        return sum;
    }

    @Benchmark
    public long ruleUsed() {
        long sum = 0;
        for (StaffingFacts each : facts) {
            Assessment<Staffing> assessment = rule.assess(each);
            Staffing value = assessment.value();
            sum += value.required() + value.gap() + assessment.findings().size();
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

    private BareStaffing assess(Bare facts) {
        long required = (facts.residents() + perOfficer - 1L) / perOfficer;
        return new BareStaffing(required, Math.max(0, required - facts.staff()));
    }
}
