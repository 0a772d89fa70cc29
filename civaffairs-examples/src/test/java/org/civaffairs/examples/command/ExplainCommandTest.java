package org.civaffairs.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static final String GOOD = "{\"township\":\"柏市镇\",\"residents\":38412,\"staff\":3}";

    @Test
    void an_explanation_has_quantity_value_unit_clause_quote_basis_and_note() {
        String text = Run.reading(GOOD, "explain", "staffing").out();
        assertTrue(text.contains("officers required: 4 persons  [C-82]"), text);
        assertTrue(text.contains("residents per officer: 10000 persons  [our reading, C-82]"), text);
        assertTrue(text.contains("the plan does not say how to round"), text);
        assertTrue(text.contains("「各鄉鎮民政辦要爭取按10000∶1的比例配齊配強民政辦工作人員」"), text);
    }

    @Test
    void it_speaks_chinese_when_asked() {
        String text = Run.reading(GOOD, "explain", "staffing", "--lang", "zh").out();
        assertTrue(text.contains("应配工作人员：4人  [C-82]"), text);
        assertTrue(text.contains("计划未规定如何取整"), text);
    }

    @Test
    void another_language_is_a_usage_problem() {
        assertEquals(2, Run.reading(GOOD, "explain", "staffing", "--lang", "fr").exitCode());
    }
}
