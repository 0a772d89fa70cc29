package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.day;
import static org.civaffairs.funds.oversight.Counties.tracking;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Bad facts are refused with all their problems, in the order of the properties. */
class TrackingFactsTest {
    @Test
    void a_builder_refuses_all_bad_facts_at_once() {
        TrackingFacts.Builder bad = TrackingFacts.builder().county(" ").through(day("1948-03-31"));
        bad.addChecks(day("1947-12-31")).addChecks(day("1948-04-01"));
        assertEquals(
                "tracking-checks: county must not be blank; through must not be before 1949-01-01 but is 1948-03-31"
                        + "; checks[0] must be from 1948-01-01 to through, 1948-03-31, but is 1947-12-31"
                        + "; checks[1] must be from 1948-01-01 to through, 1948-03-31, but is 1948-04-01",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void a_day_is_given_once() {
        assertEquals(
                "tracking-checks: checks[2] must not be given twice but is 2010-01-15",
                assertThrows(
                                InvalidInputException.class,
                                () -> tracking("2010-03-31", "2010-01-15", "2010-02-15", "2010-01-15"))
                        .getMessage());
    }

    @Test
    void the_first_day_of_the_year_and_the_last_known_day_are_possible() {
        assertEquals(
                2, tracking("1949-03-31", "1949-01-01", "1949-03-31").checks().size());
        assertEquals(
                "TrackingFacts{county=攸县, through=1949-01-01, checks=[]}",
                tracking("1949-01-01").toString());
    }

    @Test
    void json_is_not_guessed() {
        String day = " must be a day such as \"2010-06-01\" but is ";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "tracking-checks: county must be a text in quotes but is a number; through" + day + "\"2010-13-01\""
                            + "; checks[1]" + day + "20100115",
                    mapper.refusal(
                            "{\"county\":1,\"through\":\"2010-13-01\",\"checks\":[\"2010-01-15\",20100115]}",
                            TrackingFacts.class));
            assertEquals(
                    "tracking-checks: checks must be a list in brackets but is a text",
                    mapper.refusal(
                            "{\"county\":\"攸县\",\"through\":\"2010-03-31\",\"checks\":\"2010-01-15\"}",
                            TrackingFacts.class));
            assertEquals(
                    "{\"county\":\"攸县\",\"through\":\"2010-03-31\",\"checks\":[\"2010-01-15\",\"2010-03-02\"]}",
                    mapper.write(tracking("2010-03-31", "2010-01-15", "2010-03-02")));
        }
    }
}
