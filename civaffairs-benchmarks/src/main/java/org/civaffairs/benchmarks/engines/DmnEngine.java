package org.civaffairs.benchmarks.engines;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** kie-dmn: a decision in FEEL each, evaluated for each fact in a context of its own; numbers are BigDecimal there. */
final class DmnEngine implements Engine {
    private static final String STAFFING = decision(
            "residents staff", "required", "ceiling(residents / 10000)", "missing", "max(0, required - staff)");
    private static final String MATCHING = decision(
            "appropriation budgeted",
            "required",
            "ceiling(appropriation * 2 / 100)",
            "missing",
            "max(0, required - budgeted)");
    private static final String SCORING = decision(
            "publication ballots meetings accounts files",
            "score",
            "100 - min(30, publication * 2) - min(25, ballots * 5) - min(20, meetings * 4)"
                    + " - min(15, accounts * 3) - min(10, files * 1.5)",
            "grade",
            "if score &gt;= 90 then \"excellent\" else if score &gt;= 75 then \"good\""
                    + " else if score &gt;= 60 then \"pass\" else \"fail\"");

    private final NationalSet set;
    private final Decision staffing = new Decision(STAFFING);
    private final Decision matching = new Decision(MATCHING);
    private final Decision scoring = new Decision(SCORING);

    DmnEngine(NationalSet set) {
        this.set = set;
    }

    /** A model with one decision, whose result is a context of two entries. */
    private static String decision(String inputs, String first, String firstFeel, String second, String secondFeel) {
        StringBuilder data = new StringBuilder();
        StringBuilder needs = new StringBuilder();
        for (String input : inputs.split(" ")) {
            data.append("<inputData id='_%1$s' name='%1$s'><variable name='%1$s' typeRef='number'/></inputData>"
                    .formatted(input));
            needs.append("<informationRequirement id='_r%1$s'><requiredInput href='#_%1$s'/></informationRequirement>"
                    .formatted(input));
        }
        return """
                <definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='_m' name='national'
                    namespace='https://civaffairs.org/national'>%s
                  <decision id='_d' name='answer'><variable name='answer'/>%s
                    <context>
                      <contextEntry><variable name='%s'/><literalExpression><text>%s</text></literalExpression></contextEntry>
                      <contextEntry><variable name='%s'/><literalExpression><text>%s</text></literalExpression></contextEntry>
                    </context>
                  </decision>
                </definitions>
                """.formatted(data, needs, first, firstFeel, second, secondFeel);
    }

    /** A compiled model. */
    private static final class Decision {
        private final DMNRuntime runtime;
        private final DMNModel model;

        Decision(String xml) {
            runtime = DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml))))
                    .getOrElseThrow(IllegalStateException::new);
            model = runtime.getModels().get(0);
        }

        DMNContext context() {
            return runtime.newContext();
        }

        Map<?, ?> evaluate(DMNContext context) {
            DMNResult result = runtime.evaluateAll(model, context);
            if (result.hasErrors()) {
                throw new IllegalStateException(result.getMessages().toString());
            }
            return (Map<?, ?>) result.getDecisionResultByName("answer").getResult();
        }
    }

    private static long whole(Object number) {
        return ((BigDecimal) number).longValueExact();
    }

    @Override
    public void staffing(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            DMNContext context = staffing.context();
            context.set("residents", set.townships[i].residents());
            context.set("staff", set.townships[i].staff());
            Map<?, ?> answer = staffing.evaluate(context);
            kept[i] = new Staffed(whole(answer.get("required")), whole(answer.get("missing")));
        }
    }

    @Override
    public void matching(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            DMNContext context = matching.context();
            context.set("appropriation", set.grants[i].appropriation());
            context.set("budgeted", set.grants[i].budgeted());
            Map<?, ?> answer = matching.evaluate(context);
            kept[i] = new Matched(whole(answer.get("required")), whole(answer.get("missing")));
        }
    }

    @Override
    public void scoring(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            Village village = set.villages[i];
            DMNContext context = scoring.context();
            context.set("publication", village.publication());
            context.set("ballots", village.ballots());
            context.set("meetings", village.meetings());
            context.set("accounts", village.accounts());
            context.set("files", village.files());
            Map<?, ?> answer = scoring.evaluate(context);
            BigDecimal score = (BigDecimal) answer.get("score");
            kept[i] = new Graded(score.movePointRight(3).longValueExact(), (String) answer.get("grade"));
        }
    }
}
