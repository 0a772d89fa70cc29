package org.civaffairs.funds.journal;

import java.time.LocalDate;
import org.civaffairs.core.value.Yuan;

/**
 * An earlier posting is undone, wholly or in part (冲正): the mirror of its target. Neither a reversal nor a
 * posting that changed the purpose can be undone so: the one is booked anew, the other changed back by a {@link Reclassified}.
 *
 * @param number its number in the books; the books count 1, 2, 3
 * @param day the day on which it was booked
 * @param voucher the voucher it stands on
 * @param from the account that the target paid to
 * @param to the account that the target paid from
 * @param purpose the purpose of the money
 * @param amount how much; yuan
 * @param target the number of the posting that is undone
 */
public record Reversal(
        long number,
        LocalDate day,
        Voucher voucher,
        Account from,
        Account to,
        Purpose purpose,
        Yuan amount,
        long target)
        implements Posting {
    @Override
    public PostingKind kind() {
        return PostingKind.REVERSAL;
    }
}
