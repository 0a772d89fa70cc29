package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.DAY;
import static org.civaffairs.core.conduct.Cadres.at;
import static org.civaffairs.core.conduct.Cadres.disaster;
import static org.civaffairs.core.conduct.Cadres.limits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-108, C-13, C-137: lags in whole minutes against limits that the plan leaves open. */
class DisasterRulesTest {
    private static final DisasterFacts FIRST = disaster()
            .reported(at("06:20"))
            .arrived(at("07:35"))
            .rescue(at("07:50"))
            .build();
    private static final DisasterFacts STEPS = disaster()
            .verified(at("09:30"))
            .reported(at("10:10"))
            .living(at("14:00"))
            .build();

    private static Assessment<StepLags> first(int report, int arrive, int rescue) {
        return FirstMomentRule.under(limits(report, arrive, rescue), DAY).assess(FIRST);
    }

    @Test
    void lags_of_20_95_and_110_minutes_need_no_rule() {
        assertEquals(OptionalLong.of(20), FIRST.findLag(DisasterStep.REPORTED));
        assertEquals(OptionalLong.of(95), FIRST.findLag(DisasterStep.ARRIVED));
        assertEquals(OptionalLong.of(110), FIRST.findLag(DisasterStep.RESCUE));
        assertEquals(OptionalLong.empty(), FIRST.findLag(DisasterStep.VERIFIED));
        assertEquals(OptionalLong.empty(), FIRST.findLag(DisasterStep.LIVING));
    }

    @Test
    void lags_of_3_h_30_4_h_10_and_8_h() {
        Assessment<StepLags> assessment =
                DisasterStepsRule.under(limits(210, 250, 480), DAY).assess(STEPS);
        assertEquals(
                List.of(
                        new StepLag(DisasterStep.VERIFIED, 3L * 60 + 30, Truth.YES),
                        new StepLag(DisasterStep.REPORTED, 4L * 60 + 10, Truth.YES),
                        new StepLag(DisasterStep.LIVING, 8L * 60, Truth.YES)),
                assessment.value().lags());
        assertEquals(
                "[trigger = NATURAL, conduct.disaster-steps.verify = 210, conduct.disaster-steps.report = 250,"
                        + " conduct.disaster-steps.living = 480, lags = [VERIFIED 210 YES, REPORTED 250 YES,"
                        + " LIVING 480 YES]]",
                assessment.steps().toString());
        assertEquals(
                "[DEFICIENCY DISASTER_STEP_LATE 柏市镇 VERIFIED: 210 of 209, difference 1 [C-13],"
                        + " DEFICIENCY DISASTER_STEP_LATE 柏市镇 LIVING: 480 of 478, difference 2 [C-13]]",
                DisasterStepsRule.under(limits(209, 251, 478), DAY)
                        .assess(STEPS)
                        .findings()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"20, 95, 110, 0", "19, 95, 110, 1", "20, 94, 110, 1", "20, 95, 109, 1", "21, 96, 111, 0", "1, 1, 1, 3"})
    void the_limit_itself_is_in_time(int report, int arrive, int rescue, int late) {
        Assessment<StepLags> assessment = first(report, arrive, rescue);
        assertEquals(late, assessment.findings().size());
        assertEquals(late, assessment.value().late());
        assertEquals(late, FirstMomentRule.BY_LATE.of().applyAsLong(assessment.value()));
        assertEquals(late, DisasterStepsRule.BY_LATE.of().applyAsLong(assessment.value()));
    }

    @Test
    void a_late_step_is_a_violation_by_minutes() {
        assertEquals(
                "[VIOLATION DISASTER_STEP_LATE 柏市镇 ARRIVED: 95 of 90, difference 5 [C-108]]",
                first(30, 90, 120).findings().toString());
    }

    @Test
    void the_steps_need_no_order() {
        DisasterFacts reverse = disaster()
                .reported(at("06:30"))
                .arrived(at("06:20"))
                .rescue(at("06:00"))
                .build();
        assertEquals(
                "[REPORTED 30 YES, ARRIVED 20 YES, RESCUE 0 YES]",
                FirstMomentRule.under(limits(30, 30, 30), DAY)
                        .assess(reverse)
                        .value()
                        .lags()
                        .toString());
    }

    @Test
    void a_missing_moment_is_unknown_and_what_is_late_is_found_all_the_same() {
        FirstMomentRule rule = FirstMomentRule.under(limits(30, 90, 120), DAY);
        assertEquals(
                "first-moment on 2010-06-01: undetermined, unknown [arrived, rescue]",
                rule.assess(disaster().reported(at("06:30")).build()).toString());
        Assessment<StepLags> late = rule.assess(
                disaster(DisasterTrigger.HUMAN_MADE).reported(at("06:31")).build());
        assertEquals(
                "[REPORTED 31 NO, ARRIVED ? UNKNOWN, RESCUE ? UNKNOWN]",
                late.value().lags().toString());
        assertEquals(1, late.findings().size());
        assertEquals(OptionalLong.empty(), late.value().lags().get(1).findMinutes());
        assertEquals(OptionalLong.of(31), late.value().lags().get(0).findMinutes());
    }

    @Test
    void lags_read_in_both_languages() {
        assertTrue(first(30, 90, 120)
                .explain(Locale.ENGLISH)
                .contains("lags: [reported after 20 minutes, place reached after 95 minutes, rescue organised after 110"
                        + " minutes]  [C-108]"));
        assertTrue(first(30, 90, 120).explain(Locale.CHINESE).contains("各环节历时：[上报灾情历时20分钟, 到达现场历时95分钟, 组织救援历时110分钟]"));
        assertEquals("at a time unknown", unknown().en());
        assertEquals("时间未知", unknown().zh());
    }

    private static Text unknown() {
        Text all = new StepLag(DisasterStep.RESCUE, null, Truth.UNKNOWN).label();
        return Text.of(all.zh().substring("组织救援".length()), all.en().substring("rescue organised ".length()));
    }

    @Test
    void without_limits_there_is_no_rule() {
        String first = assertThrows(InvalidInputException.class, () -> FirstMomentRule.inForceOn(DAY))
                .getMessage();
        assertTrue(first.contains("conduct.first-moment.report is left open by C-108"), first);
        assertTrue(first.contains("conduct.first-moment.arrive is left open by C-108"), first);
        assertTrue(first.contains("conduct.first-moment.rescue is left open by C-108"), first);
        String steps = assertThrows(InvalidInputException.class, () -> DisasterStepsRule.inForceOn(DAY))
                .getMessage();
        assertTrue(steps.contains("conduct.disaster-steps.verify is left open by C-13"), steps);
        assertEquals("1..527040", FirstMomentRule.REPORT.domain().toString());
    }

    @Test
    void a_value_does_not_change_with_the_list_it_was_made_of() {
        List<StepLag> lags = new ArrayList<>();
        StepLags value = new StepLags(lags);
        lags.add(new StepLag(DisasterStep.RESCUE, 1L, Truth.YES));
        assertEquals(List.of(), value.lags());
        assertTrue(FirstMomentRule.under(limits(1, 1, 1), DAY).toString().startsWith("first-moment ["));
        assertTrue(DisasterStepsRule.under(limits(1, 1, 1), DAY).toString().startsWith("disaster-steps ["));
    }
}
