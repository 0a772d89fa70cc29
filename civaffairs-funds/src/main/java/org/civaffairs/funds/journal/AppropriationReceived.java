package org.civaffairs.funds.journal;

import java.time.LocalDate;
import org.civaffairs.core.value.Yuan;

/**
 * Money from a superior arrives in the dedicated account (拨款到账; C-113).
 *
 * @param number its number in the books; the books count 1, 2, 3
 * @param day the day on which it was booked
 * @param voucher the voucher it stands on
 * @param from the superior treasury
 * @param to the dedicated account
 * @param purpose the purpose of the money
 * @param amount how much; yuan
 */
public record AppropriationReceived(
        long number, LocalDate day, Voucher voucher, Account from, Account to, Purpose purpose, Yuan amount)
        implements Posting {
    @Override
    public PostingKind kind() {
        return PostingKind.APPROPRIATION_RECEIVED;
    }
}
