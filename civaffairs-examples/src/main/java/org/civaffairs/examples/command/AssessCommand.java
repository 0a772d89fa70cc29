package org.civaffairs.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.FactsReader;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.examples.facts.Json;
import org.civaffairs.examples.facts.RuleEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Facts in, one JSON assessment a line out. */
@Command(name = "assess", description = "Assess facts: one JSON assessment a line.")
final class AssessCommand implements Callable<Integer> {
    @Mixin
    private InputOptions in = new InputOptions();

    @Mixin
    private PolicyOptions when = new PolicyOptions();

    @Mixin
    private Verdict verdict = new Verdict();

    @Option(
            names = "--reform",
            paramLabel = "REFORM",
            description = "assess under a reform: a JSON file, or preset:NAME")
    private List<String> reforms = new ArrayList<>();

    @Option(names = "--csv", description = "print CSV that Excel opens, one row a case, instead of JSON")
    private boolean csv;

    private final Console console;

    AssessCommand(Console console) {
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
        CsvCases<F, T> cases = new CsvCases<>(entry, console);
        Input input = in.input(console);
        try (Progress progress = new Progress(console, input)) {
            FactsReader.read(entry.form(), input, errors, facts -> {
                progress.step();
                Assessment<T> assessment = rules.of(facts).assess(facts);
                verdict.see(assessment.findings());
                if (csv) {
                    cases.add(facts, assessment);
                } else {
                    console.line(Json.write(assessment));
                }
            });
        }
        if (csv) {
            cases.flush();
        }
        console.flush();
        return verdict.exitCode(errors);
    }
}
