package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.DAY;
import static org.civaffairs.core.award.Townships.works;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-51: four flags. */
class CombinedWorksRuleTest {
    private static final CombinedWorksRule RULE = CombinedWorksRule.inForceOn(DAY);

    @ParameterizedTest
    @CsvSource({
        "YYYY, 4, 0",
        "YYYN, 3, 1", // the catalogue's example: 3 of 4
        "NYYY, 3, 1",
        "NNNN, 0, 4",
        "N???, 0, 1", // what is missing is found whatever else is unknown
        "?NYY, 2, 1"
    })
    void what_is_known_is_counted(String letters, long there, long missing) {
        assertEquals(
                new CombinedWorks(there, missing), RULE.assess(works(letters)).value());
        assertEquals(missing, RULE.assess(works(letters)).findings().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?YYY | villageOrganisation
            Y?YY | newCountryside
            YY?Y | civility
            YYY? | publicSecurity
            ???? | villageOrganisation, newCountryside, civility, publicSecurity
            """)
    void that_all_is_there_can_be_said_only_when_all_is_known(String letters, String unknown) {
        assertEquals(
                "combined-works on 2010-12-31: undetermined, unknown [" + unknown + "]",
                RULE.assess(works(letters)).toString());
    }

    @Test
    void a_finding_names_what_is_missing() {
        assertEquals(
                "[DEFICIENCY WORK_NOT_COMBINED 新塘村: NO of YES, difference VILLAGE_ORGANISATION [C-51],"
                        + " DEFICIENCY WORK_NOT_COMBINED 新塘村: NO of YES, difference NEW_COUNTRYSIDE [C-51],"
                        + " DEFICIENCY WORK_NOT_COMBINED 新塘村: NO of YES, difference CIVILITY [C-51],"
                        + " DEFICIENCY WORK_NOT_COMBINED 新塘村: NO of YES, difference PUBLIC_SECURITY [C-51]]",
                RULE.assess(works("NNNN")).findings().toString());
    }

    @Test
    void the_derivation_lists_the_facts_and_both_counts() {
        assertEquals(
                "[villageOrganisation = YES, newCountryside = NO, civility = UNKNOWN, publicSecurity = YES, combined = 2,"
                        + " missing = 1]",
                RULE.assess(works("YN?Y")).steps().toString());
        assertEquals("combined-works []", RULE.toString());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        CombinedWorks value = new CombinedWorks(2, 1);
        assertEquals(2, CombinedWorksRule.BY_COMBINED.of().applyAsLong(value));
        assertEquals(1, CombinedWorksRule.BY_MISSING.of().applyAsLong(value));
    }

    @Test
    void each_has_its_words() {
        assertEquals(
                List.of("村级组织建设", "新农村建设", "精神文明建设", "社会治安综合治理"),
                Stream.of(CombinedWork.values()).map(item -> item.label().zh()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day
                        + ": C-51 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> CombinedWorksRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        CombinedWorksFacts.Builder bad = CombinedWorksFacts.builder().unit(" ");
        bad.villageOrganisation(Truth.YES)
                .newCountryside(Truth.YES)
                .civility(Truth.YES)
                .publicSecurity(Truth.YES);
        assertEquals(
                "combined-works: unit must not be blank",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        String words = " must be one of YES, NO, UNKNOWN but is ";
        String missing = " is missing or null: give it, unknown is not zero";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "combined-works: unit" + missing + "; villageOrganisation" + words + "true"
                            + "; newCountryside" + missing
                            + "; civility" + missing
                            + "; publicSecurity" + words + "\"yes\"",
                    mapper.refusal(
                            "{\"villageOrganisation\":true,\"publicSecurity\":\"yes\"}", CombinedWorksFacts.class));
        }
    }
}
