package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.SamplePanel.NAMES;
import static org.civaffairs.ballot.panel.SamplePanel.assertMasked;
import static org.civaffairs.ballot.panel.SamplePanel.roster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.civaffairs.ballot.tally.Choice;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;

class MemberTest {
    private static final Member CADRE_14 = roster().member("14");

    @Test
    void a_member_prints_with_a_masked_name() {
        assertEquals("14 欧** (village cadre)", CADRE_14.toString());
        assertEquals("15 胡* (township staff)", roster().member("15").toString());
    }

    @Test
    void nothing_that_is_printed_has_a_name() {
        Meeting meeting = SamplePanel.meeting();
        Member first = meeting.roster().member("01");
        RecordedVote vote = new RecordedVote(first, meeting.agenda().motion("m1"), Choice.NO);
        RecordedSession recorded = RecordedSession.of(meeting, List.of(vote));
        SecretSession secret = SecretSession.builder(meeting).build();
        List.of(roster(), roster().members(), meeting, meeting.recusals(), vote, recorded, secret, roster().kinds())
                .forEach(printed -> assertMasked(printed.toString()));
    }

    @Test
    void the_full_name_leaves_by_json() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("{\"id\":\"14\",\"name\":\"欧阳修\",\"kind\":\"CADRE\"}", mapper.write(CADRE_14));
        }
    }

    @Test
    void members_are_equal_by_their_ids() {
        Member elsewhere = PanelRoster.builder("河口村")
                .member("14", "周立", MemberKind.VILLAGER)
                .build()
                .member("14");
        assertEquals(CADRE_14, elsewhere);
        assertEquals(CADRE_14.hashCode(), elsewhere.hashCode());
        assertNotEquals(CADRE_14, roster().member("13"));
        assertNotEquals(CADRE_14.hashCode(), roster().member("13").hashCode());
        assertNotEquals(CADRE_14, "14");
    }

    @Test
    void a_member_brings_the_roster_along() {
        Member copy = JavaCopy.of(CADRE_14);
        assertEquals(roster(), copy.roster());
        assertSame(copy, copy.roster().member("14"));
        assertEquals(NAMES.get(13), copy.name().full());
    }

    @Test
    void the_kinds_have_the_words_of_the_field() {
        assertEquals(
                List.of("村民代表", "村民", "党员", "村干部", "人大代表、政协委员", "乡镇工作人员", "其他人员"),
                Arrays.stream(MemberKind.values())
                        .map(kind -> kind.label().in(Locale.CHINESE))
                        .toList());
    }
}
