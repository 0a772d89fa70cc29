package org.civaffairs.core.registration;

import static org.civaffairs.core.plan.YouCounty2010.ANNUAL_INSPECTION;
import static org.civaffairs.core.plan.YouCounty2010.ASSOCIATIONS_LAWFUL;
import static org.civaffairs.core.plan.YouCounty2010.RURAL_ASSOCIATIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
import org.civaffairs.core.value.Text;

/**
 * Whether associations are registered and inspected each year (C-62), rural professional ones are registered (C-66),
 * and all work by law and rules (C-142, a violation, each named). Every registered association must be inspected.
 * What is known to be missing is found whatever else is unknown; that all is in order can be said only when all is
 * known.
 *
 * <p>For example, of 43 registered associations 41 were inspected: 2 are named.
 */
public final class AssociationsRule implements Rule<AssociationsFacts, Associations> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    private static final Text ORGANISATIONS = Text.of("个社团", "organisations");

    /** The finding of an association that is not registered. */
    public static final Term UNREGISTERED =
            Term.of("ASSOCIATION_NOT_REGISTERED", "社团未登记", "association not registered");

    /** The finding of registered associations that were not inspected. */
    public static final Term UNINSPECTED =
            Term.of("ASSOCIATIONS_NOT_INSPECTED", "社团未年检", "associations not inspected", ORGANISATIONS);

    /** The finding of an association that does not work by law and rules. */
    public static final Term UNLAWFUL =
            Term.of("ASSOCIATION_UNLAWFUL", "社团未依法依规运行", "association not working by law and rules");

    private static final Term RULE = Term.of("associations", "社团登记、年检和运行", "associations");
    private static final Term REGISTERED = Term.of("registered", "已登记社团", "associations registered", ORGANISATIONS);
    private static final Term INSPECTED = Term.of("inspected", "其中已年检", "of which inspected", ORGANISATIONS);
    private static final Term NOT_REGISTERED = Term.of("notRegistered", "未登记社团", "not registered");
    private static final Term NOT_INSPECTED = Term.of("notInspected", "未年检社团", "not inspected");
    private static final Term NOT_LAWFUL = Term.of("unlawful", "未依法依规运行的社团", "not working by law and rules");
    private static final Term UNDETERMINED = Term.of("undetermined", "情况不明社团", "not known in full", ORGANISATIONS);
    private static final Term LAWFUL = Term.of("lawful", "依法依规运行", "working by law and rules");

    /** Compares by the registered associations that were not inspected. */
    public static final Measure<Associations> BY_NOT_INSPECTED =
            new Measure<>(NOT_INSPECTED, value -> value.notInspected().size());

    /** Compares by the associations that work against the law. */
    public static final Measure<Associations> BY_UNLAWFUL =
            new Measure<>(NOT_LAWFUL, value -> value.unlawful().size());

    private final Provisions provisions;

    private AssociationsRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static AssociationsRule inForceOn(LocalDate day) {
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
    public static AssociationsRule under(Policy policy, LocalDate day) {
        return new AssociationsRule(policy.on(day, ANNUAL_INSPECTION, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Associations> assess(AssociationsFacts facts) {
        List<Association> all = facts.associations();
        List<Association> registered = which(all, one -> one.registered() == Truth.YES);
        Associations value = new Associations(
                registered.size(),
                which(registered, one -> one.inspected() == Truth.YES).size(),
                names(which(all, one -> one.registered() == Truth.NO)),
                names(which(registered, one -> one.inspected() == Truth.NO)),
                names(which(all, one -> one.lawful() == Truth.NO)),
                which(all, one -> !unknown(one).isEmpty()).size());
        List<Finding> findings = findings(facts, value);
        if (findings.isEmpty() && value.undetermined() > 0) {
            return Assessment.undetermined(
                    this,
                    facts,
                    all.stream()
                            .flatMap(one -> unknown(one).stream())
                            .distinct()
                            .toList());
        }
        return Assessment.of(this, facts, value, findings);
    }

    private static List<Association> which(List<Association> all, Predicate<Association> which) {
        return all.stream().filter(which).toList();
    }

    private static List<String> names(List<Association> all) {
        return all.stream().map(Association::name).toList();
    }

    /** What is asked of an association and is not known. */
    private static List<Term> unknown(Association one) {
        List<Term> unknown = new ArrayList<>();
        if (one.registered() == Truth.UNKNOWN) {
            unknown.add(REGISTERED);
        } else if (one.registered() == Truth.YES && one.inspected() == Truth.UNKNOWN) {
            unknown.add(INSPECTED);
        }
        if (one.lawful() == Truth.UNKNOWN) {
            unknown.add(LAWFUL);
        }
        return unknown;
    }

    private static List<Finding> findings(AssociationsFacts facts, Associations value) {
        List<Finding> findings = new ArrayList<>();
        for (Association one : facts.associations()) {
            String subject = facts.county() + " " + one.name();
            if (one.registered() == Truth.NO) {
                Citation clause = one.rural() ? RURAL_ASSOCIATIONS : ANNUAL_INSPECTION;
                findings.add(new Finding(UNREGISTERED, subject, clause, Truth.YES, Truth.NO, 1));
            }
            if (one.lawful() == Truth.NO) {
                findings.add(new Finding(UNLAWFUL, subject, ASSOCIATIONS_LAWFUL, Truth.YES, Truth.NO, 1));
            }
        }
        long missing = value.notInspected().size();
        if (missing > 0) {
            findings.add(new Finding(
                    UNINSPECTED, facts.county(), ANNUAL_INSPECTION, value.registered(), value.inspected(), missing));
        }
        return List.copyOf(findings);
    }

    @Override
    public List<Step> steps(AssociationsFacts facts, Associations value) {
        return List.of(
                Step.result(REGISTERED, value.registered(), ANNUAL_INSPECTION),
                Step.result(INSPECTED, value.inspected(), ANNUAL_INSPECTION),
                Step.result(NOT_INSPECTED, value.notInspected(), ANNUAL_INSPECTION),
                Step.result(NOT_REGISTERED, value.notRegistered(), RURAL_ASSOCIATIONS),
                Step.result(NOT_LAWFUL, value.unlawful(), ASSOCIATIONS_LAWFUL),
                Step.result(UNDETERMINED, value.undetermined(), ANNUAL_INSPECTION));
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
