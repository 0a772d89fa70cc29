package org.civaffairs.ballot.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BallotPresetTest {
    static Stream<BallotPreset> presets() {
        return BallotPreset.ALL.stream();
    }

    @Test
    void each_row_of_rules_from_practice_has_a_preset_with_its_period() {
        assertEquals(
                List.of(
                        "you-county-2010, 2010-01-01 to 2010-12-31",
                        "assembly-1998, 1998-11-04 to 2010-10-27",
                        "assembly-2010, 2010-10-28 to 2018-12-28",
                        "representatives-2010, 2010-10-28 to 2018-12-28",
                        "shangluo-2014, 2014-01-01 to 2014-12-31",
                        "zhashui-2015, 2015-01-01 to 2015-12-31",
                        "anqing-2024, 2024-01-01 to 2024-12-31",
                        "tengchong-2018, 2018-01-01 to 2018-12-31",
                        "inner-mongolia-2011, 2011-01-01 to 2011-12-31",
                        "rural-housing, 2010-01-01 to 2010-12-31",
                        "national-2012, 2013-01-01 to 2020-12-31",
                        "revote-bar, 2010-01-01 to 2010-12-31"),
                presets().map(BallotPreset::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void a_preset_is_found_by_its_name(BallotPreset preset) {
        assertEquals(Optional.of(preset), BallotPreset.find(preset.name()));
    }

    @Test
    void an_unknown_name_finds_nothing() {
        assertEquals(Optional.empty(), BallotPreset.find("shangluo"));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void nothing_in_a_preset_is_stated_or_proposed_and_everything_says_why(BallotPreset preset) {
        List<Provision<?>> provisions = preset.reform().provisions();
        assertFalse(provisions.isEmpty());
        for (Provision<?> provision : provisions) {
            assertTrue(List.of(Basis.ADOPTED, Basis.ASSUMED).contains(provision.basis()), provision::toString);
            assertTrue(provision.note() != null, provision::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void a_preset_speaks_on_its_first_and_last_day_and_on_no_other(BallotPreset preset) {
        Policy policy = Policy.planned()
                .extendedTo(LocalDate.of(2030, 12, 31), org.civaffairs.core.value.Text.of("检验", "to look around"))
                .with(preset.reform());
        Provision<?> first = preset.reform().provisions().get(0);
        Provision<?> last =
                preset.reform().provisions().get(preset.reform().provisions().size() - 1);
        assertEquals(
                1,
                policy.on(preset.from(), List.of(Presets.parameter(first)))
                        .all()
                        .size());
        assertEquals(
                1,
                policy.on(preset.to(), List.of(Presets.parameter(last))).all().size());
        for (LocalDate day : List.of(preset.from().minusDays(1), preset.to().plusDays(1))) {
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> policy.on(day, List.of(Presets.parameter(first))));
            assertTrue(refused.getMessage().contains(first.parameter().id()), refused.getMessage());
            assertTrue(refused.getMessage().contains(preset.name() + " gives it from "), refused.getMessage());
        }
    }

    @Test
    void a_preset_of_2014_on_a_day_in_2010_is_an_error_that_names_its_period() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> Ballots.of(15, 10, 7, 3).on(LocalDate.of(2010, 6, 1), BallotPreset.SHANGLUO_2014.policy()));
        assertTrue(
                refused.getMessage().contains("shangluo-2014 gives it from 2014-01-01 to 2014-12-31"),
                refused.getMessage());
    }

    @Test
    void a_later_preset_takes_the_plans_clauses_to_go_on_and_says_so() {
        assertEquals(
                List.of("clause.C-89", "decision.quorum", "decision.pass", "decision.voted-down", "decision.recused"),
                Ballots.of(15, 10, 7, 3)
                        .on(LocalDate.of(2014, 6, 1), BallotPreset.SHANGLUO_2014.policy())
                        .assumptions()
                        .stream()
                        .map(provision -> provision.parameter().id())
                        .toList());
    }

    @Test
    void no_name_is_used_twice() {
        assertEquals(
                BallotPreset.ALL.size(),
                new HashSet<>(presets().map(BallotPreset::name).toList()).size());
    }
}
