package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class ProblemsProperties {
    @Property
    void each_negative_number_is_a_problem_and_none_else(
            @ForAll @NotEmpty @Size(max = 20) List<@IntRange(min = -2, max = 2) Integer> numbers) {
        Problems problems = Problems.of("x");
        IntStream.range(0, numbers.size()).forEach(i -> problems.notNegative("n" + i, numbers.get(i)));
        List<String> expected = IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i) < 0)
                .mapToObj(i -> "n" + i + " must not be negative but is " + numbers.get(i))
                .toList();
        assertEquals(expected, problems.found().stream().map(Object::toString).toList());
        if (!expected.isEmpty()) {
            var refused = assertThrows(InvalidInputException.class, problems::refuse);
            assertEquals("x: " + String.join("; ", expected), refused.getMessage());
        }
    }
}
