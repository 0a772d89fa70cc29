package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.OUYANG;
import static org.civaffairs.funds.assistance.People.day;
import static org.civaffairs.funds.assistance.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad facts are refused with all their problems, in the order of the properties. */
class PensionFactsTest {
    private static PensionFacts.Builder facts(String dueOn, String paid, String paidOn, String asOf) {
        PensionFacts.Builder facts = PensionFacts.builder();
        facts.township("柏市镇").person(OUYANG).due(yuan("300.00")).dueOn(day(dueOn));
        facts.paid(yuan(paid)).paidOn(day(paidOn)).asOf(day(asOf));
        return facts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1948-12-31 | 300.00 | 2010-06-12 | 2010-06-30 | dueOn must not be before 1949-01-01 but is 1948-12-31
            2010-06-10 | 300.00 | 1948-12-31 | 2010-06-30 | paidOn must not be before 1949-01-01 but is 1948-12-31
            2010-06-10 | 0.00   | 2010-06-12 | 2010-06-30 | paidOn must not be given where paid is 0.00 but is 2010-06-12
            2010-06-10 | 300.00 | 2010-07-01 | 2010-06-30 | paidOn must not be after asOf, 2010-06-30, but is 2010-07-01
            """)
    void days_must_be_possible(String dueOn, String paid, String paidOn, String asOf, String problem) {
        PensionFacts.Builder bad = facts(dueOn, paid, paidOn, asOf);
        assertEquals(
                "pension-delivery: " + problem,
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void the_first_day_of_1949_and_the_last_known_day_are_possible() {
        assertEquals(
                day("1949-01-01"),
                facts("1949-01-01", "300.00", "1949-01-01", "1949-01-01")
                        .build()
                        .dueOn());
        assertEquals(
                day("2010-06-30"),
                facts("2010-06-10", "0.01", "2010-06-30", "2010-06-30").build().asOf());
    }

    @Test
    void all_problems_are_reported_at_once() {
        PensionFacts.Builder bad = PensionFacts.builder();
        bad.township(" ").person(OUYANG).due(yuan("-1")).dueOn(day("1900-01-01"));
        bad.paid(yuan("-2")).asOf(day("1901-01-01"));
        assertEquals(
                "pension-delivery: township must not be blank; due must not be negative but is -1.00"
                        + "; dueOn must not be before 1949-01-01 but is 1900-01-01"
                        + "; paid must not be negative but is -2.00"
                        + "; asOf must not be before 1949-01-01 but is 1901-01-01",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void json_is_not_guessed() {
        String missing = " is missing or null: give it, unknown is not zero";
        String day = " must be a day such as \"2010-06-01\" but is ";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "pension-delivery: township" + missing + "; person" + missing + "; due" + missing + "; dueOn" + day
                            + "20100610; paid" + missing + "; paidOn" + day + "\"2010-06-31\"; asOf" + missing,
                    mapper.refusal("{\"dueOn\":20100610,\"paidOn\":\"2010-06-31\"}", PensionFacts.class));
            assertEquals(
                    "pension-delivery: due must not be negative but is -1.00"
                            + "; paidOn must not be after asOf, 2010-06-30, but is 2010-07-01",
                    mapper.refusal(
                            "{\"township\":\"乡\",\"person\":\"王五\",\"due\":\"-1\",\"dueOn\":\"2010-06-10\","
                                    + "\"paid\":\"1\",\"paidOn\":\"2010-07-01\",\"asOf\":\"2010-06-30\"}",
                            PensionFacts.class));
        }
    }

    @Test
    void days_are_written_as_people_write_them() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"township\":\"柏市镇\",\"person\":\"欧阳修\",\"due\":\"300.00\",\"dueOn\":\"2010-06-10\","
                            + "\"paid\":\"300.00\",\"paidOn\":\"2010-06-12\",\"asOf\":\"2010-06-30\"}",
                    mapper.write(facts("2010-06-10", "300", "2010-06-12", "2010-06-30")
                            .build()));
        }
    }
}
