package org.civaffairs.core.registration;

import static org.civaffairs.core.plan.YouCounty2010.ASSOCIATION_CHECK;
import static org.civaffairs.core.plan.YouCounty2010.ASSOCIATION_TRAINING;

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
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Text;

/**
 * Whether associations were trained once in the first half of the year, up to 06-30 included (C-63), and once checked
 * in full, finances and work, in the second half (C-64). Which organisations must take part the plan does not say:
 * attendance and coverage are told and not judged. A half is over on its last day.
 *
 * <p>For example, a training on 2010-06-30 is in time and one on 07-01 is not; a check of finances alone on 09-12 is
 * no full one.
 */
public final class AssociationYearRule implements Rule<AssociationYearFacts, AssociationYear> {
    private static final long serialVersionUID = 1L;

    private static final Text TIMES = Text.of("次", "times");
    private static final Text UNITS = Text.of("个", "units");
    private static final Text ASPECTS_UNIT = Text.of("个方面", "aspects");
    private static final long BOTH = 2;

    /** How many trainings there must be in the first half: 1. */
    public static final Parameter<Integer> TRAININGS = Parameter.count(
            Term.of("registration.association-trainings", "上半年培训次数", "trainings in the first half", TIMES),
            1,
            1,
            100,
            ASSOCIATION_TRAINING);

    /** What makes a full check: one that looked at both, by default. */
    public static final Parameter<CheckReading> READING = Parameter.choice(
            Term.of("registration.association-check", "全面检查的认定", "a full check"),
            CheckReading.SINGLE,
            ASSOCIATION_CHECK,
            Text.of(
                    "“一次全面检查”是否可由多次检查合成，计划未说明",
                    "the plan does not say whether several checks can add up to one full one"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(TRAININGS, READING);

    /** The finding of a first half with too few trainings. */
    public static final Term TRAINING_MISSING =
            Term.of("ASSOCIATION_TRAINING_MISSING", "上半年未培训社团", "associations not trained in the first half", TIMES);

    /** The finding of a second half without a full check. */
    public static final Term CHECK_INCOMPLETE = Term.of(
            "ASSOCIATION_CHECK_INCOMPLETE",
            "下半年未全面检查社团",
            "associations not checked in full in the second half",
            ASPECTS_UNIT);

    private static final Term RULE = Term.of("association-year", "社团年度培训和检查", "training and check of associations");
    private static final Term ORGANISATIONS = Term.of("organisations", "社团总数", "organisations", UNITS);
    private static final Term TRAINING = Term.of("training", "培训结论", "training");
    private static final Term TRAININGS_HELD = Term.of("trainings", "上半年培训", "trainings in the first half", TIMES);
    private static final Term ATTENDED = Term.of("attended", "参训社团", "attended", UNITS);
    private static final Term CHECK = Term.of("check", "检查结论", "full check");
    private static final Term FULL_CHECK = Term.of("checkedInFull", "全面检查", "checked in full");
    private static final Term ASPECTS = Term.of("aspects", "下半年检查内容", "looked at in the second half", ASPECTS_UNIT);
    private static final Term CHECKED = Term.of("checked", "受检社团", "organisations checked", UNITS);

    /** Counts full checks. */
    public static final Measure<AssociationYear> BY_CHECK =
            new Measure<>(FULL_CHECK, value -> value.check() == DutyOutcome.MET ? 1 : 0);

    /** Compares by the trainings in the first half. */
    public static final Measure<AssociationYear> BY_TRAININGS =
            new Measure<>(TRAININGS_HELD, AssociationYear::trainings);

    private final Provisions provisions;
    private final int trainings;
    private final CheckReading reading;

    private AssociationYearRule(Provisions provisions) {
        this.provisions = provisions;
        trainings = provisions.value(TRAININGS);
        reading = provisions.value(READING);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static AssociationYearRule inForceOn(LocalDate day) {
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
    public static AssociationYearRule under(Policy policy, LocalDate day) {
        return new AssociationYearRule(policy.on(day, ASSOCIATION_TRAINING, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /**
     * Decides.
     *
     * @throws org.civaffairs.core.value.InvalidInputException if the facts are of another year than the rule
     */
    @Override
    public Assessment<AssociationYear> assess(AssociationYearFacts facts) {
        int year = provisions.day().getYear();
        Problems.of("association-year")
                .require(
                        facts.asOf().getYear() == year,
                        "asOf",
                        "must be in " + year + ", of which the rule is,",
                        facts.asOf())
                .refuse();
        List<AssociationTraining> held = facts.trainings().stream()
                .filter(training -> isFirstHalf(training.day()))
                .toList();
        List<AssociationCheck> checks = facts.checks().stream()
                .filter(check -> !isFirstHalf(check.day()))
                .toList();
        long aspects = aspects(checks);
        AssociationYear value = new AssociationYear(
                DutyOutcome.of(held.size() >= trainings, !facts.asOf().isBefore(LocalDate.of(year, 6, 30))),
                held.size(),
                held.stream().mapToLong(AssociationTraining::attended).max().orElse(0),
                DutyOutcome.of(aspects == BOTH, facts.asOf().equals(LocalDate.of(year, 12, 31))),
                aspects,
                checks.stream().mapToLong(AssociationCheck::organisations).max().orElse(0));
        return Assessment.of(this, facts, value, findings(facts.county(), value));
    }

    private static boolean isFirstHalf(LocalDate day) {
        return day.getMonthValue() <= 6;
    }

    private long aspects(List<AssociationCheck> checks) {
        if (reading == CheckReading.COMBINED) {
            long finance = checks.stream().anyMatch(AssociationCheck::finance) ? 1 : 0;
            return checks.stream().anyMatch(AssociationCheck::work) ? finance + 1 : finance;
        }
        return checks.stream()
                .mapToLong(check -> (check.finance() ? 1 : 0) + (check.work() ? 1 : 0))
                .max()
                .orElse(0);
    }

    private List<Finding> findings(String county, AssociationYear value) {
        List<Finding> findings = new ArrayList<>();
        if (value.training() == DutyOutcome.NOT_MET) {
            findings.add(new Finding(
                    TRAINING_MISSING,
                    county,
                    ASSOCIATION_TRAINING,
                    trainings,
                    value.trainings(),
                    trainings - value.trainings()));
        }
        if (value.check() == DutyOutcome.NOT_MET) {
            findings.add(new Finding(
                    CHECK_INCOMPLETE, county, ASSOCIATION_CHECK, BOTH, value.aspects(), BOTH - value.aspects()));
        }
        return List.copyOf(findings);
    }

    @Override
    public List<Step> steps(AssociationYearFacts facts, AssociationYear value) {
        List<Step> steps = new ArrayList<>();
        facts.organisations().ifPresent(all -> steps.add(Step.fact(ORGANISATIONS, all)));
        steps.add(Step.of(provisions.get(TRAININGS)));
        steps.add(Step.result(TRAININGS_HELD, value.trainings(), ASSOCIATION_TRAINING));
        steps.add(Step.result(ATTENDED, value.attended(), ASSOCIATION_TRAINING));
        steps.add(Step.result(TRAINING, value.training(), ASSOCIATION_TRAINING));
        steps.add(Step.of(provisions.get(READING)));
        steps.add(Step.result(ASPECTS, value.aspects(), ASSOCIATION_CHECK));
        steps.add(Step.result(CHECKED, value.checked(), ASSOCIATION_CHECK));
        steps.add(Step.result(CHECK, value.check(), ASSOCIATION_CHECK));
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
