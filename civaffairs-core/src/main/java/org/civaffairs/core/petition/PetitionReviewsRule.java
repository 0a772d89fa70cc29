package org.civaffairs.core.petition;

import static org.civaffairs.core.plan.YouCounty2010.ON_THE_SPOT;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.evidence.CoveredMonths;
import org.civaffairs.core.evidence.DaysOnRecord;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Domain;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/**
 * Whether a county studied where petitions are heading (准确掌握研判上访动态, C-78), month by month. The plan does not say how
 * often: the least number of days with a review in each month is a gap, which a reform fills or {@link #onceAMonth}
 * by name. Only months that are over are judged.
 *
 * <p>For example, with one review a month, reviews in January and March 2010 leave February missed.
 */
public final class PetitionReviewsRule implements Rule<PetitionReviewsFacts, CoveredMonths> {
    private static final long serialVersionUID = 1L;

    private static final Text OF_MONTHS = Text.of("个月", "months");
    private static final Text OF_DAYS = Text.of("天", "days");
    private static final int MOST = 28;

    /** On how many days of each month there must be a review, 1 to 28; the plan does not say. */
    public static final Parameter<Integer> PER_MONTH = Parameter.gap(
            Term.of("petition.reviews-per-month", "每月研判天数", "reviews in each month", OF_DAYS),
            Domain.count(1, MOST),
            ON_THE_SPOT);

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(PER_MONTH);

    /** The finding of a month with too few reviews. */
    public static final Term MISSED =
            Term.of("PETITION_MONTH_MISSED", "当月未研判上访动态", "month without enough reviews", OF_DAYS);

    private static final Term RULE = Term.of("petition-reviews", "上访动态研判", "study of petitions");
    private static final Term MONTHS = Term.of("months", "已过月份", "months that are over", OF_MONTHS);
    private static final Term COVERED = Term.of("covered", "已研判月份", "months covered", OF_MONTHS);
    private static final Term MISSED_MONTHS = Term.of("missed", "未研判月份", "months missed");

    /** Compares policies by the months missed. */
    public static final Measure<CoveredMonths> BY_MISSED =
            new Measure<>(MISSED_MONTHS, value -> value.missed().size());

    private final Provisions provisions;
    private final int perMonth;

    private PetitionReviewsRule(Provisions provisions) {
        this.provisions = provisions;
        perMonth = provisions.value(PER_MONTH);
    }

    /**
     * The rule as planned, which is an error on every day: the plan does not say how often.
     *
     * @param day a day of 2010
     * @return never
     * @throws org.civaffairs.core.value.InvalidInputException always, naming what is open; see {@link #under}
     */
    public static PetitionReviewsRule inForceOn(LocalDate day) {
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
    public static PetitionReviewsRule under(Policy policy, LocalDate day) {
        return new PetitionReviewsRule(policy.on(day, ON_THE_SPOT, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /** {@return a preset for the plan's year: a review in each month is enough; nobody has said so, it is ASSUMED} */
    public static Reform onceAMonth() {
        return Reform.preset("monthly-petition-reviews")
                .assumed(
                        PER_MONTH,
                        YouCounty2010.SOURCE.from(),
                        YouCounty2010.SOURCE.to(),
                        1,
                        Text.of(
                                "“准确掌握研判”未定次数，假定每月至少一次",
                                "the plan gives no number of reviews; once a month is assumed"));
    }

    /**
     * Decides.
     *
     * @throws org.civaffairs.core.value.InvalidInputException if the facts are of another year than the rule
     */
    @Override
    public Assessment<CoveredMonths> assess(PetitionReviewsFacts facts) {
        DaysOnRecord reviews = DaysOnRecord.of(RULE, provisions, facts.reviews(), facts.through());
        List<Finding> findings = reviews.findings(MISSED, facts.county(), ON_THE_SPOT, perMonth);
        return Assessment.of(this, facts, reviews.months(perMonth), findings);
    }

    @Override
    public List<Step> steps(PetitionReviewsFacts facts, CoveredMonths value) {
        return List.of(
                Step.of(provisions.get(PER_MONTH)),
                Step.result(MONTHS, value.months(), ON_THE_SPOT),
                Step.result(COVERED, value.covered(), ON_THE_SPOT),
                Step.result(MISSED_MONTHS, value.missed(), ON_THE_SPOT));
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
