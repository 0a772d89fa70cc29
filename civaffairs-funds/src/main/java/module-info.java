/** Civil-affairs money: who must put up how much, where it is, and whether it was kept apart. */
module org.civaffairs.funds {
    requires com.fasterxml.jackson.annotation;
    requires transitive org.civaffairs.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.civaffairs.funds.assistance;
    exports org.civaffairs.funds.journal;
    exports org.civaffairs.funds.matching;
    exports org.civaffairs.funds.oversight;
    exports org.civaffairs.funds.payment;
    exports org.civaffairs.funds.reconciliation;
    exports org.civaffairs.funds.verification;

    opens org.civaffairs.funds.assistance;
    opens org.civaffairs.funds.journal;
    opens org.civaffairs.funds.matching;
    opens org.civaffairs.funds.oversight;
    opens org.civaffairs.funds.payment;
    opens org.civaffairs.funds.reconciliation;
    opens org.civaffairs.funds.verification;
}
