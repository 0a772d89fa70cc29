package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.MemberKind.CADRE;
import static org.civaffairs.ballot.panel.MemberKind.REPRESENTATIVE;
import static org.civaffairs.ballot.panel.MemberKind.VILLAGER;
import static org.civaffairs.ballot.panel.SamplePanel.assertRefused;
import static org.civaffairs.ballot.panel.SamplePanel.roster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.civaffairs.core.rule.JavaCopy;
import org.junit.jupiter.api.Test;

class PanelRosterTest {
    private static PanelRoster two(String village, String secondId, String secondName, MemberKind secondKind) {
        return PanelRoster.builder(village)
                .member("01", "王建国", REPRESENTATIVE)
                .member(secondId, secondName, secondKind)
                .build();
    }

    private static final PanelRoster TWO = two("江桥村", "02", "李秀英", VILLAGER);

    @Test
    void members_stand_in_the_order_in_which_they_were_named() {
        PanelRoster roster = PanelRoster.builder("江桥村")
                .member("z", "王建国", REPRESENTATIVE)
                .member("a", "李秀英", VILLAGER)
                .member("m", "张伟民", CADRE)
                .build();
        assertEquals("江桥村", roster.village());
        assertEquals(
                List.of("z", "a", "m"),
                roster.members().stream().map(Member::id).toList());
        assertEquals(3, roster.size());
        assertThrows(UnsupportedOperationException.class, () -> roster.members().remove(0));
    }

    @Test
    void a_member_is_found_by_id_and_knows_its_roster() {
        PanelRoster roster = roster();
        Member member = roster.member("14");
        assertEquals("14", member.id());
        assertEquals("欧阳修", member.name().full());
        assertEquals(CADRE, member.kind());
        assertSame(roster, member.roster());
    }

    @Test
    void nobody_has_an_id_that_is_not_on_the_roster() {
        assertRefused("roster of 江桥村: member must be on the roster but is \"16\"", () -> roster().member("16"));
    }

    @Test
    void each_kind_is_counted() {
        assertEquals("[10, 2, 1, 1, 0, 1, 0]", roster().kinds().toString());
    }

    @Test
    void a_roster_with_the_same_village_and_members_is_equal() {
        assertEquals(roster(), roster());
        assertEquals(roster().hashCode(), roster().hashCode());
        assertEquals(TWO, TWO);
    }

    @Test
    void a_roster_that_differs_in_anything_is_another() {
        assertNotEquals(TWO, two("河口村", "02", "李秀英", VILLAGER));
        assertNotEquals(TWO, two("江桥村", "03", "李秀英", VILLAGER));
        assertNotEquals(TWO, two("江桥村", "02", "李秀兰", VILLAGER));
        assertNotEquals(TWO, two("江桥村", "02", "李秀英", CADRE));
        assertNotEquals(
                TWO,
                PanelRoster.builder("江桥村").member("01", "王建国", REPRESENTATIVE).build());
        assertNotEquals(
                TWO,
                PanelRoster.builder("江桥村")
                        .member("02", "李秀英", VILLAGER)
                        .member("01", "王建国", REPRESENTATIVE)
                        .build());
        assertNotEquals(TWO, new Object());
    }

    @Test
    void rosters_are_spread_by_village_and_by_members() {
        assertTrue(IntStream.range(0, 1000)
                        .map(i -> two("村" + i, "02", "李秀英", VILLAGER).hashCode())
                        .distinct()
                        .count()
                >= 900);
        assertTrue(IntStream.range(0, 1000)
                        .map(i -> two("江桥村", "m" + i, "李秀英", VILLAGER).hashCode())
                        .distinct()
                        .count()
                >= 900);
    }

    @Test
    void a_member_of_another_roster_is_rebased_by_id() {
        PanelRoster later = two("江桥村", "02", "李秀英", CADRE);
        Member rebased = later.rebase(TWO.member("02"));
        assertSame(later.member("02"), rebased);
        assertEquals(CADRE, rebased.kind());
    }

    @Test
    void a_member_whose_id_is_not_on_this_roster_is_refused_without_the_name() {
        assertRefused(
                "roster of 江桥村: member must be on the roster but is \"03\"", () -> TWO.rebase(roster().member("03")));
    }

    @Test
    void a_roster_prints_as_one_line_without_names() {
        assertEquals("panel of 江桥村, 15 members", roster().toString());
    }

    @Test
    void it_arrives_whole_from_java_serialisation() {
        PanelRoster copy = JavaCopy.of(roster());
        assertEquals(roster(), copy);
        assertEquals(roster().members(), copy.members());
        assertSame(copy, copy.member("07").roster());
        assertEquals("黄国庆", copy.member("07").name().full());
    }

    @Test
    void an_assembly_of_thousands_has_a_roster_too() {
        PanelRoster.Builder assembly = PanelRoster.builder("江桥村");
        IntStream.range(0, 20_000).forEach(i -> assembly.member("v" + i, "村民", VILLAGER));
        PanelRoster roster = assembly.build();
        assertEquals(20_000, roster.size());
        assertEquals(20_000, roster.kinds().of(VILLAGER));
        assertEquals("v19999", roster.member("v19999").id());
    }
}
