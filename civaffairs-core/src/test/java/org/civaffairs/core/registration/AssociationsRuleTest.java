package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.DAY;
import static org.civaffairs.core.registration.Offices.associations;
import static org.civaffairs.core.registration.Offices.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-62: 41/43; C-66: rural associations registered; C-142: unlawful ones listed. */
class AssociationsRuleTest {
    private static final AssociationsRule RULE = AssociationsRule.inForceOn(DAY);

    @Test
    void forty_one_of_forty_three_were_inspected() {
        String[] all = new String[43];
        Arrays.fill(all, "YYY");
        all[6] = "YNY";
        all[42] = "YNY";
        Assessment<Associations> assessment = RULE.assess(associations(all));
        assertEquals(new Associations(43, 41, List.of(), List.of("s7", "s43"), List.of(), 0), assessment.value());
        assertEquals(
                "[DEFICIENCY ASSOCIATIONS_NOT_INSPECTED 攸县: 41 of 43, difference 2 [C-62]]",
                assessment.findings().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YYY RYYY        | 2 | 2 | ''    | ''    | ''    | 0
            NYY             | 0 | 0 | s1    | ''    | ''    | 0
            NNY YYY         | 1 | 1 | s1    | ''    | ''    | 0
            RNYY RYNY       | 1 | 0 | s1    | s2    | ''    | 0
            YYN NYN         | 1 | 1 | s2    | ''    | s1 s2 | 0
            YNY Y?Y ??? N?? | 2 | 0 | s4    | s1    | ''    | 3
            """)
    void what_is_known_is_counted_and_named(
            String letters, long registered, long inspected, String without, String late, String bad, long unknown) {
        Associations value = RULE.assess(associations(letters.split(" "))).value();
        assertEquals(new Associations(registered, inspected, words(without), words(late), words(bad), unknown), value);
        assertEquals(words(late).size(), AssociationsRule.BY_NOT_INSPECTED.of().applyAsLong(value));
        assertEquals(words(bad).size(), AssociationsRule.BY_UNLAWFUL.of().applyAsLong(value));
    }

    @Test
    void each_miss_has_its_own_clause() {
        Assessment<Associations> assessment = RULE.assess(associations("NYY", "RNYN", "YNN"));
        assertEquals(
                "[DEFICIENCY ASSOCIATION_NOT_REGISTERED 攸县 s1: NO of YES, difference 1 [C-62],"
                        + " DEFICIENCY ASSOCIATION_NOT_REGISTERED 攸县 s2: NO of YES, difference 1 [C-66],"
                        + " VIOLATION ASSOCIATION_UNLAWFUL 攸县 s2: NO of YES, difference 1 [C-142],"
                        + " VIOLATION ASSOCIATION_UNLAWFUL 攸县 s3: NO of YES, difference 1 [C-142],"
                        + " DEFICIENCY ASSOCIATIONS_NOT_INSPECTED 攸县: 0 of 1, difference 1 [C-62]]",
                assessment.findings().toString());
        assertEquals(
                "[registered = 1, inspected = 0, notInspected = [s3], notRegistered = [s1, s2], unlawful = [s2, s3],"
                        + " undetermined = 0]",
                assessment.steps().toString());
        assertEquals("associations []", RULE.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?YY         | [registered]
            Y?Y         | [inspected]
            YY?         | [lawful]
            YYY ??? Y?Y | [registered, lawful, inspected]
            """)
    void that_all_is_in_order_can_be_said_only_when_all_is_known(String letters, String unknown) {
        assertEquals(
                "associations on 2010-06-01: undetermined, unknown " + unknown,
                RULE.assess(associations(letters.split(" "))).toString());
    }

    @Test
    void where_there_is_none_nothing_is_missing() {
        assertEquals(
                new Associations(0, 0, List.of(), List.of(), List.of(), 0),
                RULE.assess(associations()).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> AssociationsRule.inForceOn(day));
        assertEquals("C-62", refused.problems().get(0).path());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        AssociationsFacts.Builder bad = AssociationsFacts.builder().county("");
        Association one = new Association("a", false, Truth.YES, Truth.YES, Truth.YES);
        bad.addAssociations(one, one);
        assertEquals(
                "associations: county must not be blank; associations[1].name must not be given twice but is \"a\"",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "associations: county is missing or null: give it, unknown is not zero"
                            + "; associations[0].rural must be true or false, without quotes, but is \"NO\""
                            + "; associations[0].lawful must be one of YES, NO, UNKNOWN but is \"maybe\"",
                    mapper.refusal(
                            "{\"associations\":[{\"name\":\"a\",\"rural\":\"NO\",\"registered\":\"YES\","
                                    + "\"inspected\":\"YES\",\"lawful\":\"maybe\"}]}",
                            AssociationsFacts.class));
        }
    }

    @Test
    void a_value_keeps_its_own_lists() {
        List<String> names = new ArrayList<>(List.of("a"));
        Associations value = new Associations(0, 0, names, names, names, 0);
        names.clear();
        assertEquals(new Associations(0, 0, List.of("a"), List.of("a"), List.of("a"), 0), value);
    }
}
