package org.civaffairs.benchmarks.engines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * Drools with the executable model: a rule over one fact whose consequence is written in Java and adds its result to a
 * global list. A session takes a batch of facts, fires, and is disposed of.
 */
final class DroolsEngine implements Engine {
    private static final int BATCH = 1_000;
    private static final String HEAD = """
            package org.civaffairs.benchmarks.engines.drools;
            import org.civaffairs.benchmarks.engines.*;
            global java.util.List results;
            """;

    private final NationalSet set;
    private final KieBase staffing = compile("""
            rule "staffing" when $t : Township()
            then
              long required = ($t.residents() + 9_999L) / 10_000;
              results.add(new Staffed(required, Math.max(0, required - $t.staff())));
            end
            """);
    private final KieBase matching = compile("""
            rule "matching" when $g : Grant()
            then
              long required = ($g.appropriation() * 2 + 99) / 100;
              results.add(new Matched(required, Math.max(0, required - $g.budgeted())));
            end
            """);
    private final KieBase scoring = compile("""
            rule "scoring" when $v : Village()
            then
              results.add(Scored.of($v));
            end
            """);

    DroolsEngine(NationalSet set) {
        this.set = set;
    }

    private static KieBase compile(String rules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/civaffairs/benchmarks/engines/drools/rules.drl", HEAD + rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static void fire(KieBase base, Object[] all, Object[] kept) {
        for (int from = 0; from < kept.length; from += BATCH) {
            List<Object> results = new ArrayList<>(BATCH);
            KieSession session = base.newKieSession();
            session.setGlobal("results", results);
            Arrays.stream(all, from, Math.min(from + BATCH, kept.length)).forEach(session::insert);
            session.fireAllRules();
            session.dispose();
            for (int i = 0; i < results.size(); i++) {
                kept[from + i] = results.get(i);
            }
        }
    }

    @Override
    public void staffing(Object[] kept) {
        fire(staffing, set.townships, kept);
    }

    @Override
    public void matching(Object[] kept) {
        fire(matching, set.grants, kept);
    }

    @Override
    public void scoring(Object[] kept) {
        fire(scoring, set.villages, kept);
    }
}
