package org.civaffairs.core.study;

import static org.civaffairs.core.plan.YouCounty2010.LAWS;
import static org.civaffairs.core.plan.YouCounty2010.STUDY;
import static org.civaffairs.core.rule.Term.PERSONS;

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
 * Whether all civil-affairs cadres study the laws and regulations of their work (必须认真学习, C-128). Each who is known
 * not to is a violation whatever else is unknown. How many laws were studied is told beside the 90-odd that there are
 * (C-127, read as 91 to 99) and never as a share of them: an approximate number is no denominator.
 *
 * <p>For example, 45 laws studied is no percentage of 90-odd.
 */
public final class StudyRule implements Rule<StudyFacts, Study> {
    private static final long serialVersionUID = 1L;

    private static final Text OF_LAWS = Text.of("部", "laws");
    private static final Text SOME = Text.of("“90多部”为约数，解读为91至99", "\"some 90\" is approximate, read as 91 to 99");
    private static final int MOST = 10_000;

    /** The least number of laws that 90-odd can mean: 91. For display; nothing is divided by it. */
    public static final Parameter<Integer> LEAST_LAWS = Parameter.count(
                    Term.of("study.least", "法律法规约数下限", "laws there are, at least", OF_LAWS), 91, 1, MOST, LAWS)
            .interpreted(SOME, List.of());

    /** The greatest number of laws that 90-odd can mean: 99. For display; nothing is divided by it. */
    public static final Parameter<Integer> MOST_LAWS = Parameter.count(
                    Term.of("study.most", "法律法规约数上限", "laws there are, at most", OF_LAWS), 99, 1, MOST, LAWS)
            .interpreted(SOME, List.of());

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(LEAST_LAWS, MOST_LAWS);

    /** The finding of a cadre who did not study; the name is masked. */
    public static final Term NOT_STUDIED = Term.of("STUDY_MISSING", "未学习业务法规", "cadre who did not study", PERSONS);

    private static final Term RULE = Term.of("study", "民政业务学习", "study");
    private static final Term LAWS_STUDIED = Term.of("laws", "已学法律法规", "laws studied", OF_LAWS);
    private static final Term STUDIED = Term.of("studied", "已学习干部", "cadres who studied", PERSONS);
    private static final Term WITHOUT = Term.of("notStudied", "未学习干部", "cadres who did not", PERSONS);
    private static final Term UNDETERMINED = Term.of("undetermined", "情况不明干部", "cadres not known", PERSONS);
    private static final Term RECORDS = Term.of("cadres", "学习记录", "study records");

    /** Compares by the cadres who did not study. */
    public static final Measure<Study> BY_NOT_STUDIED = new Measure<>(WITHOUT, Study::notStudied);

    private final Provisions provisions;

    private StudyRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static StudyRule inForceOn(LocalDate day) {
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
    public static StudyRule under(Policy policy, LocalDate day) {
        return new StudyRule(policy.on(day, STUDY, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Study> assess(StudyFacts facts) {
        List<StudyRecord> without = which(facts, Truth.NO);
        Study value = new Study(
                which(facts, Truth.YES).size(),
                without.size(),
                which(facts, Truth.UNKNOWN).size());
        if (without.isEmpty() && value.undetermined() > 0) {
            return Assessment.undetermined(this, facts, RECORDS);
        }
        List<Finding> findings = without.stream()
                .map(record -> new Finding(NOT_STUDIED, facts.unit() + " " + record.cadre(), STUDY, 1, 0, 1))
                .toList();
        return Assessment.of(this, facts, value, findings);
    }

    private static List<StudyRecord> which(StudyFacts facts, Truth studied) {
        return facts.cadres().stream()
                .filter(record -> record.studied() == studied)
                .toList();
    }

    @Override
    public List<Step> steps(StudyFacts facts, Study value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.result(STUDIED, value.studied(), STUDY));
        steps.add(Step.result(WITHOUT, value.notStudied(), STUDY));
        steps.add(Step.result(UNDETERMINED, value.undetermined(), STUDY));
        if (facts.laws().isPresent()) {
            steps.add(Step.fact(LAWS_STUDIED, facts.laws().getAsInt()));
            steps.add(Step.of(provisions.get(LEAST_LAWS)));
            steps.add(Step.of(provisions.get(MOST_LAWS)));
        }
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
