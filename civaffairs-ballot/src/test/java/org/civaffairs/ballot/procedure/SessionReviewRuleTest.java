package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.panel.MemberKind.VILLAGER;
import static org.civaffairs.ballot.procedure.SampleProcedure.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.ballot.publication.Publication;
import org.civaffairs.ballot.publication.WorkingDays;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

class SessionReviewRuleTest {
    private static SampleSession wrong() {
        SampleSession session = new SampleSession().moved(EventKind.NOTICE_GIVEN, "2010-05-27");
        session.members.set(12, SessionMember.voter("v3", VILLAGER).related(Kinship.LINEAL));
        session.members.set(0, SessionMember.voter("r1", VILLAGER));
        return session.without(EventKind.DISCUSSED);
    }

    @Test
    void each_deviation_is_a_violation_of_c_90() {
        Assessment<SessionReview> assessment = rule().assess(wrong().facts());
        assertEquals(
                "[VIOLATION NOTICE_TOO_SHORT 江桥村 第3次 低保名单: 5 of 7, difference 2 [C-90],"
                        + " VIOLATION REPRESENTATIVES_BELOW_SHARE 江桥村 第3次 低保名单: 9 of two thirds or more of those"
                        + " present: villagers' representative: 10, difference 1 [C-90],"
                        + " VIOLATION KIN_VOTED 江桥村 第3次 低保名单: 1 of 0, difference 1 [C-90],"
                        + " VIOLATION STEP_MISSING 江桥村 第3次 低保名单: 0 of discussed, difference 1 [C-90]]",
                assessment.findings().toString());
        for (Finding finding : assessment.findings()) {
            assertEquals(YouCounty2010.NO_WAY_ROUND, finding.citation());
            assertEquals(Severity.VIOLATION, finding.severity());
        }
        assertEquals(
                List.of(Effect.CURABLE, Effect.CURABLE, Effect.VOIDS, Effect.CURABLE),
                assessment.value().deviations().stream().map(Deviation::effect).toList());
        assertEquals(Effect.VOIDS, assessment.value().effect());
    }

    @Test
    void findings_are_worded_in_both_languages() {
        Assessment<SessionReview> assessment = rule().assess(wrong().facts());
        String zh = assessment.explain(Locale.CHINESE);
        assertTrue(zh.contains("会议通知过迟；应为7天，实为5天，相差2天  [C-90]"), zh);
        assertTrue(zh.contains("应为实到人员中村民代表须占三分之二以上：10人，实为9人，相差1人  [C-90]"), zh);
        assertTrue(zh.contains("缺少规定程序；应为现场评议，实为0，相差1  [C-90]"), zh);
        String en = assessment.explain(Locale.ENGLISH);
        assertTrue(en.contains("step missing; expected discussed, actual 0, difference 1  [C-90]"), en);
        assertTrue(en.contains("effect, at least: voids the decision  [C-90]"), en);
    }

    @Test
    void the_worst_known_effect_counts_and_what_is_unchecked_could_make_it_worse() {
        SampleSession session = new SampleSession().without(EventKind.SIGNED);
        SessionReview curable = rule().assess(session.facts()).value();
        assertEquals(Effect.CURABLE, curable.effect());
        assertEquals(Effect.CURABLE, curable.worst());
        assertEquals(Truth.YES, curable.procedure());
        session.secret = Truth.UNKNOWN;
        SessionReview open = rule().assess(session.facts()).value();
        assertEquals(Effect.CURABLE, open.effect());
        assertEquals(Effect.VOIDS, open.worst());
        assertEquals(Truth.UNKNOWN, open.procedure());
        session.secret = Truth.NO;
        assertEquals(Truth.NO, rule().assess(session.facts()).value().procedure());
        SampleSession late =
                new SampleSession().moved(EventKind.ANNOUNCED, "2010-06-02").moved(EventKind.SIGNED, "2010-06-02");
        assertEquals(Effect.NONE, rule().assess(late.facts()).value().effect());
        assertEquals(1, rule().assess(late.facts()).findings().size());
    }

    @Test
    void an_unchecked_kind_that_could_not_void_leaves_the_decision_standing() {
        SampleSession session = new SampleSession().until(EventKind.SUBMITTED);
        session.publications.clear();
        SessionReview review = rule().assess(session.facts()).value();
        assertEquals(
                "[PUBLISHED_TOO_BRIEFLY, SECOND_PUBLICATION_MISSING]",
                review.unchecked().toString());
        assertEquals(Effect.NONE, review.effect());
        assertEquals(Effect.CURABLE, review.worst());
        assertEquals(Truth.YES, review.procedure());
    }

