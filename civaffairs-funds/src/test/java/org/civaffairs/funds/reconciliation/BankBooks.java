package org.civaffairs.funds.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.*;
import org.civaffairs.funds.verification.VerificationRules;
import org.civaffairs.funds.verification.VerifiedJournal;
import org.civaffairs.funds.verification.Verifier;

/**
 * Random clean books of the dedicated account, and beside them what its bank would say, written down as the money moves and
 * never taken from the books: appropriations, payments of several people at once, one that comes back, interest. Some lines
 * have no reference, some are of a later day than the posting.
 */
final class BankBooks {
    static final Account ACCOUNT = Books.CHART.account("专户");

    private static final VerificationRules RULES = VerificationRules.inForceOn(Books.BOOKED);

    private final Random random;
    private final DossierBuilder papers = Dossier.builder(Books.CHART);
    private final List<Draft> drafts = new ArrayList<>();

    /** What the bank says, by day. */
    final List<StatementLine> lines = new ArrayList<>();

    /** As what the books know each line that may stand there without their reference. */
    private final Map<StatementLine, String> booked = new HashMap<>();

    private LocalDate day = Statements.FIRST.plusDays(5);

    /** A posting before its voucher is made. */
    private interface Draft {
        Posting of(Postings post, long number);
    }

    BankBooks(long seed) {
        random = new Random(seed);
        int rounds = 2 + random.nextInt(4);
        for (int r = 0; r < rounds; r++) {
            receive(r);
            pay(r);
            interest(r);
            day = day.plusDays(3);
        }
        lines.sort((a, b) -> a.day().compareTo(b.day()));
    }

    private Document document(String name, String body) {
        return new Document(name, body, Books.APPROVED, Books.DIGEST);
    }

    private LocalDate bankDay() {
        return day.plusDays(random.nextInt(2));
    }

    private void bank(long fen, LineKind kind, String reference, String inBooks) {
        String named = random.nextInt(4) > 0 ? reference : null;
        StatementLine line = new StatementLine(bankDay(), Direction.IN, Yuan.ofFen(fen), kind, named);
        lines.add(line);
        booked.put(line, inBooks);
    }

    /** No two appropriations are alike, and none is like a payment. */
    private void receive(int r) {
        long fen = 1_000_000L + 1_000L * r + random.nextInt(500);
        papers.evidence(new AppropriationNotice(document("n" + r, "财政厅"), "低保", Yuan.ofFen(fen)));
        papers.voucher("a" + r, Books.acts(), "n" + r);
        LocalDate on = day;
        drafts.add((post, number) -> post.on(on)
                .received(number, "a" + r, "省财政", "专户", Yuan.ofFen(fen).toString()));
        bank(fen, LineKind.TRANSFER, "bank-a" + r, "posting " + drafts.size());
    }

    /** Some people on one voucher are one line; the last of them may come back. */
    private void pay(int r) {
        int people = 1 + random.nextInt(3);
        List<Long> fen = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            fen.add(10_000L * (r + 1) + 100L * i + random.nextInt(50));
        }
        long sum = fen.stream().mapToLong(f -> f).sum();
        voted(r, Yuan.ofFen(sum));
        LocalDate on = day;
        fen.forEach(f -> drafts.add((post, number) ->
                post.on(on).paid(number, "b" + r, "专户", "户甲", Yuan.ofFen(f).toString(), "低保金")));
        lines.add(StatementLine.of(bankDay(), Direction.OUT, Yuan.ofFen(sum), "r" + r));
        if (random.nextBoolean()) {
            comesBack(r, fen.get(people - 1));
        }
    }

    private void voted(int r, Yuan sum) {
        papers.evidence(
                new JointMeetingMinutes(document("m" + r, "柏市镇"), "低保", sum, List.of("b" + r), 5),
                new PanelBallot(
                        "t" + r,
                        Books.DIGEST,
                        new BallotCertificate(
                                "江桥村",
                                "s",
                                "t" + r,
                                AssistanceMatter.RURAL_DIBAO,
                                Books.APPROVED,
                                true,
                                Truth.YES,
                                sum),
                        "低保",
                        List.of()),
                new BankReceipt(document("r" + r, "农业银行"), sum));
        papers.voucher("b" + r, Books.acts(), "m" + r, "t" + r, "r" + r);
    }

    private void comesBack(int r, long fen) {
        papers.evidence(new BankReturn(document("u" + r, "农业银行"), Yuan.ofFen(fen)));
        papers.voucher("c" + r, Books.acts(), "u" + r);
        LocalDate on = day;
        drafts.add((post, number) -> post.on(on)
                .returned(number, "c" + r, "户甲", "专户", Yuan.ofFen(fen).toString()));
        bank(fen, LineKind.RETURN, "u" + r, "u" + r);
    }

    private void interest(int r) {
        long fen = 1 + 10L * r;
        papers.evidence(new BankReceipt(document("i" + r, "农业银行"), Yuan.ofFen(fen)));
        papers.voucher("d" + r, Books.acts(), "i" + r);
        LocalDate on = day;
        drafts.add((post, number) -> post.on(on)
                .any(
                        Interest::new,
                        number,
                        "d" + r,
                        "省财政",
                        "专户",
                        Yuan.ofFen(fen).toString()));
        bank(fen, LineKind.INTEREST, "i" + r, "i" + r);
    }

    VerifiedJournal verified() {
        Dossier dossier = papers.build();
        JournalBuilder journal = Journal.builder(dossier);
        for (int i = 0; i < drafts.size(); i++) {
            journal.add(drafts.get(i).of(Postings.of(dossier), i + 1L));
        }
        return Verifier.of(RULES).verify(journal.build(), found -> {}).verified();
    }

    BankStatement statement() {
        return Statements.statement(Yuan.ZERO, lines);
    }

    /** What must be found where a line lies; the books have the reference of all but appropriations. */
    Set<String> expected(StatementLine line, StatementLine lie) {
        String reference = line.reference();
        if (reference != null && !reference.startsWith("bank-")) {
            return Set.of("专户 " + reference + ": " + line.signed() + " " + lie.signed() + " "
                    + lie.signed().minus(line.signed()));
        }
        return Set.of(
                "专户 " + (reference == null ? line.day() : reference) + ": 0.00 " + lie.signed() + " " + lie.signed(),
                "专户 " + booked.get(line) + ": " + line.signed() + " 0.00 "
                        + line.signed().negated());
    }

    /** The facts of these books with some lines of the bank; nothing may be on its way. */
    static ReconciliationFacts facts(VerifiedJournal books, List<StatementLine> lines) {
        return ReconciliationFacts.builder(books, ACCOUNT, Statements.statement(Yuan.ZERO, lines))
                .inTransitFrom(Statements.LAST.plusDays(1))
                .build();
    }
}
