package org.civaffairs.funds.reconciliation;

import static org.civaffairs.funds.reconciliation.Statements.LAST;
import static org.civaffairs.funds.reconciliation.Statements.RULE;
import static org.civaffairs.funds.reconciliation.Statements.bare;
import static org.civaffairs.funds.reconciliation.Statements.facts;
import static org.civaffairs.funds.reconciliation.Statements.item;
import static org.civaffairs.funds.reconciliation.Statements.march;
import static org.civaffairs.funds.reconciliation.Statements.statement;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Yuan;

class ReconciliationRuleContractTest extends RuleContract<ReconciliationFacts, Reconciliation> {
    ReconciliationRuleContractTest() {
        super(ReconciliationFacts.class, Reconciliation.class, EnumSet.of(Truth.YES, Truth.NO));
    }

    @Override
    protected List<ReconciliationRule> rules() {
        return List.of(RULE);
    }

    @Override
    protected List<ReconciliationFacts> samples() {
        return List.of(
                facts(statement("500.00", "10 IN 1000.00 r1"), "1 10 IN 1000.00 r1")
                        .build(),
                facts(
                                march("29"),
                                statement("500.00", "10 IN 1000.01 r1", "30 IN 3.00 RETURN r3"),
                                "1 10 IN 1000.00 r1",
                                "2 11 OUT 5.00",
                                "3 12 IN 5.00 undoes 2",
                                "4 31 OUT 6.00 r4",
                                "5 13 OUT 7.00")
                        .build(),
                bare(statement("500.00"))
                        .bookOpening(Yuan.parse("-0.01"))
                        .inTransitFrom(LAST)
                        .addCarried(
                                item("PAYMENT_NOT_AT_BANK 02-27 90.00 r8 #8"), item("INTEREST_NOT_IN_BOOKS 02-28 9.99"))
                        .build());
    }
}
