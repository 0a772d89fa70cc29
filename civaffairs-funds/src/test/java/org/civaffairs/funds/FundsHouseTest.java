package org.civaffairs.funds;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.civaffairs.core.HouseRules;
import org.junit.jupiter.api.Test;

class FundsHouseTest {
    @Test
    void funds_stand_within_the_walls() {
        JavaClasses classes = HouseRules.classesOf("org.civaffairs.funds");
        assertTrue(classes.size() > 8);
        HouseRules.check(classes);
    }
}
