package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Bad facts are refused with all their problems, in the order of the properties. */
class TargetFactsTest {
    @Test
    void a_builder_refuses_all_bad_facts_about_a_target_at_once() {
        TargetFacts.Builder bad =
                TargetFacts.builder().subject(" ").target("x\n").through(day("1948-12-31"));
        assertEquals(
                "target: subject must not be blank; target must not begin or end with a space"
                        + "; through must not be before 1949-01-01 but is 1948-12-31",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        assertEquals(
                day("1949-01-01"),
                TargetFacts.builder()
                        .subject("县")
                        .target("x")
                        .through(day("1949-01-01"))
                        .build()
                        .through());
    }

    @Test
    void json_about_a_target_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "target: subject is missing or null: give it, unknown is not zero; target must be a text in quotes but"
                            + " is a number; through must be a day such as \"2010-06-01\" but is \"2010-02-31\""
                            + "; observed must be a text in quotes but is a number"
                            + "; notCounted cannot be read: quantity: text must be a number and a unit such as \"1480"
                            + " PERSONS\" or \"1234.50 YUAN\" but is \"1480\"",
                    mapper.refusal(
                            "{\"target\":1,\"through\":\"2010-02-31\",\"observed\":1480,\"notCounted\":\"1480\"}",
                            TargetFacts.class));
        }
    }

    @Test
    void a_builder_refuses_all_bad_facts_about_a_deadline_at_once() {
        DeadlineFacts.Builder bad = DeadlineFacts.builder().subject(" ").target(" ");
        bad.asOf(day("1948-01-01")).done(Truth.NO).doneOn(day("1948-01-02"));
        assertEquals(
                "deadline: subject must not be blank; target must not be blank"
                        + "; asOf must not be before 1949-01-01 but is 1948-01-01"
                        + "; doneOn must not be before 1949-01-01 but is 1948-01-02"
                        + "; doneOn must not be given where done is NO but is 1948-01-02"
                        + "; doneOn must not be after asOf, 1948-01-01, but is 1948-01-02",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void json_about_a_deadline_needs_its_day() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "deadline: asOf is missing or null: give it, unknown is not zero"
                            + "; done must be one of YES, NO, UNKNOWN but is true"
                            + "; doneOn must be a day such as \"2010-06-01\" but is \"2010-02-31\"",
                    mapper.refusal(
                            "{\"subject\":\"攸县\",\"target\":\"funeral-hall\",\"done\":true,\"doneOn\":\"2010-02-31\"}",
                            DeadlineFacts.class));
        }
    }
}
