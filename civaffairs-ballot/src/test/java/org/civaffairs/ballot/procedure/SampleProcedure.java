package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.SessionReviewRule.ANNOUNCE_DAYS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.COMPOSITION;
import static org.civaffairs.ballot.procedure.SessionReviewRule.DAY_COUNT;
import static org.civaffairs.ballot.procedure.SessionReviewRule.EFFECTS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.NOTICE_DAYS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.PUBLICATION;
import static org.civaffairs.ballot.procedure.SessionReviewRule.RECUSAL;
import static org.civaffairs.ballot.procedure.SessionReviewRule.REVOTE_BAR;
import static org.civaffairs.ballot.procedure.SessionReviewRule.ROUNDS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.SECRECY;
import static org.civaffairs.ballot.procedure.SessionReviewRule.SIGNING;
import static org.civaffairs.ballot.procedure.SessionReviewRule.STEPS;

import java.time.LocalDate;
import org.civaffairs.ballot.panel.Composition;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.ballot.publication.DayCount;
import org.civaffairs.ballot.publication.PublicationTerm;
import org.civaffairs.ballot.publication.RevoteBar;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Text;

/** A procedure that asks for everything, put together from several real ones, for tests. */
final class SampleProcedure {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    static final Effects WITH_EFFECTS = Effects.parse(
            "SKIPPED=VOIDS, ALTERED=VOIDS, PANEL_TOO_SMALL=VOIDS, KIN_VOTED=VOIDS, NOT_SECRET=VOIDS, NOT_RECORDED=VOIDS,"
                    + " COUNT_MISMATCH=VOIDS, ANNOUNCED_LATE=NONE, REVOTED_WITHIN_BAR=VOIDS, *=CURABLE");

    static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    static final LocalDate LAST = LocalDate.of(2010, 12, 31);

    static final Policy ALL = all();

    private SampleProcedure() {}

    private static Policy all() {
        Reform all = given(
                Reform.preset("test"), COMPOSITION, Composition.parse("SIZE >=15; REPRESENTATIVE >=2/3 of PRESENT"));
        all = given(all, NOTICE_DAYS, 7);
        all = given(all, SECRECY, Secrecy.SECRET);
        all = given(all, RECUSAL, Kinship.AFFINITY);
        all = given(
                all,
                STEPS,
                StepOrder.parse("POLICY_EXPLAINED > CASE_PRESENTED > DISCUSSED > VOTED > ANNOUNCED > SIGNED"));
        all = given(all, ANNOUNCE_DAYS, 0);
        all = given(all, SIGNING, Signing.REQUIRED);
        all = given(all, PUBLICATION, PublicationTerm.ofDays(7));
        all = given(all, ROUNDS, 2);
        all = given(all, DAY_COUNT, DayCount.NEXT_DAY_FIRST);
        all = given(all, REVOTE_BAR, RevoteBar.parse("P6M"));
        return Policy.planned().with(given(all, EFFECTS, WITH_EFFECTS));
    }

    private static <T> Reform given(Reform reform, Parameter<T> parameter, T value) {
        return reform.assumed(parameter, FIRST, LAST, value, Text.of("测试用", "for tests"));
    }

    /** A policy that gives one parameter another value. */
    static <T> Policy with(Policy policy, Parameter<T> parameter, T value) {
        return policy.with(given(Reform.preset("other"), parameter, value));
    }

    /** The rule with one parameter of another value. */
    static <T> SessionReviewRule rule(Parameter<T> parameter, T value) {
        return SessionReviewRule.under(with(ALL, parameter, value), DAY);
    }

    /** The rule. */
    static SessionReviewRule rule() {
        return SessionReviewRule.under(ALL, DAY);
    }
}
