package org.civaffairs.funds.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.*;

/** One fault in clean books gives its own findings, at exactly the postings touched, and no other. */
class SeededFaultProperties {
    private final UnaryOperator<Evidence> same = UnaryOperator.identity();

    private static List<String> at(List<Long> numbers, String code) {
        return numbers.stream().map(n -> n + " " + code).toList();
    }

    private static List<String> codes(Journal journal) {
        return CleanBooks.codes(CleanBooks.findings(journal));
    }

    private static String last(RandomCleanBooks books) {
        return String.valueOf(books.rounds.size() - 1);
    }

    @Property(tries = 100)
    void without_a_fault_there_is_no_finding(@ForAll long seed) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        Verification verification = Verifier.of(CleanBooks.RULES).verify(books.journal(books.dossier()), found -> {});
        assertEquals(0, verification.summary().total());
        assertEquals(books.journal(books.dossier()), verification.verified().journal());
    }

    @Property(tries = 100)
    void one_set_of_minutes_removed(@ForAll long seed) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        Dossier dossier = books.dossier(same, Books.acts(), "p" + last(books));
        assertEquals(at(books.lastPayments(), "EVIDENCE_KIND_MISMATCH"), codes(books.journal(dossier)));
    }

    /** The minutes of the round before are used again: they do not name the voucher. */
    @Property(tries = 100)
    void minutes_reused_that_name_others(@ForAll long seed) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        String own = "p" + last(books);
        Dossier dossier = books.dossier(
                document -> document.name().equals(own) ? naming((JointMeetingMinutes) document, "c0") : document,
                Books.acts(),
                "");
        assertEquals(at(books.lastPayments(), "EVIDENCE_NAMES_OTHERS"), codes(books.journal(dossier)));
    }

    private static Evidence naming(JointMeetingMinutes m, String voucher) {
        return new JointMeetingMinutes(m.document(), m.purpose(), m.amount(), List.of(voucher), m.deciders());
    }

    /** Paid once more on the same papers, with money that is there: an overdraft of minutes, ballot and receipt. */
    @Property(tries = 100)
    void papers_reused(@ForAll long seed) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        Dossier dossier = books.dossier();
        List<Posting> postings = new ArrayList<>(books.postings(dossier));
        Disbursement paid = (Disbursement) postings.get(postings.size() - 1);
        long next = postings.size() + 1L;
        postings.add(new Disbursement(
                next, paid.day(), paid.voucher(), paid.from(), paid.to(), paid.purpose(), Yuan.ofFen(1), paid.item()));
        List<String> expected = new ArrayList<>(List.of(next + " AUTHORITY_OVERDRAWN"));
        Yuan left = Verifier.of(CleanBooks.RULES).state(books.journal(dossier)).balance(paid.from(), paid.purpose());
        if (left.equals(Yuan.ZERO)) {
            expected.add(next + " PURPOSE_OVERDRAWN");
        }
        assertEquals(expected, codes(CleanBooks.journal(dossier, postings)));
    }

    /** A payment is booked on the other purpose: its papers, its item and its money are of the first. */
    @Property(tries = 100)
    void a_purpose_swapped(@ForAll long seed) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        Dossier dossier = books.dossier();
        List<Posting> postings = new ArrayList<>(books.postings(dossier));
        Disbursement paid = (Disbursement) postings.get(postings.size() - 1);
        Purpose other = Books.CHART.purpose(paid.purpose().name().equals("低保") ? "救灾" : "低保");
        postings.set(
                postings.size() - 1,
                new Disbursement(
                        paid.number(),
                        paid.day(),
                        paid.voucher(),
                        paid.from(),
                        paid.to(),
                        other,
                        paid.amount(),
                        paid.item()));
        Yuan there = Verifier.of(CleanBooks.RULES)
                .state(CleanBooks.journal(dossier, postings.subList(0, postings.size() - 1)))
                .balance(paid.from(), other);
        String at = paid.number() + " ";
        Stream<String> codes = Stream.of("EVIDENCE_PURPOSE_MISMATCH", "PURPOSE_DIVERSION");
        Stream<String> overdrawn = there.compareTo(paid.amount()) < 0 ? Stream.of("PURPOSE_OVERDRAWN") : Stream.of();
        assertEquals(
                Stream.concat(codes, overdrawn).map(code -> at + code).toList(),
                codes(CleanBooks.journal(dossier, postings)));
    }

    /** One person takes over the duty of another on the last voucher. */
    @Property(tries = 100)
    void two_persons_merged(@ForAll long seed, @ForAll Duty one, @ForAll Duty other) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        String person = Books.acts().get(one.ordinal()).person().name();
        List<Act> acts = Books.acts().stream()
                .map(act -> act.duty() == other
                        ? Books.act(other, person, act.office().name())
                        : act)
                .toList();
        Journal journal = books.journal(books.dossier(same, acts, ""));
        List<String> expected =
                one == other ? List.of() : List.of(books.lastPayments().get(0) + " DUTIES_NOT_SEPARATED");
        assertEquals(expected, codes(journal));
    }

    /** One duty is taken off the last voucher: nobody knows whether who approved also paid. */
    @Property(tries = 100)
    void a_duty_off_the_record(@ForAll long seed, @ForAll Duty lost) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        List<Act> acts = Books.acts().stream().filter(act -> act.duty() != lost).toList();
        List<String> expected = lost == Duty.APPROVE || lost == Duty.DISBURSE
                ? List.of(books.lastPayments().get(0) + " DUTIES_NOT_RECORDED")
                : List.of();
        assertEquals(expected, codes(books.journal(books.dossier(same, acts, ""))));
    }

    @Property(tries = 100)
    void paid_before_it_was_approved(@ForAll long seed) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        String ballot = "t" + last(books);
        LocalDate later = Books.BOOKED.plusDays(books.rounds.size());
        Dossier dossier = books.dossier(
                document -> document.name().equals(ballot) ? voted((PanelBallot) document, later) : document,
                Books.acts(),
                "");
        assertEquals(at(books.lastPayments(), "EVIDENCE_AFTER_POSTING"), codes(books.journal(dossier)));
    }

    private static Evidence voted(PanelBallot b, LocalDate day) {
        var c = b.certificate();
        var certificate = new org.civaffairs.core.decision.BallotCertificate(
                c.village(), c.session(), c.motion(), c.matter(), day, c.passed(), c.procedure(), c.resolved());
        return new PanelBallot(b.name(), b.digest(), certificate, b.purpose(), b.vouchers());
    }
}
