package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.audit;
import static org.civaffairs.funds.oversight.Counties.held;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bad facts are refused with all their problems, in the order of the properties. */
class AnnualAuditFactsTest {
    private static final DaySpan DAYS = DaySpan.parse("2010-05-24..2010-05-28");

    private static void refused(String problems, AnnualAuditFacts.Builder facts) {
        assertEquals(
                "annual-audit: " + problems,
                assertThrows(InvalidInputException.class, facts::build).getMessage());
    }

    @ParameterizedTest
    @EnumSource(value = Truth.class, names = "YES", mode = EnumSource.Mode.EXCLUDE)
    void what_was_not_held_has_no_days_and_no_year(Truth held) {
        refused(
                "days must not be given where held is " + held + " but is 2010-05-24..2010-05-28"
                        + "; fiscalYear must not be given where held is " + held + " but is 2009",
                audit("2010-06-30", held, "???").days(DAYS).fiscalYear(2009));
    }

    @ParameterizedTest
    @CsvSource({"2010-05-24..2010-05-28, 2010-05-27", "2010-05-24.., 2010-05-23"})
    void nothing_is_known_of_later_days(String days, String asOf) {
        refused(
                "days must not be after asOf, " + asOf + ", but is " + days,
                held(asOf, "YYY").days(DaySpan.parse(days)));
    }

    @Test
    void the_last_known_day_is_possible() {
        assertEquals(DAYS, held("2010-05-28", "YYY").days(DAYS).build().days().get());
        assertEquals(
                "2010-05-24..",
                held("2010-05-24", "YYY")
                        .days(DaySpan.parse("2010-05-24.."))
                        .build()
                        .days()
                        .get()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"1948", "10000"})
    void a_year_has_four_digits_and_is_not_too_old(int year) {
        refused(
                "fiscalYear must be a year from 1949 to 9999 but is " + year,
                held("2010-06-30", "YYY").fiscalYear(year));
    }

    @ParameterizedTest
    @CsvSource({"1949", "9999"})
    void the_first_and_the_last_year_are_good(int year) {
        assertEquals(
                year,
                held("2010-06-30", "YYY").fiscalYear(year).build().fiscalYear().getAsInt());
    }

    @Test
    void a_county_needs_a_name_and_a_day_a_republic() {
        AnnualAuditFacts.Builder bad = AnnualAuditFacts.builder();
        bad.county("").asOf(Counties.day("1948-12-31")).held(Truth.NO).civilAffairs(Truth.NO);
        refused(
                "county must not be blank; asOf must not be before 1949-01-01 but is 1948-12-31",
                bad.finance(Truth.NO).supervision(Truth.NO));
    }

    @Test
    void json_is_not_guessed() {
        String missing = " is missing or null: give it, unknown is not zero";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "annual-audit: county" + missing + "; asOf must be a day such as \"2010-06-01\" but is 2010"
                            + "; held must be one of YES, NO, UNKNOWN but is true"
                            + "; days cannot be read: days: text must be days such as \"2010-05-24\","
                            + " \"2010-05-24..2010-05-28\" or, with the last unknown, \"2010-05-24..\" but is \"May\""
                            + "; fiscalYear must be a whole number from 0 to 2147483647 but is \"2009\""
                            + "; civilAffairs" + missing + "; finance" + missing + "; supervision" + missing,
                    mapper.refusal(
                            "{\"asOf\":2010,\"held\":true,\"days\":\"May\",\"fiscalYear\":\"2009\"}",
                            AnnualAuditFacts.class));
        }
    }

    @Test
    void facts_are_flat_in_json() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"county\":\"攸县\",\"asOf\":\"2010-12-31\",\"held\":\"YES\",\"days\":\"2010-05-24..2010-05-28\","
                            + "\"fiscalYear\":2009,\"civilAffairs\":\"YES\",\"finance\":\"YES\",\"supervision\":\"NO\"}",
                    mapper.write(audit("2010-05-24..2010-05-28", 2009, "YYN")));
        }
    }
}
