package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.SamplePanel.DAY;
import static org.civaffairs.ballot.panel.SamplePanel.agenda;
import static org.civaffairs.ballot.panel.SamplePanel.assertRefused;
import static org.civaffairs.ballot.panel.SamplePanel.refusal;
import static org.civaffairs.ballot.panel.SamplePanel.roster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.civaffairs.ballot.tally.Agenda;
import org.junit.jupiter.api.Test;

/** Meetings that cannot have been are refused, each fault with its message. */
class MeetingRefusalTest {
    private static MeetingBuilder start() {
        return Meeting.builder(roster(), agenda(), DAY);
    }

    private static Recusal own(String motion, String member) {
        return new Recusal(motion, member, RecusalGround.OWN_REQUEST, null);
    }

    @Test
    void the_agenda_is_of_the_panels_village() {
        assertRefused(
                "meeting: agenda must be of the panel's village, 江桥村, but is \"河口村\"",
                Meeting.builder(roster(), Agenda.of("河口村", "s1", List.of("m1")), DAY)::build);
    }

    @Test
    void everybody_named_is_on_the_roster() {
        assertRefused("meeting: excused must be on the roster but is \"16\"", start().excused("16")::build);
        assertRefused("meeting: present must be on the roster but is \"17\"", start().present("01", "17")::build);
        assertRefused(
                "meeting: presentAllBut must be on the roster but is \"18\"; presentAllBut must be on the roster but is \"16\"",
                start().presentAllBut("18", "01", "16")::build);
        assertRefused(
                "meeting: recusals[0].member must be on the roster but is \"19\"",
                start().recusing(own("m1", "19"))::build);
    }

    @Test
    void an_excused_stranger_is_reported_once_although_all_others_came() {
        assertRefused(
                "meeting: excused must be on the roster but is \"16\"",
                start().excused("16").presentAllBut("01")::build);
    }

    @Test
    void everybody_is_named_once() {
        assertRefused("meeting: excused must be named once but is \"15\"", start().excused("15", "15")::build);
        assertRefused(
                "meeting: present must be named once but is \"01\"",
                start().present("01", "02").present("01")::build);
        assertRefused(
                "meeting: presentAllBut must be named once but is \"13\"", start().presentAllBut("13", "13")::build);
        assertRefused(
                "meeting: present must be named once but is \"03\"",
                start().present("03")
                        .presentAllBut(IntStream.rangeClosed(1, 15)
                                .filter(i -> i != 3)
                                .mapToObj(SamplePanel::id)
                                .toArray(String[]::new))::build);
    }

    @Test
    void nobody_is_excused_or_away_and_present() {
        assertRefused(
                "meeting: present must not be excused at the same time but is \"02\"",
                start().excused("02", "03").present("01", "02")::build);
        String[] others = IntStream.rangeClosed(2, 15).mapToObj(SamplePanel::id).toArray(String[]::new);
        assertRefused(
                "meeting: present must not have stayed away at the same time but is \"02\"",
                start().present("02").presentAllBut("01").presentAllBut(others)::build);
    }

    @Test
    void not_everybody_is_excused() {
        String[] all = IntStream.rangeClosed(1, 15).mapToObj(SamplePanel::id).toArray(String[]::new);
        assertRefused(
                "meeting: excused must not be everybody: nobody would be due",
                start().excused(all).presentAllBut()::build);
    }

    @Test
    void strangers_among_the_excused_do_not_make_them_everybody() {
        PanelRoster two = PanelRoster.builder("江桥村")
                .member("01", "王建国", MemberKind.VILLAGER)
                .member("02", "李秀英", MemberKind.VILLAGER)
                .build();
        assertRefused(
                "meeting: excused must be on the roster but is \"99\"",
                Meeting.builder(two, agenda(), DAY).excused("01", "99")::build);
        assertRefused(
                "meeting: excused must be named once but is \"01\"",
                Meeting.builder(two, agenda(), DAY).excused("01", "01")::build);
    }

    @Test
    void a_member_steps_aside_once_from_a_motion_of_the_agenda_and_if_due() {
        assertRefused(
                "meeting: recusals[0].motion must be on the agenda but is \"m3\"",
                start().recusing(own("m3", "01"))::build);
        assertRefused(
                "meeting: recusals[0].member must be due and not excused but is \"15\"",
                start().excused("15").recusing(own("m1", "15"))::build);
        assertRefused(
                "meeting: recusals[2].member must step aside on a motion once but is \"01\"",
                start().recusing(own("m1", "01"))
                        .recusing(own("m2", "01"))
                        .recusing(Recusal.kin("m1", "01", Kinship.SPOUSE))::build);
    }

    @Test
    void all_problems_are_reported_in_the_order_of_the_properties() {
        String message = refusal(Meeting.builder(roster(), Agenda.of("河口村", "s1", List.of("m1")), DAY)
                .recusing(own("m9", "98"))
                .recusing(own("m1", "15"))
                .present("97", "15", "01", "01")
                .excused("15", "96", "15")::build);
        assertEquals(
                "meeting: agenda must be of the panel's village, 江桥村, but is \"河口村\""
                        + "; excused must be on the roster but is \"96\""
                        + "; excused must be named once but is \"15\""
                        + "; present must be on the roster but is \"97\""
                        + "; present must be named once but is \"01\""
                        + "; present must not be excused at the same time but is \"15\""
                        + "; recusals[0].motion must be on the agenda but is \"m9\""
                        + "; recusals[0].member must be on the roster but is \"98\""
                        + "; recusals[1].member must be due and not excused but is \"15\"",
                message);
    }

    @Test
    void a_hostile_id_is_rendered_harmless() {
        assertRefused(
                "meeting: present must be on the roster but is \"0<U+202E>1<U+000A>\"",
                start().present("0\u202E1\n")::build);
        assertTrue(refusal(start().present("王".repeat(3_000_000))::build).length() < 150);
    }

    @Test
    void a_builder_says_the_same_when_it_is_asked_again() {
        MeetingBuilder wrong = start().present("99");
        assertEquals(refusal(wrong::build), refusal(wrong.present("01")::build));
        MeetingBuilder right = start().presentAllBut("01");
        assertEquals(right.build(), right.build());
    }
}
