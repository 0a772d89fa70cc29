package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-17. Facts are written in the order rural, poor, none, dangerous, cramped: Y, N or U. */
class HousingSurveyRuleTest {
    static final HousingSurveyRule WORST = HousingSurveyRule.inForceOn(DAY);
    static final HousingSurveyRule EACH =
            HousingSurveyRule.under(Policy.planned().reading(HousingSurveyRule.COUNT, HousingCount.EACH), DAY);

    static HousingSurveyFacts household(String facts) {
        return HousingSurveyFacts.builder()
                .household("H-12")
                .rural(truth(facts.charAt(0)))
                .poor(truth(facts.charAt(1)))
                .none(truth(facts.charAt(2)))
                .dangerous(truth(facts.charAt(3)))
                .cramped(truth(facts.charAt(4)))
                .build();
    }

    private static Truth truth(char letter) {
        return letter == 'Y' ? Truth.YES : letter == 'N' ? Truth.NO : Truth.UNKNOWN;
    }

    private static String outcome(HousingSurveyRule rule, String facts) {
        var assessed = rule.assess(household(facts));
        return (assessed.isDetermined() ? assessed.value().kinds() : assessed.unknown()).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YYNYY | [DANGEROUS] | [DANGEROUS, CRAMPED]", // the catalogue's example
                "NYNYY | [] | []", // urban
                "YNNYY | [] | []", // not poor
                "YYYYY | [NONE] | [NONE, DANGEROUS, CRAMPED]",
                "YYNNY | [CRAMPED] | [CRAMPED]",
                "YYNNN | [] | []",
                "YYYUU | [NONE] | [dangerous, cramped]",
                "YYUYN | [none] | [none]",
                "YYUUU | [none] | [none, dangerous, cramped]",
                "YYNUN | [dangerous] | [dangerous]",
                "YYNYU | [DANGEROUS] | [cramped]",
                "UYNYN | [rural] | [rural]",
                "YUNYN | [poor] | [poor]",
                "UUNUN | [rural, poor, dangerous] | [rural, poor, dangerous]",
                "UUNNN | [] | []", // well housed, so not counted wherever it is
                "NUUUU | [] | []",
                "UNUUU | [] | []"
            })
    void a_household_is_counted_as_its_worst_kind_or_as_each(String facts, String worst, String each) {
        assertEquals(worst, outcome(WORST, facts));
        assertEquals(each, outcome(EACH, facts));
    }

    @Test
    void a_survey_finds_nobody_at_fault() {
        var assessed = WORST.assess(household("YYNYY"));
        assertEquals(List.of(), assessed.findings());
        assertEquals(
                "[rural = YES, poor = YES, none = NO, dangerous = YES, cramped = YES, target.housing-count = WORST,"
                        + " kinds = [DANGEROUS]]",
                assessed.steps().toString());
        assertEquals(
                "[target.housing-count = WORST (INTERPRETED, C-17): the plan does not say how to count a household of two"
                        + " kinds; the order is assumed]",
                assessed.assumptions().toString());
        assertEquals(
                2,
                HousingSurveyRule.BY_COUNTED
                        .of()
                        .applyAsLong(EACH.assess(household("YYNYY")).value()));
    }

    @Test
    void a_household_is_a_case_with_a_label() {
        assertEquals(
                "housing-survey: household must not be blank",
                assertThrows(
                                InvalidInputException.class,
                                () -> HousingSurveyFacts.builder()
                                        .household(" ")
                                        .rural(Truth.YES)
                                        .poor(Truth.YES)
                                        .none(Truth.YES)
                                        .dangerous(Truth.YES)
                                        .cramped(Truth.YES)
                                        .build())
                        .getMessage());
    }
}
