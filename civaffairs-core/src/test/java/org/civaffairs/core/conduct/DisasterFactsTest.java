package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.at;
import static org.civaffairs.core.conduct.Cadres.disaster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.OptionalLong;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Moments are whole minutes and not before the event. */
class DisasterFactsTest {
    @Test
    void a_builder_refuses_all_bad_facts_at_once() {
        DisasterFacts.Builder bad = DisasterFacts.builder().place("").trigger(DisasterTrigger.NATURAL);
        bad.event(at("06:00:30")).verified(at("06:00")).living(at("07:00:01"));
        assertEquals(
                "disaster: place must not be blank"
                        + "; event must be a whole minute, without seconds, but is 2010-06-20T06:00:30"
                        + "; verified must not be before event, 2010-06-20T06:00:30, but is 2010-06-20T06:00"
                        + "; living must be a whole minute, without seconds, but is 2010-06-20T07:00:01",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void a_step_may_come_with_the_event_and_days_after_it() {
        DisasterFacts facts = disaster()
                .reported(at("06:00"))
                .living(LocalDateTime.of(2010, 6, 22, 6, 1))
                .build();
        assertEquals(OptionalLong.of(0), facts.findLag(DisasterStep.REPORTED));
        assertEquals(OptionalLong.of(2 * 1_440 + 1), facts.findLag(DisasterStep.LIVING));
    }

    @Test
    void json_is_not_guessed_and_says_the_same_in_both_libraries() {
        DisasterFacts facts = disaster().rescue(at("07:50")).build();
        String json = "{\"place\":\"柏市镇\",\"trigger\":\"NATURAL\",\"event\":\"2010-06-20T06:00:00\","
                + "\"rescue\":\"2010-06-20T07:50:00\"}";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(json, mapper.write(facts));
            assertEquals(facts, mapper.read(json.replace("06:00:00", "06:00"), DisasterFacts.class));
            assertEquals(
                    "disaster: place is missing or null: give it, unknown is not zero"
                            + "; trigger must be one of NATURAL, HUMAN_MADE but is \"FLOOD\""
                            + "; event cannot be read: it must be a moment such as \"2010-06-10T06:00\""
                            + "; verified must be a text in quotes but is a number",
                    mapper.refusal(
                            "{\"trigger\":\"FLOOD\",\"event\":\"2010-02-31T06:00\",\"verified\":6}",
                            DisasterFacts.class));
        }
    }
}
