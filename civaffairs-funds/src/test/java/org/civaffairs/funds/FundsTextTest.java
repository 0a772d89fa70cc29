package org.civaffairs.funds;

import org.civaffairs.core.rule.TextContract;

class FundsTextTest extends TextContract {
    FundsTextTest() {
        super("org.civaffairs.funds");
    }
}
