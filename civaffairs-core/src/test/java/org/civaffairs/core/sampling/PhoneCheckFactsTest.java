package org.civaffairs.core.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Bad facts are refused with all their problems, in the order of the properties, by builder and JSON alike. */
class PhoneCheckFactsTest {
    private static PhoneCheckFacts.Builder facts(long dialled, long reached, long answered, long satisfied) {
        return facts("江桥村", dialled, reached, answered, satisfied);
    }

    private static PhoneCheckFacts.Builder facts(
            String unit, long dialled, long reached, long answered, long satisfied) {
        return PhoneCheckFacts.builder()
                .unit(unit)
                .dialled(dialled)
                .reached(reached)
                .answered(answered)
                .satisfied(satisfied);
    }

    private static String refusal(PhoneCheckFacts.Builder bad) {
        return assertThrows(InvalidInputException.class, bad::build).getMessage();
    }

    @Test
    void more_answers_than_people_reached_and_fewer_people_than_were_called_are_refused_together() {
        assertEquals(
                "phone-check: population must be dialled, 60, or more: these are drawn from it, but is 59"
                        + "; reached must be at most dialled, 60, but is 61"
                        + "; answered must be at most reached, 61, but is 62"
                        + "; satisfied must be at most answered, 62, but is 63",
                refusal(facts(60, 61, 62, 63).population(59)));
    }

    @Test
    void each_may_be_as_many_as_the_one_before_it() {
        assertEquals(
                "PhoneCheckFacts{unit=江桥村, population=60, dialled=60, reached=60, answered=60, satisfied=60}",
                facts(60, 60, 60, 60).population(60).build().toString());
        assertEquals(
                "PhoneCheckFacts{unit=江桥村, dialled=0, reached=0, answered=0, satisfied=0}",
                facts(0, 0, 0, 0).build().toString());
    }

    private static final String NEGATIVES = "phone-check: unit must not be blank"
            + "; population must be dialled, -1, or more: these are drawn from it, but is -2"
            + "; dialled must not be negative but is -1"
            + "; reached must not be negative but is -2"
            + "; answered must not be negative but is -3"
            + "; satisfied must not be negative but is -4";

    @Test
    void negative_numbers_are_refused_together() {
        assertEquals(NEGATIVES, refusal(facts(" ", -1, -2, -3, -4).population(-2)));
    }

    @Test
    void json_refuses_the_same_facts_with_the_same_words() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    NEGATIVES.replace("unit must not be blank; ", ""),
                    mapper.refusal(
                            "{\"unit\":\"江桥村\",\"population\":-2,\"dialled\":-1,\"reached\":-2,\"answered\":-3,"
                                    + "\"satisfied\":-4}",
                            PhoneCheckFacts.class));
            String whole = " must be a whole number but is ";
            assertEquals(
                    "phone-check: unit must not be blank; population" + whole + "1.5; dialled" + whole + "\"95\""
                            + "; reached is missing or null: give it, unknown is not zero; answered" + whole + "true"
                            + "; satisfied is missing or null: give it, unknown is not zero",
                    mapper.refusal(
                            "{\"unit\":\" \",\"population\":1.5,\"dialled\":\"95\",\"answered\":true}",
                            PhoneCheckFacts.class));
        }
    }

    @Test
    void the_example_of_the_documentation_is_written_as_it_is_read() {
        String json = "{\"unit\":\"江桥村\",\"population\":1200,\"dialled\":95,\"reached\":72,\"answered\":60,"
                + "\"satisfied\":54}";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(json, mapper.write(mapper.read(json, PhoneCheckFacts.class)));
        }
    }
}
