package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.MemberKind.CADRE;
import static org.civaffairs.ballot.panel.MemberKind.PARTY_MEMBER;
import static org.civaffairs.ballot.panel.MemberKind.REPRESENTATIVE;
import static org.civaffairs.ballot.panel.MemberKind.TOWNSHIP_STAFF;
import static org.civaffairs.ballot.panel.MemberKind.VILLAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.function.Executable;

/**
 * The panel that the tests of this package meet with: members 01 to 10 are villagers' representatives, 11 and 12 villagers,
 * 13 a party member, 14 a cadre, 15 of the township's staff.
 */
final class SamplePanel {
    static final String VILLAGE = "江桥村";
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    private static final List<MemberKind> OTHERS = List.of(VILLAGER, VILLAGER, PARTY_MEMBER, CADRE, TOWNSHIP_STAFF);

    /** The full names, which may stand in JSON and nowhere else. */
    static final List<String> NAMES = List.of(
            "王建国", "李秀英", "张伟民", "刘桂兰", "陈志强", "杨玉梅", "黄国庆", "赵春花", "吴立新", "周爱华", "徐文斌", "孙月娥", "马东升", "欧阳修", "胡一");

    private SamplePanel() {}

    static PanelRoster.Builder draft(String village) {
        PanelRoster.Builder roster = PanelRoster.builder(village);
        for (int i = 0; i < NAMES.size(); i++) {
            roster.member(id(i + 1), NAMES.get(i), i < 10 ? REPRESENTATIVE : OTHERS.get(i - 10));
        }
        return roster;
    }

    static PanelRoster roster() {
        return draft(VILLAGE).build();
    }

    static String id(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    static Agenda agenda() {
        return Agenda.of(VILLAGE, "s1", List.of("m1", "m2"));
    }

    /** Fifteen on the roster, one excused, two away, so that 12 came; one of these steps aside on the first motion. */
    static Meeting meeting() {
        return Meeting.builder(roster(), agenda(), DAY)
                .excused("15")
                .presentAllBut("13", "14")
                .recusing(Recusal.kin("m1", "03", Kinship.SPOUSE))
                .build();
    }

    static String refusal(Executable of) {
        return assertThrows(InvalidInputException.class, of).getMessage();
    }

    static void assertRefused(String message, Executable of) {
        assertEquals(message, refusal(of));
    }

    /** No full name, and no given name either, stands in a text. */
    static void assertMasked(String text) {
        assertEquals(
                List.of(),
                NAMES.stream()
                        .filter(name -> text.contains(name) || text.contains(name.substring(1)))
                        .toList(),
                text);
    }
}
