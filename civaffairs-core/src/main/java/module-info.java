/**
 * Values, the kernel, the plan's clauses, and the rules of civil affairs that need neither ballots nor funds. Pure functions
 * without input, output, clock or locale.
 */
module org.civaffairs.core {
    requires com.fasterxml.jackson.annotation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static org.slf4j;

    exports org.civaffairs.core.award;
    exports org.civaffairs.core.conduct;
    exports org.civaffairs.core.cooperation;
    exports org.civaffairs.core.decision;
    exports org.civaffairs.core.evidence;
    exports org.civaffairs.core.identity;
    exports org.civaffairs.core.petition;
    exports org.civaffairs.core.plan;
    exports org.civaffairs.core.registration;
    exports org.civaffairs.core.rule;
    exports org.civaffairs.core.sampling;
    exports org.civaffairs.core.staffing;
    exports org.civaffairs.core.study;
    exports org.civaffairs.core.target;
    exports org.civaffairs.core.transparency;
    exports org.civaffairs.core.value;

    opens org.civaffairs.core.award;
    opens org.civaffairs.core.conduct;
    opens org.civaffairs.core.cooperation;
    opens org.civaffairs.core.decision;
    opens org.civaffairs.core.evidence;
    opens org.civaffairs.core.identity;
    opens org.civaffairs.core.petition;
    opens org.civaffairs.core.registration;
    opens org.civaffairs.core.rule;
    opens org.civaffairs.core.sampling;
    opens org.civaffairs.core.staffing;
    opens org.civaffairs.core.study;
    opens org.civaffairs.core.target;
    opens org.civaffairs.core.transparency;
    opens org.civaffairs.core.value;
}
