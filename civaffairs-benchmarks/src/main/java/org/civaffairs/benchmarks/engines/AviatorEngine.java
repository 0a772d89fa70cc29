package org.civaffairs.benchmarks.engines;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.Expression;
import java.util.Map;

/** Aviator: scripts compiled once, executed for each fact with its numbers as variables; numbers are longs there. */
final class AviatorEngine implements Engine {
    private final NationalSet set;
    private final Expression staffing = AviatorEvaluator.compile(
            "let required = (residents + 9999) / 10000; tuple(required, max(0, required - staff))");
    private final Expression matching = AviatorEvaluator.compile(
            "let required = (appropriation * 2 + 99) / 100; tuple(required, max(0, required - budgeted))");
    private final Expression scoring = AviatorEvaluator.compile("""
            let score = 100000 - min(30000, publication * 2000) - min(25000, ballots * 5000) - min(20000, meetings * 4000)
              - min(15000, accounts * 3000) - min(10000, files * 1500);
            tuple(score, score >= 90000 ? 'excellent' : score >= 75000 ? 'good' : score >= 60000 ? 'pass' : 'fail')
            """);

    AviatorEngine(NationalSet set) {
        this.set = set;
    }

    @Override
    public void staffing(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            Township fact = set.townships[i];
            Map<String, Object> variables = staffing.newEnv("residents", fact.residents(), "staff", fact.staff());
            Object[] result = (Object[]) staffing.execute(variables);
            kept[i] = new Staffed((Long) result[0], (Long) result[1]);
        }
    }

    @Override
    public void matching(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            Grant fact = set.grants[i];
            Map<String, Object> variables =
                    matching.newEnv("appropriation", fact.appropriation(), "budgeted", fact.budgeted());
            Object[] result = (Object[]) matching.execute(variables);
            kept[i] = new Matched((Long) result[0], (Long) result[1]);
        }
    }

    @Override
    public void scoring(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            Village fact = set.villages[i];
            Map<String, Object> variables = scoring.newEnv(
                    "publication", fact.publication(),
                    "ballots", fact.ballots(),
                    "meetings", fact.meetings(),
                    "accounts", fact.accounts(),
                    "files", fact.files());
            Object[] result = (Object[]) scoring.execute(variables);
            kept[i] = new Graded((Long) result[0], (String) result[1]);
        }
    }
}
