package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Panel.DAY;
import static org.civaffairs.ballot.selection.Panel.facts;
import static org.civaffairs.ballot.selection.Panel.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.junit.jupiter.api.Test;

/** A tie is broken by a draw on record, and only as far as it matters. */
class ResolvingTest {
    private static final PersonName WITNESS = PersonName.parse("欧阳修");

    /** a1 has 14 yes and is certain; a2, a3, a5 have 12, for 2 seats; a4 has 11, a6 too few. */
    private static final SelectionFacts FACTS = facts(3, 16, 16, 14, 12, 12, 11, 12, 3);

    private static final Selection TIED =
            rule("PRESENT >=2/3 of DUE", ">=2/3 of PRESENT").assess(FACTS).value();

    private static LotRecord lot(LocalDate day, String... drawn) {
        return new LotRecord(day, List.of(WITNESS), List.of(drawn));
    }

    private static String refusal(Selection selection, SelectionFacts facts, LotRecord lot) {
        return assertThrows(InvalidInputException.class, () -> selection.resolve(facts, lot))
                .getMessage();
    }

    @Test
    void a_draw_fills_the_seats_left_and_nothing_else() {
        Selection drawn = TIED.resolve(FACTS, lot(DAY, "a5", "a2"));
        assertEquals(List.of("a1", "a2", "a5"), drawn.certain());
        assertEquals(List.of(), drawn.tied());
        assertEquals(0, drawn.seatsLeft());
        assertEquals(
                "[a3 NOT_DRAWN, a4 OUTRANKED -1, a6 BELOW_THRESHOLD -8]",
                drawn.others().toString());
        assertEquals("[LOT 2010-06-01 [a2, a5]]", drawn.tieBreaks().toString());
        assertTrue(drawn.isFinal());
        assertEquals(TIED.line(), drawn.line());
        assertEquals(TIED.quorum(), drawn.quorum());
        assertEquals(TIED.seatsUnfilled(), drawn.seatsUnfilled());
    }

    @Test
    void a_draw_that_decides_more_or_less_than_needed_is_refused() {
        String exactly = "lot record: drawn must fill the seats left, 2, no more and no fewer, but is ";
        assertEquals(exactly + "1", refusal(TIED, FACTS, lot(DAY, "a2")));
        assertEquals(exactly + "3", refusal(TIED, FACTS, lot(DAY, "a2", "a3", "a5")));
        assertEquals(exactly + "0", refusal(TIED, FACTS, lot(DAY)));
    }

    @Test
    void only_those_tied_can_be_drawn_and_once() {
        String tied = " must be one of those tied, [a2, a3, a5], but is ";
        assertEquals("lot record: drawn[1]" + tied + "\"a1\"", refusal(TIED, FACTS, lot(DAY, "a2", "a1")));
        assertEquals("lot record: drawn[0]" + tied + "\"a4\"", refusal(TIED, FACTS, lot(DAY, "a4", "a2")));
        assertEquals(
                "lot record: drawn[1] stands here a second time: keep one but is \"a2\"",
                refusal(TIED, FACTS, lot(DAY, "a2", "a2")));
    }

    @Test
    void a_draw_is_not_before_the_session() {
        assertEquals(
                "lot record: day must not be before 2010-06-01, the ballot that it resolves, but is 2010-05-31",
                refusal(TIED, FACTS, lot(DAY.minusDays(1), "a2", "a3")));
        assertTrue(TIED.resolve(FACTS, lot(DAY.plusDays(1), "a2", "a3")).isFinal());
    }

    @Test
    void all_that_is_wrong_with_a_draw_comes_together() {
        assertEquals(
                "lot record: day must not be before 2010-06-01, the ballot that it resolves, but is 2010-05-01"
                        + "; drawn[0] must be one of those tied, [a2, a3, a5], but is \"<U+202E>\""
                        + "; drawn[1] must be one of those tied, [a2, a3, a5], but is \"a6\""
                        + "; drawn[2] must be one of those tied, [a2, a3, a5], but is \"a6\""
                        + "; drawn[2] stands here a second time: keep one but is \"a6\""
                        + "; drawn must fill the seats left, 2, no more and no fewer, but is 3",
                refusal(TIED, FACTS, lot(LocalDate.of(2010, 5, 1), "\u202e", "a6", "a6")));
    }

    @Test
    void where_nothing_is_tied_nothing_is_drawn() {
        Selection drawn = TIED.resolve(FACTS, lot(DAY, "a5", "a2"));
        assertEquals("lot record: selection has no tie to break: leave it as it is", refusal(drawn, FACTS, lot(DAY)));
    }

    @Test
    void facts_of_another_motion_are_refused() {
        assertEquals(
                "lot record: facts must be those of this selection: some who are tied are not in",
                refusal(TIED, facts(2, 16, 16, 1, 1), lot(DAY, "a2", "a3")));
    }

    @Test
    void a_draw_that_nobody_watched_is_no_record() {
        assertEquals(
                "lot record: witnesses must not be empty: a draw that nobody watched decides nothing",
                assertThrows(InvalidInputException.class, () -> new LotRecord(DAY, List.of(), List.of("a2")))
                        .getMessage());
    }

    @Test
    void a_record_keeps_its_witnesses_masked_and_comes_back() {
        LotRecord record = lot(DAY, "a5", "a2");
        assertEquals("LotRecord[day=2010-06-01, witnesses=[欧**], drawn=[a5, a2]]", record.toString());
        new JsonForm<>(LotRecord.class, List.of(record)).check();
        assertEquals(record, JavaCopy.of(record));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"day\":\"2010-06-01\",\"witnesses\":[\"欧阳修\"],\"drawn\":[\"a5\",\"a2\"]}", mapper.write(record));
            assertEquals(
                    "lot record: witnesses[0] must be a text in quotes but is a number; drawn[0] must not be blank",
                    mapper.refusal("{\"day\":\"2010-06-01\",\"witnesses\":[5],\"drawn\":[\"\"]}", LotRecord.class));
            assertEquals(
                    "lot record: witnesses must not be empty: a draw that nobody watched decides nothing",
                    mapper.refusal("{\"day\":\"2010-06-01\",\"witnesses\":[],\"drawn\":[]}", LotRecord.class));
        }
        assertFalse(TIED.resolve(FACTS, record).toString().contains("欧"));
    }
}
