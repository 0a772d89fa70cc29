package org.civaffairs.core.award;

import static org.civaffairs.core.plan.YouCounty2010.RESPONSIBLE_LEADER;
import static org.civaffairs.core.plan.YouCounty2010.RESPONSIBLE_OFFICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Citation;
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
 * Whether a township's principal leader or the leader in charge of civil affairs answers for transparency and democratic
 * management (C-34), and whether the office has it as a task of its own (C-35). 必须 governs who answers: anybody else, or
 * nobody, is a violation. What is known to be wrong is a finding whatever else is unknown.
 *
 * <p>For example, a Party secretary is right; a 武装部长 who is not in charge of civil affairs is not, and a vacancy is not.
 */
public final class ResponsibleLeaderRule implements Rule<ResponsibleLeaderFacts, ResponsibleLeader> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a township where nobody answers whom the clause allows; the difference says who does. */
    public static final Term WRONG_LEADER =
            Term.of("RESPONSIBLE_LEADER_MISSING", "未由规定的领导负责", "no leader answers who must");

    /** The finding of an office that does not have it as a task. */
    public static final Term OFFICE_MISSING = Term.of("RESPONSIBLE_OFFICE_MISSING", "民政办未专抓", "office not assigned");

    private static final Term RULE = Term.of("responsible-leader", "村务公开责任领导", "leader who answers for transparency");
    private static final Term ROLE = Term.of("role", "负责人身份", "who answers");
    private static final Term POST = Term.of("post", "负责人职务", "post");
    private static final Term LEADER = Term.of("leader", "由规定的领导负责", "a leader answers who must");
    private static final Term OFFICE_ASSIGNED = Term.of("officeAssigned", "民政办专抓", "office assigned");
    private static final Term OFFICE = Term.of("office", "民政办专抓", "office has it as a task");

    /** Counts the townships where a leader answers who must. */
    public static final Measure<ResponsibleLeader> BY_LEADER =
            new Measure<>(LEADER, value -> value.leader() == Truth.YES ? 1 : 0);

    /** Counts the townships whose office has it as a task. */
    public static final Measure<ResponsibleLeader> BY_OFFICE =
            new Measure<>(OFFICE, value -> value.office() == Truth.YES ? 1 : 0);

    private final Provisions provisions;

    private ResponsibleLeaderRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static ResponsibleLeaderRule inForceOn(LocalDate day) {
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
    public static ResponsibleLeaderRule under(Policy policy, LocalDate day) {
        return new ResponsibleLeaderRule(policy.on(day, RESPONSIBLE_LEADER, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<ResponsibleLeader> assess(ResponsibleLeaderFacts facts) {
        ResponsibleLeader value = new ResponsibleLeader(leader(facts), facts.officeAssigned());
        List<Finding> findings = findings(facts, value);
        List<Term> unknown = unknown(value);
        return findings.isEmpty() && !unknown.isEmpty()
                ? Assessment.undetermined(this, facts, unknown)
                : Assessment.of(this, facts, value, findings);
    }

    private static Truth leader(ResponsibleLeaderFacts facts) {
        return facts.role()
                .map(role -> Truth.of(role == LeaderRole.PRINCIPAL_LEADER || role == LeaderRole.LEADER_IN_CHARGE))
                .orElse(Truth.UNKNOWN);
    }

    private static List<Finding> findings(ResponsibleLeaderFacts facts, ResponsibleLeader value) {
        List<Finding> findings = new ArrayList<>();
        facts.role()
                .filter(role -> value.leader() == Truth.NO)
                .map(role -> finding(WRONG_LEADER, facts, RESPONSIBLE_LEADER, role))
                .ifPresent(findings::add);
        if (value.office() == Truth.NO) {
            findings.add(finding(OFFICE_MISSING, facts, RESPONSIBLE_OFFICE, 1));
        }
        return List.copyOf(findings);
    }

    private static Finding finding(Term code, ResponsibleLeaderFacts facts, Citation citation, Object difference) {
        return new Finding(code, facts.township(), citation, Truth.YES, Truth.NO, difference);
    }

    private static List<Term> unknown(ResponsibleLeader value) {
        List<Term> unknown = new ArrayList<>();
        if (value.leader() == Truth.UNKNOWN) {
            unknown.add(ROLE);
        }
        if (value.office() == Truth.UNKNOWN) {
            unknown.add(OFFICE_ASSIGNED);
        }
        return unknown;
    }

    @Override
    public List<Step> steps(ResponsibleLeaderFacts facts, ResponsibleLeader value) {
        List<Step> steps = new ArrayList<>();
        facts.role().ifPresent(role -> steps.add(Step.fact(ROLE, role)));
        facts.post().ifPresent(post -> steps.add(Step.fact(POST, post)));
        steps.add(Step.result(LEADER, value.leader(), RESPONSIBLE_LEADER));
        steps.add(Step.fact(OFFICE_ASSIGNED, facts.officeAssigned()));
        steps.add(Step.result(OFFICE, value.office(), RESPONSIBLE_OFFICE));
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
