package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.MemberKind.OTHER;
import static org.civaffairs.ballot.panel.MemberKind.REPRESENTATIVE;
import static org.civaffairs.ballot.panel.MemberKind.VILLAGER;
import static org.civaffairs.ballot.panel.SamplePanel.assertRefused;
import static org.civaffairs.ballot.panel.SamplePanel.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosters that cannot be used are refused with everything that is wrong, and no message repeats a person's name. */
class PanelRosterRefusalTest {
    private static final String NAME_FAULT =
            "cannot be used: a person's name must be 1 to 200 visible characters without a space at either end";

    private static PanelRoster.Builder roster(String id, String name) {
        return PanelRoster.builder("江桥村").member(id, name, REPRESENTATIVE);
    }

    @Test
    void an_empty_panel_decides_nothing() {
        assertRefused(
                "panel roster: members must not be empty: an empty panel decides nothing",
                PanelRoster.builder("江桥村")::build);
    }

    @Test
    void the_village_is_a_label() {
        assertRefused(
                "panel roster: village must not be blank",
                PanelRoster.builder(" ").member("01", "王建国", VILLAGER)::build);
    }

    @Test
    void an_id_stands_once_and_the_place_of_the_first_is_named() {
        assertRefused(
                "panel roster: members[1].id must not be that of members[0]"
                        + "; members[3].id must not be that of members[0]",
                roster("01", "王建国")
                        .member("01", "李秀英", VILLAGER)
                        .member("02", "张伟民", VILLAGER)
                        .member("01", "王建国", REPRESENTATIVE)::build);
    }

    @Test
    void two_members_may_have_the_same_name() {
        assertEquals(
                2, roster("01", "王建国").member("02", "王建国", VILLAGER).build().size());
    }

    @Test
    void an_id_is_not_the_name() {
        String refused = "panel roster: members[0].id must not be the member's name";
        assertRefused(refused, roster("王建国", "王建国")::build);
        assertRefused(refused + "; members[0].name " + NAME_FAULT, roster("王建国", "王建国 ")::build);
        assertEquals(1, roster("王建国-1", "王建国").build().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"王建\u0000国", "王\u202E建国", "王建\u200B国", "王建国\n", " 王建国", "王建国\u3000", "", "  ", "王\u2028建国"})
    void a_hostile_name_is_refused_and_not_repeated(String name) {
        String message = refusal(roster("01", name)::build);
        assertEquals("panel roster: members[0].name " + NAME_FAULT, message);
    }

    @Test
    void a_name_has_at_most_200_characters() {
        assertEquals(1, roster("01", "王".repeat(200)).build().size());
        assertRefused("panel roster: members[0].name " + NAME_FAULT, roster("01", "王".repeat(201))::build);
    }

    @Test
    void ten_megabytes_are_refused_with_a_short_message() {
        String huge = "王".repeat(10_000_000 / 3);
        assertRefused("panel roster: members[0].name " + NAME_FAULT, roster("01", huge)::build);
        assertRefused(
                "panel roster: members[0].id must have at most 200 characters but has 3333333",
                roster(huge, "王建国")::build);
        assertRefused("panel roster: members[0].id must not be blank", roster(" ".repeat(10_000_000), "王建国")::build);
        assertTrue(refusal(roster(huge + " ", "王建国")::build).length() < 300);
        assertTrue(refusal(PanelRoster.builder(huge).member("01", "王建国", OTHER)::build)
                        .length()
                < 100);
    }

    @Test
    void a_hostile_id_is_rendered_harmless() {
        assertRefused(
                "panel roster: members[0].id must not contain the invisible or control character U+202E",
                roster("0\u202E1", "王建国")::build);
        assertRefused(
                "panel roster: members[0].id must not contain the invisible or control character U+0000",
                roster("0\u00001", "王建国")::build);
        assertRefused("panel roster: members[0].id must not begin or end with a space", roster("01\n", "王建国")::build);
    }

    @Test
    void all_problems_are_reported_in_the_order_of_the_members() {
        String message = refusal(PanelRoster.builder("江\u0007桥")
                .member("", "李秀英\u202E", VILLAGER)
                .member("02", "张伟民", VILLAGER)
                .member("02", "刘桂兰 ", VILLAGER)
                .member("陈志强", "陈志强", VILLAGER)::build);
        assertEquals(
                "panel roster: village must not contain the invisible or control character U+0007"
                        + "; members[0].id must not be blank; members[0].name " + NAME_FAULT
                        + "; members[2].id must not be that of members[1]; members[2].name " + NAME_FAULT
                        + "; members[3].id must not be the member's name",
                message);
        SamplePanel.assertMasked(message);
        assertFalse(message.contains("\u202E"));
    }
}
