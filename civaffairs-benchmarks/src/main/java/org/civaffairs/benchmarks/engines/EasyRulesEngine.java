package org.civaffairs.benchmarks.engines;

import java.util.function.Function;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule made by its builder, fired for each fact; its action puts the result beside the fact. */
final class EasyRulesEngine implements Engine {
    private static final String FACT = "fact";
    private static final String RESULT = "result";

    private final NationalSet set;
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRulesEngine(NationalSet set) {
        this.set = set;
    }

    private static Rules rule(String name, Function<Object, Object> action) {
        return new Rules(new RuleBuilder()
                .name(name)
                .when(facts -> facts.get(FACT) != null)
                .then(facts -> facts.put(RESULT, action.apply(facts.get(FACT))))
                .build());
    }

    private void fire(Rules rules, Object[] all, Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            Facts facts = new Facts();
            facts.put(FACT, all[i]);
            engine.fire(rules, facts);
            kept[i] = facts.get(RESULT);
        }
    }

    @Override
    public void staffing(Object[] kept) {
        fire(
                rule("staffing", fact -> {
                    Township township = (Township) fact;
                    long required = (township.residents() + 9_999L) / 10_000;
                    return new Staffed(required, Math.max(0, required - township.staff()));
                }),
                set.townships,
                kept);
    }

    @Override
    public void matching(Object[] kept) {
        fire(
                rule("matching", fact -> {
                    Grant grant = (Grant) fact;
                    long required = (grant.appropriation() * 2 + 99) / 100;
                    return new Matched(required, Math.max(0, required - grant.budgeted()));
                }),
                set.grants,
                kept);
    }

    @Override
    public void scoring(Object[] kept) {
        fire(rule("scoring", village -> Scored.of((Village) village)), set.villages, kept);
    }
}
