package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.plan.YouCounty2010;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
    private static final Term CODE = Term.of("TOO_FEW", "不足", "too few", Term.PERSONS);

    private static Finding of(Force force) {
        return new Finding(CODE, "柏市镇", Citation.of(SamplePlan.SOURCE, "X-2", force, "必須"), 4, 3, 1);
    }

    /** Catalogue G-04. */
    @ParameterizedTest
    @CsvSource({
        "MUST,           VIOLATION",
        "SHOULD,         DEFICIENCY",
        "STRIVE,         SHORTFALL",
        "WHERE_POSSIBLE, NOTE",
        "MAY,            NOTE",
        "SPIRIT,         NOTE"
    })
    void a_finding_is_as_grave_as_its_clause_is_strong(Force force, Severity severity) {
        assertEquals(severity, of(force).severity());
    }

    @Test
    void a_clause_that_orders_nothing_cannot_be_broken() {
        assertEquals(
                "TOO_FEW: a finding must cite a clause that orders something but X-2 does not",
                assertThrows(IllegalArgumentException.class, () -> of(Force.NONE))
                        .getMessage());
    }

    @Test
    void a_finding_prints_as_one_line() {
        Finding finding = new Finding(CODE, "柏市镇", YouCounty2010.STAFFING, 4, 3, 1);
        assertEquals("SHORTFALL TOO_FEW 柏市镇: 3 of 4, difference 1 [C-82]", finding.toString());
    }

    @Test
    void a_finding_is_written_with_ids_and_its_severity() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"code\":\"TOO_FEW\",\"severity\":\"VIOLATION\",\"subject\":\"柏市镇\",\"citation\":\"X-2\","
                            + "\"expected\":4,\"actual\":3,\"difference\":1}",
                    mapper.write(of(Force.MUST)));
        }
    }
}
