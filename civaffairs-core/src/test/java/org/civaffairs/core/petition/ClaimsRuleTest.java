package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.DAY;
import static org.civaffairs.core.petition.Cases.claims;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-76: 17/20, the denominators are the reasonable claims only. */
class ClaimsRuleTest {
    private static final ClaimsRule RULE = ClaimsRule.inForceOn(DAY);

    private static String[] times(int yesYes, int yesNo, int unreasonable) {
        String[] all = new String[yesYes + yesNo + unreasonable];
        Arrays.fill(all, "NN");
        Arrays.fill(all, 0, yesYes, "YY");
        Arrays.fill(all, yesYes, yesYes + yesNo, "YN");
        return all;
    }

    @Test
    void seventeen_of_twenty_reasonable_claims_whatever_else_there_is() {
        Assessment<Claims> assessment = RULE.assess(claims(times(17, 3, 5)));
        assertEquals(new Claims(20, 17, List.of("c18", "c19", "c20"), 5, 0), assessment.value());
        assertEquals(
                "[DEFICIENCY CLAIMS_UNRESOLVED 攸县民政局: 17 of 20, difference 3 [C-76]]",
                assessment.findings().toString());
        assertEquals(
                "[reasonable = 20, resolved = 17, rate = 17/20, unresolved = [c18, c19, c20], unreasonable = 5,"
                        + " undetermined = 0]",
                assessment.steps().toString().replace("85%", "17/20"));
        assertTrue(assessment.explain(Locale.ENGLISH).contains("share resolved: 85%"));
        assertEquals(3, ClaimsRule.BY_UNRESOLVED.of().applyAsLong(assessment.value()));
        assertEquals("claims []", RULE.toString());
    }

    @Test
    void an_unreasonable_claim_that_was_met_is_no_part_of_the_rate() {
        assertEquals(
                new Claims(1, 1, List.of(), 2, 0),
                RULE.assess(claims("YY", "NY", "N?")).value());
        assertFalse(RULE.assess(claims("YY", "NN")).hasFindings());
    }

    @Test
    void of_no_reasonable_claim_there_is_no_rate() {
        Assessment<Claims> assessment = RULE.assess(claims("NN"));
        assertEquals(new Claims(0, 0, List.of(), 1, 0), assessment.value());
        assertFalse(assessment.explain(Locale.ENGLISH).contains("%"));
        assertEquals(new Claims(0, 0, List.of(), 0, 0), RULE.assess(claims()).value());
    }

    @Test
    void what_is_unresolved_is_found_whatever_is_unknown_and_no_rate_is_said() {
        Assessment<Claims> assessment = RULE.assess(claims("YN", "?Y", "Y?", "YY", "??"));
        assertEquals(new Claims(3, 1, List.of("c1"), 0, 3), assessment.value());
        assertEquals(
                "[DEFICIENCY CLAIMS_UNRESOLVED 攸县民政局: 1 of 3, difference 1 [C-76]]",
                assessment.findings().toString());
        assertFalse(assessment.steps().toString().contains("rate"));
    }

    @ParameterizedTest
    @CsvSource({"Y?, [resolved]", "?Y, [reasonable]", "?N, [reasonable]", "?N Y?, '[reasonable, resolved]'"})
    void that_all_are_resolved_can_be_said_only_when_all_is_known(String letters, String unknown) {
        String[] all =
                Stream.concat(Stream.of("YY"), Stream.of(letters.split(" "))).toArray(String[]::new);
        assertEquals(
                "claims on 2010-06-01: undetermined, unknown " + unknown,
                RULE.assess(claims(all)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day + ": C-76 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> ClaimsRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        ClaimsFacts.Builder bad = ClaimsFacts.builder().unit(" ");
        bad.addClaims(new Claim("a", Truth.YES, Truth.YES), new Claim("", Truth.YES, Truth.YES));
        bad.addClaims(new Claim("a", Truth.NO, Truth.NO));
        assertEquals(
                "claims: unit must not be blank; claims[1].id must not be blank"
                        + "; claims[2].id must not be given twice but is \"a\"",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "claims: unit is missing or null: give it, unknown is not zero"
                            + "; claims[0].color is not a property, use one of [id, reasonable, resolved]"
                            + "; claims[0].id must be a text in quotes but is a number"
                            + "; claims[0].reasonable must be one of YES, NO, UNKNOWN but is true"
                            + "; claims[0].resolved is missing or null: give it, unknown is not zero",
                    mapper.refusal("{\"claims\":[{\"id\":1,\"reasonable\":true,\"color\":1}]}", ClaimsFacts.class));
        }
    }
}
