package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.DAY;
import static org.civaffairs.examples.facts.Column.Kind.OBJECT;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.YUAN;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.funds.reconciliation.Reconciliation;
import org.civaffairs.funds.reconciliation.ReconciliationFacts;
import org.civaffairs.funds.reconciliation.ReconciliationRule;

/** The books beside those of others. */
public final class ReconciliationEntries {
    private static final String STATEMENT = "{\"from\":\"2010-03-01\",\"to\":\"2010-03-31\",\"opening\":\"500.00\","
            + "\"lines\":[{\"day\":\"2010-03-10\",\"direction\":\"IN\",\"amount\":\"1000.00\",\"kind\":\"TRANSFER\","
            + "\"reference\":\"r1\"},{\"day\":\"2010-03-12\",\"direction\":\"OUT\",\"amount\":\"250.01\","
            + "\"kind\":\"TRANSFER\",\"reference\":\"r2\"}],\"closing\":\"1249.99\"}";

    /** C-113. */
    public static final RuleEntry<ReconciliationFacts, Reconciliation> RECONCILE = new RuleEntry<>(
            new Form<>(
                    "reconcile",
                    ReconciliationFacts.class,
                    List.of(
                            required("account", TEXT, "账户", "account", "专户"),
                            required("statement", OBJECT, "银行对账单", "statement of the bank", STATEMENT),
                            required("bookOpening", YUAN, "账面期初余额", "opening balance of the books", "495.00"),
                            list(
                                    "movements",
                                    "账面收支",
                                    "movements of the books",
                                    movement(3, "2010-03-02", "IN", "5.00", ""),
                                    movement(4, "2010-03-10", "IN", "1000.00", ",\"reference\":\"r1\""),
                                    movement(5, "2010-03-11", "OUT", "250.00", ",\"reference\":\"r2\""),
                                    movement(6, "2010-03-30", "OUT", "80.00", "")),
                            list(
                                    "carried",
                                    "上期未达账项",
                                    "left open before",
                                    "{\"kind\":\"INTEREST_NOT_IN_BOOKS\",\"day\":\"2010-02-28\",\"amount\":\"5.00\"}"),
                            required("inTransitFrom", DAY, "未达账项起始日期", "on its way from", "2010-03-29"))),
            Reconciliation.class,
            ReconciliationRule.PARAMETERS,
            ReconciliationRule::under,
            facts -> facts.account() + " " + facts.statement().from() + ".."
                    + facts.statement().to(),
            List.of(ReconciliationRule.BY_DIFFERENCES, ReconciliationRule.BY_UNEXPLAINED),
            YouCounty2010.DEDICATED_ACCOUNT,
            List.of(ReconciliationRule.DIFFERENCE),
            facts -> facts.statement().to());

    private ReconciliationEntries() {}

    private static String movement(int posting, String day, String direction, String amount, String more) {
        return String.format(
                "{\"posting\":%d,\"day\":\"%s\",\"direction\":\"%s\",\"amount\":\"%s\"%s}",
                posting, day, direction, amount, more);
    }
}
