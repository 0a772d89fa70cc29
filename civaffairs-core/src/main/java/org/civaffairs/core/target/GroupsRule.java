package org.civaffairs.core.target;

import static org.civaffairs.core.plan.YouCounty2010.BASIC_LIVING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
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
 * To which of the groups whose basic living is to be secured a person belongs (C-15). 孤老 and 孤残 are old and disabled people
 * whom nobody supports, not orphans; the list is open (等), so other groups come by labels of the caller's. Whether their
 * living is secured is {@link DeliveryRule}'s to say.
 *
 * <p>For example, an orphan aged 9 is 孤儿; a person of 70 whom nobody supports is 孤老.
 */
public final class GroupsRule implements Rule<GroupsFacts, Groups> {
    private static final long serialVersionUID = 1L;

    private static final Text OF_YEARS = Text.of("周岁", "years");

    /** From which age a person is old (老): 60 years. */
    public static final Parameter<Integer> OLD_AGE = Parameter.count(
                    Term.of("target.old-age", "老年起始年龄", "age from which a person is old", OF_YEARS),
                    60,
                    0,
                    150,
                    BASIC_LIVING)
            .adopted(
                    AgeLaws.OLD,
                    Text.of(
                            "计划未写年龄，按当时老年人权益保障法六十周岁以上",
                            "the plan gives no age; 60 as in the law on the rights of the elderly then in force"));

    /** Below which age a person is a child (儿): 18 years. */
    public static final Parameter<Integer> ADULT_AGE = Parameter.count(
                    Term.of("target.adult-age", "成年年龄", "age from which a person is no child", OF_YEARS),
                    18,
                    0,
                    150,
                    BASIC_LIVING)
            .adopted(
                    AgeLaws.MINOR,
                    Text.of(
                            "计划未写年龄，按当时未成年人保护法未满十八周岁",
                            "the plan gives no age; below 18 as in the law on the protection of minors then in force"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(OLD_AGE, ADULT_AGE);

    private static final Term RULE = Term.of("groups", "特殊群体", "groups named");
    private static final Term AGE = Term.of("age", "年龄", "age", OF_YEARS);
    private static final Term POOR = Term.of("poor", "生活困难", "in difficulty");
    private static final Term ENTITLED = Term.of("entitled", "优抚对象", "entitled to special care");
    private static final Term DISABLED = Term.of("disabled", "残疾", "disabled");
    private static final Term UNSUPPORTED = Term.of("unsupported", "无依靠", "without support");
    private static final Term ORPHAN = Term.of("orphan", "父母死亡或查找不到", "parents dead or not to be found");
    private static final Term GROUPS = Term.of("groups", "所属群体", "belongs to");
    private static final Term OTHERS = Term.of("others", "其他群体", "other groups");
    private static final Term OPEN = Term.of("open", "无法判定的群体", "cannot be told");

    /** Counts the people who belong to a group. */
    public static final Measure<Groups> BY_NAMED =
            new Measure<>(GROUPS, value -> value.groups().isEmpty() ? 0 : 1);

    private final Provisions provisions;
    private final int oldAge;
    private final int adultAge;

    private GroupsRule(Provisions provisions) {
        this.provisions = provisions;
        oldAge = provisions.value(OLD_AGE);
        adultAge = provisions.value(ADULT_AGE);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static GroupsRule inForceOn(LocalDate day) {
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
    public static GroupsRule under(Policy policy, LocalDate day) {
        return new GroupsRule(policy.on(day, BASIC_LIVING, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Groups> assess(GroupsFacts facts) {
        List<SpecialGroup> groups = new ArrayList<>();
        List<SpecialGroup> open = new ArrayList<>();
        for (SpecialGroup group : SpecialGroup.values()) {
            Truth belongs = belongs(facts, group);
            if (belongs != Truth.NO) {
                (belongs == Truth.YES ? groups : open).add(group);
            }
        }
        return groups.isEmpty() && !open.isEmpty()
                ? Assessment.undetermined(this, facts, unknown(facts, open))
                : Assessment.of(this, facts, new Groups(groups, facts.others(), open), List.of());
    }

    private Truth belongs(GroupsFacts facts, SpecialGroup group) {
        return switch (group) {
            case POOR -> facts.poor();
            case ENTITLED -> facts.entitled();
            case LONE_OLD -> old(facts).and(facts.unsupported());
            case LONE_DISABLED -> facts.disabled().and(facts.unsupported());
            case ORPHAN -> child(facts).and(facts.orphan());
            case OTHER -> Truth.of(!facts.others().isEmpty());
        };
    }

    private Truth old(GroupsFacts facts) {
        return facts.age().isEmpty() ? Truth.UNKNOWN : Truth.of(facts.age().getAsInt() >= oldAge);
    }

    private Truth child(GroupsFacts facts) {
        return facts.age().isEmpty() ? Truth.UNKNOWN : Truth.of(facts.age().getAsInt() < adultAge);
    }

    /** The facts on which an open group depends. */
    private static List<Term> unknown(GroupsFacts facts, List<SpecialGroup> open) {
        boolean lone = open.contains(SpecialGroup.LONE_OLD) || open.contains(SpecialGroup.LONE_DISABLED);
        boolean aged = open.contains(SpecialGroup.LONE_OLD) || open.contains(SpecialGroup.ORPHAN);
        List<Term> unknown = new ArrayList<>();
        add(aged && facts.age().isEmpty(), AGE, unknown);
        add(open.contains(SpecialGroup.POOR), POOR, unknown);
        add(open.contains(SpecialGroup.ENTITLED), ENTITLED, unknown);
        boolean disability = open.contains(SpecialGroup.LONE_DISABLED) && facts.disabled() == Truth.UNKNOWN;
        add(disability, DISABLED, unknown);
        add(lone && facts.unsupported() == Truth.UNKNOWN, UNSUPPORTED, unknown);
        add(open.contains(SpecialGroup.ORPHAN) && facts.orphan() == Truth.UNKNOWN, ORPHAN, unknown);
        return unknown;
    }

    private static void add(boolean needed, Term term, List<Term> unknown) {
        if (needed) {
            unknown.add(term);
        }
    }

    @Override
    public List<Step> steps(GroupsFacts facts, Groups value) {
        List<Step> steps = new ArrayList<>();
        facts.age().ifPresent(years -> steps.add(Step.fact(AGE, years)));
        steps.add(Step.of(provisions.get(OLD_AGE)));
        steps.add(Step.of(provisions.get(ADULT_AGE)));
        steps.add(Step.fact(POOR, facts.poor()));
        steps.add(Step.fact(ENTITLED, facts.entitled()));
        steps.add(Step.fact(DISABLED, facts.disabled()));
        steps.add(Step.fact(UNSUPPORTED, facts.unsupported()));
        steps.add(Step.fact(ORPHAN, facts.orphan()));
        steps.add(Step.result(GROUPS, value.groups(), BASIC_LIVING));
        steps.add(Step.result(OTHERS, value.others(), BASIC_LIVING));
        steps.add(Step.result(OPEN, value.open(), BASIC_LIVING));
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
