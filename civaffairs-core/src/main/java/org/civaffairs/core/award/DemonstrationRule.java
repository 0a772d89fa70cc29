package org.civaffairs.core.award;

import static org.civaffairs.core.plan.YouCounty2010.DEMONSTRATION_VILLAGES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.civaffairs.core.value.Text;

/**
 * Whether a township has two or more demonstration villages (C-92), two being enough (两个以上). Those count whose certificate
 * does on the day; who certifies is not in the plan, so that certificates are taken as they are given. A township with fewer
 * villages than it would need is a reading; where nobody knows how many it has, it can be told only if enough are certified.
 *
 * <p>For example, a township with one has a gap of 1; one with three meets it, and its surplus helps no other.
 */
public final class DemonstrationRule implements Rule<DemonstrationFacts, Demonstration> {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 1_000;

    /** How many demonstration villages a township needs: 2. */
    public static final Parameter<Integer> LEAST = Parameter.count(
            Term.of("award.demonstration.least", "每个乡镇示范村数", "demonstration villages in each township"),
            2,
            1,
            MOST,
            DEMONSTRATION_VILLAGES);

    /** What is asked of a township with fewer villages than that: nothing, by default. */
    public static final Parameter<FewVillages> FEW = Parameter.choice(
            Term.of("award.demonstration.few", "村数不足的乡镇", "township with too few villages"),
            FewVillages.NOT_APPLICABLE,
            DEMONSTRATION_VILLAGES,
            Text.of(
                    "“每个乡镇”未说明村数不足两个的乡镇如何处理",
                    "\"each township\" leaves open what holds where there are fewer than two villages"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(LEAST, FEW);

    /** The finding of a township with too few. */
    public static final Term SHORT = Term.of("DEMONSTRATION_VILLAGES_SHORT", "示范村不足", "too few demonstration villages");

    private static final Term RULE = Term.of("demonstration-villages", "示范村", "demonstration villages");
    private static final Term VILLAGES = Term.of("villages", "村数", "villages of the township");
    private static final Term CERTIFIED = Term.of("certified", "有效示范村数", "villages certified");
    private static final Term GAP = Term.of("gap", "示范村缺额", "villages missing");
    private static final Term OUTCOME = Term.of("outcome", "结论", "outcome");

    /** Compares policies by the villages missing. */
    public static final Measure<Demonstration> BY_GAP = new Measure<>(GAP, Demonstration::gap);

    /** Compares policies by the villages certified. */
    public static final Measure<Demonstration> BY_CERTIFIED = new Measure<>(CERTIFIED, Demonstration::certified);

    private final Provisions provisions;
    private final int least;
    private final FewVillages few;

    private DemonstrationRule(Provisions provisions) {
        this.provisions = provisions;
        least = provisions.value(LEAST);
        few = provisions.value(FEW);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static DemonstrationRule inForceOn(LocalDate day) {
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
    public static DemonstrationRule under(Policy policy, LocalDate day) {
        return new DemonstrationRule(policy.on(day, DEMONSTRATION_VILLAGES, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /**
     * Decides.
     *
     * @throws org.civaffairs.core.value.InvalidInputException if the facts are of another day than the rule
     */
    @Override
    public Assessment<Demonstration> assess(DemonstrationFacts facts) {
        provisions.requireDay(RULE, facts.asOf());
        long certified = facts.certified();
        long gap = Math.max(0, least - certified);
        if (gap == 0) {
            return decided(facts, new Demonstration(DemonstrationOutcome.MET, certified, gap));
        }
        return switch (isAsked(facts)) {
            case UNKNOWN -> Assessment.undetermined(this, facts, VILLAGES);
            case NO -> decided(facts, new Demonstration(DemonstrationOutcome.NOT_APPLICABLE, certified, 0));
            case YES -> decided(facts, new Demonstration(DemonstrationOutcome.NOT_MET, certified, gap));
        };
    }

    /** Whether anything is asked of the township: by the reading, or because it has villages enough. */
    private Truth isAsked(DemonstrationFacts facts) {
        if (few == FewVillages.NOT_MET || facts.named() >= least) {
            return Truth.YES;
        }
        return facts.villages().isPresent() ? Truth.of(facts.villages().getAsLong() >= least) : Truth.UNKNOWN;
    }

    private Assessment<Demonstration> decided(DemonstrationFacts facts, Demonstration value) {
        List<Finding> findings = value.gap() == 0
                ? List.of()
                : List.of(new Finding(
                        SHORT, facts.township(), DEMONSTRATION_VILLAGES, (long) least, value.certified(), value.gap()));
        return Assessment.of(this, facts, value, findings);
    }

    /** How many a township needs of which something is asked. */
    int least() {
        return least;
    }

    @Override
    public List<Step> steps(DemonstrationFacts facts, Demonstration value) {
        List<Step> steps = new ArrayList<>();
        facts.villages().ifPresent(villages -> steps.add(Step.fact(VILLAGES, villages)));
        steps.add(Step.result(CERTIFIED, value.certified(), DEMONSTRATION_VILLAGES));
        steps.add(Step.of(provisions.get(LEAST)));
        steps.add(Step.of(provisions.get(FEW)));
        steps.add(Step.result(GAP, value.gap(), DEMONSTRATION_VILLAGES));
        steps.add(Step.result(OUTCOME, value.outcome(), DEMONSTRATION_VILLAGES));
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
