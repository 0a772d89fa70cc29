package org.civaffairs.funds.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.Postings;
import org.junit.jupiter.api.Test;

/** What a finding about duties shows is what breaks the rule and no more. */
class WitnessTest {
    private static final List<Act> ACTS = List.of(
            Books.act(Duty.RECORD, "p1", "民政局"),
            Books.act(Duty.APPROVE, "p2", "民政局"),
            Books.act(Duty.DISBURSE, "p2", "民政局"),
            Books.act(Duty.AUDIT, "p2", "财政厅"));

    private static final Dossier DOSSIER = Dossier.builder(Books.CHART)
            .evidence(Books.minutes("m", "柏市镇", "低保", 100, "v"))
            .voucher("v", ACTS, "m")
            .build();

    private static final Postings POST = Postings.of(DOSSIER);

    private static List<String> found(VerificationRules rules) {
        return CleanBooks.findings(rules, CleanBooks.journal(DOSSIER, List.of(POST.allocated(1, "v", "专户", "柏市", "1"))))
                .stream()
                .filter(finding -> finding.code() != FindingCode.PURPOSE_OVERDRAWN)
                .map(PostingFinding::toString)
                .toList();
    }

    @Test
    void only_duties_that_exclude_each_other_are_named() {
        String persons = "#0 DEFICIENCY DUTIES_NOT_SEPARATED posting 1 v/p2: ";
        String offices = "#0 DEFICIENCY OFFICES_NOT_SEPARATED posting 1 v/民政局: ";
        String pair = "[APPROVE, DISBURSE] of duties apart, difference 1 [C-122]";
        assertEquals(
                List.of(persons + "[APPROVE, DISBURSE, AUDIT] of duties apart, difference 2 [C-122]", offices + pair),
                found(CleanBooks.RULES));
        VerificationRules mild = VerificationRules.under(
                Policy.planned().reading(VerificationRules.PERSONS, Separation.APPROVE_FROM_DISBURSE), Books.BOOKED);
        assertEquals(List.of(persons + pair, offices + pair), found(mild));
        VerificationRules strict = VerificationRules.under(
                Policy.planned().reading(VerificationRules.OFFICES, Separation.EVERY_DUTY), Books.BOOKED);
        assertEquals(
                offices + "[APPROVE, DISBURSE, RECORD] of duties apart, difference 2 [C-122]",
                found(strict).get(1));
    }
}