    @Test
    void a_kind_that_was_found_is_not_unchecked_as_well() {
        SampleSession session = new SampleSession().until(EventKind.SUBMITTED);
        session.publications.clear();
        session.publications.add(Publication.afterApproval(SampleProcedure.DAY, SampleProcedure.DAY));
        SessionReview review = rule().assess(session.facts()).value();
        assertEquals(List.of("PUBLISHED_TOO_BRIEFLY 0/7"), session.found());
        assertEquals("[]", review.unchecked().toString());
    }

    @Test
    void the_derivation_lists_numbers_and_provisions_in_order() {
        SampleSession session = wrong();
        assertEquals(
                "[members = 15, present = 14, session.composition = SIZE >=15; REPRESENTATIVE >=2/3 of PRESENT,"
                        + " session.notice = 7, notice = 5, session.recusal = AFFINITY, voted = 13, kinVoted = 1,"
                        + " session.secrecy = SECRET, secret = YES, issued = 13, returned = 13, counted = 13,"
                        + " session.steps = POLICY_EXPLAINED > CASE_PRESENTED > DISCUSSED > VOTED > ANNOUNCED > SIGNED,"
                        + " session.announcement = 0, announced = 0, session.signing = REQUIRED,"
                        + " session.publication = 7 DAYS, session.rounds = 2, session.day-count = NEXT_DAY_FIRST,"
                        + " published = 7, publishedAgain = 7, session.revote-bar = P6M,"
                        + " session.effects = " + SampleProcedure.WITH_EFFECTS + ", unchecked = [], effect = VOIDS,"
                        + " worst = VOIDS]",
                rule().assess(session.facts()).steps().toString());
    }

    @Test
    void what_is_not_known_is_not_in_the_derivation() {
        SampleSession session = new SampleSession().unattended().until(EventKind.OPENED);
        session.happened(EventKind.ANNOUNCED, "2010-06-01").publications.clear();
        List<String> ids = rule().assess(session.facts()).steps().stream()
                .map(Step::term)
                .map(term -> term.id())
                .filter(id -> !id.startsWith("session."))
                .toList();
        assertEquals(List.of("members", "present", "voted", "kinVoted", "secret", "unchecked", "effect", "worst"), ids);
    }

    @Test
    void the_plan_leaves_everything_open() {
        InvalidInputException open =
                assertThrows(InvalidInputException.class, () -> SessionReviewRule.inForceOn(SampleProcedure.DAY));
        assertEquals(
                SessionReviewRule.PARAMETERS.stream().map(p -> p.term().id()).toList(),
                open.problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
        assertTrue(open.getMessage().startsWith("policy on 2010-06-01: session.composition is left open by C-29 「"));
        assertThrows(
                InvalidInputException.class,
                () -> SessionReviewRule.under(Policy.planned(), SampleProcedure.DAY, WorkingDays.WEEKDAYS));
    }

    @Test
    void domains_refuse_what_their_types_refuse_and_numbers_out_of_bounds() {
        List<Object> bad =
                List.of("SIZE", 367, "MAYBE", "COUSIN", "VOTED >", -1, "NEVER", "7", 3, "NOW", "6M", "SKIPPED=VOIDS");
        List<Object> good = List.of(
                "NONE", 366, "EITHER", "SELF", "NONE", 0, "REQUIRED", "NONE", 0, "SAME_DAY_FIRST", "NONE", "*=NONE");
        for (int i = 0; i < bad.size(); i++) {
            Parameter<?> parameter = SessionReviewRule.PARAMETERS.get(i);
            assertTrue(parameter.domain().find(bad.get(i)).isEmpty(), parameter::toString);
            assertTrue(parameter.domain().find(good.get(i)).isPresent(), parameter::toString);
        }
    }

    @Test
    void facts_of_another_day_are_refused() {
        SessionReviewRule next = SessionReviewRule.under(SampleProcedure.ALL, LocalDate.of(2010, 6, 2));
        assertEquals(
                "session-review: day must be 2010-06-02, for which the rule was looked up (make it for the facts' day),"
                        + " but is 2010-06-01",
                assertThrows(InvalidInputException.class, () -> next.assess(new SampleSession().facts()))
                        .getMessage());
    }
}
