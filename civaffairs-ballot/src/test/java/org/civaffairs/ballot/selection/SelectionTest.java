package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Panel.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.civaffairs.ballot.tally.Quorum;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Quorum QUORUM = new Quorum(true, 11, 16, 16, 0, true);
    private static final Selection RESOLVED = new Selection(
            List.of("a", "b"),
            List.of(),
            0,
            1,
            12L,
            QUORUM,
            List.of(new Unselected("c", WhyNot.NOT_DRAWN, 0), new Unselected("d", WhyNot.OUTRANKED, 3)),
            List.of(new TieBreak(TieBreak.Means.LOT, DAY, List.of("b"))));

    private static String refusal(List<String> certain, List<String> tied, long seatsLeft) {
        return assertThrows(
                        InvalidInputException.class,
                        () -> new Selection(certain, tied, seatsLeft, 0, null, QUORUM, List.of(), List.of()))
                .getMessage();
    }

    @Test
    void a_tie_is_between_more_than_there_are_seats() {
        String seats = "selection value: seatsLeft must be fewer than those tied, and 0 only without a tie, but is ";
        assertEquals(seats + "1", refusal(List.of("a"), List.of(), 1));
        assertEquals(seats + "0", refusal(List.of("a"), List.of("b", "c"), 0));
        assertEquals(seats + "2", refusal(List.of("a"), List.of("b", "c"), 2));
        assertEquals(
                1, new Selection(List.of(), List.of("b", "c"), 1, 0, null, QUORUM, List.of(), List.of()).seatsLeft());
    }

    @Test
    void nobody_is_selected_or_tied_twice() {
        String twice = "selection value: tied must have nobody twice, nor anybody who is certain";
        assertEquals(twice, refusal(List.of("a"), List.of("a", "b"), 1));
        assertEquals(twice, refusal(List.of("a", "a"), List.of(), 0));
    }

    @Test
    void a_selection_does_not_change_with_its_lists() {
        List<String> certain = new ArrayList<>(List.of("a"));
        List<String> tied = new ArrayList<>(List.of("b", "c"));
        List<Unselected> others = new ArrayList<>(List.of(new Unselected("b", WhyNot.TIED_AT_THE_CUT, 0)));
        List<TieBreak> breaks = new ArrayList<>();
        Selection selection = new Selection(certain, tied, 1, 0, null, QUORUM, others, breaks);
        String before = selection.toString();
        certain.clear();
        tied.clear();
        others.clear();
        breaks.add(new TieBreak(TieBreak.Means.LOT, DAY, certain));
        assertEquals(before, selection.toString());
    }

    @Test
    void a_selection_comes_back_from_json_and_from_java() {
        Selection tie = new Selection(List.of(), List.of("b", "c"), 1, 0, null, QUORUM, List.of(), List.of());
        new JsonForm<>(Selection.class, List.of(RESOLVED, tie)).check();
        assertEquals(RESOLVED, JavaCopy.of(RESOLVED));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"certain\":[\"a\",\"b\"],\"tied\":[],\"seatsLeft\":0,\"seatsUnfilled\":1,\"line\":12,"
                            + "\"quorum\":{\"met\":true,\"needs\":11,\"of\":16,\"has\":16,\"missing\":0,\"reachable\":true},"
                            + "\"others\":[{\"id\":\"c\",\"why\":\"NOT_DRAWN\",\"missing\":0},"
                            + "{\"id\":\"d\",\"why\":\"OUTRANKED\",\"missing\":3}],"
                            + "\"tieBreaks\":[{\"means\":\"LOT\",\"day\":\"2010-06-01\",\"selected\":[\"b\"]}]}",
                    mapper.write(RESOLVED));
        }
    }

    @Test
    void all_that_is_wrong_with_the_json_of_a_selection_is_reported() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "selection value: seatsLeft must not be negative but is -1"
                            + "; seatsUnfilled must be a whole number but is \"0\"; line must not be negative but is -2"
                            + "; quorum.x is not a property, use one of [met, needs, of, has, missing, reachable]"
                            + "; quorum.met must be true or false, without quotes, but is 1"
                            + "; quorum.needs must not be negative but is -3; quorum.of must not be negative but is -4"
                            + "; quorum.has must not be negative but is -5; quorum.missing must not be negative but is -6"
                            + "; quorum.reachable is missing or null: give it, unknown is not zero"
                            + "; others[0].x is not a property, use one of [id, why, missing]"
                            + "; others[0].missing must not be negative but is -1"
                            + "; tieBreaks[0].x is not a property, use one of [means, day, selected]"
                            + "; tieBreaks[0].means must be one of LOT, SECOND_BALLOT but is \"COIN\"",
                    mapper.refusal(
                            "{\"certain\":[],\"tied\":[],\"seatsLeft\":-1,\"seatsUnfilled\":\"0\",\"line\":-2,"
                                    + "\"quorum\":{\"met\":1,\"needs\":-3,\"of\":-4,\"has\":-5,\"missing\":-6,\"x\":1},"
                                    + "\"others\":[{\"id\":\"c\",\"why\":\"OUTRANKED\",\"missing\":-1,\"x\":1}],"
                                    + "\"tieBreaks\":[{\"means\":\"COIN\",\"day\":\"2010-06-01\",\"selected\":[],\"x\":1}]}",
                            Selection.class));
        }
    }

    @Test
    void reasons_and_means_have_words() {
        assertEquals(
                List.of("未达法定人数", "未达规定比例", "得票在名额之外", "在名额线上票数相等", "抽签未中", "重新票决得票较少"),
                Arrays.stream(WhyNot.values())
                        .map(why -> why.label().in(Locale.CHINESE))
                        .toList());
        assertEquals("抽签", TieBreak.Means.LOT.label().zh());
        assertEquals("second ballot", TieBreak.Means.SECOND_BALLOT.label().en());
        assertEquals("LOT 2010-06-01 [b]", RESOLVED.tieBreaks().get(0).toString());
    }
}
