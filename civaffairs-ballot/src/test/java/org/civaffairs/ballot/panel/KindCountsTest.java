package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.MemberKind.OTHER;
import static org.civaffairs.ballot.panel.MemberKind.REPRESENTATIVE;
import static org.civaffairs.ballot.panel.MemberKind.VILLAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.junit.jupiter.api.Test;

class KindCountsTest {
    private static final KindCounts FIFTEEN =
            KindCounts.NONE.plus(REPRESENTATIVE, 10).plus(VILLAGER, 5);

    @Test
    void people_of_each_kind_add_up() {
        assertEquals(10, FIFTEEN.of(REPRESENTATIVE));
        assertEquals(5, FIFTEEN.of(VILLAGER));
        assertEquals(0, FIFTEEN.of(OTHER));
        assertEquals(15, FIFTEEN.size());
        assertEquals(13, FIFTEEN.plus(REPRESENTATIVE, 3).of(REPRESENTATIVE));
        assertEquals("[10, 5, 0, 0, 0, 0, 0]", FIFTEEN.toString());
    }

    @Test
    void adding_leaves_the_counts_before_as_they_were() {
        assertEquals(1, FIFTEEN.plus(OTHER, 1).of(OTHER));
        assertEquals(0, FIFTEEN.of(OTHER));
        assertEquals(0, KindCounts.NONE.size());
    }

    @Test
    void members_are_counted_by_kind() {
        PanelRoster roster = SamplePanel.roster();
        assertEquals(
                KindCounts.NONE.plus(REPRESENTATIVE, 2).plus(VILLAGER, 1),
                KindCounts.of(List.of(roster.member("01"), roster.member("11"), roster.member("02"))));
        assertEquals(KindCounts.NONE, KindCounts.of(List.of()));
    }

    @Test
    void fewer_than_nobody_is_refused() {
        assertEquals(FIFTEEN, FIFTEEN.plus(OTHER, 0));
        assertEquals(
                "VILLAGER must not be negative but is -1",
                assertThrows(IllegalArgumentException.class, () -> FIFTEEN.plus(VILLAGER, -1))
                        .getMessage());
    }

    @Test
    void people_of_several_kinds_never_overflow_in_silence() {
        assertEquals(Long.MAX_VALUE, FIFTEEN.plus(OTHER, Long.MAX_VALUE - 15).size());
        assertEquals(
                "members out of range: 15 + 9223372036854775793",
                assertThrows(ArithmeticException.class, () -> FIFTEEN.plus(OTHER, Long.MAX_VALUE - 14))
                        .getMessage());
        assertThrows(ArithmeticException.class, () -> FIFTEEN.plus(VILLAGER, Long.MAX_VALUE));
    }

    @Test
    void counts_are_equal_if_every_kind_is() {
        assertEquals(FIFTEEN, KindCounts.NONE.plus(VILLAGER, 5).plus(REPRESENTATIVE, 10));
        assertEquals(
                FIFTEEN.hashCode(),
                KindCounts.NONE.plus(VILLAGER, 5).plus(REPRESENTATIVE, 10).hashCode());
        assertNotEquals(FIFTEEN, KindCounts.NONE.plus(VILLAGER, 10).plus(REPRESENTATIVE, 5));
        assertNotEquals(FIFTEEN.hashCode(), FIFTEEN.plus(OTHER, 1).hashCode());
        assertNotEquals(FIFTEEN, "[10, 5, 0, 0, 0, 0, 0]");
        assertEquals(FIFTEEN, JavaCopy.of(FIFTEEN));
    }
}
