package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** issued = returned + unreturned; returned = valid + blank + spoiled; valid = yes + no + abstain. */
class BallotAccountTest {
    private static final Counts ELEVEN = new Counts(4, 3, 2, 1, 1);

    private static String refusal(long issued, long returned) {
        return assertThrows(InvalidInputException.class, () -> new BallotAccount(issued, returned, ELEVEN))
                .getMessage();
    }

    @Test
    void twelve_issued_and_eleven_returned_leave_one() {
        BallotAccount account = BallotAccount.of(12, ELEVEN);
        assertEquals(11, account.returned());
        assertEquals(1, account.unreturned());
        assertFalse(account.isOverfull());
        assertEquals(new BallotAccount(12, 11, ELEVEN), JavaCopy.of(account));
    }

    @ParameterizedTest
    @CsvSource({"10, 0, true", "11, 0, false", "12, 1, false", "0, 0, true"})
    void more_returned_than_issued_is_no_mistake_of_the_account(long issued, long unreturned, boolean overfull) {
        BallotAccount account = new BallotAccount(issued, 11, ELEVEN);
        assertEquals(unreturned, account.unreturned());
        assertEquals(overfull, account.isOverfull());
    }

    @Test
    void what_was_returned_must_be_what_was_counted() {
        String sum = "ballot account: returned must be yes + no + abstain + blank + spoiled, 11, but is ";
        assertEquals(sum + 10, refusal(12, 10));
        assertEquals(sum + 12, refusal(12, 12));
    }

    @Test
    void negative_numbers_are_refused_together_and_each_once() {
        assertEquals(
                "ballot account: issued must not be negative but is -1; returned must not be negative but is -2",
                refusal(-1, -2));
        assertEquals(
                "ballot account: issued must not be negative but is -1; returned must be yes + no + abstain + blank +"
                        + " spoiled, 11, but is 12",
                refusal(-1, 12));
    }

    @Test
    void a_ballot_is_valid_by_its_choice() {
        Motion motion = Agenda.of("江桥村", "1", List.of("a")).motion("a");
        for (Choice choice : Choice.values()) {
            Ballot ballot = Ballot.of(motion, choice);
            assertEquals(choice, ballot.face().findChoice().orElseThrow());
            assertEquals(new Ballot(motion, Face.of(choice)), JavaCopy.of(ballot));
        }
        assertTrue(new Ballot(motion, Face.BLANK).face().findChoice().isEmpty());
    }
}
