package org.civaffairs.core.evidence;

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
        "OTHER, AS_STATED, true, 其他形式, another method"
    })
    void each_method_reaches_so_far(EvidenceMethod method, Reach reach, boolean rate, String zh, String en) {
        assertEquals(reach, method.reach());
        assertEquals(rate, method.tellsRates());
        assertEquals(Text.of(zh, en), method.label());
    }

    @Test
    void three_methods_and_others_have_their_words() {
        assertEquals(4, EvidenceMethod.values().length);
        assertEquals(
                List.of(
                        "the cases looked at",
                        "the whole, within an interval",
                        "the whole, exactly",
                        "as far as the assessor answers for"),
                Stream.of(Reach.values()).map(reach -> reach.label().en()).toList());
        assertEquals("推及总体，有区间", Reach.INTERVAL.label().zh());
        assertEquals("以考核人说明为限", Reach.AS_STATED.label().zh());
    }

    @Test
    void each_method_says_what_it_may_not_prove() {
        assertEquals(
                List.of(
                        "no rate, since its cases are chosen on purpose",
                        "nothing outside of the time of the survey",
                        "nothing that its verdict does not establish",
                        "nothing beyond what the assessor answers for"),
                Stream.of(EvidenceMethod.values())
                        .map(method -> method.mayNotProve().en())
                        .toList());
        assertEquals(
                List.of("不能推断比率", "不能证明普查时点以外的情况", "结论未成立的，不能作为依据", "不能证明考核人说明以外的情况"),
                Stream.of(EvidenceMethod.values())
                        .map(method -> method.mayNotProve().zh())
                        .toList());
    }
}
