package org.civaffairs.core.award;

import static org.civaffairs.core.plan.YouCounty2010.TOWNSHIP_VETO;

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
import org.civaffairs.core.value.Text;

/**
 * Whether a township's civil-affairs work is barred from awards (不得评先评优, C-40) because its leaders pay no attention, the
 * leader in charge is idle, or the office does not answer for it. One 的 stands after three clauses, so that it can be read
 * as ANY, by default, or ALL; the value has both and says whether they differ. A veto fires on YES only, and only NO is an
 * all-clear. What 不重视 is, the plan does not say: the caller names the rule by which it was judged.
 *
 * <p>For example, where only the office does not answer, ANY bars and ALL does not.
 */
public final class TownshipAwardsRule implements Rule<TownshipAwardsFacts, TownshipAwards> {
    private static final long serialVersionUID = 1L;

    /** How the three facts are joined: one is enough, by default. */
    public static final Parameter<VetoReading> READING = Parameter.choice(
            Term.of("award.township-veto", "三项否决情形的关系", "how the grounds of the veto are joined"),
            VetoReading.ANY,
            TOWNSHIP_VETO,
            Text.of("三个分句只有一个“的”，可读作有一即是或三者俱备", "three clauses share one particle: any one of them, or all together"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(READING);

    /** The finding of a township that is barred; the difference lists the grounds. */
    public static final Term BARRED = Term.of("TOWNSHIP_BARRED", "乡镇民政工作不得评先评优", "township barred from awards");

    private static final Term RULE = Term.of("township-awards", "乡镇评先评优资格", "township awards");
    private static final Term INATTENTION_RULE = Term.of("inattentionRule", "不重视的认定依据", "by what attention was judged");
    private static final Term BY_ANY = Term.of("any", "按有一即否决", "barred if any is enough");
    private static final Term BY_ALL = Term.of("all", "按三者俱备", "barred if all are needed");
    private static final Term DIFFER = Term.of("differ", "两种读法结果不同", "readings differ");
    private static final Term GROUNDS = Term.of("grounds", "否决情形", "grounds");
    private static final Term UNKNOWN = Term.of("unknown", "未知情形", "not known");
    private static final Term IS_BARRED = Term.of("barred", "不得评先评优", "barred");

    /** Counts the townships that are barred. */
    public static final Measure<TownshipAwards> BY_BARRED =
            new Measure<>(IS_BARRED, value -> value.barred() == Truth.YES ? 1 : 0);

    /** Counts the townships whose result rests on the reading. */
    public static final Measure<TownshipAwards> BY_DIFFER =
            new Measure<>(DIFFER, value -> value.differ() == Truth.YES ? 1 : 0);

    private final Provisions provisions;
    private final VetoReading reading;

    private TownshipAwardsRule(Provisions provisions) {
        this.provisions = provisions;
        reading = provisions.value(READING);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static TownshipAwardsRule inForceOn(LocalDate day) {
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
    public static TownshipAwardsRule under(Policy policy, LocalDate day) {
        return new TownshipAwardsRule(policy.on(day, TOWNSHIP_VETO, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<TownshipAwards> assess(TownshipAwardsFacts facts) {
        List<VetoGround> grounds = which(facts, Truth.YES);
        List<VetoGround> unknown = which(facts, Truth.UNKNOWN);
        Truth any = atLeast(1, grounds.size(), unknown.size());
        Truth all = atLeast(VetoGround.values().length, grounds.size(), unknown.size());
        Truth barred = reading == VetoReading.ANY ? any : all;
        TownshipAwards value = new TownshipAwards(barred, any, all, Truth.of(any != all), grounds, unknown);
        List<Finding> findings = barred == Truth.YES
                ? List.of(new Finding(BARRED, facts.township(), TOWNSHIP_VETO, Truth.NO, Truth.YES, grounds))
                : List.of();
        return Assessment.of(this, facts, value, findings);
    }

    private static List<VetoGround> which(TownshipAwardsFacts facts, Truth truth) {
        return Stream.of(VetoGround.values())
                .filter(ground -> facts.of(ground) == truth)
                .toList();
    }

    /** Whether so many are there, if some are known to be and others may be. */
    private static Truth atLeast(int needed, int known, int unknown) {
        if (known >= needed) {
            return Truth.YES;
        }
        return known + unknown >= needed ? Truth.UNKNOWN : Truth.NO;
    }

    @Override
    public List<Step> steps(TownshipAwardsFacts facts, TownshipAwards value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(INATTENTION_RULE, facts.inattentionRule()));
        for (VetoGround ground : VetoGround.values()) {
            steps.add(Step.fact(ground.term(), facts.of(ground)));
        }
        steps.add(Step.result(GROUNDS, value.grounds(), TOWNSHIP_VETO));
        steps.add(Step.result(UNKNOWN, value.unknown(), TOWNSHIP_VETO));
        steps.add(Step.result(BY_ANY, value.any(), TOWNSHIP_VETO));
        steps.add(Step.result(BY_ALL, value.all(), TOWNSHIP_VETO));
        steps.add(Step.result(DIFFER, value.differ(), TOWNSHIP_VETO));
        steps.add(Step.of(provisions.get(READING)));
        steps.add(Step.result(IS_BARRED, value.barred(), TOWNSHIP_VETO));
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
