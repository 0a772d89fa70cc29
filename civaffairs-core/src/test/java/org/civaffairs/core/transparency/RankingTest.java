package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.HUNDRED;
import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.civaffairs.core.transparency.Schemes.facts;
import static org.civaffairs.core.transparency.VillageAssessmentRuleTest.RULE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Catalogue C-46: an order for whoever asks for one. */
class RankingTest {
    private static Ranking.Entry entry(String village, String words, Truth unballoted) {
        return new Ranking.Entry(
                village,
                RULE.assess(facts(evidence(words), unballoted, Disorder.NONE)).value());
    }

    static Ranking.Entry entry(String village, int misses) {
        return entry(village, "0+" + misses + " Y 9/10 4 0", Truth.NO);
    }

    private static final List<Ranking.Entry> VILLAGES = List.of(
            entry("戊", 5),
            entry("甲", 0),
            entry("丁", 3),
            entry("丙", 2),
            entry("乙", 2),
            entry("庚", "0+0 Y 9/10 4 0", Truth.YES),
            entry("己", "9+9 N 9/10 4 0", Truth.NO),
            entry("壬", "0+0 Y 9/10 4 0", Truth.UNKNOWN),
            entry("辛", "0+0 Y 9/10 4 ?", Truth.NO));

    private static Ranking ranking(RankOrder order) {
        return Ranking.of(order, HUNDRED, VILLAGES);
    }

    @Test
    void ties_share_a_place_and_the_order_says_how_places_go_on() {
        assertEquals(
                "[1 甲 excellent 100, 2= 丙 excellent 96, 2= 乙 excellent 96, 4 丁 excellent 94, 5 戊 excellent 90,"
                        + " 6 庚 fail 100, 7 己 fail 50]",
                byName(ranking(RankOrder.COMPETITION)).toString());
        assertEquals(
                List.of(1L, 2L, 2L, 3L, 4L, 5L, 6L),
                ranking(RankOrder.DENSE).places().stream()
                        .map(Ranking.Place::rank)
                        .toList());
        assertEquals(RankOrder.DENSE, ranking(RankOrder.DENSE).order());
    }

    /** Names that are tied stand in the order of their characters, which is not ours to spell out. */
    private static List<Ranking.Place> byName(Ranking ranking) {
        List<Ranking.Place> places = new ArrayList<>(ranking.places());
        if (places.get(1).village().equals("乙")) {
            Collections.swap(places, 1, 2);
        }
        return places;
    }

    @Test
    void whose_grade_or_score_is_open_has_no_place() {
        assertEquals(List.of("壬", "辛"), ranking(RankOrder.DENSE).unranked());
    }

    /** Without those whose grade or score is open. */
    private static Ranking known() {
        return Ranking.of(RankOrder.COMPETITION, HUNDRED, VILLAGES.subList(0, 7));
    }

    private static QuotaCut certain(String... villages) {
        return new QuotaCut(List.of(villages), List.of(), List.of(), 0, 0, List.of());
    }

    @Test
    void a_quota_never_cuts_a_tie_in_silence() {
        Ranking ranking = known();
        QuotaCut cut = ranking.cut("excellent", 2);
        assertEquals(List.of("甲"), cut.certain());
        assertEquals(List.of("丙", "乙").stream().sorted().toList(), cut.tied());
        assertEquals(1, cut.left());
        assertEquals(0, cut.unfilled());
        assertTrue(cut.cutsTie());
        QuotaCut three = ranking.cut("excellent", 3);
        assertEquals(3, three.certain().size());
        assertEquals(List.of(), three.tied());
        assertEquals(0, three.left());
        assertFalse(three.cutsTie());
        assertEquals(certain("甲"), ranking.cut("excellent", 1));
        assertEquals(certain(), ranking.cut("excellent", 0));
        assertEquals(2, ranking.cut("excellent", 7).unfilled());
        assertEquals(5, ranking.cut("excellent", 7).certain().size());
        assertEquals(certain("庚", "己"), ranking.cut("fail", 2));
        assertEquals(
                "count must not be negative but is -1",
                assertThrows(IllegalArgumentException.class, () -> ranking.cut("fail", -1))
                        .getMessage());
    }

    /** Two villages are unranked: with 2 places 甲 could be put out, with 3 it cannot; then both who are tied could. */
    @Test
    void who_could_be_put_out_by_an_unranked_village_is_not_certain() {
        Ranking ranking = ranking(RankOrder.COMPETITION);
        List<String> open = List.of("壬", "辛");
        List<String> tied = List.of("丙", "乙").stream().sorted().toList();
        assertEquals(new QuotaCut(List.of(), List.of("甲"), tied, 1, 0, open), ranking.cut("excellent", 2));
        assertEquals(new QuotaCut(List.of("甲"), tied, List.of(), 0, 0, open), ranking.cut("excellent", 3));
        assertEquals(List.of("甲"), ranking.cut("excellent", 4).certain());
        assertEquals(3, ranking.cut("excellent", 5).certain().size());
        assertEquals(List.of("丁", "戊"), ranking.cut("excellent", 5).provisional());
        assertEquals(5, ranking.cut("excellent", 7).certain().size());
        assertEquals(List.of("戊"), ranking.cut("excellent", 6).provisional());
        assertEquals(1, ranking.cut("excellent", 6).unfilled());
    }

    @Test
    void bad_entries_are_refused_together() {
        ScoringScheme other = Schemes.scheme(100, 0, Schemes.twoGrades("60", "100"), Schemes.misses("a", 100, "1"));
        List<Ranking.Entry> entries = List.of(entry("甲", 0), entry("甲", 30));
        assertEquals(
                "ranking: entries[0].assessment.grade must be a grade of the scheme but is excellent; entries[1].village"
                        + " stands here a second time: keep one but is \"甲\"; entries[1].assessment.grade must be a grade"
                        + " of the scheme but is good",
                assertThrows(InvalidInputException.class, () -> Ranking.of(RankOrder.DENSE, other, entries))
                        .getMessage());
    }

    @Test
    void rankings_and_cuts_come_back_from_json() {
        Ranking ranking = ranking(RankOrder.COMPETITION);
        new JsonForm<>(Ranking.class, List.of(ranking)).check();
        new JsonForm<>(QuotaCut.class, List.of(ranking.cut("excellent", 2), ranking.cut("fail", 9))).check();
        assertEquals(ranking, JavaCopy.of(ranking));
    }
}
