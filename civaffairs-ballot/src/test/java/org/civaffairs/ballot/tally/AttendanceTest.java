package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who could come, had to come, came, and stepped aside: each part at most its whole. */
class AttendanceTest {
    private static String refusal(long entitled, long due, long present, long recused, long recusedPresent) {
        return assertThrows(
                        InvalidInputException.class,
                        () -> new Attendance(entitled, due, present, recused, recusedPresent, null))
                .getMessage();
    }

    @Test
    void members_who_step_aside_leave_those_due_and_those_present() {
        Attendance attendance = Attendance.of(20, 15, 12).recusing(2, 1);
        assertEquals(new Attendance(20, 15, 12, 2, 1, null), attendance);
        assertEquals(11, attendance.voters());
        Counts counts = new Counts(5, 3, 2, 1, 0);
        assertEquals(new Bases(8, 10, 11, 11, 13, 18), Bases.of(attendance, counts, Recused.LEAVE));
        assertEquals(new Bases(8, 10, 11, 12, 15, 20), Bases.of(attendance, counts, Recused.STAY));
    }

    @Test
    void households_are_known_once_they_are_given() {
        Attendance attendance = Attendance.of(20, 15, 12);
        assertNull(attendance.households());
        Attendance known = attendance.with(new Households(30, 20)).recusing(1, 0);
        assertEquals(new Households(30, 20), known.households());
        assertEquals(new Attendance(20, 15, 12, 1, 0, new Households(30, 20)), JavaCopy.of(known));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, 0, 0",
        "1, 1, 1, 0, 0",
        "1, 1, 1, 1, 1",
        "15, 15, 15, 0, 0",
        "15, 15, 15, 2, 2",
        "15, 15, 13, 2, 0",
        "15, 15, 15, 15, 15",
        "15, 15, 0, 15, 0"
    })
    void a_part_may_be_its_whole_or_nothing(long entitled, long due, long present, long recused, long recusedPresent) {
        Attendance attendance = new Attendance(entitled, due, present, recused, recusedPresent, null);
        assertEquals(present - recusedPresent, attendance.voters());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 6 | 0 | 0 | 0 | due must be at most entitled, 5, but is 6",
                "9 | 6 | 7 | 0 | 0 | present must be at most due, 6, but is 7; present less recusedPresent must be at most"
                        + " due less recused, 6, but is 7",
                "9 | 6 | -1 | 0 | 0 | present must not be negative but is -1",
                "9 | 6 | 0 | 7 | 0 | recused must be at most due, 6, but is 7",
                "9 | 6 | 0 | -1 | 0 | recused must not be negative but is -1",
                "9 | 6 | 3 | 2 | 3 | recusedPresent must be at most recused, 2, but is 3",
                "9 | 6 | 1 | 2 | 2 | recusedPresent must be at most present, 1, but is 2",
                "9 | 6 | 3 | 2 | -1 | recusedPresent must not be negative but is -1",
                "9 | 6 | 5 | 2 | 0 | present less recusedPresent must be at most due less recused, 4, but is 5",
                "9 | 9 | 8 | 3 | 1 | present less recusedPresent must be at most due less recused, 6, but is 7",
                "9 | 6 | 3 | 6 | 2 | present less recusedPresent must be at most due less recused, 0, but is 1",
                "9 | 6 | 3 | 0 | 1 | recusedPresent must be at most recused, 0, but is 1"
            })
    void a_part_larger_than_its_whole_is_refused(
            long entitled, long due, long present, long recused, long recusedPresent, String problem) {
        assertEquals("attendance: " + problem, refusal(entitled, due, present, recused, recusedPresent));
    }

    @Test
    void an_empty_panel_and_a_quorum_over_nobody_are_refused() {
        assertEquals(
                "attendance: entitled must be at least 1: an empty panel decides nothing but is 0;"
                        + " due must be at least 1: a quorum over nobody has no value but is 0",
                refusal(0, 0, 0, 0, 0));
        assertEquals(
                "attendance: due must be at least 1: a quorum over nobody has no value but is 0",
                refusal(1, 0, 0, 0, 0));
    }

    @Test
    void all_that_is_wrong_is_reported_and_nothing_that_only_follows_from_a_negative_number() {
        assertEquals(
                "attendance: entitled must be at least 1: an empty panel decides nothing but is -1;"
                        + " due must be at least 1: a quorum over nobody has no value but is -2;"
                        + " present must not be negative but is -3; recused must not be negative but is -4;"
                        + " recusedPresent must not be negative but is -5",
                refusal(-1, -2, -3, -4, -5));
        long least = Long.MIN_VALUE;
        assertEquals(
                "attendance: present must not be negative but is " + least + "; recused must not be negative but is "
                        + least + "; recusedPresent must not be negative but is " + least,
                refusal(5, 5, least, least, least));
    }

    @Test
    void a_share_of_no_household_has_no_value() {
        assertEquals(
                "households: households must be at least 1: a share of no household has no value but is 0",
                assertThrows(InvalidInputException.class, () -> new Households(0, 0))
                        .getMessage());
        assertEquals(
                "households: households must be at least 1: a share of no household has no value but is -1;"
                        + " householdsPresent must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new Households(-1, -1))
                        .getMessage());
    }

    @Test
    void more_households_than_there_are_cannot_be_represented() {
        assertEquals(new Households(3, 3), JavaCopy.of(new Households(3, 3)));
        assertEquals(0, new Households(1, 0).represented());
        assertEquals(
                "households: householdsPresent must be at most all households, 3, but is 4",
                assertThrows(InvalidInputException.class, () -> new Households(3, 4))
                        .getMessage());
        assertEquals(
                "households: households must be at least 1: a share of no household has no value but is 0",
                assertThrows(InvalidInputException.class, () -> new Households(0, 4))
                        .getMessage());
    }
}
