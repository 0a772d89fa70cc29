package org.civaffairs.funds.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.civaffairs.core.rule.Force;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {
    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void a_code_has_a_clause_with_force_words_and_a_remedy(FindingCode code) {
        assertNotEquals(Force.NONE, code.citation().force());
        assertEquals(code.name(), code.term().id());
        assertEquals(code.label(), code.term().name());
        assertTrue(code.remedy().zh().codePoints().anyMatch(Character::isIdeographic));
        assertFalse(code.remedy().en().codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void a_code_counts_yuan_or_nothing() {
        Set<FindingCode> countNoMoney = EnumSet.of(
                FindingCode.DAY_IMPOSSIBLE,
                FindingCode.DECIDED_ALONE,
                FindingCode.EVIDENCE_AFTER_POSTING,
                FindingCode.PURPOSE_NOT_IN_FORCE,
                FindingCode.DUTIES_NOT_RECORDED,
                FindingCode.DUTIES_NOT_SEPARATED,
                FindingCode.OFFICES_NOT_SEPARATED,
                FindingCode.SEQUENCE_GAP,
                FindingCode.PERIOD_CLOSED,
                FindingCode.DAY_OUT_OF_ORDER);
        for (FindingCode code : FindingCode.values()) {
            assertEquals(
                    countNoMoney.contains(code) ? null : Term.YUAN, code.term().unit(), code::name);
        }
        assertEquals("C-123", FindingCode.PURPOSE_DIVERSION.citation().clause());
    }

    @Test
    void findings_and_summaries_are_written_alike_by_both_libraries() {
        VerificationSummary summary = Verifier.of(CleanBooks.RULES)
                .verify(
                        CleanBooks.journal(
                                CleanBooks.dossier(),
                                CleanBooks.postings(CleanBooks.dossier()).subList(1, 2)),
                        found -> {})
                .summary();
        String json = StrictMapper.JACKSON_2.write(summary);
        assertEquals(json, StrictMapper.JACKSON_3.write(summary));
        assertEquals(
                "{\"postings\":1,\"posted\":1,\"repeated\":0,\"leftOut\":0,\"findings\":{\"PURPOSE_OVERDRAWN\":1,\"SEQUENCE_GAP\":1},"
                        + "\"first\":[{\"position\":0,\"number\":2,\"code\":\"PURPOSE_OVERDRAWN\",\"finding\":{\"code\":\"PURPOSE_OVERDRAWN\","
                        + "\"severity\":\"VIOLATION\",\"subject\":\"posting 2 专户/低保\",\"citation\":\"C-123\",\"expected\":\"0.00\","
                        + "\"actual\":\"-600.00\",\"difference\":\"600.00\"}}",
                json.substring(0, json.indexOf(",{\"position\":0,\"number\":2,\"code\":\"SEQUENCE_GAP")));
    }
}
