package org.civaffairs.core.award;

import static org.civaffairs.core.plan.YouCounty2010.NOT_ADVANCED;
import static org.civaffairs.core.plan.YouCounty2010.RESULTS_USED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * Whether a list of awards is consistent with how the villages were assessed. A village that a veto bars must be neither the
 * county's nor a township's 文明建设先进单位 (C-44), so that an entry of it is a violation; a list with such an entry does not
 * use the results of the assessment (C-45), so that it is to be rejected. Honours of others, and other honours, are not
 * decided by this rule. An entry of a village of which nobody knows whether it is barred cannot be cleared.
 *
 * <p>For example, with V07 barred by C-41 and on the list for the county, V07 is refused and the list is rejected; on the
 * list for the province it is not decided.
 */
public final class AwardListRule implements Rule<AwardListFacts, AwardListReview> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of an entry of a barred village; the difference is the entry, with the clauses that bar it. */
    public static final Term BARRED_VILLAGE =
            Term.of("BARRED_VILLAGE_NOMINATED", "不得评优的村列入名单", "barred village on the list");

    /** The finding of a list that has such entries; in entries. */
    public static final Term LIST_REJECTED =
            Term.of("AWARD_LIST_REJECTED", "名单与考核结果不符", "list that ignores the assessment", Text.of("项", "entries"));

    private static final Term RULE = Term.of("award-list", "评优名单审核", "award list");
    private static final Term NOMINATIONS = Term.of("nominations", "推荐名单", "nominations");
    private static final Term REFUSED = Term.of("refused", "不得评优", "refused");
    private static final Term UNCERTAIN = Term.of("uncertain", "不能确认", "cannot be cleared");
    private static final Term CLEARED = Term.of("cleared", "可以评优", "may be named");
    private static final Term UNDECIDED = Term.of("undecided", "不由本条决定", "not decided by this rule");
    private static final Term CLEAN = Term.of("clean", "名单与考核结果一致", "list agrees with the assessment");

    /** Compares by the entries that are refused. */
    public static final Measure<AwardListReview> BY_REFUSED =
            new Measure<>(REFUSED, value -> value.refused().size());

    /** Compares by the entries that cannot be cleared. */
    public static final Measure<AwardListReview> BY_UNCERTAIN =
            new Measure<>(UNCERTAIN, value -> value.uncertain().size());

    private final Provisions provisions;

    private AwardListRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static AwardListRule inForceOn(LocalDate day) {
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
    public static AwardListRule under(Policy policy, LocalDate day) {
        return new AwardListRule(policy.on(day, NOT_ADVANCED, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<AwardListReview> assess(AwardListFacts facts) {
        Map<String, VillageStanding> standings = new HashMap<>();
        facts.standings().forEach(standing -> standings.put(standing.village(), standing));
        Sorting sorting = new Sorting(standings);
        facts.nominations().forEach(sorting::add);
        AwardListReview value = sorting.review();
        return Assessment.of(this, facts, value, findings(facts.list(), value.refused()));
    }

    private static List<Finding> findings(String list, List<RefusedAward> refused) {
        List<Finding> findings = new ArrayList<>();
        for (RefusedAward award : refused) {
            findings.add(new Finding(BARRED_VILLAGE, award.village(), NOT_ADVANCED, Truth.NO, Truth.YES, award));
        }
        if (!refused.isEmpty()) {
            findings.add(new Finding(LIST_REJECTED, list, RESULTS_USED, 0, refused.size(), refused.size()));
        }
        return List.copyOf(findings);
    }

    /** The four heaps, while a list is read. */
    private static final class Sorting {
        private final Map<String, VillageStanding> standings;
        private final List<RefusedAward> refused = new ArrayList<>();
        private final List<Nomination> uncertain = new ArrayList<>();
        private final List<AdvancedVillage> cleared = new ArrayList<>();
        private final List<Nomination> undecided = new ArrayList<>();

        Sorting(Map<String, VillageStanding> standings) {
            this.standings = standings;
        }

        void add(Nomination nomination) {
            if (!nomination.isDecided()) {
                undecided.add(nomination);
                return;
            }
            String village = nomination.village();
            VillageStanding standing = Objects.requireNonNull(standings.get(village), village);
            switch (standing.barred()) {
                case YES -> refused.add(new RefusedAward(village, nomination.level(), standing.clauses()));
                case NO -> cleared.add(new AdvancedVillage(village, nomination.level()));
                case UNKNOWN -> uncertain.add(nomination);
            }
        }

        AwardListReview review() {
            Truth certain = uncertain.isEmpty() ? Truth.YES : Truth.UNKNOWN;
            return new AwardListReview(refused.isEmpty() ? certain : Truth.NO, refused, uncertain, cleared, undecided);
        }
    }

    @Override
    public List<Step> steps(AwardListFacts facts, AwardListReview value) {
        return List.of(
                Step.fact(NOMINATIONS, facts.nominations()),
                Step.result(REFUSED, value.refused(), NOT_ADVANCED),
                Step.result(UNCERTAIN, value.uncertain(), NOT_ADVANCED),
                Step.result(CLEARED, value.cleared(), NOT_ADVANCED),
                Step.result(UNDECIDED, value.undecided(), NOT_ADVANCED),
                Step.result(CLEAN, value.clean(), RESULTS_USED));
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
