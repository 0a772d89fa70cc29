package org.civaffairs.core.conduct;

import static org.civaffairs.core.plan.YouCounty2010.ALL_CADRES;
import static org.civaffairs.core.plan.YouCounty2010.CLEAN_BOOKS;
import static org.civaffairs.core.plan.YouCounty2010.NO_KIN;

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
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;

/**
 * Whether a cadre kept the three prohibitions (三个不准, C-98 to C-100) and the two cleans (两个干净, C-97); all cadres of
 * the county and the townships must (C-136). An event within the letter of a prohibition is a violation. One outside the
 * letter and against its spirit is a note, found by the prohibition's spirit and no breach of it. What was declined or given
 * back is nothing. What is known to be broken is a finding whatever else is unknown; that nothing is can be said only when
 * all is known on which the letter depends, or the spirit too where that makes a person unclean.
 *
 * <p>For example, a card worth 50.00 from a subordinate unit is a violation, since the plan knows no amount below which a
 * gift is none. A banquet by a township's office is a violation in the county seat and a note elsewhere.
 */
public final class ConductRule implements Rule<ConductFacts, Conduct> {
    private static final long serialVersionUID = 1L;

    /** Whether kin or friends and a breach must come together to make a favour, or either is one. */
    public static final Parameter<FavourReading> FAVOUR = Parameter.choice(
            Term.of("conduct.favour", "优亲厚友的构成", "what makes a favour"),
            FavourReading.BOTH,
            NO_KIN,
            Text.of(
                    "“优亲厚友违规使用民政资金”两个成分之间没有连词",
                    "the two halves of the prohibition stand side by side without a word between them"));

    /** Whether a note makes a person unclean. */
    public static final Parameter<CleanReading> CLEAN = Parameter.choice(
            Term.of("conduct.clean", "“干净的人”的认定", "what makes a person clean"),
            CleanReading.LETTER,
            CLEAN_BOOKS,
            Text.of("计划未说明何为“干净的人”", "the plan does not say what a clean person is"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(FAVOUR, CLEAN);

    /** The finding of a banquet within the letter of C-98. */
    public static final Term BANQUET_ACCEPTED = ConductFindings.BANQUET_ACCEPTED;

    /** The finding of money or of a gift of known worth within the letter of C-99; yuan. */
    public static final Term GIFT_ACCEPTED = ConductFindings.GIFT_ACCEPTED;

    /** The finding of a gift in kind within the letter of C-99. */
    public static final Term GIFT_IN_KIND_ACCEPTED = ConductFindings.GIFT_IN_KIND_ACCEPTED;

    /** The finding of a favour within the letter of C-100. */
    public static final Term FAVOUR_DONE = ConductFindings.FAVOUR_DONE;

    /** The note on an event outside the letter of its prohibition and against its spirit; no breach. */
    public static final Term AGAINST_SPIRIT = ConductFindings.AGAINST_SPIRIT;

    /** The note on a case of kin or friends without any breach, from which the cadre did not stand back (C-100). */
    public static final Term RECUSAL_DUE = ConductFindings.RECUSAL_DUE;

    /** The finding of books with open audit findings (C-97). */
    public static final Term BOOKS_NOT_CLEAN = ConductFindings.BOOKS_NOT_CLEAN;

    private static final Text EVENTS = Text.of("件", "events");
    private static final Term RULE = Term.of("conduct", "两个干净、三个不准", "two cleans and three prohibitions");
    private static final Term OUTCOMES = Term.of("outcomes", "逐件认定", "events");
    private static final Term OPEN = Term.of("openAuditFindings", "未整改的审计问题", "open audit findings");
    private static final Term CLEAN_PERSON = Term.of("cleanPerson", "干净的人", "clean person");
    private static final Term BOOKS = Term.of("cleanBooks", "干净的账", "clean books");

    /** Counts the violations of the three prohibitions. */
    public static final Measure<Conduct> BY_VIOLATIONS = new Measure<>(
            Term.of("violations", "违反件数", "violations", EVENTS), value -> value.count(ConductVerdict.VIOLATION));

    /** Counts the notes. */
    public static final Measure<Conduct> BY_NOTES = new Measure<>(
            Term.of("notes", "提示件数", "notes", EVENTS), value -> value.notes().size());

    private final Provisions provisions;
    private final CleanReading clean;
    private final FavourReading favour;

    private ConductRule(Provisions provisions) {
        this.provisions = provisions;
        clean = provisions.value(CLEAN);
        favour = provisions.value(FAVOUR);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static ConductRule inForceOn(LocalDate day) {
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
    public static ConductRule under(Policy policy, LocalDate day) {
        return new ConductRule(policy.on(day, ALL_CADRES, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Conduct> assess(ConductFacts facts) {
        Judging judging = new Judging(favour);
        List<ConductOutcome> outcomes = new ArrayList<>();
        for (ConductEvent event : facts.events()) {
            outcomes.add(new ConductOutcome(event.id(), event.kind(), judging.verdict(event)));
        }
        List<Finding> findings = ConductFindings.of(facts, outcomes);
        Conduct value = new Conduct(outcomes, cleanPerson(outcomes), cleanBooks(facts));
        boolean broken = findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
        List<Term> unknown = broken ? List.of() : unknown(value);
        return unknown.isEmpty()
                ? Assessment.of(this, facts, value, findings)
                : Assessment.undetermined(this, facts, unknown);
    }

    private Truth cleanPerson(List<ConductOutcome> outcomes) {
        Truth person = Truth.YES;
        for (ConductOutcome outcome : outcomes) {
            person = person.and(isClean(outcome.verdict()));
        }
        return person;
    }

    private Truth isClean(ConductVerdict verdict) {
        if (isOpen(verdict)) {
            return Truth.UNKNOWN;
        }
        boolean counts =
                verdict == ConductVerdict.VIOLATION || (Conduct.isNote(verdict) && clean == CleanReading.SPIRIT);
        return Truth.of(!counts);
    }

    /** Whether a reading that counts the letter alone, or the spirit too, needs to know more. */
    private boolean isOpen(ConductVerdict verdict) {
        return verdict == ConductVerdict.UNDETERMINED
                || (verdict == ConductVerdict.SPIRIT_UNKNOWN && clean == CleanReading.SPIRIT);
    }

    private static Truth cleanBooks(ConductFacts facts) {
        return facts.openAuditFindings().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(facts.openAuditFindings().getAsInt() == 0);
    }

    private List<Term> unknown(Conduct value) {
        List<Term> unknown = new ArrayList<>();
        if (value.outcomes().stream().anyMatch(outcome -> isOpen(outcome.verdict()))) {
            unknown.add(OUTCOMES);
        }
        if (value.cleanBooks() == Truth.UNKNOWN) {
            unknown.add(OPEN);
        }
        return unknown;
    }

    @Override
    public List<Step> steps(ConductFacts facts, Conduct value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(provisions.get(FAVOUR)));
        steps.add(Step.result(OUTCOMES, value.outcomes(), ALL_CADRES));
        steps.add(Step.of(provisions.get(CLEAN)));
        steps.add(Step.result(CLEAN_PERSON, value.cleanPerson(), CLEAN_BOOKS));
        facts.openAuditFindings().ifPresent(open -> steps.add(Step.fact(OPEN, open)));
        steps.add(Step.result(BOOKS, value.cleanBooks(), CLEAN_BOOKS));
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
