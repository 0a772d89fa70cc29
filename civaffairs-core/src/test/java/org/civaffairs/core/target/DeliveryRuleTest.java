package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-10, and C-15 where somebody says what is due. */
class DeliveryRuleTest {
    private static final DeliveryRule RULE = DeliveryRule.inForceOn(DAY);

    static DeliveryFacts delivery(DeliveryDuty duty, String due, String delivered) {
        return DeliveryFacts.builder()
                .township("柏市镇")
                .person(PersonName.parse("欧阳修"))
                .duty(duty)
                .due(Yuan.parse(due))
                .delivered(Optional.ofNullable(delivered).map(Yuan::parse))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "FIVE_GUARANTEES, 1500.00, 1500.00, ACHIEVED, 0.00", // the catalogue: due 1500, paid 1500, no arrears
        "FIVE_GUARANTEES, 1500.00, 1499.99, DEFICIENCY, 0.01",
        "FIVE_GUARANTEES, 1500.00, 1500.01, ACHIEVED, 0.00",
        "FIVE_GUARANTEES, 0.00, 0.00, ACHIEVED, 0.00",
        "BASIC_LIVING, 1500.00, 1380.00, VIOLATION, 120.00",
        "BASIC_LIVING, 1500.00, 1500.00, ACHIEVED, 0.00"
    })
    void what_is_due_and_not_delivered_is_in_arrears(
            DeliveryDuty duty, String due, String delivered, Status status, String arrears) {
        Assessment<Delivery> assessment = RULE.assess(delivery(duty, due, delivered));
        assertEquals(new Delivery(status, Yuan.parse(arrears)), assessment.value());
        assertEquals(
                status == Status.ACHIEVED
                        ? "[]"
                        : "[" + status + " DELIVERY_IN_ARREARS 柏市镇 欧**: " + delivered + " of 1500.00, difference "
                                + arrears + " [" + duty.citation().clause() + "]]",
                assessment.findings().toString());
        assertEquals(Yuan.parse(arrears).fen(), DeliveryRule.BY_ARREARS.of().applyAsLong(assessment.value()));
    }

    @Test
    void each_duty_has_its_own_clause() {
        assertEquals("C-10", DeliveryDuty.FIVE_GUARANTEES.citation().clause());
        assertEquals("C-15", DeliveryDuty.BASIC_LIVING.citation().clause());
        assertEquals(
                "[duty = BASIC_LIVING, due = 1500.00, delivered = 1380.00, arrears = 120.00, status = VIOLATION]",
                RULE.assess(delivery(DeliveryDuty.BASIC_LIVING, "1500.00", "1380.00"))
                        .steps()
                        .toString());
    }

    @Test
    void what_nobody_knows_is_not_zero() {
        assertEquals(
                "delivery on 2010-06-01: undetermined, unknown [delivered]",
                RULE.assess(delivery(DeliveryDuty.BASIC_LIVING, "1500.00", null))
                        .toString());
    }

    @Test
    void bad_facts_are_refused_at_once() {
        assertEquals(
                "delivery: township must not be blank; due must not be negative but is -1.00"
                        + "; delivered must not be negative but is -2.00",
                assertThrows(
                                InvalidInputException.class,
                                () -> DeliveryFacts.builder()
                                        .township(" ")
                                        .person(PersonName.parse("李四"))
                                        .duty(DeliveryDuty.BASIC_LIVING)
                                        .due(Yuan.of(-1))
                                        .delivered(Yuan.of(-2))
                                        .build())
                        .getMessage());
    }
}
