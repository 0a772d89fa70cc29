package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void a_valid_ballot_is_for_against_or_neither() {
        assertEquals(
                List.of("同意", "不同意", "弃权"),
                Arrays.stream(Choice.values())
                        .map(choice -> choice.label().in(Locale.CHINESE))
                        .toList());
    }
}
