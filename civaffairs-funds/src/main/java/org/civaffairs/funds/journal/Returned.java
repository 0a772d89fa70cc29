package org.civaffairs.funds.journal;

import java.time.LocalDate;
import org.civaffairs.core.value.Yuan;

/**
 * A payment that could not be credited comes back (退票).
 *
 * @param number its number in the books; the books count 1, 2, 3
 * @param day the day on which it was booked
 * @param voucher the voucher it stands on
 * @param from the beneficiary
 * @param to the account that takes it back
 * @param purpose the purpose of the money
 * @param amount how much; yuan
 */
public record Returned(
        long number, LocalDate day, Voucher voucher, Account from, Account to, Purpose purpose, Yuan amount)
        implements Posting {
    @Override
    public PostingKind kind() {
        return PostingKind.RETURNED;
    }
}
