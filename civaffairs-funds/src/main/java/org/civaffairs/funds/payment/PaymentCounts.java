package org.civaffairs.funds.payment;

import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Truth;

/** The numbers of a {@link PaymentSummary} while payments are collected. */
final class PaymentCounts {
    private long card;
    private long passbook;
    private long cash;
    private long excused;
    private long unknown;
    private long withoutReason;

    void add(SocialisedPaymentRule rule, SocialisedPaymentFacts facts) {
        switch (facts.channel()) {
            case CARD -> card++;
            case PASSBOOK -> passbook++;
            case CASH -> addCash(rule.assess(facts));
        }
    }

    private void addCash(Assessment<SocialisedPayment> assessed) {
        Truth due = assessed.findValue().map(SocialisedPayment::due).orElse(Truth.UNKNOWN);
        switch (due) {
            case YES -> cash++;
            case NO -> excused++;
            case UNKNOWN -> unknown++;
        }
        if (due != Truth.YES && assessed.hasFindings()) {
            withoutReason++;
        }
    }

    PaymentCounts join(PaymentCounts that) {
        card += that.card;
        passbook += that.passbook;
        cash += that.cash;
        excused += that.excused;
        unknown += that.unknown;
        withoutReason += that.withoutReason;
        return this;
    }

    PaymentSummary summary() {
        return new PaymentSummary(card, passbook, cash, excused, unknown, withoutReason);
    }
}
