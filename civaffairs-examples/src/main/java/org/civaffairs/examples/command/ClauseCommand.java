package org.civaffairs.examples.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.books.PostingRow;
import org.civaffairs.examples.facts.Entries;
import org.civaffairs.examples.facts.UsageException;
import org.civaffairs.funds.verification.FindingCode;
import org.civaffairs.funds.verification.VerificationRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A clause and what rests on it. */
@Command(name = "clause", description = "Show a clause of the plan: its words, its force, and what cites it.")
final class ClauseCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "C-nn", description = "the clause, such as C-83")
    private String clause = "";

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final Console console;

    ClauseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Citation citation = YouCounty2010.findClause(clause.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new UsageException("no rule cites clause \"" + clause + "\", use one of "
                        + YouCounty2010.clauses().stream().map(Citation::clause).toList()));
        console.line(citation.clause());
        line(Say.SOURCE, citation.source().title().in(language.locale()));
        line(Say.QUOTE, "「" + citation.quote() + "」");
        line(
                Say.FORCE,
                language.say(citation.force().label()) + " → "
                        + language.say(citation.force().severity().label()));
        line(Say.CITED_BY, citedBy(citation));
        console.flush();
        return Verdict.DONE;
    }

    private String citedBy(Citation citation) {
        Stream<String> rules = Entries.ALL.stream()
                .filter(e -> e.clause().equals(citation) || !e.citing(citation).isEmpty())
                .map(e -> name(e.id(), e.citing(citation)));
        List<Term> verification = verification(citation);
        Stream<String> books =
                verification.isEmpty() ? Stream.of() : Stream.of(name(PostingRow.FORM.id(), verification));
        return Stream.concat(rules, books).collect(Collectors.joining(", "));
    }

    /** What the verification of books rests on a clause. */
    private static List<Term> verification(Citation citation) {
        Stream<Term> codes = Stream.of(FindingCode.values())
                .filter(code -> code.citation().equals(citation))
                .map(FindingCode::term);
        Stream<Term> parameters = VerificationRules.PARAMETERS.stream()
                .filter(p -> p.citation().equals(citation))
                .map(Parameter::term);
        return Stream.concat(codes, parameters).toList();
    }

    private static String name(String id, List<Term> terms) {
        List<String> citing = terms.stream().map(Term::id).toList();
        return id + (citing.isEmpty() ? "" : " " + citing);
    }

    private void line(Text word, String text) {
        console.line("  " + language.say(word) + language.colon() + text);
    }
}
