package org.civaffairs.funds.verification;

import java.util.HashSet;
import java.util.Set;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Duty;

/**
 * How the plan is read, for the naive verifier and the real one.
 *
 * @param minutes which postings need minutes
 * @param naming whether minutes name vouchers
 * @param townships whether townships are inside
 * @param persons which duties of a person are apart
 * @param offices which duties of an office are apart
 */
record NaiveReadings(
        MinutesScope minutes, NamingRule naming, TownshipAccounts townships, Separation persons, Separation offices) {
    static final NaiveReadings PLANNED = new NaiveReadings(
            MinutesScope.DECISIONS,
            NamingRule.EACH_VOUCHER,
            TownshipAccounts.INSIDE,
            Separation.EVERY_DUTY,
            Separation.APPROVE_FROM_DISBURSE);

    VerificationRules rules() {
        Policy policy = Policy.planned()
                .reading(VerificationRules.MINUTES, minutes)
                .reading(VerificationRules.NAMING, naming)
                .reading(VerificationRules.TOWNSHIPS, townships)
                .reading(VerificationRules.PERSONS, persons)
                .reading(VerificationRules.OFFICES, offices);
        return VerificationRules.under(policy, Books.BOOKED);
    }

    Set<String> flows() {
        Set<String> flows = new HashSet<>(Set.of(
                "APPROPRIATION_RECEIVED:SUPERIOR>DEDICATED",
                "MATCHING_BUDGETED:SUPERIOR>DEDICATED",
                "INTEREST:SUPERIOR>DEDICATED",
                "ALLOCATION:DEDICATED>DEDICATED",
                "ALLOCATION:DEDICATED>TOWNSHIP",
                "DISBURSEMENT:DEDICATED>BENEFICIARY",
                "DISBURSEMENT:SUSPENSE>BENEFICIARY",
                "RETURNED:BENEFICIARY>DEDICATED",
                "RETURNED:BENEFICIARY>SUSPENSE",
                "RECLASSIFIED:DEDICATED>DEDICATED",
                "RECLASSIFIED:SUSPENSE>DEDICATED",
                "RECLASSIFIED:TOWNSHIP>DEDICATED",
                "RECLASSIFIED:TOWNSHIP>TOWNSHIP"));
        if (townships == TownshipAccounts.INSIDE) {
            flows.add("DISBURSEMENT:TOWNSHIP>BENEFICIARY");
            flows.add("RETURNED:BENEFICIARY>TOWNSHIP");
        }
        return flows;
    }

    boolean breachOfPerson(Set<Duty> duties) {
        return breach(persons, duties);
    }

    boolean breachOfOffice(Set<Duty> duties) {
        return breach(offices, duties);
    }

    private static boolean breach(Separation separation, Set<Duty> duties) {
        return separation == Separation.EVERY_DUTY
                ? duties.size() > 1
                : duties.containsAll(Set.of(Duty.APPROVE, Duty.DISBURSE));
    }
}
