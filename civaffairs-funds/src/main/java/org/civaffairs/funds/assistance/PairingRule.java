package org.civaffairs.funds.assistance;

import static org.civaffairs.core.plan.YouCounty2010.PAIRING;
import static org.civaffairs.core.plan.YouCounty2010.PAIRING_CLIENTS;
import static org.civaffairs.core.plan.YouCounty2010.PAIRING_HELPERS;
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

/**
 * What form a pairing has (C-26), and whether its client is one whom pairing is for (C-28): destitute, and beyond what
 * government aid can resolve. The plan names "one helps one" and "several help one" and encourages them (C-27); a helper
 * with several clients is not named, which is worth a note and no more. It encourages private owners and Party cadres and
 * forbids no other helper.
 *
 * <p>For example, 3 helpers and 1 client is MANY_TO_ONE; a client for whom government aid is enough is no pairing case.
 */
public final class PairingRule implements Rule<PairingFacts, Pairing> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a helper with several clients, a form that the plan does not name. */
    public static final Term SEVERAL_CLIENTS =
            Term.of("HELPER_WITH_SEVERAL_CLIENTS", "一名帮扶人结对多户（计划未列）", "a helper with several clients", PERSONS);

    /** The finding of a client whom pairing is not for; the difference names the condition that does not hold. */
    public static final Term OUTSIDE_SCOPE = Term.of("PAIRING_OUTSIDE_SCOPE", "不属结对帮扶对象", "no pairing case");

    private static final Term RULE = Term.of("pairing", "结对帮扶", "pairing");
    private static final Term OWNERS = Term.of("owners", "个体私营业主", "private owners", PERSONS);
    private static final Term CADRES = Term.of("cadres", "党员干部", "Party members and cadres", PERSONS);
    private static final Term OTHERS = Term.of("others", "其他帮扶人", "other helpers", PERSONS);
    private static final Term HELPERS = Term.of("helpers", "帮扶人", "helpers", PERSONS);
    private static final Term CLIENTS_EACH = Term.of("clientsEach", "一名帮扶人最多结对", "most clients of a helper", PERSONS);
    private static final Term KIND = Term.of("kind", "结对形式", "form");
    private static final Term DESTITUTE = Term.of("destitute", "特困", "destitute");
    private static final Term BEYOND_AID = Term.of("beyondAid", "靠政府救助难以解决", "beyond government aid");
    private static final Term ELIGIBLE = Term.of("eligible", "属结对帮扶对象", "a pairing case");

    /** Counts the pairings for those whom pairing is for. */
    public static final Measure<Pairing> BY_ELIGIBLE =
            new Measure<>(ELIGIBLE, value -> value.eligible() == Truth.YES ? 1 : 0);

    /** Counts the helpers. */
    public static final Measure<Pairing> BY_HELPERS = new Measure<>(HELPERS, Pairing::helpers);

    private final Provisions provisions;

    private PairingRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static PairingRule inForceOn(LocalDate day) {
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
    public static PairingRule under(Policy policy, LocalDate day) {
        return new PairingRule(policy.on(day, PAIRING, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Pairing> assess(PairingFacts facts) {
        Truth eligible = facts.destitute().and(facts.beyondAid());
        if (eligible == Truth.UNKNOWN) {
            return Assessment.undetermined(this, facts, unknown(facts));
        }
        PairingKind kind = facts.helpers() > 1
                ? PairingKind.MANY_TO_ONE
                : facts.clientsEach() > 1 ? PairingKind.ONE_TO_MANY : PairingKind.ONE_TO_ONE;
        return Assessment.of(this, facts, new Pairing(facts.helpers(), kind, eligible), findings(facts));
    }

    private static List<Term> unknown(PairingFacts facts) {
        List<Term> unknown = new ArrayList<>();
        if (facts.destitute() == Truth.UNKNOWN) {
            unknown.add(DESTITUTE);
        }
        if (facts.beyondAid() == Truth.UNKNOWN) {
            unknown.add(BEYOND_AID);
        }
        return unknown;
    }

    private static List<Finding> findings(PairingFacts facts) {
        String subject = facts.township() + " " + facts.client();
        List<Finding> findings = new ArrayList<>();
        int clients = facts.clientsEach();
        if (clients > 1) {
            findings.add(new Finding(SEVERAL_CLIENTS, subject, PAIRING_HELPERS, 1, clients, clients - 1));
        }
        if (facts.destitute() == Truth.NO) {
            findings.add(outside(subject, ClientCondition.DESTITUTE));
        }
        if (facts.beyondAid() == Truth.NO) {
            findings.add(outside(subject, ClientCondition.BEYOND_AID));
        }
        return List.copyOf(findings);
    }

    private static Finding outside(String subject, ClientCondition condition) {
        return new Finding(OUTSIDE_SCOPE, subject, PAIRING_CLIENTS, Truth.YES, Truth.NO, condition);
    }

    @Override
    public List<Step> steps(PairingFacts facts, Pairing value) {
        return List.of(
                Step.fact(OWNERS, facts.owners()),
                Step.fact(CADRES, facts.cadres()),
                Step.fact(OTHERS, facts.others()),
                Step.result(HELPERS, value.helpers(), PAIRING),
                Step.fact(CLIENTS_EACH, facts.clientsEach()),
                Step.result(KIND, value.kind(), PAIRING),
                Step.fact(DESTITUTE, facts.destitute()),
                Step.fact(BEYOND_AID, facts.beyondAid()),
                Step.result(ELIGIBLE, value.eligible(), PAIRING_CLIENTS));
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
