package org.civaffairs.benchmarks;

import java.util.Arrays;
import java.util.Random;
import org.civaffairs.ballot.preset.BallotPreset;
import org.civaffairs.ballot.tally.Attendance;
import org.civaffairs.ballot.tally.BallotAccount;
import org.civaffairs.ballot.tally.BallotRules;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/**
 * Decides 600,000 different motions, as {@link RuleBenchmark} describes: by {@code decide} from people and ballots that are
 * there, by {@code build} from bare numbers (which checks them on the way), and by {@code assess} from facts.
 *
 * <p>Fair: the bare side adds the ballots up, lets recused members leave, and cross-multiplies for quorum and threshold; its
 * outcome is a number, kept in a record that has nothing else. It has no margin, no six bases and no reason, checks nothing,
 * and never divides, while quorum and margin need a division each.
 */
@OperationsPerInvocation(RuleBenchmark.FACTS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
public class DecisionBenchmark extends RuleBenchmark {
    private static final BallotPreset PRESET = BallotPreset.SHANGLUO_2014;

    PanelDecisionRule rule = PanelDecisionRule.under(PRESET.policy(), PRESET.from());
    BallotRules rules = rule.rules();
    long quorumNumerator = rules.quorum().threshold().share().numerator();
    long quorumDenominator = rules.quorum().threshold().share().denominator();
    long passNumerator = rules.pass().threshold().share().numerator();
    long passDenominator = rules.pass().threshold().share().denominator();

    final Ballots[] ballots = new Ballots[FACTS];
    final Attendance[] people = new Attendance[FACTS];
    final BallotAccount[] accounts = new BallotAccount[FACTS];
    final PanelDecisionFacts[] facts = new PanelDecisionFacts[FACTS];

    /** The ordinal of the outcome. */
    record BareDecision(int outcome) {}

    /** Makes the motions, those of each side one after the other; all sides must agree on each. */
    @Setup
    public void generate() {
        Random random = new Random(7);
        Arrays.setAll(ballots, i -> Ballots.of(random));
        Arrays.setAll(people, i -> ballots[i].attendance());
        Arrays.setAll(accounts, i -> ballots[i].account());
        Arrays.setAll(facts, i -> ballots[i].facts(township(i), PRESET.from()));
        for (int i = 0; i < FACTS; i++) {
            int outcome = decide(ballots[i]);
            requireEqual(rules.decide(people[i], accounts[i]).outcome().ordinal(), outcome);
            requireEqual(rule.assess(facts[i]).value().outcome().ordinal(), outcome);
        }
    }

    @Benchmark
    public long bareUsed() {
        long sum = 0;
        for (Ballots each : ballots) {
            sum += decide(each);
        }
        return sum;
    }

    @Benchmark
    public long decideUsed() {
        long sum = 0;
        for (int i = 0; i < FACTS; i++) {
            sum += rules.decide(people[i], accounts[i]).outcome().ordinal();
        }
        return sum;
    }

    @Benchmark
    public long buildUsed() {
        long sum = 0;
        for (Ballots each : ballots) {
            sum += rules.decide(each.attendance(), each.account()).outcome().ordinal();
        }
        return sum;
    }

    @Benchmark
    public long assessUsed() {
        long sum = 0;
        for (PanelDecisionFacts each : facts) {
            sum += rule.assess(each).value().outcome().ordinal();
        }
        return sum;
    }

    @Benchmark
    public Object[] bareKept() {
        for (int i = 0; i < FACTS; i++) {
            kept[i] = new BareDecision(decide(ballots[i]));
        }
        return kept;
    }

    @Benchmark
    public Object[] decideKept() {
        for (int i = 0; i < FACTS; i++) {
            kept[i] = rules.decide(people[i], accounts[i]);
        }
        return kept;
    }

    @Benchmark
    public Object[] buildKept() {
        for (int i = 0; i < FACTS; i++) {
            kept[i] = rules.decide(ballots[i].attendance(), ballots[i].account());
        }
        return kept;
    }

    @Benchmark
    public Object[] assessKept() {
        for (int i = 0; i < FACTS; i++) {
            kept[i] = rule.assess(facts[i]);
        }
        return kept;
    }

    /** The ordinal of the outcome: two thirds or more of all must be present, and as many of those present say yes. */
    private int decide(Ballots motion) {
        if (motion.returned() > motion.issued()) {
            return 4;
        }
        long present = motion.present() - motion.recusedPresent();
        long entitled = motion.entitled() - motion.recused();
        if (motion.due() == motion.recused() || present * quorumDenominator < entitled * quorumNumerator) {
            return 3;
        }
        return motion.yes() * passDenominator >= present * passNumerator ? 0 : 1;
    }
}
