package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.value.InvalidInputException.Problem;
import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {
    private static final Problem RESIDENTS = new Problem("residents", "must not be negative", "-3");
    private static final Problem DAY = new Problem("day", "is missing", "");

    @Test
    void a_message_has_path_remedy_and_value_of_every_problem() {
        assertEquals("residents must not be negative but is -3", RESIDENTS.toString());
        assertEquals("day is missing", DAY.toString());
        assertEquals(
                "staffing: residents must not be negative but is -3; day is missing",
                new InvalidInputException("staffing", List.of(RESIDENTS, DAY)).getMessage());
    }

    @Test
    void problems_are_kept_as_data_in_their_order() {
        List<Problem> given = new ArrayList<>(List.of(DAY, RESIDENTS));
        InvalidInputException refused = new InvalidInputException("staffing", given);
        given.clear();
        assertEquals(List.of(DAY, RESIDENTS), refused.problems());
        assertEquals("staffing", refused.about());
        assertThrows(
                UnsupportedOperationException.class, () -> refused.problems().clear());
    }

    @Test
    void it_is_an_illegal_argument_and_travels() throws IOException, ClassNotFoundException {
        var refused = new InvalidInputException("staffing", List.of(RESIDENTS));
        assertInstanceOf(IllegalArgumentException.class, refused);
        var copy = assertInstanceOf(InvalidInputException.class, Frozen.copyOf(refused));
        assertEquals(refused.getMessage(), copy.getMessage());
        assertEquals(List.of(RESIDENTS), copy.problems());
        assertEquals("staffing", copy.about());
    }

    @Test
    void a_message_says_a_hundred_problems_and_how_many_more_there_are() {
        Problems problems = Problems.of("many");
        for (int i = 0; i < 103; i++) {
            problems.add("p" + i, "is wrong");
        }
        InvalidInputException many = assertThrows(InvalidInputException.class, problems::refuse);
        assertEquals(103, many.problems().size());
        assertTrue(many.getMessage().endsWith("; p99 is wrong; and 3 more"), many.getMessage());
        InvalidInputException hundred =
                new InvalidInputException("many", many.problems().subList(0, 100));
        assertTrue(hundred.getMessage().endsWith("; p99 is wrong"), hundred.getMessage());
    }
}
