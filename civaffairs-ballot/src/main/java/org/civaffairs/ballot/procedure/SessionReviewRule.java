package org.civaffairs.ballot.procedure;

import static org.civaffairs.core.plan.YouCounty2010.NO_WAY_ROUND;
import static org.civaffairs.core.plan.YouCounty2010.OPEN_PROCEDURE;
import static org.civaffairs.core.plan.YouCounty2010.PANEL_IN_EVERY_VILLAGE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.civaffairs.ballot.panel.Composition;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.ballot.publication.DayCount;
import org.civaffairs.ballot.publication.PublicationTerm;
import org.civaffairs.ballot.publication.RevoteBar;
import org.civaffairs.ballot.publication.WorkingDays;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Domain;
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

/**
 * Whether a motion went by the panel's procedure (C-90). The plan forbids skipping and altering it (變通) and does not say what
 * it is: all parameters are gaps, which a reform or a preset called by name fills.
 *
 * <p>What is unknown hides nothing: known deviations are findings, and what could not be checked is listed in the value. A
 * session is undetermined only if no event at all is recorded, or none but such as come before a vote or within it: the
 * ballot is skipped once a result is announced, submitted, approved or granted without it, and until then it may still be
 * held.
 *
 * <p>For example, where 7 days of notice are asked for and a missing signature is curable, a session with 5 days of notice
 * and no signature has the findings NOTICE_TOO_SHORT (5 of 7) and NOT_SIGNED. A list that was passed round for signatures in
 * place of a meeting is ALTERED, and nothing else is said of the meeting that was not held.
 */
