package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.SamplePanel.DAY;
import static org.civaffairs.ballot.panel.SamplePanel.agenda;
import static org.civaffairs.ballot.panel.SamplePanel.meeting;
import static org.civaffairs.ballot.panel.SamplePanel.roster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Attendance;
import org.junit.jupiter.api.Test;

class MeetingTest {
    private static final List<String> CAME =
            List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12");

    private static MeetingBuilder start() {
        return Meeting.builder(roster(), agenda(), DAY);
    }

    private static Attendance first(Meeting meeting) {
        return meeting.attendance(meeting.agenda().motion("m1"));
    }

    private static List<String> voters(Meeting meeting, String motion) {
        return meeting.voters(meeting.agenda().motion(motion));
    }

    /** 15 on the roster, one excused, 12 present of whom one steps aside: 14 due, 12 present, 11 voters. */
    @Test
    void the_numbers_are_those_before_anybody_steps_aside() {
        Meeting meeting = meeting();
        assertEquals(new Attendance(15, 14, 12, 1, 1, null), first(meeting));
        assertEquals(
                new Attendance(15, 14, 12, 0, 0, null),
                meeting.attendance(meeting.agenda().motion("m2")));
        assertEquals(11, voters(meeting, "m1").size());
        assertEquals(CAME, voters(meeting, "m2"));
    }

    @Test
    void who_steps_aside_does_not_vote_on_that_motion_only() {
        assertEquals(
                List.of("01", "02", "04", "05", "06", "07", "08", "09", "10", "11", "12"), voters(meeting(), "m1"));
        assertTrue(voters(meeting(), "m2").contains("03"));
    }

    /** 14 is away and steps aside: one more recused who is due, none more who came. */
    @Test
    void an_absent_member_who_steps_aside_is_recused_and_not_present() {
        Meeting meeting = start().excused("15")
                .presentAllBut("13", "14")
                .recusing(Recusal.kin("m1", "03", Kinship.SPOUSE))
                .recusing(new Recusal("m1", "14", RecusalGround.INTEREST, null))
                .build();
        assertEquals(new Attendance(15, 14, 12, 2, 1, null), first(meeting));
        assertEquals(11, voters(meeting, "m1").size());
    }

    @Test
    void nobody_may_come_and_everybody_may_step_aside() {
        Meeting nobody = start().build();
        assertEquals(new Attendance(15, 15, 0, 0, 0, null), first(nobody));
        assertEquals(List.of(), voters(nobody, "m1"));
        assertEquals(KindCounts.NONE, nobody.kindsPresent());
        MeetingBuilder all = start().presentAllBut();
        IntStream.rangeClosed(1, 15)
                .forEach(i -> all.recusing(new Recusal("m1", SamplePanel.id(i), RecusalGround.OWN_REQUEST, null)));
        assertEquals(new Attendance(15, 15, 15, 15, 15, null), first(all.build()));
        assertEquals(List.of(), voters(all.build(), "m1"));
        assertEquals(15, voters(all.build(), "m2").size());
    }

    @Test
    void all_but_one_may_be_excused() {
        String[] fourteen =
                IntStream.rangeClosed(1, 14).mapToObj(SamplePanel::id).toArray(String[]::new);
        Meeting meeting = start().excused(fourteen).presentAllBut().build();
        assertEquals(new Attendance(15, 1, 1, 0, 0, null), first(meeting));
        assertEquals(List.of("15"), meeting.present());
    }

    @Test
    void the_order_is_that_of_the_roster_whatever_order_is_given() {
        Meeting meeting =
                start().present("12", "02").excused("15", "13").present("07").build();
        assertEquals(List.of("02", "07", "12"), meeting.present());
        assertEquals(List.of("13", "15"), meeting.excused());
        assertEquals(List.of("02", "07", "12"), voters(meeting, "m1"));
        assertEquals(
                meeting, start().excused("13", "15").present("02", "07", "12").build());
    }

    @Test
    void present_all_but_some_may_come_before_or_after_those_excused() {
        Meeting after = start().excused("15").presentAllBut("13", "14").build();
        Meeting before = start().presentAllBut("13", "14").excused("15").build();
        assertEquals(CAME, after.present());
        assertEquals(after, before);
        assertEquals(
                after,
                start().presentAllBut("13").presentAllBut("14").excused("15").build());
        assertEquals(
                after, start().excused("15").presentAllBut("15", "14", "13").build());
    }

    @Test
    void those_who_came_are_counted_by_kind() {
        assertEquals("[10, 2, 0, 0, 0, 0, 0]", meeting().kindsPresent().toString());
    }

    @Test
    void a_motion_of_another_agenda_has_no_numbers_here() {
        Agenda other = Agenda.of("江桥村", "s2", List.of("m1"));
        String refused =
                "motion m1 is of the agenda of 江桥村 s2, 1 motions and not of 江桥村 s1, 2 motions: see Agenda.rebase";
        assertEquals(
                refused,
                assertThrows(IllegalArgumentException.class, () -> meeting().attendance(other.motion("m1")))
                        .getMessage());
        assertEquals(
                refused,
                assertThrows(IllegalArgumentException.class, () -> meeting().voters(other.motion("m1")))
                        .getMessage());
        assertEquals(11, meeting().voters(agenda().motion("m1")).size());
    }
}
