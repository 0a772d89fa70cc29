package org.civaffairs.funds.journal;

import java.io.Serializable;
import java.time.LocalDate;
import org.civaffairs.core.value.Yuan;

/**
 * One entry of the books (分录): money moves from one account to another, for one purpose. Its amount is positive and its
 * two sides differ, or it is malformed: the books may claim anything, and what is malformed is found by the verification,
 * not refused, so that dirty books can be loaded and explained. A correction is a {@link Reversal}, never a negative amount.
 */
public sealed interface Posting extends Serializable
        permits AppropriationReceived,
                Allocation,
                Disbursement,
                Returned,
                Reclassified,
                Reversal,
                MatchingBudgeted,
                Interest {
    /** {@return its number in the books, by which it is known: the books count 1, 2, 3} */
    long number();

    /** {@return the day on which it was booked} */
    LocalDate day();

    /** {@return the voucher it stands on} */
    Voucher voucher();

    /** {@return the account that the money leaves} */
    Account from();

    /** {@return the account that it enters} */
    Account to();

    /** {@return the purpose of the money; of a reclassification, the one it had before} */
    Purpose purpose();

    /** {@return how much; yuan} */
    Yuan amount();

    /** {@return what kind of posting it is} */
    PostingKind kind();
}
