package org.civaffairs.ballot.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

class CutTest {
    private static final List<String> NAMES = List.of("aaaaa", "b", "ccc", "ddd", "");

    @Test
    void candidates_are_cut_in_their_own_order() {
        assertEquals(new Cut<>(List.of("aaaaa"), List.of("ccc", "ddd"), 1), Cut.of(NAMES, String::length, 2));
        assertEquals(new Cut<>(List.of("aaaaa", "ccc", "ddd"), List.of(), 0), Cut.of(NAMES, String::length, 3));
        assertEquals(new Cut<>(NAMES, List.of(), 0), Cut.of(new LinkedHashSet<>(NAMES), String::length, 5));
        assertEquals(new Cut<>(List.of(), List.of(), 0), Cut.of(List.<String>of(), String::length, 0));
    }

    @Test
    void bad_seats_and_votes_are_refused() {
        assertEquals(
                "cut: seats must be at most the candidates, 5, but is 6",
                assertThrows(InvalidInputException.class, () -> Cut.of(NAMES, String::length, 6))
                        .getMessage());
        assertEquals(
                "cut: votes[3] must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> Cut.of(NAMES, name -> "ddd".equals(name) ? -1 : 1, 1))
                        .getMessage());
    }

    @Test
    void a_cut_does_not_change_with_its_lists_and_can_be_sent() {
        List<String> certain = new ArrayList<>(List.of("a"));
        List<String> tied = new ArrayList<>(List.of("b", "c"));
        Cut<String> cut = new Cut<>(certain, tied, 1);
        certain.clear();
        tied.clear();
        assertEquals(new Cut<>(List.of("a"), List.of("b", "c"), 1), cut);
        assertEquals(cut, JavaCopy.of(cut));
    }
}
