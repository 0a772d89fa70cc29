package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad facts are refused with all their problems, in the order of the properties. */
class CharityFactsTest {
    @Test
    void a_builder_refuses_all_bad_facts_at_once() {
        CharityFacts.Builder bad = CharityFacts.builder();
        bad.county(" ").year(1948).received(yuan("-1")).pledged(yuan("-2"));
        bad.persons(-3).assistance(yuan("-4")).targetYear(10_000);
        assertEquals(
                "charity: county must not be blank; year must be a year from 1949 to 9999 but is 1948"
                        + "; received must not be negative but is -1.00; pledged must not be negative but is -2.00"
                        + "; persons must not be negative but is -3; assistance must not be negative but is -4.00"
                        + "; targetYear must be a year from 1949 to 9999 but is 10000",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1949, 9999})
    void the_first_and_the_last_year_are_good(int year) {
        CharityFacts.Builder facts = CharityFacts.builder();
        assertEquals(
                year, facts.county("攸县").year(year).received(yuan("1")).build().year());
    }

    @Test
    void nothing_can_be_spent_on_nobody() {
        CharityFacts.Builder bad = People.year("1.00").persons(0).assistance(yuan("0.01"));
        assertEquals(
                "charity: assistance must be 0.00 where persons is 0 but is 0.01",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        assertEquals(0, People.charity("1.00", 0, "0.00").persons().getAsInt());
        assertEquals(1, People.charity("1.00", 1, "0.01").persons().getAsInt());
    }

    @Test
    void json_is_not_guessed() {
        String whole = " must be a whole number from 0 to 2147483647 but is ";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "charity: county is missing or null: give it, unknown is not zero; year" + whole + "\"2010\""
                            + "; received must be a text in quotes such as \"1234.56\" but is 5"
                            + "; pledged must be a text in quotes such as \"1234.56\" but is 1; persons" + whole + "6.5"
                            + "; assistance must not be negative but is -1.00; targetYear" + whole + "true",
                    mapper.refusal(
                            "{\"year\":\"2010\",\"received\":5,\"pledged\":1,\"persons\":6.5,\"assistance\":\"-1\","
                                    + "\"targetYear\":true}",
                            CharityFacts.class));
        }
    }

    @Test
    void a_mean_in_a_value_is_read_strictly() {
        for (StrictMapper mapper : StrictMapper.both()) {
            String good = mapper.write(CharityRule.inForceOn(People.DAY)
                    .assess(People.charity("5300000.00", 640, "612000.00"))
                    .value());
            assertEquals(good, mapper.write(JavaCopy.of(mapper.read(good, Charity.class))));
            assertEquals(
                    "charity value: mean must be an object in braces but is a number",
                    mapper.refusal(good.replaceAll("\"mean\":\\{[^}]*}", "\"mean\":5"), Charity.class));
            assertEquals(
                    "charity value: mean.color is not a property, use one of [each, missing, missingEach]"
                            + "; mean.each is missing or null: give it, unknown is not zero"
                            + "; mean.missing must not be negative but is -1.00"
                            + "; mean.missingEach must be a text in quotes such as \"1234.56\" but is 1",
                    mapper.refusal(
                            good.replaceAll(
                                    "\"mean\":\\{[^}]*}",
                                    "\"mean\":{\"missing\":\"-1\",\"missingEach\":1,\"color\":1}"),
                            Charity.class));
        }
    }
}
