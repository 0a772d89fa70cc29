package org.civaffairs.funds.journal;

import java.time.LocalDate;
import org.civaffairs.core.value.Yuan;

/**
 * Postings by names, for tests: on the day of {@link Books#BOOKED} and of the purpose 低保, unless another is asked for.
 *
 * @param dossier the papers
 * @param day the day
 * @param purpose the purpose's name
 */
public record Postings(Dossier dossier, LocalDate day, String purpose) {
    /**
     * Postings of the usual day and purpose.
     *
     * @param dossier the papers
     * @return the postings
     */
    public static Postings of(Dossier dossier) {
        return new Postings(dossier, Books.BOOKED, "低保");
    }

    /**
     * Of another day.
     *
     * @param other the day
     * @return the postings
     */
    public Postings on(LocalDate other) {
        return new Postings(dossier, other, purpose);
    }

    /**
     * Of another purpose.
     *
     * @param other its name
     * @return the postings
     */
    public Postings of(String other) {
        return new Postings(dossier, day, other);
    }

    private Account account(String name) {
        return dossier.chart().account(name);
    }

    private Purpose money() {
        return dossier.chart().purpose(purpose);
    }

    /** What a test asks for. */
    public interface Kind {
        /** Makes one. */
        Posting of(long number, LocalDate day, Voucher voucher, Account from, Account to, Purpose purpose, Yuan amount);
    }

    /** Any posting without further parts. */
    public Posting any(Kind kind, long number, String voucher, String from, String to, String yuan) {
        return kind.of(number, day, dossier.voucher(voucher), account(from), account(to), money(), Yuan.parse(yuan));
    }

    /** An appropriation. */
    public Posting received(long number, String voucher, String from, String to, String yuan) {
        return any(AppropriationReceived::new, number, voucher, from, to, yuan);
    }

    /** An allocation. */
    public Posting allocated(long number, String voucher, String from, String to, String yuan) {
        return any(Allocation::new, number, voucher, from, to, yuan);
    }

    /** A payment on an item. */
    public Posting paid(long number, String voucher, String from, String to, String yuan, String item) {
        return any(
                (n, d, v, f, t, p, a) ->
                        new Disbursement(n, d, v, f, t, p, a, dossier.chart().item(item)),
                number,
                voucher,
                from,
                to,
                yuan);
    }

    /** A return. */
    public Posting returned(long number, String voucher, String from, String to, String yuan) {
        return any(Returned::new, number, voucher, from, to, yuan);
    }

    /** A change of purpose. */
    public Posting reclassified(long number, String voucher, String from, String to, String yuan, String into) {
        return any(
                (n, d, v, f, t, p, a) ->
                        new Reclassified(n, d, v, f, t, p, a, dossier.chart().purpose(into)),
                number,
                voucher,
                from,
                to,
                yuan);
    }

    /** A reversal. */
    public Posting reversed(long number, String voucher, String from, String to, String yuan, long target) {
        return any((n, d, v, f, t, p, a) -> new Reversal(n, d, v, f, t, p, a, target), number, voucher, from, to, yuan);
    }
}
