package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.SamplePanel.DAY;
import static org.civaffairs.ballot.panel.SamplePanel.agenda;
import static org.civaffairs.ballot.panel.SamplePanel.meeting;
import static org.civaffairs.ballot.panel.SamplePanel.roster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Motion;
import org.civaffairs.core.rule.JavaCopy;
import org.junit.jupiter.api.Test;

/** What a meeting is made of, and what makes it another. */
class MeetingIdentityTest {
    private static final List<String> CAME =
            List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12");
    private static final Motion FIRST = agenda().motion("m1");

    private static MeetingBuilder start() {
        return Meeting.builder(roster(), agenda(), DAY);
    }

    @Test
    void a_meeting_says_what_it_was_given() {
        assertEquals(roster(), meeting().roster());
        assertEquals(agenda(), meeting().agenda());
        assertEquals(DAY, meeting().day());
        assertEquals(List.of("15"), meeting().excused());
        assertEquals(CAME, meeting().present());
        assertEquals(List.of(Recusal.kin("m1", "03", Kinship.SPOUSE)), meeting().recusals());
        assertEquals(
                "江桥村 s1, 2 motions on 2010-06-01: 12 of 15 present", meeting().toString());
    }

    @Test
    void a_meeting_that_differs_in_anything_is_another() {
        assertEquals(meeting(), meeting());
        assertEquals(meeting().hashCode(), meeting().hashCode());
        Meeting plain = start().excused("15").present("01").build();
        assertNotEquals(plain, start().excused("14").present("01").build());
        assertNotEquals(plain, start().excused("15").present("02").build());
        assertNotEquals(
                plain.hashCode(), start().excused("15").present("02").build().hashCode());
        assertNotEquals(
                plain,
                start().excused("15")
                        .present("01")
                        .recusing(Recusal.kin("m1", "01", Kinship.SELF))
                        .build());
        assertNotEquals(
                plain,
                Meeting.builder(roster(), agenda(), DAY.plusDays(1))
                        .excused("15")
                        .present("01")
                        .build());
        Agenda other = Agenda.of("江桥村", "s2", List.of("m1"));
        Meeting elsewhere = Meeting.builder(roster(), other, DAY)
                .excused("15")
                .present("01")
                .build();
        assertNotEquals(plain, elsewhere);
        assertNotEquals(plain.hashCode(), elsewhere.hashCode());
        PanelRoster grown =
                SamplePanel.draft("江桥村").member("16", "何平", MemberKind.OTHER).build();
        assertNotEquals(
                plain,
                Meeting.builder(grown, agenda(), DAY)
                        .excused("15")
                        .present("01")
                        .build());
        assertNotEquals(plain, "meeting");
    }

    @Test
    void what_is_asked_of_it_cannot_be_changed() {
        assertThrows(
                UnsupportedOperationException.class, () -> meeting().present().remove("01"));
        assertThrows(
                UnsupportedOperationException.class, () -> meeting().excused().remove("15"));
        assertThrows(
                UnsupportedOperationException.class, () -> meeting().recusals().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> meeting().voters(FIRST).remove("01"));
    }

    @Test
    void it_arrives_whole_from_java_serialisation() {
        Meeting copy = JavaCopy.of(meeting());
        assertEquals(meeting(), copy);
        assertEquals(CAME, copy.present());
        assertEquals(meeting().attendance(FIRST), copy.attendance(FIRST));
    }
}
