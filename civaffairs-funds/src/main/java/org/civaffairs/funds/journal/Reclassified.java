package org.civaffairs.funds.journal;

import java.time.LocalDate;
import org.civaffairs.core.value.Yuan;

/**
 * Money changes its purpose, or leaves suspense (调整用途); the only posting that crosses purposes. It may stay in its account.
 *
 * @param number its number in the books; the books count 1, 2, 3
 * @param day the day on which it was booked
 * @param voucher the voucher it stands on
 * @param from the account that it leaves
 * @param to the account that it enters
 * @param purpose the purpose that it had
 * @param amount how much; yuan
 * @param into the purpose that it has afterwards
 */
public record Reclassified(
        long number,
        LocalDate day,
        Voucher voucher,
        Account from,
        Account to,
        Purpose purpose,
        Yuan amount,
        Purpose into)
        implements Posting {
    @Override
    public PostingKind kind() {
        return PostingKind.RECLASSIFIED;
    }
}
