package org.civaffairs.examples.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.civaffairs.examples.books.Book;
import org.civaffairs.examples.books.BookReader;
import org.civaffairs.examples.books.FindingTally;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.examples.facts.Json;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.reconciliation.ChainCheck;
import org.civaffairs.funds.reconciliation.ChainReport;
import org.civaffairs.funds.verification.PostingFinding;
import org.civaffairs.funds.verification.VerificationRules;
import org.civaffairs.funds.verification.VerificationSummary;
import org.civaffairs.funds.verification.Verifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Books in, all findings out. Ends with 1 if the books are not clean. */
@Command(
        name = "verify-journal",
        description = "Verify books: every finding as JSON, or counts and the first findings to read. Exit code 1: a"
                + " violation, a posting that was left out, or books that are not those whose head was kept.")
final class VerifyJournalCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BOOK", description = "chart, evidence and vouchers: a JSON file in UTF-8")
    private Path book = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "POSTINGS",
            description = "postings as JSON lines or CSV, see civaffairs facts verify-journal; standard input if none")
    private @Nullable Path postings;

    @Mixin
    private PolicyOptions when = new PolicyOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private ChainOptions chain = new ChainOptions();

    @Mixin
    private Verdict verdict = new Verdict();

    @Option(
            names = "--reform",
            paramLabel = "REFORM",
            description = "verify under a reform: a JSON file, or preset:NAME")
    private List<String> reforms = new ArrayList<>();

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description = "the encoding of POSTINGS, such as GB18030; default ${DEFAULT-VALUE}")
    private String charset = "UTF-8";

    @Option(
            names = "--json",
            description =
                    "print all findings, one JSON object a line, and nothing else; the chain, if asked for, comes last")
    private boolean json;

    @Option(
            names = "--first",
            paramLabel = "N",
            defaultValue = "20",
            description = "how many findings to print where they are not printed as JSON; default ${DEFAULT-VALUE}")
    private int first;

    private final Console console;

    VerifyJournalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Errors errors = new Errors(console.err());
        VerificationRules rules = when.onDay(day -> VerificationRules.under(PolicyOptions.policy(reforms), day));
        ChainCheck check = chain.check();
        Journal journal = journal(errors);
        FindingTally tally = new FindingTally();
        List<PostingFinding> shown = new ArrayList<>();
        Consumer<PostingFinding> each = tally.andThen(json ? this::line : found -> keep(found, shown));
        VerificationSummary summary = verify(rules, journal, each, errors);
        if (!json) {
            print(summary, tally, shown, !errors.any());
        }
        chained(check, journal);
        console.flush();
        verdict.see(tally.witnesses());
        verdict.require(summary != null && summary.isClean());
        return verdict.exitCode(errors);
    }

    private void chained(@Nullable ChainCheck check, Journal journal) {
        if (check != null) {
            ChainReport report = chain.report(check, journal);
            if (json) {
                console.line(Json.write(chain.isKept() ? report : report.now()));
            } else {
                new ChainPrinter(language, console).print(report, chain.isKept());
            }
            verdict.see(report.findings());
            verdict.require(report.findings().isEmpty());
        }
    }

    /** What was found, or null if a sum went out of range: the findings up to there have been handed on. */
    private @Nullable VerificationSummary verify(
            VerificationRules rules, Journal journal, Consumer<PostingFinding> each, Errors errors) {
        try {
            return Verifier.of(rules).verify(journal, each).summary();
        } catch (ArithmeticException e) {
            errors.add(
                    postings == null ? "standard input" : postings.toString(),
                    e.getMessage() + ": correct it; nothing from there on was verified");
            return null;
        }
    }

    private void print(
            @Nullable VerificationSummary summary, FindingTally tally, List<PostingFinding> shown, boolean isAllRead) {
        JournalReport report = new JournalReport(language, console);
        if (summary != null) {
            report.totals(summary, when.day(), isAllRead);
        }
        report.findings(tally, shown);
        if (summary != null) {
            report.assumptions(summary.assumptions());
        }
    }

    private Journal journal(Errors errors) {
        Book read = Book.read(Input.of(book, StandardCharsets.UTF_8));
        Input input = postings == null
                ? Input.of(console.in(), InputOptions.charset(charset))
                : Input.of(postings, InputOptions.charset(charset));
        try (Progress progress = new Progress(console, input)) {
            return BookReader.read(read, input, errors, progress::step);
        }
    }

    private void line(PostingFinding found) {
        console.line(Json.write(found));
    }

    private void keep(PostingFinding found, List<PostingFinding> shown) {
        if (shown.size() < first) {
            shown.add(found);
        }
    }
}
