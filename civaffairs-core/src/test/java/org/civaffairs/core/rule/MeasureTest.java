package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.civaffairs.core.staffing.Staffing;
import org.civaffairs.core.staffing.StaffingRule;
import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void a_measure_can_be_sent_to_another_machine() {
        Measure<Staffing> sent = JavaCopy.of(StaffingRule.BY_REQUIRED);
        assertEquals(4, sent.of().applyAsLong(new Staffing(4, 1)));
        assertEquals(StaffingRule.BY_REQUIRED.term(), sent.term());
    }

    @Test
    void money_is_shown_in_yuan_and_persons_as_a_number() {
        assertEquals("24691.36", new Measure<Staffing>(Term.of("m", "钱", "money", Term.YUAN), s -> 0).show(2_469_136));
        assertEquals("4", StaffingRule.BY_REQUIRED.show(4));
    }
}
