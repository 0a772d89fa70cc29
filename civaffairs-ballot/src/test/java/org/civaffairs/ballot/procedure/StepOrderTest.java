package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.EventKind.DISCUSSED;
import static org.civaffairs.ballot.procedure.EventKind.SIGNATURES_COLLECTED;
import static org.civaffairs.ballot.procedure.EventKind.VOTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepOrderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE | 无要求 | nothing is asked",
                "VOTED | 票决 | voted",
                "DISCUSSED > VOTED > ANNOUNCED | 现场评议→票决→公布结果 | discussed, then voted, then announced"
            })
    void an_order_is_read_written_and_worded(String text, String zh, String en) {
        StepOrder order = StepOrder.parse(text);
        assertEquals(text, order.toString());
        assertEquals(zh, order.label().zh());
        assertEquals(en, order.label().en());
        assertEquals(order, JavaCopy.of(order));
        StrictMapper.both().forEach(mapper -> {
            assertEquals("\"" + text + "\"", mapper.write(order));
            assertEquals(order, mapper.read("\"" + text + "\"", StepOrder.class));
        });
    }

    @Test
    void an_order_does_not_change_with_its_list() {
        List<EventKind> steps = new ArrayList<>(List.of(DISCUSSED, VOTED));
        StepOrder order = new StepOrder(steps);
        steps.clear();
        assertEquals(StepOrder.of(DISCUSSED, VOTED), order);
    }

    @Test
    void a_step_stands_once_and_is_one_of_a_meeting() {
        assertEquals(
                "steps must name each step of a meeting once, without SIGNATURES_COLLECTED, but are [VOTED, VOTED]",
                assertThrows(IllegalArgumentException.class, () -> StepOrder.of(VOTED, VOTED))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> StepOrder.of(SIGNATURES_COLLECTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "voted", "VOTED>ANNOUNCED", "VOTED > ", "NONE > VOTED", "VOTED, ANNOUNCED"})
    void anything_else_is_refused(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> StepOrder.parse(text))
                .getMessage();
        String prefix = "steps must look like \"DISCUSSED > VOTED\", of [NOTICE_GIVEN, OPENED, POLICY_EXPLAINED, ";
        assertEquals(prefix, message.substring(0, prefix.length()));
    }

    @Test
    void a_hostile_text_is_shown_short_and_harmless() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> StepOrder.parse("\u202E\n" + "x".repeat(1_000_000)))
                .getMessage();
        String end = ", but have \"??" + "x".repeat(58) + "…\"";
        assertEquals(end, message.substring(message.length() - end.length()));
        String fits = "y".repeat(60);
        String all = assertThrows(IllegalArgumentException.class, () -> StepOrder.parse(fits))
                .getMessage();
        assertEquals("\"" + fits + "\"", all.substring(all.length() - 62));
        assertEquals("steps must be a text in quotes", StrictMapper.JACKSON_3.refusal("[]", StepOrder.class));
    }
}
