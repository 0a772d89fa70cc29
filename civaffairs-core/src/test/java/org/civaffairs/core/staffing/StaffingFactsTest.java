package org.civaffairs.core.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad facts are refused with all their problems, in the order of the properties, by builder and JSON alike. */
class StaffingFactsTest {
    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    @Test
    void a_builder_refuses_all_bad_facts_at_once() {
        StaffingFacts.Builder bad =
                StaffingFacts.builder().staff(-3).registered(-2).residents(-1).township("柏市镇\n");
        assertEquals(
                "staffing: township must not begin or end with a space"
                        + "; residents must not be negative but is -1"
                        + "; registered must not be negative but is -2"
                        + "; staff must not be negative but is -3",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void a_builder_without_facts_names_all_that_are_missing() {
        assertEquals(
                "Cannot build StaffingFacts, some of required attributes are not set [township, residents, staff]",
                assertThrows(IllegalArgumentException.class, StaffingFacts.builder()::build)
                        .getMessage());
    }

    @Test
    void zero_is_a_fact() {
        StaffingFacts facts = StaffingFacts.builder()
                .township("空乡")
                .residents(0)
                .registered(0)
                .staff(0)
                .build();
        assertEquals("StaffingFacts{township=空乡, residents=0, registered=0, staff=0}", facts.toString());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_refuses_the_same_facts_with_the_same_words(StrictMapper mapper) {
        assertEquals(
                "staffing: township must not begin or end with a space"
                        + "; residents must not be negative but is -1"
                        + "; registered must not be negative but is -2"
                        + "; staff must not be negative but is -3",
                mapper.refusal(
                        "{\"township\":\"柏市镇\\n\",\"residents\":-1,\"registered\":-2,\"staff\":-3}",
                        StaffingFacts.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_is_not_guessed(StrictMapper mapper) {
        String whole = " must be a whole number from 0 to 2147483647 but is ";
        assertEquals(
                "staffing: color is not a property, use one of [township, residents, registered, staff]"
                        + "; township is missing or null: give it, unknown is not zero"
                        + "; residents" + whole + "3.7; registered" + whole + "\"38412\"; staff" + whole + "true",
                mapper.refusal(
                        "{\"residents\":3.7,\"registered\":\"38412\",\"staff\":true,\"color\":1}",
                        StaffingFacts.class));
        assertEquals(
                "staffing: township must be a text in quotes but is a number; residents" + whole + "99999999999"
                        + "; staff is missing or null: give it, unknown is not zero",
                mapper.refusal(
                        "{\"township\":5,\"residents\":99999999999,\"registered\":null,\"staff\":null}",
                        StaffingFacts.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void duplicate_keys_and_trailing_text_are_refused(StrictMapper mapper) {
        String good = "{\"township\":\"柏市镇\",\"residents\":1,\"staff\":1}";
        assertEquals(1, mapper.read(good, StaffingFacts.class).staff());
        mapper.refusal(good.replace("\"staff\"", "\"staff\":2,\"staff\""), StaffingFacts.class);
        mapper.refusal(good + "{}", StaffingFacts.class);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void what_is_unknown_is_not_written(StrictMapper mapper) {
        assertEquals(
                "{\"township\":\"柏市镇\",\"residents\":38412,\"staff\":3}",
                mapper.write(StaffingFacts.builder()
                        .township("柏市镇")
                        .residents(38_412)
                        .staff(3)
                        .build()));
    }
}
