package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.OUYANG;
import static org.civaffairs.funds.assistance.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad facts are refused with all their problems, in the order of the properties. */
class SupportStandardFactsTest {
    @Test
    void a_builder_refuses_all_bad_facts_at_once() {
        SupportStandardFacts.Builder bad = SupportStandardFacts.builder()
                .township("")
                .person(OUYANG)
                .months(13)
                .paid(yuan("-0.01"));
        assertEquals(
                "support-standard: township must not be blank; months must be from 1 to 12 but is 13"
                        + "; paid must not be negative but is -0.01",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void a_year_has_twelve_months(int months) {
        SupportStandardFacts.Builder bad = SupportStandardFacts.builder()
                .township("乡")
                .person(OUYANG)
                .months(months)
                .paid(yuan("1"));
        assertEquals(
                "support-standard: months must be from 1 to 12 but is " + months,
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"1", "12"})
    void the_first_and_the_last_number_of_months_are_good(int months) {
        assertEquals(
                months,
                People.support(SupportMode.DISPERSED, months, "0").months().getAsInt());
    }

    @Test
    void zero_is_a_fact_and_a_name_is_masked() {
        assertEquals(
                "SupportStandardFacts{township=柏市镇, person=欧**, paid=0.00}",
                People.support("0.00").toString());
    }

    @Test
    void json_is_not_guessed() {
        String missing = " is missing or null: give it, unknown is not zero";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "support-standard: color is not a property, use one of [township, person, mode, months, paid]"
                            + "; township" + missing + "; person" + missing
                            + "; mode must be one of DISPERSED, INSTITUTIONAL but is \"HOME\""
                            + "; months must be a whole number from 0 to 2147483647 but is \"6\""
                            + "; paid must be a text in quotes such as \"1234.56\" but is 1500",
                    mapper.refusal(
                            "{\"mode\":\"HOME\",\"months\":\"6\",\"paid\":1500,\"color\":1}",
                            SupportStandardFacts.class));
            assertEquals(
                    "support-standard: person must be a text in quotes but is a number; paid must not be negative but is -1.00",
                    mapper.refusal("{\"township\":\"乡\",\"person\":5,\"paid\":\"-1\"}", SupportStandardFacts.class));
        }
    }

    /** What is wrong with a name is said without the name. */
    @Test
    void a_bad_name_is_not_repeated() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "support-standard: person cannot be read: a person's name must be 1 to 200 visible characters without"
                            + " a space at either end",
                    mapper.refusal(
                            "{\"township\":\"乡\",\"person\":\" 王五\",\"paid\":\"1\"}", SupportStandardFacts.class));
        }
    }

    @Test
    void json_keeps_the_full_name_and_leaves_out_what_is_unknown() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"township\":\"柏市镇\",\"person\":\"欧阳修\",\"paid\":\"1380.00\"}",
                    mapper.write(People.support("1380")));
        }
    }
}
