package org.civaffairs.examples.sample;

import static org.civaffairs.examples.sample.SampleChart.DEDICATED;
import static org.civaffairs.examples.sample.SampleChart.DIBAO;
import static org.civaffairs.examples.sample.SampleChart.OFFICE;
import static org.civaffairs.examples.sample.SampleChart.RELIEF;
import static org.civaffairs.examples.sample.SampleChart.TREASURY;
import static org.civaffairs.examples.sample.SampleChart.WINTER;
import static org.civaffairs.examples.sample.SampleChart.account;
import static org.civaffairs.examples.sample.SampleChart.act;
import static org.civaffairs.examples.sample.SampleChart.acts;
import static org.civaffairs.examples.sample.SampleChart.card;
import static org.civaffairs.examples.sample.SampleChart.staff;
import static org.civaffairs.examples.sample.SampleYear.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.PostingKind;

/** What is wrong with the sample's books: each code of a finding at least once, a few each month. */
final class SampleFaults {
    private static final String TOWNSHIP = "柏市镇";
    private static final Yuan AMOUNT = Yuan.of(40);

    private final SampleDraft books;
    private final SampleYear clean;

    SampleFaults(SampleDraft books, SampleYear clean) {
        this.books = books;
        this.clean = clean;
    }

    void month(int month) {
        LocalDate day = day(month, 24);
        switch (month) {
            case 1 -> form(day);
            case 2 -> identity(day);
            case 3 -> attached(day);
            case 4 -> decided(day);
            case 5 -> bound(day);
            case 6 -> drawn(day);
            case 7 -> flows(day);
            case 8 -> purposes(day);
            case 9 -> duties(day);
            case 10 -> sequence(day);
            case 11 -> reversals(day);
            case 12 -> unrecorded(day);
            default -> throw new IllegalArgumentException("month must be 1 to 12 but is " + month);
        }
    }

    private String minutes(LocalDate day) {
        return books.minutes(TOWNSHIP, DIBAO, AMOUNT, day);
    }

    /** An allocation on a voucher with some papers. */
    private void allocated(LocalDate day, String... papers) {
        String voucher = books.voucher(acts(TOWNSHIP), papers);
        books.post(day, PostingKind.ALLOCATION, voucher, DEDICATED, account(TOWNSHIP), DIBAO, AMOUNT);
    }

    private void form(LocalDate day) {
        String voucher = books.voucher(acts(TOWNSHIP), minutes(day));
        books.post(day, PostingKind.ALLOCATION, voucher, DEDICATED, account(TOWNSHIP), DIBAO, AMOUNT.negated());
        books.post(day, PostingKind.ALLOCATION, voucher, DEDICATED, DEDICATED, DIBAO, AMOUNT);
        LocalDate mistyped = day.minusYears(100);
        books.post(mistyped, PostingKind.ALLOCATION, voucher, DEDICATED, account(TOWNSHIP), DIBAO, AMOUNT);
    }

    /** The same row twice does no harm; the same number for another amount does. */
    private void identity(LocalDate day) {
        allocated(day, minutes(day));
        books.repeat(AMOUNT);
        books.repeat(AMOUNT.plus(Yuan.ofFen(1)));
    }

    private void attached(LocalDate day) {
        allocated(day);
        paid(day, account(TOWNSHIP), minutes(day), books.receipt(AMOUNT, day));
    }

    private void decided(LocalDate day) {
        allocated(day, books.minutes(TOWNSHIP, DIBAO, AMOUNT, day, 1, books.next()));
        paid(day, account(TOWNSHIP), minutes(day), ballot(DIBAO, day, false), books.receipt(AMOUNT, day));
        allocated(day, books.minutes("网岭镇", DIBAO, AMOUNT, day));
        String notice = books.notice(TREASURY, OFFICE, AMOUNT, day);
        String voucher = books.voucher(acts(TOWNSHIP), books.minutes(TOWNSHIP, OFFICE, AMOUNT, day), notice);
        books.post(day, PostingKind.RECLASSIFIED, voucher, DEDICATED, DEDICATED, DIBAO, AMOUNT, OFFICE);
    }

    private void bound(LocalDate day) {
        allocated(day, minutes(day.plusDays(3)));
        allocated(day, books.minutes(TOWNSHIP, RELIEF, AMOUNT, day));
        allocated(day, books.minutes(TOWNSHIP, DIBAO, AMOUNT, day, 7, "记-001"));
    }

    private void drawn(LocalDate day) {
        allocated(day, books.minutes(TOWNSHIP, DIBAO, Yuan.parse("39.99"), day));
    }

