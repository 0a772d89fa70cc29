package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.entry;
import static org.civaffairs.funds.payment.People.roster;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class DuplicatePaymentsRuleContractTest extends RuleContract<DuplicatePaymentsFacts, DuplicatePayments> {
    DuplicatePaymentsRuleContractTest() {
        super(DuplicatePaymentsFacts.class, DuplicatePayments.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<DuplicatePaymentsRule> rules() {
        return List.of(DuplicatePaymentsRule.inForceOn(People.DAY));
    }

    @Override
    protected List<DuplicatePaymentsFacts> samples() {
        RosterEntry once = entry("01", "2010-06", "100.00");
        return List.of(roster(), roster(once), roster(once, entry("02", "2010-06", "100.00"), once));
    }
}
