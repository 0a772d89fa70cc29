package org.civaffairs.funds.verification;

import static org.civaffairs.funds.journal.Books.acts;
import static org.civaffairs.funds.journal.Books.ballot;
import static org.civaffairs.funds.journal.Books.bankReturn;
import static org.civaffairs.funds.journal.Books.minutes;
import static org.civaffairs.funds.journal.Books.notice;
import static org.civaffairs.funds.journal.Books.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.DossierBuilder;
import org.civaffairs.funds.journal.Interest;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.JournalBuilder;
import org.civaffairs.funds.journal.MatchingBudgeted;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Postings;

/**
 * A voucher of each kind, clean: an appropriation of 1,000, an allocation of 600, two payments of 250 and 100, one that
 * comes back and is paid again, a reversal, interest, matching money, a change of purpose. Numbers 1 to 10.
 */
final class CleanBooks {
    static final VerificationRules RULES = VerificationRules.inForceOn(Books.BOOKED);

    private CleanBooks() {}

    static DossierBuilder papers() {
        return Dossier.builder(Books.CHART)
                .evidence(
                        notice("n1", "财政厅", "低保", 1000),
                        notice("n2", "财政厅", "救灾", 100),
                        minutes("m1", "柏市镇", "低保", 600, "v2"),
                        minutes("m2", "柏市镇", "低保", 350, "v3"),
                        minutes("m3", "柏市镇", "低保", 10, "v6"),
                        minutes("m4", "柏市镇", "低保", 50, "v8"),
                        minutes("m5", "柏市镇", "救灾", 100, "v9"),
                        ballot("b1", "江桥村", AssistanceMatter.RURAL_DIBAO, "低保", 350),
                        receipt("r1", 350),
                        receipt("r2", 100),
                        receipt("r3", 5),
                        bankReturn("t1", 100));
    }

    static DossierBuilder vouchers(DossierBuilder papers) {
        return papers.voucher("v1", acts(), "n1")
                .voucher("v2", acts(), "m1")
                .voucher("v3", acts(), "m2", "b1", "r1")
                .voucher("v4", acts(), "t1")
                .voucher("v5", acts(), "t1", "r2")
                .voucher("v6", acts(), "m3")
                .voucher("v7", acts(), "r3")
                .voucher("v8", acts(), "m4")
                .voucher("v9", acts(), "m5", "n2");
    }

    static Dossier dossier() {
        return vouchers(papers()).build();
    }

    static List<Posting> postings(Dossier dossier) {
        Postings post = Postings.of(dossier);
        return List.of(
                post.received(1, "v1", "省财政", "专户", "1000"),
                post.allocated(2, "v2", "专户", "柏市", "600"),
                post.paid(3, "v3", "柏市", "户甲", "250", "低保金"),
                post.paid(4, "v3", "柏市", "户乙", "100", "低保金"),
                post.returned(5, "v4", "户乙", "待查", "100"),
                post.paid(6, "v5", "待查", "户乙", "100", "低保金"),
                post.reversed(7, "v6", "柏市", "专户", "10", 2),
                post.any(Interest::new, 8, "v7", "省财政", "专户", "5"),
                post.any(MatchingBudgeted::new, 9, "v8", "柏市预算", "专户", "50"),
                post.reclassified(10, "v9", "专户", "专户", "100", "救灾"));
    }

    static Journal journal(Dossier dossier, List<Posting> postings) {
        JournalBuilder journal = Journal.builder(dossier);
        postings.forEach(journal::add);
        return journal.build();
    }

    /** The postings with one of them changed. */
    static List<Posting> with(List<Posting> postings, int position, UnaryOperator<Posting> change) {
        List<Posting> changed = new ArrayList<>(postings);
        changed.set(position, change.apply(changed.get(position)));
        return changed;
    }

    static List<PostingFinding> findings(Journal journal) {
        return findings(RULES, journal);
    }

    static List<PostingFinding> findings(VerificationRules rules, Journal journal) {
        List<PostingFinding> found = new ArrayList<>();
        Verifier.of(rules).verify(journal, found::add);
        return found;
    }

    /** Number and code of each finding, such as {@code 3 UNAPPROVED_POSTING}. */
    static List<String> codes(List<PostingFinding> found) {
        return found.stream().map(f -> f.number() + " " + f.code()).toList();
    }
}
