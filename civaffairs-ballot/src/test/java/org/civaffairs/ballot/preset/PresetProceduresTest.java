package org.civaffairs.ballot.preset;

import static org.civaffairs.ballot.panel.MemberKind.REPRESENTATIVE;
import static org.civaffairs.ballot.panel.MemberKind.VILLAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.ballot.panel.Composition;
import org.civaffairs.ballot.panel.CompositionVerdict;
import org.civaffairs.ballot.panel.KindCounts;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.ballot.procedure.Secrecy;
import org.civaffairs.ballot.procedure.SessionReviewRule;
import org.civaffairs.ballot.procedure.Signing;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Provisions;
import org.junit.jupiter.api.Test;

/** What the texts ask of panels, sessions and publications. */
class PresetProceduresTest {
    private static <T> T value(BallotPreset preset, Parameter<T> parameter) {
        return preset.policy().on(preset.to(), List.of(parameter)).value(parameter);
    }

    private static List<Boolean> met(Composition composition, KindCounts panel, KindCounts present) {
        return composition.judge(panel, present).stream()
                .map(CompositionVerdict::met)
                .toList();
    }

    private static KindCounts of(long representatives, long villagers) {
        return KindCounts.NONE.plus(REPRESENTATIVE, representatives).plus(VILLAGER, villagers);
    }

    /** Of 13 present 9 are two thirds or more (26/3 = 8.67). */
    @Test
    void shangluo_asks_fifteen_members_and_two_thirds_representatives_among_those_present() {
        Composition panel = value(BallotPreset.SHANGLUO_2014, SessionReviewRule.COMPOSITION);
        assertEquals(List.of(true, true), met(panel, of(10, 5), of(9, 4)));
        assertEquals(List.of(false, false), met(panel, of(10, 4), of(8, 5)));
    }

    @Test
    void shangluo_votes_in_secret_without_near_kin_announces_on_the_spot_and_signs() {
        assertEquals(Secrecy.SECRET, value(BallotPreset.SHANGLUO_2014, SessionReviewRule.SECRECY));
        assertEquals(Kinship.COLLATERAL, value(BallotPreset.SHANGLUO_2014, SessionReviewRule.RECUSAL));
        assertEquals(0, value(BallotPreset.SHANGLUO_2014, SessionReviewRule.ANNOUNCE_DAYS));
        assertEquals(Signing.REQUIRED, value(BallotPreset.SHANGLUO_2014, SessionReviewRule.SIGNING));
    }

    @Test
    void zhashui_asks_ten_members_of_whom_three_are_representatives() {
        Composition panel = value(BallotPreset.ZHASHUI_2015, SessionReviewRule.COMPOSITION);
        assertEquals(List.of(true, true), met(panel, of(3, 7), of(1, 7)));
        assertEquals(List.of(false, false), met(panel, of(2, 7), of(2, 7)));
    }

    @Test
    void tengchong_gives_seven_days_notice_and_anqing_votes_in_secret() {
        assertEquals(7, value(BallotPreset.TENGCHONG_2018, SessionReviewRule.NOTICE_DAYS));
        assertEquals(Secrecy.SECRET, value(BallotPreset.ANQING_2024, SessionReviewRule.SECRECY));
    }

    @Test
    void inner_mongolia_publishes_twice_and_rural_housing_for_fifteen_days_or_a_week_twice() {
        assertEquals(2, value(BallotPreset.INNER_MONGOLIA_2011, SessionReviewRule.ROUNDS));
        assertEquals(
                "15 DAYS or 7 DAYS x2",
                value(BallotPreset.RURAL_HOUSING, SessionReviewRule.PUBLICATION).toString());
    }

    @Test
    void the_national_measures_have_five_steps_two_thirds_representatives_and_seven_days() {
        assertEquals(
                "POLICY_EXPLAINED > CASE_PRESENTED > DISCUSSED > VOTED > SIGNED",
                value(BallotPreset.NATIONAL_2012, SessionReviewRule.STEPS).toString());
        assertEquals(
                "REPRESENTATIVE >=2/3 of PRESENT",
                value(BallotPreset.NATIONAL_2012, SessionReviewRule.COMPOSITION).toString());
        assertEquals(
                "7 DAYS",
                value(BallotPreset.NATIONAL_2012, SessionReviewRule.PUBLICATION).toString());
    }

    /** A decision of 2010-01-10: 07-10 is within six months, 07-11 is not. */
    @Test
    void a_second_request_is_barred_for_six_months() {
        var bar = value(BallotPreset.REVOTE_BAR, SessionReviewRule.REVOTE_BAR);
        assertEquals(true, bar.bars(LocalDate.of(2010, 1, 10), LocalDate.of(2010, 7, 10)));
        assertEquals(false, bar.bars(LocalDate.of(2010, 1, 10), LocalDate.of(2010, 7, 11)));
    }

    @Test
    void you_county_fills_all_that_the_procedure_leaves_open() {
        LocalDate day = LocalDate.of(2010, 6, 1);
        Provisions filled = SessionReviewRule.under(BallotPreset.YOU_COUNTY_2010.policy(), day)
                .provisions();
        assertEquals(SessionReviewRule.PARAMETERS.size(), filled.all().size());
        assertEquals(
                "SKIPPED=VOIDS, ALTERED=VOIDS, COUNT_MISMATCH=VOIDS, *=CURABLE",
                filled.value(SessionReviewRule.EFFECTS).toString());
    }
}
