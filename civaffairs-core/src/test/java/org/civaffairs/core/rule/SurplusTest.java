package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurplusTest {
    @Test
    void each_object_gets_one_property_too_many() {
        Object json = Map.of("a", List.of(Map.of(), Map.of("b", 2), Map.of("c", Map.of())));
        List<String> expected = List.of(
                "{a=[{}, {b=2}, {c={}}], color=1}",
                "{a=[{color=1}, {b=2}, {c={}}]}",
                "{a=[{}, {b=2}, {c={}, color=1}]}",
                "{a=[{}, {b=2}, {c={color=1}}]}");
        assertEquals(expected, Surplus.of(json).stream().map(Object::toString).toList());
    }

    @Test
    void what_is_no_object_has_no_property() {
        assertEquals(List.of(), Surplus.of(List.of(1, "x")));
        assertEquals(List.of(), Surplus.of(null));
        assertEquals(List.of(), Surplus.of(List.of()));
    }
}
