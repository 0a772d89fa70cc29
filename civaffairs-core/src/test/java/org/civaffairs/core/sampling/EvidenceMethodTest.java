package org.civaffairs.core.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-38: purposive, no inference; census, no sampling error; sample, interval; and 等, others. */
class EvidenceMethodTest {
    @ParameterizedTest
    @CsvSource({
        "TARGETED_INSPECTION, CASES, false, 重点督查, targeted inspection",
        "FULL_SURVEY, WHOLE, true, 面上普查, full survey",
        "PHONE_CHECK, INTERVAL, true, 电话抽查, phone spot check",
        "OTHER, CASES, false, 其他形式, another method"
    })
    void each_method_reaches_so_far(EvidenceMethod method, Reach reach, boolean rate, String zh, String en) {
        assertEquals(reach, method.reach());
        assertEquals(rate, method.showsRate());
        assertEquals(Text.of(zh, en), method.label());
    }

    @Test
    void three_methods_and_others_have_their_words() {
        assertEquals(4, EvidenceMethod.values().length);
        assertEquals(
                List.of("the cases looked at", "the whole, within an interval", "the whole, exactly"),
                Stream.of(Reach.values()).map(reach -> reach.label().en()).toList());
        assertEquals(
                List.of("已确认达标", "已确认未达标", "不能确认"),
                Stream.of(Verdict.values()).map(verdict -> verdict.label().zh()).toList());
        assertEquals("推及总体，有区间", Reach.INTERVAL.label().zh());
        assertEquals("not established", Verdict.INCONCLUSIVE.label().en());
    }
}
