package org.civaffairs.core.registration;

import static org.civaffairs.core.plan.YouCounty2010.ADOPTION_REGISTRATION;
import static org.civaffairs.core.plan.YouCounty2010.MARRIAGE_REGISTRATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.evidence.ChecklistItem;
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
 * Whether marriage registration is standardised with a model window (C-59) and adoptions are registered by procedure
 * and law (C-60). The plan has no list of what that takes: the caller gives it. C-59 says 努力, so a miss is a
 * shortfall; one of C-60 is a deficiency. What is known to be missing is found whatever else is unknown; an empty
 * list is not judged.
 *
 * <p>For example, 4 of 5 items of adoption are done: the fifth is named.
 */
public final class RegistrationChecklistRule implements Rule<RegistrationChecklistFacts, RegistrationChecklist> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    private static final Text ITEMS = Text.of("项", "items");

    /** The finding of items of marriage registration that are not done. */
    public static final Term MARRIAGE_MISSING =
            Term.of("MARRIAGE_ITEMS_MISSING", "婚姻登记规范化未完成", "marriage registration lacks items", ITEMS);

    /** The finding of items of adoption registration that are not done. */
    public static final Term ADOPTION_MISSING =
            Term.of("ADOPTION_ITEMS_MISSING", "收养登记规范化未完成", "adoption registration lacks items", ITEMS);

    private static final Term RULE = Term.of("registration-checklist", "登记规范化", "registration by the list");
    private static final Term MARRIAGE = Term.of("marriage", "婚姻登记要求", "asked of marriage registration");
    private static final Term ADOPTION = Term.of("adoption", "收养登记要求", "asked of adoption registration");
    private static final Term MARRIAGE_DONE = Term.of("marriageDone", "婚姻登记已完成", "done for marriages", ITEMS);
    private static final Term MARRIAGE_LACKS = Term.of("marriageMissing", "婚姻登记未完成", "not done for marriages");
    private static final Term ADOPTION_DONE = Term.of("adoptionDone", "收养登记已完成", "done for adoptions", ITEMS);
    private static final Term ADOPTION_LACKS = Term.of("adoptionMissing", "收养登记未完成", "not done for adoptions");

    /** Compares by the items of adoption not done. */
    public static final Measure<RegistrationChecklist> BY_ADOPTION =
            new Measure<>(ADOPTION_LACKS, value -> value.adoptionMissing().size());

    /** Compares by the items of marriage not done. */
    public static final Measure<RegistrationChecklist> BY_MARRIAGE =
            new Measure<>(MARRIAGE_LACKS, value -> value.marriageMissing().size());

    private final Provisions provisions;

    private RegistrationChecklistRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static RegistrationChecklistRule inForceOn(LocalDate day) {
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
    public static RegistrationChecklistRule under(Policy policy, LocalDate day) {
        return new RegistrationChecklistRule(policy.on(day, ADOPTION_REGISTRATION, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<RegistrationChecklist> assess(RegistrationChecklistFacts facts) {
        RegistrationChecklist value = new RegistrationChecklist(
                items(facts.marriage(), Truth.YES).size(),
                items(facts.marriage(), Truth.NO),
                items(facts.adoption(), Truth.YES).size(),
                items(facts.adoption(), Truth.NO));
        List<Finding> findings = new ArrayList<>();
        if (!value.marriageMissing().isEmpty()) {
            findings.add(new Finding(
                    MARRIAGE_MISSING,
                    facts.unit(),
                    MARRIAGE_REGISTRATION,
                    facts.marriage().size(),
                    value.marriageDone(),
                    value.marriageMissing().size()));
        }
        if (!value.adoptionMissing().isEmpty()) {
            findings.add(new Finding(
                    ADOPTION_MISSING,
                    facts.unit(),
                    ADOPTION_REGISTRATION,
                    facts.adoption().size(),
                    value.adoptionDone(),
                    value.adoptionMissing().size()));
        }
        List<Term> unknown = unknown(facts);
        return findings.isEmpty() && !unknown.isEmpty()
                ? Assessment.undetermined(this, facts, unknown)
                : Assessment.of(this, facts, value, List.copyOf(findings));
    }

    private static List<String> items(List<ChecklistItem> list, Truth done) {
        return list.stream()
                .filter(item -> item.done() == done)
                .map(ChecklistItem::label)
                .toList();
    }

    private static List<Term> unknown(RegistrationChecklistFacts facts) {
        List<Term> unknown = new ArrayList<>();
        if (!items(facts.marriage(), Truth.UNKNOWN).isEmpty()) {
            unknown.add(MARRIAGE);
        }
        if (!items(facts.adoption(), Truth.UNKNOWN).isEmpty()) {
            unknown.add(ADOPTION);
        }
        return unknown;
    }

    @Override
    public List<Step> steps(RegistrationChecklistFacts facts, RegistrationChecklist value) {
        return List.of(
                Step.result(MARRIAGE_DONE, value.marriageDone(), MARRIAGE_REGISTRATION),
                Step.result(MARRIAGE_LACKS, value.marriageMissing(), MARRIAGE_REGISTRATION),
                Step.result(ADOPTION_DONE, value.adoptionDone(), ADOPTION_REGISTRATION),
                Step.result(ADOPTION_LACKS, value.adoptionMissing(), ADOPTION_REGISTRATION));
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
