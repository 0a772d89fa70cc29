package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.MemberKind.CADRE;
import static org.civaffairs.ballot.panel.MemberKind.REPRESENTATIVE;
import static org.civaffairs.ballot.panel.MemberKind.VILLAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.civaffairs.ballot.panel.Requirement.Among;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts with numbers worked by hand. */
class CompositionTest {
    private static final Composition SHANGLUO = Composition.parse("SIZE >=15; REPRESENTATIVE >=2/3 of PRESENT");
    private static final Composition ZHASHUI = Composition.parse("SIZE >=10; REPRESENTATIVE >=3 of PANEL");

    private static KindCounts people(long representatives, long villagers) {
        return KindCounts.NONE.plus(REPRESENTATIVE, representatives).plus(VILLAGER, villagers);
    }

    private static CompositionVerdict only(String composition, KindCounts panel, KindCounts present) {
        List<CompositionVerdict> verdicts = Composition.parse(composition).judge(panel, present);
        assertEquals(1, verdicts.size());
        return verdicts.get(0);
    }

    /** Shangluo 2014: at least 15 people, representatives two thirds or more of participants; 13 · 2/3 = 8 2/3. */
    @Test
    void nine_representatives_of_thirteen_present_are_two_thirds_and_eight_are_not() {
        List<CompositionVerdict> nine = SHANGLUO.judge(people(10, 5), people(9, 4));
        assertEquals(new CompositionVerdict(SHANGLUO.requirements().get(0), true, 15, 15, 15), nine.get(0));
        assertEquals(new CompositionVerdict(SHANGLUO.requirements().get(1), true, 9, 9, 13), nine.get(1));
        assertEquals(2, nine.size());
        List<CompositionVerdict> eight = SHANGLUO.judge(people(10, 5), people(8, 5));
        assertTrue(eight.get(0).met());
        assertEquals(new CompositionVerdict(SHANGLUO.requirements().get(1), false, 9, 8, 13), eight.get(1));
    }

    @Test
    void fourteen_on_the_roster_are_too_few_whoever_came() {
        CompositionVerdict size = SHANGLUO.judge(people(10, 4), people(10, 4)).get(0);
        assertEquals(new CompositionVerdict(SHANGLUO.requirements().get(0), false, 15, 14, 14), size);
        assertTrue(SHANGLUO.judge(people(16, 0), people(1, 0)).get(0).met());
    }

    /** Zhashui Qianyou 2015: at least 10, of whom at least 3 mass representatives. */
    @ParameterizedTest
    @CsvSource({"3, 7, true, true", "2, 8, true, false", "3, 6, false, true", "2, 7, false, false"})
    void three_representatives_on_a_panel_of_ten(long representatives, long villagers, boolean size, boolean kind) {
        List<CompositionVerdict> verdicts = ZHASHUI.judge(people(representatives, villagers), people(0, 1));
        assertEquals(
                List.of(size, kind),
                verdicts.stream().map(CompositionVerdict::met).toList());
        assertEquals(3, verdicts.get(1).needs());
        assertEquals(representatives, verdicts.get(1).has());
        assertEquals(representatives + villagers, verdicts.get(1).of());
    }

    @Test
    void a_number_among_those_present_is_not_one_on_the_panel() {
        String three = "REPRESENTATIVE >=3 of PRESENT";
        assertFalse(only(three, people(9, 1), people(2, 8)).met());
        assertTrue(only(three, people(0, 10), people(3, 0)).met());
        assertEquals(2, only(three, people(9, 1), people(2, 0)).of());
    }

    @Test
    void a_share_of_the_panel_is_not_one_of_those_present() {
        String half = "REPRESENTATIVE >=1/2 of PANEL";
        assertTrue(only(half, people(5, 5), people(0, 5)).met());
        assertFalse(only(half, people(4, 5), people(4, 0)).met());
    }

