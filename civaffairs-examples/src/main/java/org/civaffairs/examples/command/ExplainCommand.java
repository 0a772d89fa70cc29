package org.civaffairs.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.FactsReader;
import org.civaffairs.examples.facts.RuleEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Facts in, the whole derivation out, to read. */
@Command(name = "explain", description = "Explain assessments: every quantity with its unit, clause, basis and note.")
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private InputOptions in = new InputOptions();

    @Mixin
    private PolicyOptions when = new PolicyOptions();

    @Mixin
    private Verdict verdict = new Verdict();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--reform",
            paramLabel = "REFORM",
            description = "explain under a reform: a JSON file, or preset:NAME")
    private List<String> reforms = new ArrayList<>();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return run(in.entry());
    }

    private <F, T> int run(RuleEntry<F, T> entry) {
        Policy policy = PolicyOptions.policy(reforms);
        RulesByDay<F, T> rules = new RulesByDay<>(entry, policy, when);
        Errors errors = new Errors(console.err());
        FactsReader.read(entry.form(), in.input(console), errors, facts -> {
            Assessment<T> assessment = rules.of(facts).assess(facts);
            verdict.see(assessment.findings());
            console.line(
                    entry.subject().apply(facts) + language.colon() + assessment.explain(language.locale()) + "\n");
        });
        console.flush();
        return verdict.exitCode(errors);
    }
}
