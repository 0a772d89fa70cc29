package org.civaffairs.funds.assistance;

import static org.civaffairs.core.plan.YouCounty2010.CHARITY_FUNDS;
import static org.civaffairs.core.plan.YouCounty2010.CHARITY_MEAN;
import static org.civaffairs.core.plan.YouCounty2010.CHARITY_PERSONS;
import static org.civaffairs.core.plan.YouCounty2010.CHARITY_TARGET;
import static org.civaffairs.core.plan.YouCounty2010.THREE_ONES;
import static org.civaffairs.core.rule.Term.PERSONS;
import static org.civaffairs.core.rule.Term.YUAN;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Ratio;

/** The words of a county's charity, and its derivation in order. */
final class CharityTerms {
    static final Term PLEDGED = Term.of("pledged", "认捐未到账", "pledged and not received", YUAN);
    static final Term TARGET_MISSING = Term.of("targetMissing", "当年目标缺口", "missing to the year's target", YUAN);
    static final Term FUNDS_MISSING = Term.of("fundsMissing", "年筹资缺口", "missing to the funds of the three ones", YUAN);

    private static final Term YEAR = Term.of("year", "年度", "year");
    private static final Term RECEIVED = Term.of("received", "到账资金", "received", YUAN);
    private static final Term RAISED = Term.of("raised", "计入募集的资金", "counted as raised", YUAN);
    private static final Term FUNDS_SHARE = Term.of("fundsShare", "年筹资完成率", "share of the funds of the three ones");
    private static final Term PERSONS_SHARE =
            Term.of("personsShare", "救助人数完成率", "share of the people of the three ones");
    private static final Term HELPED = Term.of("persons", "救助人数", "people helped", PERSONS);
    private static final Term PERSONS_MISSING =
            Term.of("personsMissing", "救助人数缺口", "people missing to the three ones", PERSONS);
    private static final Term ASSISTANCE = Term.of("assistance", "救助支出", "spent on assistance", YUAN);
    private static final Term EACH = Term.of("each", "人均救助", "mean assistance, cut off after the fen", YUAN);
    private static final Term MISSING = Term.of("missing", "人均救助缺口总额", "missing to the mean, in all", YUAN);
    private static final Term MISSING_EACH =
            Term.of("missingEach", "人均救助缺口", "missing to the mean, each, rounded up", YUAN);
    private static final Term UNALLOCATED = Term.of("unallocated", "未用于救助", "raised less spent on assistance", YUAN);
    private static final Term TARGET_YEAR = Term.of("targetYear", "“三个一”目标年度", "target year of the three ones");
    private static final Term DUE = Term.of("due", "“三个一”已到目标年度", "the target year has come");
    private static final Term REACHED = Term.of("reached", "“三个一”全部实现", "all three ones reached");

    private CharityTerms() {}

    static List<Step> steps(Provisions provisions, CharityFacts facts, Charity value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(YEAR, facts.year()));
        money(provisions, facts, value, steps);
        people(provisions, facts, value, steps);
        mean(provisions, facts, value, steps);
        facts.targetYear().ifPresent(year -> steps.add(Step.fact(TARGET_YEAR, year)));
        steps.add(Step.result(DUE, value.due(), CHARITY_FUNDS));
        steps.add(Step.result(REACHED, value.reached(), THREE_ONES));
        return List.copyOf(steps);
    }

    private static void money(Provisions provisions, CharityFacts facts, Charity value, List<Step> steps) {
        steps.add(Step.fact(RECEIVED, facts.received()));
        facts.pledged().ifPresent(amount -> steps.add(Step.fact(PLEDGED, amount)));
        steps.add(Step.of(provisions.get(CharityRule.RAISED)));
        steps.add(Step.result(RAISED, value.raised(), CHARITY_TARGET));
        steps.add(Step.of(provisions.get(CharityRule.TARGET)));
        steps.add(Step.result(TARGET_MISSING, value.targetMissing(), CHARITY_TARGET));
        steps.add(Step.of(provisions.get(CharityRule.FUNDS)));
        long funds = provisions.value(CharityRule.FUNDS).fen();
        if (funds > 0) {
            steps.add(Step.result(FUNDS_SHARE, Ratio.of(value.raised().fen(), funds), CHARITY_FUNDS));
        }
        steps.add(Step.result(FUNDS_MISSING, value.fundsMissing(), CHARITY_FUNDS));
    }

    private static void people(Provisions provisions, CharityFacts facts, Charity value, List<Step> steps) {
        facts.persons().ifPresent(number -> steps.add(Step.fact(HELPED, number)));
        steps.add(Step.of(provisions.get(CharityRule.PERSONS)));
        int goal = provisions.value(CharityRule.PERSONS);
        if (value.personsMissing() != null) {
            if (goal > 0) {
                Ratio share = Ratio.of(facts.persons().getAsInt(), goal);
                steps.add(Step.result(PERSONS_SHARE, share, CHARITY_PERSONS));
            }
            steps.add(Step.result(PERSONS_MISSING, value.personsMissing(), CHARITY_PERSONS));
        }
    }

    private static void mean(Provisions provisions, CharityFacts facts, Charity value, List<Step> steps) {
        facts.assistance().ifPresent(amount -> steps.add(Step.fact(ASSISTANCE, amount)));
        steps.add(Step.of(provisions.get(CharityRule.MEAN)));
        MeanAssistance mean = value.mean();
        if (mean != null) {
            steps.add(Step.result(EACH, mean.each(), CHARITY_MEAN));
            steps.add(Step.result(MISSING, mean.missing(), CHARITY_MEAN));
            steps.add(Step.result(MISSING_EACH, mean.missingEach(), CHARITY_MEAN));
        }
        if (value.unallocated() != null) {
            steps.add(Step.result(UNALLOCATED, value.unallocated(), THREE_ONES));
        }
    }
}
