package org.civaffairs.examples.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.examples.county.BallotYear;
import org.civaffairs.examples.county.County;
import org.civaffairs.examples.county.CountyBallots;
import org.civaffairs.examples.county.CountyYear;
import org.civaffairs.examples.county.JournalYear;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.funds.verification.VerificationRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A county's whole year. */
@Command(name = "county", description = "Assess a county's year: tables, findings, assumptions, totals.")
final class CountyCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "a directory with townships.csv, staffing.csv, matching.csv and funds-in-place.csv, and with"
                    + " ballots (panel-decision.csv and so on) and books (journal-book.json and journal.csv) if there are"
                    + " any; the sample county if none")
    private @Nullable Path directory;

    @Mixin
    private PolicyOptions when = new PolicyOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private Verdict verdict = new Verdict();

    @Option(
            names = "--reform",
            paramLabel = "REFORM",
            description = "assess under a reform: a JSON file, or preset:NAME")
    private List<String> reforms = new ArrayList<>();

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description = "the encoding of the files in DIR, default ${DEFAULT-VALUE}")
    private String charset = "UTF-8";

    @Option(names = "--csv", description = "print one CSV table that Excel opens, a row a township")
    private boolean csv;

    private final Console console;

    CountyCommand(Console console) {
        this.console = console;
    }

    /** Panels need what the plan leaves open: the preset for You County, unless another one was named. */
    private BallotYear ballots(Policy policy, Errors errors) {
        CountyBallots ballots = directory == null
                ? CountyBallots.sample(errors)
                : CountyBallots.read(directory, InputOptions.charset(charset), errors);
        boolean named = reforms.stream().anyMatch(PolicyOptions::isPreset);
        Policy open = named ? policy : PolicyOptions.policy(withPreset());
        return new BallotYear(ballots, open, when.day(), errors);
    }

    private Optional<JournalYear> journal(Policy policy, Errors errors) {
        VerificationRules rules = when.onDay(day -> VerificationRules.under(policy, day));
        return directory == null
                ? JournalYear.sample(rules, errors)
                : JournalYear.read(directory, InputOptions.charset(charset), rules, errors);
    }

    private List<String> withPreset() {
        List<String> all = new ArrayList<>(List.of(PolicyOptions.YOU_COUNTY));
        all.addAll(reforms);
        return all;
    }

    @Override
    public Integer call() {
        Errors errors = new Errors(console.err());
        County county = directory == null
                ? County.sample(errors)
                : County.read(directory, InputOptions.charset(charset), errors);
        Policy policy = PolicyOptions.policy(reforms);
        CountyYear year = when.onDay(day -> new CountyYear(county, policy, day));
        BallotYear ballots = ballots(policy, errors);
        JournalYear journal = journal(policy, errors).orElse(null);
        verdict.see(year.findings());
        verdict.see(ballots.findings().toList());
        verdict.see(journal == null ? List.of() : journal.tally().witnesses());
        if (csv) {
            CountyCsv.of(year, directory == null ? "INVENTED SAMPLE" : directory.toString())
                    .printCsv(console);
        } else {
            new CountyReport(year, ballots, journal, language, console)
                    .print(
                            directory == null ? language.say(Say.INVENTED) : language.say(Say.DATA) + ": " + directory,
                            when.day());
        }
        console.flush();
        return verdict.exitCode(errors);
    }
}
