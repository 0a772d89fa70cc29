package org.civaffairs.examples.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.examples.county.BallotYear;
import org.civaffairs.examples.county.County;
import org.civaffairs.examples.county.CountyBallots;
import org.civaffairs.examples.county.CountyFiles;
import org.civaffairs.examples.county.CountyYear;
import org.civaffairs.examples.county.GovernanceYear;
import org.civaffairs.examples.county.JournalYear;
import org.civaffairs.examples.county.Places;
import org.civaffairs.examples.county.WholeYear;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.UsageException;
import org.civaffairs.funds.verification.VerificationRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A county's whole year. */
@Command(
        name = "county",
        description = "Assess a county's whole year: the worst findings first, tables, totals, assumptions.")
final class CountyCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "a directory with townships.csv, staffing.csv, matching.csv and funds-in-place.csv, and,"
                    + " where known, villages.csv, village-evidence.csv with village-scheme.json, a file named after each"
                    + " rule (panel-decision.csv, visits.jsonl, reconcile.jsonl and so on) and books (journal-book.json and"
                    + " journal.csv);"
                    + " the sample county if none")
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

    @Option(
            names = "--section",
            paramLabel = "NAME",
            description = "print this section alone, may be repeated: ${COMPLETION-CANDIDATES};"
                    + " by default GRAVEST, TOWNSHIPS, RULES, ASSUMPTIONS")
    private List<Section> sections = new ArrayList<>();

    @Option(names = "--all", description = "print every section, not the short report")
    private boolean all;

    @Option(names = "--township", paramLabel = "NAME", description = "print only what was found in this township")
    private @Nullable String township;

    @Option(names = "--csv", description = "print one CSV table that Excel opens, a row a township")
    private boolean csv;

    private final Console console;

    CountyCommand(Console console) {
        this.console = console;
    }

    /**
     * What the plan leaves open: the preset for You County, unless another one was named; for the sample county also its
     * own, invented limits. A reform that is named comes later and so has the last word.
     */
    private Policy filled() {
        List<String> all = new ArrayList<>();
        if (reforms.stream().noneMatch(PolicyOptions::isPreset)) {
            all.add(PolicyOptions.YOU_COUNTY);
        }
        if (directory == null) {
            all.addAll(PolicyOptions.SAMPLE_LIMITS);
        }
        all.addAll(reforms);
        return PolicyOptions.policy(all);
    }

    private Optional<JournalYear> journal(Policy policy, Errors errors) {
        VerificationRules rules = when.onDay(day -> VerificationRules.under(policy, day));
        return directory == null
                ? JournalYear.sample(rules, errors)
                : JournalYear.read(directory, InputOptions.charset(charset), rules, errors);
    }

    @Override
    public Integer call() {
        Errors errors = new Errors(console.err());
        WholeYear year = year(errors);
        year.kinds().gravestFirst().forEach(kind -> verdict.see(List.of(kind.first())));
        if (csv) {
            CountyCsv.of(year.townships(), directory == null ? "INVENTED SAMPLE" : directory.toString())
                    .printCsv(console);
        } else {
            print(year);
        }
        console.flush();
        return verdict.exitCode(errors);
    }

    private void print(WholeYear year) {
        String origin =
                directory == null ? language.say(Say.INVENTED) : language.say(Say.DATA) + language.colon() + directory;
        CountyReport report = new CountyReport(year, language, console);
        if (township == null) {
            report.print(origin, when.day(), sections());
            if (sections.isEmpty() && !all) {
                console.line(language.say(Say.MORE_SECTIONS));
            }
        } else {
            String listed = listed(township, year);
            report.print(origin, when.day(), Set.of());
            report.print(listed);
        }
    }

    private Set<Section> sections() {
        return all ? EnumSet.allOf(Section.class) : sections.isEmpty() ? Section.SHORT : EnumSet.copyOf(sections);
    }

    private static String listed(String township, WholeYear year) {
        List<String> known = year.townships().townships().stream()
                .map(t -> t.township().name())
                .toList();
        if (!known.contains(township)) {
            throw new UsageException("--township " + township + " is no township of this county, use one of " + known);
        }
        return township;
    }

    private WholeYear year(Errors errors) {
        County county = directory == null
                ? County.sample(errors)
                : County.read(directory, InputOptions.charset(charset), errors);
        CountyFiles files =
                directory == null ? CountyFiles.sample() : CountyFiles.of(directory, InputOptions.charset(charset));
        Policy policy = PolicyOptions.policy(reforms);
        Policy filled = filled();
        CountyYear townships = when.onDay(day -> new CountyYear(county, policy, day));
        BallotYear ballots = new BallotYear(CountyBallots.read(files, errors), filled, when.day(), errors);
        JournalYear journal = journal(policy, errors).orElse(null);
        return new WholeYear(
                townships,
                ballots,
                journal,
                new GovernanceYear(files, filled, when.day(), errors),
                Places.read(files, county.townships(), errors));
    }
}