    private void flows(LocalDate day) {
        paid(day, "县财政", minutes(day), ballot(DIBAO, day, true), books.receipt(AMOUNT, day));
        String voucher = books.voucher(acts("网岭镇"), books.minutes("网岭镇", DIBAO, AMOUNT, day));
        books.post(day, PostingKind.ALLOCATION, voucher, account(TOWNSHIP), account("网岭镇"), DIBAO, AMOUNT);
    }

    private void purposes(LocalDate day) {
        paidFor(day, DEDICATED, WINTER, "救济款");
        String voucher = books.voucher(acts(TOWNSHIP), minutes(day), books.receipt(AMOUNT, day));
        books.post(day, PostingKind.DISBURSEMENT, voucher, account(TOWNSHIP), staff(TOWNSHIP), DIBAO, AMOUNT, "民政办经费");
        paidFor(day, account(TOWNSHIP), RELIEF, "救济款");
        clean.allocated(TOWNSHIP, RELIEF, AMOUNT, day.plusDays(1));
    }

    private void duties(LocalDate day) {
        List<Act> person = new ArrayList<>(acts(TOWNSHIP));
        person.set(4, act(Duty.RECORD, TOWNSHIP, Duty.DISBURSE, TOWNSHIP + "财政所"));
        List<Act> office = new ArrayList<>(acts(TOWNSHIP));
        office.set(1, act(Duty.APPROVE, TOWNSHIP, TOWNSHIP + "财政所"));
        for (List<Act> acts : List.of(person, office)) {
            String voucher = books.voucher(acts, minutes(day));
            books.post(day, PostingKind.ALLOCATION, voucher, DEDICATED, account(TOWNSHIP), DIBAO, AMOUNT);
        }
    }

    /** Somebody approved, and nobody wrote down who paid. */
    private void unrecorded(LocalDate day) {
        List<Act> approved = acts(TOWNSHIP).stream()
                .filter(act -> act.duty() != Duty.DISBURSE)
                .toList();
        String voucher = books.voucher(approved, minutes(day));
        books.post(day, PostingKind.ALLOCATION, voucher, DEDICATED, account(TOWNSHIP), DIBAO, AMOUNT);
    }

    private void sequence(LocalDate day) {
        books.skip();
        allocated(day, minutes(day));
        allocated(day.minusDays(2), minutes(day.minusDays(2)));
        allocated(day, minutes(day));
        allocated(day(9, 29), minutes(day(9, 29)));
    }

    private void reversals(LocalDate day) {
        allocated(day, minutes(day));
        long target = books.last();
        reversed(day, account(TOWNSHIP), DEDICATED, AMOUNT, 9999);
        reversed(day, account(TOWNSHIP), DEDICATED, Yuan.of(10), target);
        reversed(day, DEDICATED, account(TOWNSHIP), Yuan.of(10), books.last());
        reversed(day, account("网岭镇"), DEDICATED, Yuan.of(10), target);
        reversed(day, account(TOWNSHIP), DEDICATED, AMOUNT, target);
    }

    private void reversed(LocalDate day, String from, String to, Yuan amount, long target) {
        String township = from.startsWith("网岭镇") ? "网岭镇" : TOWNSHIP;
        String voucher = books.voucher(acts(township), books.minutes(township, DIBAO, amount, day));
        books.post(day, PostingKind.REVERSAL, voucher, from, to, DIBAO, amount, target);
    }

    private String ballot(String purpose, LocalDate day, boolean passed) {
        AssistanceMatter matter = purpose.equals(DIBAO) ? AssistanceMatter.RURAL_DIBAO : AssistanceMatter.RELIEF;
        return books.ballot(TOWNSHIP, matter, purpose, AMOUNT, day, passed);
    }

    /** A payment of dibao on a voucher with some papers. */
    private void paid(LocalDate day, String from, String... papers) {
        String voucher = books.voucher(acts(TOWNSHIP), papers);
        books.post(day, PostingKind.DISBURSEMENT, voucher, from, card(TOWNSHIP, 1), DIBAO, AMOUNT, "低保金");
    }

    /** A payment of another purpose, with all its papers. */
    private void paidFor(LocalDate day, String from, String purpose, String item) {
        String minutes = books.minutes(TOWNSHIP, purpose, AMOUNT, day);
        String voucher = books.voucher(acts(TOWNSHIP), minutes, ballot(purpose, day, true), books.receipt(AMOUNT, day));
        books.post(day, PostingKind.DISBURSEMENT, voucher, from, card(TOWNSHIP, 1), purpose, AMOUNT, item);
    }
}
