package org.civaffairs.funds.journal;

import java.time.LocalDate;
import org.civaffairs.core.value.Yuan;

/**
 * The bank pays interest (利息).
 *
 * @param number its number in the books; the books count 1, 2, 3
 * @param day the day on which it was booked
 * @param voucher the voucher it stands on
 * @param from the account of the bank, whose role is SUPERIOR
 * @param to the dedicated account
 * @param purpose the purpose of the money
 * @param amount how much; yuan
 */
public record Interest(
        long number, LocalDate day, Voucher voucher, Account from, Account to, Purpose purpose, Yuan amount)
        implements Posting {
    @Override
    public PostingKind kind() {
        return PostingKind.INTEREST;
    }
}
