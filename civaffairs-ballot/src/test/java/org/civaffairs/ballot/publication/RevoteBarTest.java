package org.civaffairs.ballot.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevoteBarTest {
    /** 以内 includes (民法通则 §155): the corresponding day is barred; a short month ends on its last day. */
    @ParameterizedTest
    @CsvSource({
        "P6M, 2010-06-01, 2010-12-02",
        "P6M, 2010-08-31, 2011-03-01", // no 31 February: 28 February is the corresponding day
        "P6M, 2011-08-31, 2012-03-01", // 29 February
        "P6M, 2010-08-28, 2011-03-01",
        "P6M, 2010-08-27, 2011-02-28",
        "P1M, 2010-01-31, 2010-03-01",
        "P1Y, 2008-02-29, 2009-03-01",
        "P1Y2M10D, 2010-01-31, 2011-04-11", // 31 March 2011 and 10 days
        "P180D, 2010-06-01, 2010-11-29",
        "NONE, 2010-06-01, 2010-06-01"
    })
    void the_corresponding_day_is_barred_and_the_next_is_free(String bar, LocalDate decided, LocalDate free) {
        RevoteBar rule = RevoteBar.parse(bar);
        assertEquals(free, rule.firstFreeDay(decided));
        assertFalse(rule.bars(decided, free));
        assertEquals(!bar.equals("NONE"), rule.bars(decided, decided));
        if (rule.bars(decided, decided)) {
            assertTrue(rule.bars(decided, free.minusDays(1)));
        }
    }

    @Test
    void days_out_of_order_are_refused() {
        LocalDate decided = LocalDate.of(2010, 6, 1);
        assertEquals(
                "another decision must not be before the last, 2010-06-01, but is 2010-05-31",
                assertThrows(IllegalArgumentException.class, () -> RevoteBar.NONE.bars(decided, decided.minusDays(1)))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE | 不限制再次提出 | nothing is barred",
                "P6M | 6个月内不得以同一理由再次提出 | no second request on the same ground within 6 months",
                "P1Y | 1年内不得以同一理由再次提出 | no second request on the same ground within 1 year",
                "P1Y2M10D | 1年2个月10天内不得以同一理由再次提出 | no second request on the same ground within 1 year 2 months 10 days"
            })
    void a_bar_is_read_written_and_worded(String text, String zh, String en) {
        RevoteBar bar = RevoteBar.parse(text);
        assertEquals(text, bar.toString());
        assertEquals(zh, bar.label().zh());
        assertEquals(en, bar.label().en());
        assertEquals(bar, JavaCopy.of(bar));
        StrictMapper.both().forEach(mapper -> {
            assertEquals("\"" + text + "\"", mapper.write(bar));
            assertEquals(bar, mapper.read("\"" + text + "\"", RevoteBar.class));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "6M", "P6m", "P-6M", "P1W", "PT6H", "P12345D", "P6M ", "none", "P6D3M"})
    void anything_else_is_refused(String text) {
        assertEquals(
                "revote bar must look like \"P6M\" or \"NONE\" but is \"" + text + "\"",
                assertThrows(IllegalArgumentException.class, () -> RevoteBar.parse(text))
                        .getMessage());
    }

    @Test
    void no_days_bar_nothing() {
        assertEquals(RevoteBar.NONE, RevoteBar.parse("P0D"));
    }

    @Test
    void periods_have_bounds() {
        assertEquals(
                Period.of(9_999, 9_999, 9_999),
                RevoteBar.parse("P9999Y9999M9999D").period());
        for (Period wrong : new Period[] {
            Period.ofDays(-1),
            Period.of(1, -1, 0),
            Period.ofDays(10_000),
            Period.ofMonths(10_000),
            Period.ofYears(10_000)
        }) {
            assertEquals(
                    "revote bar must have 0 to 9999 years, months and days but is " + wrong,
                    assertThrows(IllegalArgumentException.class, () -> new RevoteBar(wrong))
                            .getMessage());
        }
    }

    @Test
    void a_number_is_no_bar_in_json() {
        assertEquals("revote bar must be a text in quotes", StrictMapper.JACKSON_2.refusal("6", RevoteBar.class));
    }
}
