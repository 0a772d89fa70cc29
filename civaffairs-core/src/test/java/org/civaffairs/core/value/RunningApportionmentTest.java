package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.civaffairs.core.value.Apportionment.Spare;
import org.civaffairs.core.value.Apportionment.Why;
import org.junit.jupiter.api.Test;

class RunningApportionmentTest {
    private static final Yuan FEN = Yuan.ofFen(1);

    @Test
    void three_fen_one_by_one_go_to_three_equal_shares() {
        RunningApportionment first = RunningApportionment.over(1, 1, 1).plus(FEN);
        RunningApportionment second = first.plus(FEN);
        RunningApportionment third = second.plus(FEN);
        assertEquals("[0.01, 0.00, 0.00]", first.period().toString());
        assertEquals("[0.00, 0.01, 0.00]", second.period().toString());
        assertEquals("[0.00, 0.00, 0.01]", third.period().toString());
        assertEquals("[0.01, 0.01, 0.01]", third.running().shares().toString());
        assertEquals(
                List.of(new Spare(0, Why.HELD_BEFORE), new Spare(1, Why.EARLIER_IN_ORDER)),
                second.running().spares());
    }

    /**
     * Of 0.09 over 1, 1, 1, 6, 6 the quotas are 0.6, 0.6, 0.6, 3.6, 3.6 fen, and three shares hold a fen above their
     * quota rounded down. Of 0.10 they are 0.667 three times and 4 twice: two fen are left for three holders, so one must
     * give its fen back although money came in.
     */
    @Test
    void a_share_can_lose_a_fen_while_money_comes_in() {
        RunningApportionment before = RunningApportionment.over(1, 1, 1, 6, 6).plus(Yuan.ofFen(9));
        assertEquals("[0.01, 0.01, 0.01, 0.03, 0.03]", before.running().shares().toString());
        RunningApportionment after = before.plus(FEN);
        assertEquals("[0.01, 0.01, 0.00, 0.04, 0.04]", after.running().shares().toString());
        assertEquals("[0.00, 0.00, -0.01, 0.01, 0.01]", after.period().toString());
    }

    /** Of 0.25 over 1, 1, 16, 16, 16 the quotas are half a fen twice and 8 fen: no whole quota keeps a spare fen. */
    @Test
    void a_spare_fen_is_not_held_above_a_whole_quota() {
        RunningApportionment before =
                RunningApportionment.over(1, 1, 16, 16, 16).plus(Yuan.ofFen(27));
        assertEquals("[0.00, 0.00, 0.09, 0.09, 0.09]", before.running().shares().toString());
        RunningApportionment after = before.plus(Yuan.ofFen(-2));
        assertEquals("[0.01, 0.00, 0.08, 0.08, 0.08]", after.running().shares().toString());
        assertEquals("[0.01, 0.00, -0.01, -0.01, -0.01]", after.period().toString());
    }

    /** Alone, 0.11 over 6, 6, 2 would be 5, 5, 1 fen; the third share keeps the second fen that it got of 0.10. */
    @Test
    void the_alabama_paradox_takes_nothing_back() {
        RunningApportionment before = RunningApportionment.over(6, 6, 2).plus(Yuan.ofFen(10));
        assertEquals("[0.04, 0.04, 0.02]", before.running().shares().toString());
        assertEquals("[0.05, 0.04, 0.02]", before.plus(FEN).running().shares().toString());
    }

    @Test
    void money_may_go_back_but_not_below_nothing() {
        RunningApportionment state = RunningApportionment.over(2, 1).plus(Yuan.of(3));
        assertEquals("[-2.00, -1.00]", state.plus(Yuan.of(-3)).period().toString());
        assertEquals(Yuan.ZERO, state.plus(Yuan.of(-3)).running().total());
        var refused = assertThrows(IllegalArgumentException.class, () -> state.plus(Yuan.parse("-3.01")));
        assertEquals("the total so far must not become negative but would be -0.01", refused.getMessage());
    }

    @Test
    void a_total_out_of_range_names_both_amounts() {
        RunningApportionment state = RunningApportionment.over(1).plus(Yuan.ofFen(Long.MAX_VALUE));
        var refused = assertThrows(ArithmeticException.class, () -> state.plus(FEN));
        assertEquals("amount out of range: 92233720368547758.07 + 0.01", refused.getMessage());
    }

    @Test
    void weights_are_refused_as_in_a_single_division() {
        var refused = assertThrows(InvalidInputException.class, () -> RunningApportionment.over(0, -1));
        assertEquals(
                "apportionment: weight 1 must not be negative but is -1; weights must have at least one above 0",
                refused.getMessage());
    }

    @Test
    void a_state_does_not_change() {
        long[] weights = {1, 1, 1};
        RunningApportionment start = RunningApportionment.over(weights);
        weights[0] = 100;
        RunningApportionment first = start.plus(FEN);
        assertEquals(
                "[0.01, 0.01, 0.01]",
                first.plus(Yuan.ofFen(2)).running().shares().toString());
        assertEquals("[0.00, 0.00, 0.00]", start.running().shares().toString());
        assertEquals("[0.00, 0.00, 0.00]", start.period().toString());
        assertEquals("[0.01, 0.00, 0.00]", first.period().toString());
        assertThrows(UnsupportedOperationException.class, () -> first.period().set(0, FEN));
    }

    @Test
    void a_state_is_a_value() throws IOException, ClassNotFoundException {
        RunningApportionment state = RunningApportionment.over(1, 1).plus(FEN);
        assertEquals("so far 0.01 in 2 shares, 1 spare fen", state.toString());
        assertEquals(state, Frozen.copyOf(state));
        assertEquals(state.hashCode(), Frozen.copyOf(state).hashCode());
        assertEquals(state.plus(FEN), ((RunningApportionment) Frozen.copyOf(state)).plus(FEN));
        assertNotEquals(state, RunningApportionment.over(2, 2).plus(FEN));
        assertNotEquals(state, state.plus(Yuan.ZERO));
        assertNotEquals(
                RunningApportionment.over(1, 1), RunningApportionment.over(1, 1).plus(FEN));
        assertNotEquals(state, RunningApportionment.over(1, 1).plus(Yuan.ofFen(3)));
        assertNotEquals(state, (Object) state.toString());
    }
}
