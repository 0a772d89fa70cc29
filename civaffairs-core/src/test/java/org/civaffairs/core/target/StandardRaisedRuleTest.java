package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-06. */
class StandardRaisedRuleTest {
    private static final StandardRaisedRule RULE = StandardRaisedRule.inForceOn(DAY);

    static StandardRaisedFacts standard(String before, String after) {
        return StandardRaisedFacts.builder()
                .county("攸县")
                .before(Optional.ofNullable(before).map(Yuan::parse))
                .after(Optional.ofNullable(after).map(Yuan::parse))
                .build();
    }

    /** From 1,200 to 1,320 it was raised by 10 %; whether that is moderate cannot be decided. */
    @Test
    void a_tenth_more_is_raised_and_not_known_to_be_moderate() {
        Assessment<StandardRaised> assessment = RULE.assess(standard("1200.00", "1320.00"));
        assertEquals(new StandardRaised(Yuan.of(120), Ratio.percent(10), Truth.YES, Truth.UNKNOWN), assessment.value());
        assertEquals(List.of(), assessment.findings());
        assertEquals(
                "[before = 1200.00, after = 1320.00, increase = 120.00, rate = 10%, raised = YES, moderate = UNKNOWN]",
                assessment.steps().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1200.00, 1200.01, 0.01, YES, 0.00",
        "1200.00, 1200.00, 0.00, NO, 0.01",
        "1200.00, 1199.99, -0.01, NO, 0.02",
        "1200.00, 1100.00, -100.00, NO, 100.01"
    })
    void raised_is_a_fen_more_than_before(String before, String after, String increase, Truth raised, String missing) {
        Assessment<StandardRaised> assessment = RULE.assess(standard(before, after));
        assertEquals(raised, assessment.value().raised());
        assertEquals(Yuan.parse(increase), assessment.value().increase());
        assertEquals(
                raised == Truth.YES
                        ? "[]"
                        : "[VIOLATION STANDARD_NOT_RAISED 攸县: " + after + " of 1200.01, difference " + missing
                                + " [C-06]]",
                assessment.findings().toString());
        assertEquals(
                Yuan.parse(increase).fen(), StandardRaisedRule.BY_INCREASE.of().applyAsLong(assessment.value()));
    }

    @Test
    void from_nothing_there_is_no_rate() {
        assertEquals(
                new StandardRaised(Yuan.of(1), null, Truth.YES, Truth.UNKNOWN),
                RULE.assess(standard("0.00", "1.00")).value());
    }

    @Test
    void a_standard_that_is_unknown_leaves_it_open() {
        assertEquals(
                "standard-raised on 2010-06-01: undetermined, unknown [before, after]",
                RULE.assess(standard(null, null)).toString());
        assertEquals(
                "standard-raised on 2010-06-01: undetermined, unknown [after]",
                RULE.assess(standard("1.00", null)).toString());
        assertEquals(
                "standard-raised on 2010-06-01: undetermined, unknown [before]",
                RULE.assess(standard(null, "1.00")).toString());
    }

    @Test
    void bad_facts_are_refused_at_once() {
        assertEquals(
                "standard-raised: county must not be blank; before must not be negative but is -1.00"
                        + "; after must not be negative but is -2.00",
                assertThrows(
                                InvalidInputException.class,
                                () -> StandardRaisedFacts.builder()
                                        .county(" ")
                                        .before(Yuan.of(-1))
                                        .after(Yuan.of(-2))
                                        .build())
                        .getMessage());
    }
}
