package org.civaffairs.core.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.CodeCheck;
import org.civaffairs.core.value.CodePart;
import org.civaffairs.core.value.CodeVerdict;
import org.civaffairs.core.value.CreditCode;
import org.civaffairs.core.value.DivisionCode;
import org.civaffairs.core.value.DivisionLevel;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is the identifier that it is said to be, by the national standard of its kind. Where nobody has said what
 * it is, nothing is guessed: the case is undetermined.
 *
 * <p>For example, {@code 362322198709086409} as a resident id is valid, and so it is as a credit code; each answer names
 * the other. {@code 430223} as a township is of another level.
 */
public final class IdentityRule implements Rule<IdentityFacts, Identity> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    private static final Term RULE = Term.of("identify", "标识核验", "check of an identifier");
    private static final Term TEXT = Term.of("text", "待核验内容", "text");
    private static final Term KIND = Term.of("kind", "声明类型", "said to be");
    private static final Term ASKED = Term.of("level", "要求级别", "level asked for");
    private static final Term HELD = Term.of("held", "相符部分", "parts that hold");
    private static final Term FAILED = Term.of("failed", "不符部分", "parts that fail");
    private static final Term VERDICT = Term.of("verdict", "结论", "verdict");
    private static final Term VALID = Term.of("valid", "核验通过", "valid");
    private static final Term LEVEL = Term.of("level", "实际级别", "level of the division");
    private static final Term ORGANISATION =
            Term.of("organisationAgreed", "组织机构代码校验相符", "organisation code agrees with its own check");
    private static final Term OTHER_KINDS = Term.of("otherKinds", "同时符合的类型", "could also be");

    /** Counts the texts that are what they are said to be. */
    public static final Measure<Identity> BY_VALID =
            new Measure<>(VALID, value -> value.verdict() == CodeVerdict.VALID ? 1 : 0);

    private final Provisions provisions;

    private IdentityRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule, which is the same on every day.
     *
     * @param day any day
     * @return the rule on that day
     */
    public static IdentityRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy, which cannot change it.
     *
     * @param policy the policy
     * @param day any day
     * @return the rule on that day
     */
    public static IdentityRule under(Policy policy, LocalDate day) {
        return new IdentityRule(policy.on(day, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Identity> assess(IdentityFacts facts) {
        return facts.kind()
                .map(kind -> Assessment.of(this, facts, identity(facts, kind), List.of()))
                .orElseGet(() -> Assessment.undetermined(this, facts, KIND));
    }

    private static Identity identity(IdentityFacts facts, IdentityKind kind) {
        String text = facts.text().full();
        CodeCheck check =
                facts.level().map(level -> DivisionCode.check(text, level)).orElseGet(() -> kind.check(text));
        return new Identity(
                check.verdict(),
                held(kind, facts.level().isPresent(), check.failed()),
                check.failed(),
                Stream.of(IdentityKind.values())
                        .filter(other ->
                                other != kind && other.check(text).failed().isEmpty())
                        .toList(),
                kind == IdentityKind.DIVISION ? level(text) : null,
                kind == IdentityKind.CREDIT_CODE ? organisationAgreed(text, check) : null);
    }

    /** What is left of the parts; after a wrong length or character the others cannot be looked at. */
    private static List<CodePart> held(IdentityKind kind, boolean withLevel, List<CodePart> failed) {
        EnumSet<CodePart> held = EnumSet.noneOf(CodePart.class);
        held.addAll(kind.parts());
        if (withLevel) {
            held.add(CodePart.LEVEL);
        }
        if (failed.contains(CodePart.LENGTH)) {
            held.clear();
        } else if (failed.contains(CodePart.CHARACTERS)) {
            held.retainAll(EnumSet.of(CodePart.LENGTH));
        } else if (failed.contains(CodePart.DIVISION)) {
            held.remove(CodePart.LEVEL);
        }
        failed.forEach(held::remove);
        return List.copyOf(held);
    }

    private static @Nullable DivisionLevel level(String text) {
        return DivisionCode.check(text).failed().isEmpty()
                ? DivisionCode.parse(text).level()
                : null;
    }

    private static @Nullable Truth organisationAgreed(String text, CodeCheck check) {
        return check.failed().isEmpty() ? Truth.of(CreditCode.parse(text).isOrganisationAgreed()) : null;
    }

    @Override
    public List<Step> steps(IdentityFacts facts, Identity value) {
        IdentityKind kind = facts.kind().orElseThrow();
        Citation standard = kind.citation();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(TEXT, facts.text()));
        steps.add(Step.fact(KIND, kind));
        facts.level().ifPresent(level -> steps.add(Step.fact(ASKED, level)));
        steps.add(Step.result(HELD, value.held(), standard));
        steps.add(Step.result(FAILED, value.failed(), standard));
        if (value.level() != null) {
            steps.add(Step.result(LEVEL, value.level(), standard));
        }
        if (value.organisationAgreed() != null) {
            steps.add(Step.result(ORGANISATION, value.organisationAgreed(), standard));
        }
        steps.add(Step.result(OTHER_KINDS, value.otherKinds(), standard));
        steps.add(Step.result(VERDICT, value.verdict(), standard));
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
