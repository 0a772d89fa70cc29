package org.civaffairs.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.FactsReader;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.examples.facts.RuleEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The same facts under two policies. */
@Command(
        name = "compare",
        description =
                "Compare the plan with a reform, or two reforms, over the same facts: who is affected, by how much,"
                        + " and which readings of the plan would change the answer.")
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private InputOptions in = new InputOptions();

    @Mixin
    private PolicyOptions when = new PolicyOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--reform",
            paramLabel = "REFORM",
            description = "the policy after, a JSON file or preset:NAME; the plan if none")
    private List<String> reforms = new ArrayList<>();

    @Option(names = "--base", paramLabel = "REFORM", description = "the policy before, likewise; the plan if none")
    private List<String> bases = new ArrayList<>();

    @Option(names = "--by", paramLabel = "MEASURE", description = "what to compare, such as required or gap")
    private String by = "";

    @Option(names = "--csv", description = "print the changed cases as CSV that Excel opens")
    private boolean csv;

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return run(in.entry());
    }

    private <F, T> int run(RuleEntry<F, T> entry) {
        Policy before = PolicyOptions.policy(bases);
        Policy after = PolicyOptions.policy(reforms);
        SideBySide<F, T> sides = new SideBySide<>(entry, before, after, when, entry.measure(by));
        Errors errors = new Errors(console.err());
        Input input = in.input(console);
        try (Progress progress = new Progress(console, input)) {
            FactsReader.read(entry.form(), input, errors, facts -> {
                progress.step();
                sides.add(facts);
            });
        }
        CompareReport<F, T> report = new CompareReport<>(sides, language, console);
        if (csv) {
            report.changedCases().printCsv(console);
        } else {
            report.print();
        }
        console.flush();
        return errors.any() ? Verdict.BAD_INPUT : Verdict.DONE;
    }
}
