package org.civaffairs.funds.journal;

import java.time.LocalDate;
import org.civaffairs.core.value.Yuan;

/**
 * Money is divided among townships (分配; C-114).
 *
 * @param number its number in the books; the books count 1, 2, 3
 * @param day the day on which it was booked
 * @param voucher the voucher it stands on
 * @param from the dedicated account
 * @param to the account of the township, or another dedicated account
 * @param purpose the purpose of the money
 * @param amount how much; yuan
 */
public record Allocation(
        long number, LocalDate day, Voucher voucher, Account from, Account to, Purpose purpose, Yuan amount)
        implements Posting {
    @Override
    public PostingKind kind() {
        return PostingKind.ALLOCATION;
    }
}
