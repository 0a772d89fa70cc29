package org.civaffairs.core.conduct;

import static org.civaffairs.core.plan.YouCounty2010.STAFF_CLASSES;
import static org.civaffairs.core.plan.YouCounty2010.STAFF_VISITS;
import static org.civaffairs.core.plan.YouCounty2010.VISITS_RECORDED;

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
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/**
 * Whether a township's civil-affairs staff visited once a year or more (C-105); they are a class of their own (C-138). A
 * visit that is not on record counts as none (C-106). Who is short whatever the unknown records say is a finding; where
 * nobody is and somebody hangs on them, the case is undetermined. Both readings of 每人 are reported: each member of staff visits, or
 * each client is visited.
 *
 * <p>For example, where three members of staff visited 120, 60 and 29 clients, all different, of 212: 3 of 3 members of
 * staff visited, and 209 of 212 clients were visited (98.58 %), 3 short.
 */
public final class TownshipVisitRule implements Rule<TownshipVisitFacts, TownshipVisits> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 366;
    private static final Text OF_PERSONS = Term.PERSONS;

    /** Visits due in a year, 1 to 366; 一次以上 includes one (G-01). */
    public static final Parameter<Integer> VISITS = Parameter.count(
            Term.of("conduct.township-visits.visits", "每人每年走访次数", "visits a year", VisitTerms.TIMES),
            1,
            1,
            MOST,
            STAFF_VISITS);

    /** Whose visits are counted. */
    public static final Parameter<VisitedBy> VISITED_BY = Parameter.choice(
            Term.of("conduct.township-visits.each", "“每人”所指", "whom \"each person\" means"),
            VisitedBy.PER_STAFF,
            STAFF_VISITS,
            Text.of(
                    "“每人”可指工作人员，与同句“每人每月”一致，也可指民政对象",
                    "\"each person\" can be each member of staff, as earlier in the sentence, or each client"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(VISITS, VISITED_BY);

    /** The finding of a member of staff who did not visit often enough. */
    public static final Term STAFF_TOO_FEW_VISITS =
            Term.of("STAFF_TOO_FEW_VISITS", "工作人员走访次数不足", "too few visits by a member of staff", VisitTerms.TIMES);

    /** The finding of clients who were not visited often enough. */
    public static final Term CLIENTS_NOT_VISITED =
            Term.of("CLIENTS_NOT_VISITED", "民政对象未走访到位", "clients not visited", OF_PERSONS);

    /** The finding of visits that are not on record (C-106). */
    public static final Term UNRECORDED_VISITS = VisitTerms.UNRECORDED_VISITS;

    private static final Term RULE = Term.of("township-visits", "乡镇民政工作人员走访", "visits of township staff");
    private static final Term STAFF = Term.of("staff", "工作人员", "members of staff", OF_PERSONS);
    private static final Term STAFF_MET = Term.of("staffMet", "走访达标的工作人员", "staff who visited", OF_PERSONS);
    private static final Term STAFF_UNDECIDED =
            Term.of("staffUndecided", "不能认定的工作人员", "staff who cannot be decided", OF_PERSONS);
    private static final Term CLIENTS = Term.of("clients", "民政对象", "clients", OF_PERSONS);
    private static final Term CLIENTS_MET = Term.of("clientsMet", "已走访的对象", "clients visited", OF_PERSONS);
    private static final Term CLIENTS_UNDECIDED =
            Term.of("clientsUndecided", "不能认定的对象", "clients who cannot be decided", OF_PERSONS);
    private static final Term COVERED = Term.of("covered", "走访率", "clients visited of all");
    private static final Term OUTCOME = Term.of("outcome", "是否达标", "outcome");
    private static final Term MISSING = Term.of("missing", "未达标的编号", "who is short");

    /** Compares by the members of staff who fell short. */
    public static final Measure<TownshipVisits> BY_STAFF_SHORT =
            new Measure<>(Term.of("staffShort", "未达标的工作人员", "staff short", OF_PERSONS), TownshipVisits::staffShort);

    /** Compares by the clients who were not visited. */
    public static final Measure<TownshipVisits> BY_CLIENTS_SHORT = new Measure<>(
            Term.of("clientsShort", "未走访的对象", "clients not visited", OF_PERSONS), TownshipVisits::clientsShort);

    private final Provisions provisions;
    private final int due;
    private final VisitedBy reading;

    private TownshipVisitRule(Provisions provisions) {
        this.provisions = provisions;
        due = provisions.value(VISITS);
        reading = provisions.value(VISITED_BY);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static TownshipVisitRule inForceOn(LocalDate day) {
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
    public static TownshipVisitRule under(Policy policy, LocalDate day) {
        return new TownshipVisitRule(policy.on(day, STAFF_VISITS, PARAMETERS));
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
    public Assessment<TownshipVisits> assess(TownshipVisitFacts facts) {
        int year = provisions.day().getYear();
        Problems.of("township-visits")
                .require(facts.year() == year, "year", "must be " + year + ", of which the rule is,", facts.year())
                .refuse();
        TownshipVisitCount count = new TownshipVisitCount(facts);
        TownshipVisits value = value(facts, count);
        List<Finding> findings = findings(facts, value, count);
        return findings.isEmpty() && value.outcome() == VisitOutcome.UNDECIDED
                ? Assessment.undetermined(this, facts, VisitTerms.RECORDED)
                : Assessment.of(this, facts, value, findings);
    }

    private TownshipVisits value(TownshipVisitFacts facts, TownshipVisitCount count) {
        List<String> all = counted(facts);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (count.visitsOf(reading, i) < due) {
                missing.add(all.get(i));
            }
        }
        return new TownshipVisits(
                count.counted(),
                count.unrecorded(),
                facts.staff().size(),
                count.staffWith(due),
                count.staffUndecided(due),
                facts.clients().size(),
                count.clientsWith(due),
                count.clientsUndecided(due),
                all.isEmpty() ? VisitOutcome.NOBODY : outcome(missing, count),
                missing);
    }

    private VisitOutcome outcome(List<String> missing, TownshipVisitCount count) {
        if (!missing.isEmpty()) {
            return VisitOutcome.SHORT;
        }
        return count.undecided(reading, due) > 0 ? VisitOutcome.UNDECIDED : VisitOutcome.MET;
    }

    private List<String> counted(TownshipVisitFacts facts) {
        return reading == VisitedBy.PER_STAFF ? facts.staff() : facts.clients();
    }

    private List<Finding> findings(TownshipVisitFacts facts, TownshipVisits value, TownshipVisitCount count) {
        String township = facts.township();
        List<Finding> findings =
                new ArrayList<>(VisitFindings.unrecorded(township, value.counted(), value.unrecorded()));
        if (reading == VisitedBy.PER_CLIENT) {
            long missing = value.clientsShort();
            if (missing > 0) {
                findings.add(new Finding(
                        CLIENTS_NOT_VISITED,
                        township,
                        STAFF_VISITS,
                        value.clients(),
                        value.clients() - missing,
                        missing));
            }
            return List.copyOf(findings);
        }
        for (int i = 0; i < facts.staff().size(); i++) {
            int made = count.visitsOf(reading, i);
            if (made < due) {
                String who = township + " " + facts.staff().get(i);
                findings.add(new Finding(STAFF_TOO_FEW_VISITS, who, STAFF_VISITS, due, made, due - made));
            }
        }
        return List.copyOf(findings);
    }

    @Override
    public List<Step> steps(TownshipVisitFacts facts, TownshipVisits value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.result(VisitTerms.COUNTED, value.counted(), VISITS_RECORDED));
        steps.add(Step.result(VisitTerms.UNRECORDED, value.unrecorded(), VISITS_RECORDED));
        steps.add(Step.of(provisions.get(VISITS)));
        steps.add(Step.of(provisions.get(VISITED_BY)));
        steps.add(Step.result(STAFF, value.staff(), STAFF_CLASSES));
        steps.add(Step.result(STAFF_MET, value.staffMet(), STAFF_VISITS));
        steps.add(Step.result(STAFF_UNDECIDED, value.staffUndecided(), STAFF_VISITS));
        steps.add(Step.result(CLIENTS, value.clients(), STAFF_VISITS));
        steps.add(Step.result(CLIENTS_MET, value.clientsMet(), STAFF_VISITS));
        steps.add(Step.result(CLIENTS_UNDECIDED, value.clientsUndecided(), STAFF_VISITS));
        if (value.clients() > 0) {
            steps.add(Step.result(COVERED, Ratio.of(value.clientsMet(), value.clients()), STAFF_VISITS));
        }
        steps.add(Step.result(OUTCOME, value.outcome(), STAFF_VISITS));
        steps.add(Step.result(MISSING, value.missing(), STAFF_VISITS));
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