public final class SessionReviewRule implements Rule<SessionReviewFacts, SessionReview> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DAYS = 366;

    /** Of whom the panel, and those who come, must be made, before anybody steps aside. */
    public static final Parameter<Composition> COMPOSITION = Parameter.gap(
            Term.of("session.composition", "评审团组成", "composition of the panel"),
            Domain.text(
                    Composition.class,
                    "SIZE >=n; KIND >=n|a/b of PANEL|PRESENT; … | NONE",
                    Composition.parse("SIZE >=15; REPRESENTATIVE >=2/3 of PRESENT"),
                    Composition::parse),
            PANEL_IN_EVERY_VILLAGE);

    /** How many days before the meeting notice must be given, at least; 0 if none is needed. */
    public static final Parameter<Integer> NOTICE_DAYS = Parameter.gap(
            Term.of("session.notice", "应提前通知", "notice required", SessionTerms.DAYS),
            Domain.count(0, MOST_DAYS),
            OPEN_PROCEDURE);

    /** Whether the vote must be secret. */
    public static final Parameter<Secrecy> SECRECY = Parameter.gap(
            Term.of("session.secrecy", "表决方式", "secrecy of the vote"), Domain.choice(Secrecy.class), OPEN_PROCEDURE);

    /** Up to which grade, inclusive, kin of the person must step aside. */
    public static final Parameter<Kinship> RECUSAL = Parameter.gap(
            Term.of("session.recusal", "应回避的亲属范围", "kin who must step aside, up to"),
            Domain.choice(Kinship.class),
            OPEN_PROCEDURE);

    /** Which steps there must be, in this order. */
    public static final Parameter<StepOrder> STEPS = Parameter.gap(
            Term.of("session.steps", "评议程序", "steps in order"),
            Domain.text(
                    StepOrder.class,
                    "STEP > STEP > … | NONE",
                    StepOrder.of(EventKind.DISCUSSED, EventKind.VOTED),
                    StepOrder::parse),
            NO_WAY_ROUND);

    /** Within how many days of the vote its result must be announced; 0 is the same day. */
    public static final Parameter<Integer> ANNOUNCE_DAYS = Parameter.gap(
            Term.of("session.announcement", "公布结果期限", "announcement required within", SessionTerms.DAYS),
            Domain.count(0, MOST_DAYS),
            OPEN_PROCEDURE);

    /** Whether the result must be signed after the vote. */
    public static final Parameter<Signing> SIGNING =
            Parameter.gap(Term.of("session.signing", "签字确认", "signing"), Domain.choice(Signing.class), NO_WAY_ROUND);

    /** How long each round must be published. */
    public static final Parameter<PublicationTerm> PUBLICATION = Parameter.gap(
            Term.of("session.publication", "公示期", "term of publication"),
            Domain.text(
                    PublicationTerm.class,
                    "n [WORKING ]DAYS[ xm] or … | NONE",
                    PublicationTerm.parse("15 DAYS or 7 DAYS x2"),
                    PublicationTerm::parse),
            OPEN_PROCEDURE);

    /**
     * How many rounds of publication there must be: 1 before submission, 2 also after approval by the county. Without
     * effect where {@link #PUBLICATION} is NONE.
     */
    public static final Parameter<Integer> ROUNDS = Parameter.gap(
            Term.of("session.rounds", "公示次数", "rounds of publication"), Domain.count(0, 2), OPEN_PROCEDURE);

    /** From which day on the days of a publication count. */
    public static final Parameter<DayCount> DAY_COUNT = Parameter.gap(
            Term.of("session.day-count", "公示期起算", "first day of a publication"),
            Domain.choice(DayCount.class),
            OPEN_PROCEDURE);

    /** For how long after a decision the panel may not vote on the same ground again. */
    public static final Parameter<RevoteBar> REVOTE_BAR = Parameter.gap(
            Term.of("session.revote-bar", "再次提出的限制期", "bar on a second request"),
            Domain.text(RevoteBar.class, "PnYnMnD | NONE", new RevoteBar(Period.ofMonths(6)), RevoteBar::parse),
            NO_WAY_ROUND);

    /** What each deviation does to the decision. */
    public static final Parameter<Effects> EFFECTS = Parameter.gap(
            Term.of("session.effects", "违反程序的后果", "effects of deviations"),
            Domain.text(
                    Effects.class,
                    "DEVIATION=VOIDS|CURABLE|NONE, …, *=VOIDS|CURABLE|NONE",
                    Effects.of(Effect.CURABLE).with(Effect.VOIDS, DeviationKind.SKIPPED, DeviationKind.ALTERED),
                    Effects::parse),
            NO_WAY_ROUND);

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(
            COMPOSITION,
            NOTICE_DAYS,
            SECRECY,
            RECUSAL,
            STEPS,
            ANNOUNCE_DAYS,
            SIGNING,
            PUBLICATION,
            ROUNDS,
            DAY_COUNT,
            REVOTE_BAR,
            EFFECTS);

    /** Compares policies by the deviations found. */
    public static final Measure<SessionReview> BY_DEVIATIONS = new Measure<>(
            Term.of("deviations", "违反程序之处", "deviations"), r -> r.deviations().size());

    /** Compares policies by the decisions that are void. */
    public static final Measure<SessionReview> BY_VOID =
            new Measure<>(Term.of("void", "无效的决定", "void decisions"), r -> r.procedure() == Truth.NO ? 1 : 0);

    private static final Term RULE = Term.of("session-review", "评审程序检查", "session review");

    private final Provisions provisions;
    private final ProcedureRules rules;

    private SessionReviewRule(Provisions provisions, WorkingDays calendar) {
        this.provisions = provisions;
        rules = ProcedureRules.of(provisions, calendar);
    }

    /**
     * The rule as planned, which is an error on every day: the plan leaves the procedure open.
     *
     * @param day a day of 2010
     * @return never
     * @throws org.civaffairs.core.value.InvalidInputException always, naming what is open; see {@link #under(Policy,
     *     LocalDate)}
     */
    public static SessionReviewRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy whose term of publication counts calendar days. Without a calendar working days cannot be
     * counted, and are not guessed.
     *
     * @param policy a policy that says what the plan leaves open
     * @param day the day of the vote, or of the decision if there was none
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy leaves something open on that day, or its term
     *     of publication counts working days
     */
    public static SessionReviewRule under(Policy policy, LocalDate day) {
        Provisions provisions = policy.on(day, NO_WAY_ROUND, PARAMETERS);
        PublicationTerm term = provisions.value(PUBLICATION);
        Problems.of(RULE.id())
                .require(
                        !term.needsCalendar(),
                        PUBLICATION.term().id(),
                        "must count calendar days, or under(policy, day, calendar) must be given the working days,",
                        term)
                .refuse();
        return new SessionReviewRule(provisions, WorkingDays.EVERY_DAY);
    }

    /**
     * The rule under a policy, with a calendar of working days.
     *
     * @param policy a policy that says what the plan leaves open
     * @param day the day of the vote, or of the decision if there was none
     * @param calendar the working days, used only where the term of publication counts them
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy leaves something open on that day
     */
    public static SessionReviewRule under(Policy policy, LocalDate day, WorkingDays calendar) {
        return new SessionReviewRule(policy.on(day, NO_WAY_ROUND, PARAMETERS), calendar);
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<SessionReview> assess(SessionReviewFacts facts) {
        provisions.requireDay(RULE, facts.day());
        if (facts.events().isEmpty()) {
            return Assessment.undetermined(this, facts, SessionTerms.EVENTS);
        }
        if (new Trace(facts).isOpen()) {
            return Assessment.undetermined(this, facts, SessionTerms.VOTE);
        }
        SessionReview review = new Replay(rules, facts).review();
        String subject = facts.village() + " " + facts.session() + " " + facts.motion();
        List<Finding> findings = review.deviations().stream()
                .map(d -> new Finding(d.kind().term(), subject, NO_WAY_ROUND, d.shown(), d.actual(), d.difference()))
                .toList();
        return Assessment.of(this, facts, review, findings);
    }

    @Override
    public List<Step> steps(SessionReviewFacts facts, SessionReview value) {
        return SessionTerms.steps(provisions, facts, value);
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