    @Test
    void the_share_itself_is_enough_or_is_not() {
        assertTrue(only("REPRESENTATIVE >=2/3 of PRESENT", people(10, 5), people(10, 5))
                .met());
        CompositionVerdict strict = only("REPRESENTATIVE >2/3 of PRESENT", people(10, 5), people(10, 5));
        assertFalse(strict.met());
        assertEquals(11, strict.needs());
        assertTrue(only("REPRESENTATIVE >2/3 of PRESENT", people(11, 4), people(11, 4))
                .met());
        assertFalse(only("REPRESENTATIVE >1/2 of PRESENT", people(3, 3), people(3, 3))
                .met());
        assertEquals(
                4,
                only("REPRESENTATIVE >1/2 of PRESENT", people(3, 3), people(3, 3))
                        .needs());
    }

    @Test
    void of_nobody_present_no_share_is_reached() {
        CompositionVerdict verdict = only("REPRESENTATIVE >=2/3 of PRESENT", people(10, 5), KindCounts.NONE);
        assertEquals(List.of(1L, 0L, 0L), List.of(verdict.needs(), verdict.has(), verdict.of()));
        assertFalse(verdict.met());
        assertFalse(only("CADRE >=1 of PRESENT", people(10, 5), KindCounts.NONE).met());
    }

    @Test
    void who_steps_aside_still_counts_on_the_roster_and_among_those_present() {
        Meeting meeting = Meeting.builder(SamplePanel.roster(), SamplePanel.agenda(), SamplePanel.DAY)
                .presentAllBut("14", "15")
                .recusing(Recusal.kin("m1", "01", Kinship.LINEAL))
                .recusing(Recusal.kin("m1", "02", Kinship.LINEAL))
                .build();
        List<CompositionVerdict> verdicts = SHANGLUO.judge(meeting.roster().kinds(), meeting.kindsPresent());
        assertEquals(new CompositionVerdict(SHANGLUO.requirements().get(0), true, 15, 15, 15), verdicts.get(0));
        assertEquals(new CompositionVerdict(SHANGLUO.requirements().get(1), true, 9, 10, 13), verdicts.get(1));
    }

    @Test
    void a_point_says_what_it_asks() {
        CompositionVerdict verdict =
                ZHASHUI.judge(people(3, 7), KindCounts.NONE).get(1);
        assertEquals(ZHASHUI.requirements().get(1), verdict.requirement());
        Requirement.AtLeast number = new Requirement.AtLeast(CADRE, 3, Among.PRESENT);
        assertEquals(3, number.least());
        assertEquals(List.of(CADRE, Among.PRESENT), List.of(number.kind(), number.among()));
        Requirement.Share share = new Requirement.Share(VILLAGER, Threshold.moreThan(1, 2), Among.PANEL);
        assertEquals(
                List.of(VILLAGER, Threshold.moreThan(1, 2), Among.PANEL),
                List.of(share.kind(), share.share(), share.among()));
        assertEquals(15, new Requirement.Size(15).least());
    }

    @Test
    void nothing_asked_is_nothing_judged() {
        assertEquals(List.of(), Composition.NONE.judge(people(1, 0), KindCounts.NONE));
    }

    @Test
    void a_verdict_gives_its_reason() {
        CompositionVerdict eight = SHANGLUO.judge(people(10, 5), people(8, 5)).get(1);
        assertEquals("实到人员中村民代表须占三分之二以上：13人中需9人，有8人", eight.reason().zh());
        assertEquals(
                "two thirds or more of those present: villagers' representative: needs 9 of 13, has 8",
                eight.reason().en());
        CompositionVerdict size = SHANGLUO.judge(people(10, 4), people(8, 5)).get(0);
        assertEquals("评审团不少于15人：14人中需15人，有14人", size.reason().zh());
        assertEquals(
                "at least 15 members: needs 15 of 14, has 14", size.reason().en());
    }

    @Test
    void compositions_and_verdicts_arrive_whole_from_java_serialisation() {
        assertEquals(SHANGLUO, JavaCopy.of(SHANGLUO));
        List<CompositionVerdict> verdicts = ZHASHUI.judge(people(3, 7).plus(CADRE, 1), people(1, 1));
        assertEquals(verdicts, verdicts.stream().map(JavaCopy::of).toList());
    }
}
