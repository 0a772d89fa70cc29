package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.PERSONS;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.sampling.PhoneCheck;
import org.civaffairs.core.sampling.PhoneCheckFacts;
import org.civaffairs.core.sampling.PhoneCheckRule;

/** What samples show. */
public final class SamplingEntries {
    /** C-38. */
    public static final RuleEntry<PhoneCheckFacts, PhoneCheck> PHONE_CHECK = new RuleEntry<>(
            new Form<>(
                    "phone-check",
                    PhoneCheckFacts.class,
                    List.of(
                            required("unit", TEXT, "单位", "unit", "江桥村"),
                            optional("population", PERSONS, "总体", "population", "1200"),
                            required("dialled", PERSONS, "拨打", "called", "95"),
                            required("reached", PERSONS, "接通", "reached", "72"),
                            required("answered", PERSONS, "作答", "answered", "60"),
                            required("satisfied", PERSONS, "满意", "satisfied", "54"))),
            PhoneCheck.class,
            PhoneCheckRule.PARAMETERS,
            PhoneCheckRule::under,
            PhoneCheckFacts::unit,
            List.of(PhoneCheckRule.BY_MET, PhoneCheckRule.BY_INCONCLUSIVE),
            YouCounty2010.METHODS,
            List.of(PhoneCheckRule.NOT_MET));

    private SamplingEntries() {}
}
