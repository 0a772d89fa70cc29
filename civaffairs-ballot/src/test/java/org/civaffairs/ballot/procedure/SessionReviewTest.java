package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.DeviationKind.COUNT_MISMATCH;
import static org.civaffairs.ballot.procedure.DeviationKind.NOT_SECRET;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionReviewTest {
    private static final Deviation NOT_SIGNED =
            new Deviation(DeviationKind.NOT_SIGNED, Effect.CURABLE, Text.of("签字确认", "signed"), 1, 0, 1);
    private static final Deviation SHORT = new Deviation(DeviationKind.NOTICE_TOO_SHORT, Effect.NONE, null, 7, 5, 2);
    private static final SessionReview REVIEW = new SessionReview(
            new SessionNumbers(15, 14, 13, 1, 5L, 0L, 7L, 6L),
            List.of(SHORT, NOT_SIGNED),
            new DeviationKinds(List.of(COUNT_MISMATCH, NOT_SECRET)),
            Effect.CURABLE,
            Effect.VOIDS);

    private static SessionReview review(Effect effect, Effect worst) {
        return new SessionReview(SessionNumbers.NONE, List.of(), new DeviationKinds(List.of()), effect, worst);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, NONE, YES",
        "NONE, CURABLE, YES",
        "CURABLE, CURABLE, YES",
        "NONE, VOIDS, UNKNOWN",
        "CURABLE, VOIDS, UNKNOWN",
        "VOIDS, VOIDS, NO"
    })
    void a_decision_stands_unless_something_voids_it_or_could(Effect effect, Effect worst, Truth procedure) {
        assertEquals(procedure, review(effect, worst).procedure());
        assertEquals(
                procedure == Truth.NO ? 1 : 0, SessionReviewRule.BY_VOID.of().applyAsLong(review(effect, worst)));
    }

    @Test
    void a_certificate_takes_the_review() {
        BallotCertificate passed = new BallotCertificate(
                "江桥村", "第3次", "名单", AssistanceMatter.RELIEF, SampleProcedure.DAY, true, Truth.UNKNOWN, Yuan.ZERO);
        assertEquals(
                true,
                passed.reviewed(review(Effect.CURABLE, Effect.CURABLE).procedure())
                        .isEffective());
        assertEquals(
                false,
                passed.reviewed(review(Effect.VOIDS, Effect.VOIDS).procedure()).isEffective());
    }

    @Test
    void measures_look_at_their_own_component() {
        assertEquals(2, SessionReviewRule.BY_DEVIATIONS.of().applyAsLong(REVIEW));
        assertEquals("deviations", SessionReviewRule.BY_DEVIATIONS.term().id());
        assertEquals("void", SessionReviewRule.BY_VOID.term().id());
    }

    @Test
    void a_review_has_a_form_in_json() {
        new JsonForm<>(SessionReview.class, List.of(REVIEW, review(Effect.NONE, Effect.NONE))).check();
        assertEquals(
                "{\"numbers\":{\"members\":15,\"present\":14,\"voted\":13,\"kinVoted\":1,\"notice\":5,\"announced\":0,"
                        + "\"published\":7,\"publishedAgain\":6},"
                        + "\"deviations\":[{\"kind\":\"NOTICE_TOO_SHORT\",\"effect\":\"NONE\",\"expected\":7,\"actual\":5,"
                        + "\"difference\":2},{\"kind\":\"NOT_SIGNED\",\"effect\":\"CURABLE\","
                        + "\"point\":{\"zh\":\"签字确认\",\"en\":\"signed\"},\"expected\":1,\"actual\":0,\"difference\":1}],"
                        + "\"unchecked\":[\"NOT_SECRET\",\"COUNT_MISMATCH\"],\"effect\":\"CURABLE\",\"worst\":\"VOIDS\"}",
                StrictMapper.JACKSON_2.write(REVIEW));
        assertEquals(REVIEW, JavaCopy.of(REVIEW));
    }

    @Test
    void bad_json_is_refused_with_all_its_problems() {
        String bad = StrictMapper.JACKSON_2
                .write(REVIEW)
                .replace("\"members\":15", "\"members\":-15,\"cats\":1")
                .replace("\"published\":7", "\"published\":-7")
                .replace("\"en\":\"signed\"", "\"en\":\"\",\"fr\":\"x\"")
                .replace("\"actual\":5", "\"actual\":-5")
                .replace("\"expected\":7", "\"expected\":-7")
                .replace("\"difference\":2", "\"difference\":-2,\"note\":1")
                .replace("[\"NOT_SECRET\"", "[\"FAR\"");
        StrictMapper.both()
                .forEach(mapper -> assertEquals(
                        "session review: numbers.cats is not a property, use one of [members, present, voted, kinVoted, notice,"
                                + " announced, published, publishedAgain]"
                                + "; numbers.members must not be negative but is -15"
                                + "; numbers.published must not be negative but is -7"
                                + "; deviations[0].note is not a property, use one of [kind, effect, point, expected, actual,"
                                + " difference]"
                                + "; deviations[0].expected must not be negative but is -7"
                                + "; deviations[0].actual must not be negative but is -5"
                                + "; deviations[0].difference must not be negative but is -2"
                                + "; deviations[1].point.fr is not a property, use one of [zh, en]"
                                + "; deviations[1].point.en must not be blank"
                                + "; unchecked[0] must be one of SKIPPED, ALTERED, NOTICE_TOO_SHORT, PANEL_TOO_SMALL,"
                                + " REPRESENTATIVES_BELOW_SHARE, KIN_VOTED, NOT_SECRET, NOT_RECORDED, COUNT_MISMATCH,"
                                + " STEP_MISSING, STEP_OUT_OF_ORDER, ANNOUNCED_LATE, NOT_SIGNED, PUBLISHED_TOO_BRIEFLY,"
                                + " SECOND_PUBLICATION_MISSING, REVOTED_WITHIN_BAR but is \"FAR\"",
                        mapper.refusal(bad, SessionReview.class)));
    }

    @Test
    void lists_do_not_change_with_what_they_were_made_of() {
        List<Deviation> deviations = new ArrayList<>(List.of(SHORT));
        List<DeviationKind> kinds = new ArrayList<>(List.of(NOT_SECRET, COUNT_MISMATCH, NOT_SECRET));
        DeviationKinds unchecked = new DeviationKinds(kinds);
        SessionReview review = new SessionReview(SessionNumbers.NONE, deviations, unchecked, Effect.NONE, Effect.NONE);
        deviations.clear();
        kinds.clear();
        assertEquals(List.of(SHORT), review.deviations());
        assertEquals(List.of(NOT_SECRET, COUNT_MISMATCH), review.unchecked().kinds());
        assertEquals("未实行无记名投票、票数不符", unchecked.label().zh());
        assertEquals("none", new DeviationKinds(List.of()).label().en());
        assertEquals("[NOT_SECRET, COUNT_MISMATCH]", unchecked.toString());
    }

    @Test
    void kinds_come_with_units() {
        assertEquals(
                "[null, null, days, persons, persons, persons, null, null, ballots, null, null, days, null, days, days,"
                        + " days]",
                List.of(DeviationKind.values()).stream()
                        .map(kind -> String.valueOf(kind.term().unit()))
                        .toList()
                        .toString());
        assertEquals("NOT_SECRET", NOT_SECRET.term().id());
        assertEquals("未实行无记名投票", NOT_SECRET.term().name().zh());
    }
}
