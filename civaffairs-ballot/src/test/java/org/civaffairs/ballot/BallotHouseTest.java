package org.civaffairs.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.civaffairs.ballot.tally.LooksAtFunds;
import org.civaffairs.core.HouseRules;
import org.civaffairs.funds.LooksAtBallots;
import org.junit.jupiter.api.Test;

class BallotHouseTest {
    @Test
    void ballot_stands_within_the_walls() {
        JavaClasses classes = HouseRules.classesOf("org.civaffairs.ballot");
        assertTrue(classes.size() > 1);
        HouseRules.check(classes);
    }

    @Test
    void neither_ballot_nor_funds_can_look_at_the_other() {
        JavaClasses both = HouseRules.classes(LooksAtFunds.class, LooksAtBallots.class);
        assertEquals(
                List.of(
                        "org.civaffairs.ballot.. does not use [org.civaffairs.funds..]",
                        "org.civaffairs.funds.. does not use [org.civaffairs.ballot..]"),
                HouseRules.LAYERS.stream()
                        .filter(wall ->
                                wall.allowEmptyShould(true).evaluate(both).hasViolation())
                        .map(wall -> wall.getDescription())
                        .toList());
    }
}
