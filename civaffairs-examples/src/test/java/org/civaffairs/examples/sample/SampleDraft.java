package org.civaffairs.examples.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.examples.books.Book;
import org.civaffairs.examples.books.PostingRow;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.AppropriationNotice;
import org.civaffairs.funds.journal.BankReceipt;
import org.civaffairs.funds.journal.BankReturn;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Document;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.DossierBuilder;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.JointMeetingMinutes;
import org.civaffairs.funds.journal.PanelBallot;
import org.civaffairs.funds.journal.PostingKind;
import org.jspecify.annotations.Nullable;

/** Books while they are made up: papers and rows, numbered as they come. */
final class SampleDraft {
    private final DossierBuilder dossier = Dossier.builder(SampleChart.CHART);
    private final List<PostingRow> rows = new ArrayList<>();
    private final List<Closing> closings = new ArrayList<>();
    private int documents;
    private int vouchers;
    private long number;

    /** The name of the voucher that comes next, for minutes that name it. */
    String next() {
        return String.format("记-%03d", vouchers + 1);
    }

    String voucher(List<Act> acts, String... attached) {
        String name = next();
        vouchers++;
        dossier.voucher(name, acts, attached);
        return name;
    }

    private String add(Evidence evidence) {
        dossier.evidence(evidence);
        return evidence.name();
    }

    private String named(String what) {
        documents++;
        return String.format("%s〔2010〕%03d号", what, documents);
    }

    private static String digest(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Document document(String what, String body, LocalDate day) {
        String name = named(what);
        return new Document(name, body, day, digest(name));
    }

    String notice(String body, String purpose, Yuan amount, LocalDate day) {
        return add(new AppropriationNotice(document("拨款通知", body, day), purpose, amount));
    }

    String minutes(String township, String purpose, Yuan amount, LocalDate day, int deciders, String voucher) {
        Document document = document(township + "联席会议", township, day);
        return add(new JointMeetingMinutes(document, purpose, amount, List.of(voucher), deciders));
    }

    /** Minutes of seven who name the next voucher. */
    String minutes(String township, String purpose, Yuan amount, LocalDate day) {
        return minutes(township, purpose, amount, day, 7, next());
    }

    String ballot(
            String township, AssistanceMatter matter, String purpose, Yuan amount, LocalDate day, boolean passed) {
        String village = SampleChart.village(township);
        String name = named(village + "票决");
        BallotCertificate certificate =
                new BallotCertificate(village, "评议", name, matter, day, passed, Truth.UNKNOWN, amount);
        return add(new PanelBallot(name, digest(name), certificate, purpose, List.of()));
    }

    String receipt(Yuan amount, LocalDate day) {
        return add(new BankReceipt(document("银行回单", "示例银行", day), amount));
    }

    String bankReturn(Yuan amount, LocalDate day) {
        return add(new BankReturn(document("退票", "示例银行", day), amount));
    }

    /** Books a posting under the next number. */
    void post(LocalDate day, PostingKind kind, String voucher, String from, String to, String purpose, Yuan amount) {
        post(day, kind, voucher, from, to, purpose, amount, null);
    }

    /** Books a posting that has one more part: an item, a purpose afterwards, or the number that is undone. */
    void post(
            LocalDate day,
            PostingKind kind,
            String voucher,
            String from,
            String to,
            String purpose,
            Yuan amount,
            @Nullable Object more) {
        number++;
        rows.add(new PostingRow(
                number,
                day,
                kind,
                voucher,
                from,
                to,
                purpose,
                amount,
                kind == PostingKind.DISBURSEMENT ? (String) more : null,
                kind == PostingKind.RECLASSIFIED ? (String) more : null,
                kind == PostingKind.REVERSAL ? (Long) more : null));
    }

    /** The number of the last posting. */
    long last() {
        return number;
    }

    /** Books the last row once more, under its own number. */
    void repeat(Yuan amount) {
        PostingRow r = rows.get(rows.size() - 1);
        rows.add(new PostingRow(
                r.number(),
                r.day(),
                r.kind(),
                r.voucher(),
                r.from(),
                r.to(),
                r.purpose(),
                amount,
                r.item(),
                null,
                null));
    }

    void skip() {
        number++;
    }

    void close(LocalDate through) {
        closings.add(new Closing(rows.size(), through));
    }

    Book book() {
        return new Book(dossier.build(), closings);
    }

    List<PostingRow> rows() {
        return rows;
    }
}
