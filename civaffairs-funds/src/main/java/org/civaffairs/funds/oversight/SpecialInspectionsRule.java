package org.civaffairs.funds.oversight;

import static org.civaffairs.core.plan.YouCounty2010.INSPECTION_SYSTEM;
import static org.civaffairs.core.plan.YouCounty2010.TRACKING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Text;

/**
 * Whether the fifth fund system, the inspection of special funds (专项资金检查), was put to use: which money was inspected in
 * the year and which was not (C-141), and whether the audit room and the section whose money it is inspected it together
 * (C-125). The plan does not say how often; that is what {@link TrackingRule} asks, by month, and here it is only whether
 * there was one at all. Before the year is over nothing is missing yet. What is known to be missed is a finding whatever else
 * is unknown; that all were held together can be said only when all is known.
 *
 * <p>For example, with inspections of allowances and of relief in 2010 that of pensions is missing on 2010-12-31, and on
 * 2010-12-30 it is only not covered yet.
 */
public final class SpecialInspectionsRule implements Rule<SpecialInspectionsFacts, SpecialInspections> {
    private static final long serialVersionUID = 1L;

    private static final Text TIMES = Text.of("次", "times");

    /** Of which money there must be an inspection in the year: that of each section that the plan names, by default. */
    public static final Parameter<InspectionScope> SCOPE = Parameter.choice(
            Term.of("funds.inspection.scope", "检查范围", "money to be inspected"),
            InspectionScope.EACH_NAMED,
            TRACKING,
            Text.of(
                    "计划列出参加检查的股室，未说明各股室的资金是否都要检查",
                    "the plan names the sections that take part and does not say that the money of each is inspected"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(SCOPE);

    /** The finding of money that was not inspected in the year; the difference names it. */
    public static final Term MISSING = Term.of("INSPECTION_MISSING", "全年未开展专项检查", "no special inspection in the year");

    /** The finding of an inspection without one of the two who hold it; the difference names it. */
    public static final Term NOT_JOINT = Term.of("INSPECTION_NOT_JOINT", "专项检查未会同进行", "special inspection not joint");

    private static final Term RULE = Term.of("special-inspections", "专项资金检查", "special inspections");
    private static final Term HELD = Term.of("held", "检查次数", "inspections held", TIMES);
    private static final Term COVERED = Term.of("covered", "已检查的资金", "money inspected");
    private static final Term UNCOVERED = Term.of("uncovered", "未检查的资金", "money not inspected");
    private static final Term ALONE = Term.of("alone", "未会同的检查", "inspections not held together", TIMES);
    private static final Term REPORTED = Term.of("reported", "有报告的检查", "inspections with a report", TIMES);

    /** Compares by the kinds of money inspected. */
    public static final Measure<SpecialInspections> BY_COVERED =
            new Measure<>(COVERED, value -> value.covered().size());

    /** Compares by the named kinds of money not inspected. */
    public static final Measure<SpecialInspections> BY_UNCOVERED =
            new Measure<>(UNCOVERED, value -> value.uncovered().size());

    private final Provisions provisions;
    private final InspectionScope scope;

    private SpecialInspectionsRule(Provisions provisions) {
        this.provisions = provisions;
        scope = provisions.value(SCOPE);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static SpecialInspectionsRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy the policy
     * @param day a day of the year in which inspections are due
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy does not speak for that day
     */
    public static SpecialInspectionsRule under(Policy policy, LocalDate day) {
        return new SpecialInspectionsRule(policy.on(day, INSPECTION_SYSTEM, PARAMETERS));
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
    public Assessment<SpecialInspections> assess(SpecialInspectionsFacts facts) {
        requireYear(facts.through());
        SpecialInspections value = value(facts);
        List<Finding> findings = findings(facts, value.uncovered());
        List<Term> unknown = unknown(facts);
        return findings.isEmpty() && !unknown.isEmpty()
                ? Assessment.undetermined(this, facts, unknown)
                : Assessment.of(this, facts, value, findings);
    }

    private static SpecialInspections value(SpecialInspectionsFacts facts) {
        List<SpecialInspection> all = facts.inspections();
        Set<SpecialMoney> covered = EnumSet.noneOf(SpecialMoney.class);
        all.forEach(one -> covered.add(one.money()));
        return new SpecialInspections(
                all.size(),
                List.copyOf(covered),
                SpecialMoney.named().stream()
                        .filter(money -> !covered.contains(money))
                        .toList(),
                all.stream()
                        .filter(one -> inspectors(one, Truth.NO).findAny().isPresent())
                        .count(),
                all.stream().filter(one -> one.report() == Truth.YES).count());
    }

    private List<Finding> findings(SpecialInspectionsFacts facts, List<SpecialMoney> uncovered) {
        List<Finding> findings = new ArrayList<>();
        if (isOver(facts.through())) {
            missing(facts, uncovered, findings);
        }
        facts.inspections().forEach(one -> alone(facts.county(), one, findings));
        return List.copyOf(findings);
    }

    private void requireYear(LocalDate through) {
        int year = provisions.day().getYear();
        Problems.of("special-inspections")
                .require(
                        through.getYear() == year, "through", "must be in " + year + ", of which the rule is,", through)
                .refuse();
    }

    /** The year is over on its last day. */
    private static boolean isOver(LocalDate through) {
        return through.getDayOfYear() == through.lengthOfYear();
    }

    private void missing(SpecialInspectionsFacts facts, List<SpecialMoney> uncovered, List<Finding> into) {
        if (scope == InspectionScope.EACH_NAMED) {
            uncovered.forEach(money -> into.add(missing(facts, money)));
        } else if (facts.inspections().isEmpty()) {
            into.add(missing(facts, uncovered));
        }
    }

    private static Finding missing(SpecialInspectionsFacts facts, Object money) {
        return new Finding(MISSING, facts.county(), INSPECTION_SYSTEM, Truth.YES, Truth.NO, money);
    }

    private static void alone(String county, SpecialInspection one, List<Finding> into) {
        inspectors(one, Truth.NO)
                .map(who -> new Finding(NOT_JOINT, county + " " + one.day(), TRACKING, Truth.YES, Truth.NO, who))
                .forEach(into::add);
    }

    private static List<Term> unknown(SpecialInspectionsFacts facts) {
        return facts.inspections().stream()
                .flatMap(one -> inspectors(one, Truth.UNKNOWN))
                .distinct()
                .sorted()
                .map(Inspector::term)
                .toList();
    }

    private static Stream<Inspector> inspectors(SpecialInspection one, Truth which) {
        return Stream.of(Inspector.values()).filter(who -> one.of(who) == which);
    }

    @Override
    public List<Step> steps(SpecialInspectionsFacts facts, SpecialInspections value) {
        return List.of(
                Step.result(HELD, value.held(), TRACKING),
                Step.of(provisions.get(SCOPE)),
                Step.result(COVERED, value.covered(), INSPECTION_SYSTEM),
                Step.result(UNCOVERED, value.uncovered(), INSPECTION_SYSTEM),
                Step.result(ALONE, value.alone(), TRACKING),
                Step.result(REPORTED, value.reported(), TRACKING));
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
