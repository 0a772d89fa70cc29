package org.civaffairs.funds.journal;

import java.time.LocalDate;
import org.civaffairs.core.value.Yuan;

/**
 * Money is paid out (发放; C-117).
 *
 * @param number its number in the books; the books count 1, 2, 3
 * @param day the day on which it was booked
 * @param voucher the voucher it stands on
 * @param from the account that pays
 * @param to the beneficiary
 * @param purpose the purpose of the money
 * @param amount how much; yuan
 * @param item what it is spent on
 */
public record Disbursement(
        long number, LocalDate day, Voucher voucher, Account from, Account to, Purpose purpose, Yuan amount, Item item)
        implements Posting {
    @Override
    public PostingKind kind() {
        return PostingKind.DISBURSEMENT;
    }
}
