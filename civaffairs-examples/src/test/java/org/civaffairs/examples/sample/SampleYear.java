package org.civaffairs.examples.sample;

import static org.civaffairs.examples.sample.SampleChart.DEDICATED;
import static org.civaffairs.examples.sample.SampleChart.DIBAO;
import static org.civaffairs.examples.sample.SampleChart.HOUSEHOLDS;
import static org.civaffairs.examples.sample.SampleChart.OFFICE;
import static org.civaffairs.examples.sample.SampleChart.RELIEF;
import static org.civaffairs.examples.sample.SampleChart.SUSPENSE;
import static org.civaffairs.examples.sample.SampleChart.TOWNSHIPS;
import static org.civaffairs.examples.sample.SampleChart.TREASURY;
import static org.civaffairs.examples.sample.SampleChart.WINTER;
import static org.civaffairs.examples.sample.SampleChart.account;
import static org.civaffairs.examples.sample.SampleChart.acts;
import static org.civaffairs.examples.sample.SampleChart.budget;
import static org.civaffairs.examples.sample.SampleChart.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.PostingKind;

/** A year of clean books: each month money comes in, is divided among townships, and is paid to households. */
final class SampleYear {
    private final SampleDraft books;

    SampleYear(SampleDraft books) {
        this.books = books;
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2010, month, day);
    }

    void month(int month) {
        received("省财政厅", "省财政", DIBAO, Yuan.of(2000), day(month, 5));
        for (String township : TOWNSHIPS) {
            allocated(township, DIBAO, Yuan.of(30).plus(total(month)), day(month, 10));
        }
        for (String township : TOWNSHIPS) {
            paid(township, month);
        }
        switch (month) {
            case 1 -> received("市财政局", "市财政", WINTER, Yuan.of(500), day(1, 21));
            case 2 -> TOWNSHIPS.forEach(this::matched);
            case 3 -> cameBack();
            case 4 -> undone();
            case 5 -> received(TREASURY, "县财政", RELIEF, Yuan.of(900), day(5, 21));
            case 6 -> moved();
            default -> {}
        }
        if (month % 3 == 0) {
            interest(day(month, 21));
        }
    }

    /** What a household gets in a month. */
    private static Yuan share(int household, int month) {
        return Yuan.ofFen(5_000 + 750L * household + 50L * month);
    }

    private static Yuan total(int month) {
        Yuan sum = Yuan.ZERO;
        for (int i = 1; i <= HOUSEHOLDS; i++) {
            sum = sum.plus(share(i, month));
        }
        return sum;
    }

    void received(String body, String from, String purpose, Yuan amount, LocalDate day) {
        String notice = books.notice(body, purpose, amount, day.minusDays(2));
        String voucher = books.voucher(acts(), notice);
        books.post(day, PostingKind.APPROPRIATION_RECEIVED, voucher, from, DEDICATED, purpose, amount);
    }

    void allocated(String township, String purpose, Yuan amount, LocalDate day) {
        String minutes = books.minutes(township, purpose, amount, day.minusDays(3));
        String voucher = books.voucher(acts(township), minutes);
        books.post(day, PostingKind.ALLOCATION, voucher, DEDICATED, account(township), purpose, amount);
    }

    private void paid(String township, int month) {
        Yuan sum = total(month);
        List<String> papers = new ArrayList<>(List.of(
                books.minutes(township, DIBAO, sum, day(month, 16)),
                books.ballot(township, AssistanceMatter.RURAL_DIBAO, DIBAO, sum, day(month, 12), true),
                books.receipt(sum, day(month, 20))));
        String voucher = books.voucher(acts(township), papers.toArray(String[]::new));
        for (int i = 1; i <= HOUSEHOLDS; i++) {
            books.post(
                    day(month, 20),
                    PostingKind.DISBURSEMENT,
                    voucher,
                    account(township),
                    card(township, i),
                    DIBAO,
                    share(i, month),
                    "低保金");
        }
    }

    private void matched(String township) {
        String minutes = books.minutes(township, OFFICE, Yuan.of(60), day(2, 18));
        String voucher = books.voucher(acts(township), minutes);
        books.post(
                day(2, 21), PostingKind.MATCHING_BUDGETED, voucher, budget(township), DEDICATED, OFFICE, Yuan.of(60));
    }

    /** A card that was closed: the payment comes back and is paid again. */
    private void cameBack() {
        Yuan amount = share(2, 3);
        String card = card("网岭镇", 2);
        String back = books.bankReturn(amount, day(3, 21));
        books.post(day(3, 21), PostingKind.RETURNED, books.voucher(acts(), back), card, SUSPENSE, DIBAO, amount);
        String receipt = books.receipt(amount, day(3, 21));
        String voucher = books.voucher(acts("网岭镇"), back, receipt);
        books.post(day(3, 21), PostingKind.DISBURSEMENT, voucher, SUSPENSE, card, DIBAO, amount, "低保金");
    }

    /** A part of an allocation goes back. */
    private void undone() {
        allocated("皇图岭镇", DIBAO, Yuan.of(80), day(4, 21));
        long target = books.last();
        String minutes = books.minutes("皇图岭镇", DIBAO, Yuan.of(30), day(4, 21));
        String voucher = books.voucher(acts("皇图岭镇"), minutes);
        books.post(day(4, 21), PostingKind.REVERSAL, voucher, account("皇图岭镇"), DEDICATED, DIBAO, Yuan.of(30), target);
    }

    /** The county, which tied the relief money, gives a part of it another purpose. */
    private void moved() {
        String notice = books.notice(TREASURY, OFFICE, Yuan.of(100), day(6, 21));
        String minutes = books.minutes("柏市镇", OFFICE, Yuan.of(100), day(6, 21));
        String voucher = books.voucher(acts("柏市镇"), minutes, notice);
        books.post(day(6, 21), PostingKind.RECLASSIFIED, voucher, DEDICATED, DEDICATED, RELIEF, Yuan.of(100), OFFICE);
    }

    private void interest(LocalDate day) {
        Yuan amount = Yuan.parse("3.15");
        String voucher = books.voucher(acts(), books.receipt(amount, day));
        books.post(day, PostingKind.INTEREST, voucher, "开户银行", DEDICATED, DIBAO, amount);
    }
}
