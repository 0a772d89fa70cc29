package org.civaffairs.funds.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReconciliationCodeTest {
    @Test
    void money_that_is_not_where_it_should_be_breaks_a_must_and_changed_books_a_should() {
        assertEquals(YouCounty2010.DEDICATED_ACCOUNT, ReconciliationCode.RECONCILIATION_DIFFERENCE.citation());
        assertEquals(
                Severity.VIOLATION,
                ReconciliationCode.RECONCILIATION_DIFFERENCE.citation().force().severity());
        assertEquals(YouCounty2010.CLEAN_BOOKS, ReconciliationCode.HASH_MISMATCH.citation());
        assertEquals(
                Severity.DEFICIENCY,
                ReconciliationCode.HASH_MISMATCH.citation().force().severity());
    }

    @ParameterizedTest
    @EnumSource(ReconciliationCode.class)
    void a_code_has_words_a_unit_and_a_remedy(ReconciliationCode code) {
        assertEquals(code.name(), code.term().id());
        assertEquals(code.label(), code.term().name());
        assertTrue(code.remedy().zh().codePoints().anyMatch(Character::isIdeographic));
        assertFalse(code.remedy().en().codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void units_are_yuan_and_entries() {
        assertEquals(Term.YUAN, ReconciliationRule.DIFFERENCE.unit());
        assertEquals(
                Text.of("条", "entries"), ReconciliationCode.HASH_MISMATCH.term().unit());
    }

    @Test
    void words_are_those_of_accountants() {
        assertEquals(
                List.of("单位已收、银行未收", "单位已付、银行未付", "银行已收、单位未收", "银行已付、单位未付", "退票未入账", "利息未入账"), zh(TimingKind.values()));
        assertEquals(List.of("期初余额不符", "同一回单号金额不符", "账上无此笔", "银行无此笔"), zh(DifferenceKind.values()));
        assertEquals(List.of("收入", "支出"), zh(Direction.values()));
        assertEquals(List.of("转账", "退票", "利息"), zh(LineKind.values()));
        assertEquals(List.of("完整", "完整，其后有新增", "缺少末尾分录", "被改动"), zh(ChainOutcome.values()));
    }

    private static List<String> zh(Text.Labelled... words) {
        return Arrays.stream(words).map(word -> word.label().zh()).toList();
    }
}
