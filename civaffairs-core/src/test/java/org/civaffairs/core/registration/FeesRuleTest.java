package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.DAY;
import static org.civaffairs.core.registration.Offices.fees;
import static org.civaffairs.core.registration.Offices.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-65: the four named are required; the list is open. */
class FeesRuleTest {
    private static final FeesRule RULE = FeesRule.inForceOn(DAY);

    private static List<FeesBody> bodies(String names) {
        return words(names).stream().map(FeesBody::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "YYYY, FINANCE SUPERVISION AUDIT PRICES, ''",
        "NYYY, SUPERVISION AUDIT PRICES,         FINANCE",
        "YNYY, FINANCE AUDIT PRICES,             SUPERVISION",
        "YYNY, FINANCE SUPERVISION PRICES,       AUDIT",
        "YYYN, FINANCE SUPERVISION AUDIT,        PRICES",
        "N??N, '',                               FINANCE PRICES"
    })
    void the_four_that_are_named_are_needed(String letters, String present, String missing) {
        Assessment<Fees> assessment = RULE.assess(fees(letters));
        assertEquals(new Fees(bodies(present), bodies(missing)), assessment.value());
        assertEquals(bodies(missing).size(), assessment.findings().size());
        assertEquals(bodies(missing).size(), FeesRule.BY_MISSING.of().applyAsLong(assessment.value()));
    }

    @Test
    void others_may_take_part_and_make_up_for_nobody() {
        Assessment<Fees> assessment = RULE.assess(fees("YYYN", "工商局"));
        assertEquals(
                "[DEFICIENCY FEES_BODY_MISSING 攸县: NO of YES, difference PRICES [C-65]]",
                assessment.findings().toString());
        assertEquals(
                "[finance = YES, supervision = YES, audit = YES, prices = NO, others = [工商局],"
                        + " present = [FINANCE, SUPERVISION, AUDIT], missing = [PRICES]]",
                assessment.steps().toString());
        assertEquals("association-fees []", RULE.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "?YYY, [finance]",
        "Y?YY, [supervision]",
        "YY?Y, [audit]",
        "YYY?, [prices]",
        "??YY, '[finance, supervision]'"
    })
    void that_all_were_there_can_be_said_only_when_all_is_known(String letters, String unknown) {
        assertEquals(
                "association-fees on 2010-06-01: undetermined, unknown " + unknown,
                RULE.assess(fees(letters)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> FeesRule.inForceOn(day));
        assertEquals("C-65", refused.problems().get(0).path());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        FeesFacts.Builder bad =
                FeesFacts.builder().county(" ").finance(Truth.YES).supervision(Truth.YES);
        bad.audit(Truth.YES).prices(Truth.YES).addOthers("甲局", "甲局");
        assertEquals(
                "association-fees: county must not be blank; others[1] must not be given twice but is \"甲局\"",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        String missing = " is missing or null: give it, unknown is not zero";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "association-fees: county" + missing + "; finance must be one of YES, NO, UNKNOWN but is true"
                            + "; supervision" + missing + "; audit" + missing + "; prices" + missing
                            + "; others[0] must be a text in quotes but is a number",
                    mapper.refusal("{\"finance\":true,\"others\":[1]}", FeesFacts.class));
        }
    }

    @Test
    void a_value_keeps_its_own_lists() {
        List<FeesBody> bodies = new ArrayList<>(List.of(FeesBody.AUDIT));
        Fees value = new Fees(bodies, bodies);
        bodies.clear();
        assertEquals(new Fees(List.of(FeesBody.AUDIT), List.of(FeesBody.AUDIT)), value);
    }
}
