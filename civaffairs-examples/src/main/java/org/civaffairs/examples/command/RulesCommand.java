package org.civaffairs.examples.command;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.books.PostingRow;
import org.civaffairs.examples.facts.Entries;
import org.civaffairs.examples.facts.Json;
import org.civaffairs.funds.verification.VerificationRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Every parameter of every rule, as planned. */
@Command(name = "rules", description = "List every parameter: value, dates, basis, clause, other readings.")
final class RulesCommand implements Callable<Integer> {
    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "print a JSON array instead of a table")
    private boolean json;

    @Option(names = "--csv", description = "print CSV that Excel opens instead of a table")
    private boolean csv;

    private final Console console;

    /** A parameter as JSON shows it. */
    @JsonPropertyOrder({
        "rule",
        "parameter",
        "name",
        "value",
        "from",
        "to",
        "basis",
        "clause",
        "alternatives",
        "domain",
        "note"
    })
    record Row(
            String rule,
            String parameter,
            Text name,
            @Nullable Object value,
            @Nullable String from,
            @Nullable String to,
            @Nullable Basis basis,
            Citation clause,
            List<?> alternatives,
            String domain,
            @Nullable Text note) {
        static Row of(String rule, Parameter<?> parameter) {
            Provision<?> planned = parameter.findPlanned().orElse(null);
            return new Row(
                    rule,
                    parameter.term().id(),
                    parameter.term().name(),
                    planned == null ? null : planned.value(),
                    planned == null ? null : planned.from().toString(),
                    planned == null ? null : planned.to().toString(),
                    planned == null ? null : planned.basis(),
                    parameter.citation(),
                    parameter.alternatives(),
                    parameter.domain().toString(),
                    planned == null ? null : planned.note());
        }
    }

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Row> rows = Stream.concat(
                        Entries.ALL.stream().flatMap(entry -> rows(entry.id(), entry.parameters())),
                        rows(PostingRow.FORM.id(), VerificationRules.PARAMETERS))
                .toList();
        if (json) {
            console.line(rows.stream().map(Json::write).collect(Collectors.joining(",\n ", "[", "]")));
        } else if (csv) {
            table(rows).printCsv(console);
        } else {
            table(rows).print(console);
        }
        console.flush();
        return Verdict.DONE;
    }

    private static Stream<Row> rows(String rule, List<Parameter<?>> parameters) {
        return parameters.stream().map(parameter -> Row.of(rule, parameter));
    }

    private Table table(List<Row> rows) {
        Table table = new Table(List.of(
                say(Say.PARAMETER),
                say(Say.NAME),
                say(Say.VALUE),
                say(Say.FROM),
                say(Say.TO),
                say(Say.BASIS),
                say(Say.CLAUSE),
                say(Say.ALTERNATIVES)));
        for (Row row : rows) {
            table.add(
                    row.parameter(),
                    say(row.name()),
                    row.value() == null ? say(Say.GAP) : Lines.value(row.value(), language),
                    row.from() == null ? "-" : row.from(),
                    row.to() == null ? "-" : row.to(),
                    row.basis() == null ? say(Say.GAP) : say(row.basis().label()),
                    row.clause().clause(),
                    row.alternatives().isEmpty() ? row.domain() : joined(row.alternatives()));
        }
        return table;
    }

    private String joined(List<?> alternatives) {
        return alternatives.stream().map(value -> Lines.value(value, language)).collect(Collectors.joining(" | "));
    }

    private String say(Text text) {
        return language.say(text);
    }
}
