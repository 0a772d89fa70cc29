package org.civaffairs.core.evidence;

import static org.civaffairs.core.plan.YouCounty2010.ON_THE_SPOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-78, C-125: months of a year, once they are over. */
class DaysOnRecordTest {
    private static final Term RULE = Term.of("some-rule", "规则", "some rule");
    private static final Term MISSED = Term.of("MISSED", "未做", "missed");
    private static final Provisions PROVISIONS = Policy.planned().on(LocalDate.of(2010, 6, 1), ON_THE_SPOT, List.of());

    private static List<LocalDate> days(String days) {
        return Stream.of(days.split(" "))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }

    private static DaysOnRecord record(String through, String days) {
        return DaysOnRecord.of(RULE, PROVISIONS, days(days), LocalDate.parse(through));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-03-31, 2010-01-15 2010-03-02, 1, 3, 2, [2]",
        "2010-03-30, 2010-01-15 2010-03-02, 1, 2, 1, [2]",
        "2010-02-28, 2010-01-31 2010-02-01, 1, 2, 2, []",
        "2010-02-28, 2010-01-30 2010-01-31 2010-02-01, 2, 2, 1, [2]",
        "2010-01-30, 2010-01-30, 1, 0, 0, []",
        "2010-01-31, '', 1, 1, 0, [1]",
        "2010-12-31, 2010-12-31, 1, 12, 1, '[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]'"
    })
    void a_month_is_judged_from_its_last_day_on(
            String through, String days, int least, long months, long covered, String missed) {
        CoveredMonths value = record(through, days).months(least);
        assertEquals(months, value.months());
        assertEquals(covered, value.covered());
        assertEquals(missed, value.missed().toString());
    }

    @Test
    void each_month_missed_is_a_finding_in_days() {
        DaysOnRecord days = record("2010-03-31", "2010-01-15 2010-03-02 2010-03-01");
        assertEquals("[1, 0, 2] through 2010-03-31", days.toString());
        assertEquals(
                "[DEFICIENCY MISSED 攸县 2010-01: 1 of 2, difference 1 [C-78],"
                        + " DEFICIENCY MISSED 攸县 2010-02: 0 of 2, difference 2 [C-78]]",
                days.findings(MISSED, "攸县", ON_THE_SPOT, 2).toString());
    }

    @Test
    void the_days_must_be_of_the_rules_year() {
        assertEquals(
                "some-rule: through must be in 2010, of which the rule is, but is 2011-01-01",
                assertThrows(InvalidInputException.class, () -> record("2011-01-01", ""))
                        .getMessage());
    }

    @Test
    void days_of_facts_are_of_the_year_known_and_given_once() {
        Problems problems = Problems.of("facts");
        List<LocalDate> days = days("2009-12-31 2010-01-01 2010-06-01 2010-06-02 2010-01-01");
        DaysOnRecord.check(problems, "days", days, LocalDate.of(2010, 6, 1));
        assertEquals(
                "facts: days[0] must be from 2010-01-01 to through, 2010-06-01, but is 2009-12-31"
                        + "; days[3] must be from 2010-01-01 to through, 2010-06-01, but is 2010-06-02"
                        + "; days[4] must not be given twice but is 2010-01-01",
                assertThrows(InvalidInputException.class, problems::refuse).getMessage());
    }

    @Test
    void covered_months_keep_their_own_list_and_are_read_strictly() {
        List<Long> missed = new ArrayList<>(List.of(2L));
        CoveredMonths value = new CoveredMonths(3, 2, missed);
        missed.clear();
        assertEquals(List.of(2L), value.missed());
        assertEquals(value, JavaCopy.of(value));
        new JsonForm<>(CoveredMonths.class, List.of(value, new CoveredMonths(0, 0, List.of()))).check();
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("{\"months\":3,\"covered\":2,\"missed\":[2]}", mapper.write(value));
            assertEquals(
                    "covered-months value: missed[0] must not be negative but is -1",
                    mapper.refusal("{\"months\":1,\"covered\":1,\"missed\":[-1]}", CoveredMonths.class));
        }
    }
}
