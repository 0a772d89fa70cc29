package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.WORD;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.identity.Identity;
import org.civaffairs.core.identity.IdentityFacts;
import org.civaffairs.core.identity.IdentityKind;
import org.civaffairs.core.identity.IdentityRule;

/** Whether a text is the identifier that it is said to be. */
public final class IdentityEntries {
    /** National standards; no clause of the plan. */
    public static final RuleEntry<IdentityFacts, Identity> IDENTIFY = new RuleEntry<>(
            new Form<>(
                    "identify",
                    IdentityFacts.class,
                    List.of(
                            required("text", TEXT, "待核验内容", "text", "430223"),
                            optional("kind", WORD, "声明类型", "said to be", "DIVISION"),
                            optional("level", WORD, "要求级别", "level asked for", "COUNTY"))),
            Identity.class,
            IdentityRule.PARAMETERS,
            IdentityRule::under,
            facts -> facts.text().masked(),
            List.of(IdentityRule.BY_VALID),
            IdentityKind.DIVISION.citation(),
            List.of());

    private IdentityEntries() {}
}
