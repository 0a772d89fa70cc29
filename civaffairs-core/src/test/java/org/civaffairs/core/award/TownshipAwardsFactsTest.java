package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.awards;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

class TownshipAwardsFactsTest {
    @Test
    void attention_is_not_judged_without_saying_by_what() {
        TownshipAwardsFacts.Builder bad =
                TownshipAwardsFacts.builder().township(" ").inattentionRule("");
        bad.leadersInattentive(Truth.YES).leaderIdle(Truth.NO).officeNotResponsible(Truth.NO);
        assertEquals(
                "township-awards: township must not be blank; inattentionRule must not be blank",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void json_is_not_guessed() {
        String words = " must be one of YES, NO, UNKNOWN but is ";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "township-awards: township must be a text in quotes but is a number; leadersInattentive" + words
                            + "true"
                            + "; leaderIdle is missing or null: give it, unknown is not zero; officeNotResponsible"
                            + words
                            + "\"no\"; inattentionRule must be a text in quotes but is a number",
                    mapper.refusal(
                            "{\"township\":1,\"leadersInattentive\":true,\"officeNotResponsible\":\"no\","
                                    + "\"inattentionRule\":2}",
                            TownshipAwardsFacts.class));
            assertEquals(
                    "{\"township\":\"柏市镇\",\"leadersInattentive\":\"NO\",\"leaderIdle\":\"UNKNOWN\","
                            + "\"officeNotResponsible\":\"YES\",\"inattentionRule\":\"全年未专题研究\"}",
                    mapper.write(awards("N?Y")));
        }
    }
}
