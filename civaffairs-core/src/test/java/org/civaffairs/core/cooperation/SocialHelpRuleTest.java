package org.civaffairs.core.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-20: present or not. */
class SocialHelpRuleTest {
    private static final SocialHelpRule RULE = SocialHelpRule.inForceOn(LocalDate.of(2010, 6, 1));

    static SocialHelpFacts facts(Truth mechanism) {
        return SocialHelpFacts.builder().county("攸县").mechanism(mechanism).build();
    }

    @Test
    void a_county_without_it_has_a_deficiency() {
        Assessment<SocialHelp> without = RULE.assess(facts(Truth.NO));
        assertEquals(new SocialHelp(Truth.NO), without.value());
        assertEquals(
                "[DEFICIENCY SOCIAL_HELP_MISSING 攸县: NO of YES, difference 1 [C-20]]",
                without.findings().toString());
        assertEquals("[mechanism = NO, present = NO]", without.steps().toString());
        assertEquals(0, SocialHelpRule.BY_PRESENT.of().applyAsLong(without.value()));
    }

    @Test
    void a_county_with_it_has_none_and_one_of_which_nobody_knows_is_undetermined() {
        Assessment<SocialHelp> with = RULE.assess(facts(Truth.YES));
        assertEquals(new SocialHelp(Truth.YES), with.value());
        assertEquals(List.of(), with.findings());
        assertEquals(1, SocialHelpRule.BY_PRESENT.of().applyAsLong(with.value()));
        assertEquals(
                "social-help on 2010-06-01: undetermined, unknown [mechanism]",
                RULE.assess(facts(Truth.UNKNOWN)).toString());
        assertEquals("social-help []", RULE.toString());
    }

    @Test
    void a_value_is_decided() {
        assertEquals(
                "present must be YES or NO: what is unknown is undetermined",
                assertThrows(IllegalArgumentException.class, () -> new SocialHelp(Truth.UNKNOWN))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> SocialHelpRule.inForceOn(day));
        assertEquals("C-20", refused.problems().get(0).path());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        assertEquals(
                "social-help: county must not be blank",
                assertThrows(
                                InvalidInputException.class,
                                SocialHelpFacts.builder().county("").mechanism(Truth.NO)::build)
                        .getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "social-help: county is missing or null: give it, unknown is not zero"
                            + "; mechanism must be one of YES, NO, UNKNOWN but is true",
                    mapper.refusal("{\"mechanism\":true}", SocialHelpFacts.class));
        }
    }
}
