package org.civaffairs.examples.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.books.PostingRow;
import org.civaffairs.examples.facts.Column;
import org.civaffairs.examples.facts.Entries;
import org.civaffairs.examples.facts.Form;
import org.civaffairs.examples.facts.Json;
import org.civaffairs.examples.facts.RuleEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What facts a rule needs. */
@Command(name = "facts", description = "Show the columns of a rule's facts, with a sample line of each format.")
final class FactsCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RULE",
            description = "the rule, or verify-journal; all if none")
    private String rule = "";

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final Console console;

    FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!rule.equals(PostingRow.FORM.id())) {
            List<RuleEntry<?, ?>> entries = rule.isEmpty() ? Entries.ALL : List.of(Entries.named(rule));
            entries.forEach(entry -> show(entry.form(), entry.clause()));
        }
        if (rule.isEmpty() || rule.equals(PostingRow.FORM.id())) {
            show(PostingRow.FORM, YouCounty2010.DEDICATED_ACCOUNT);
        }
        console.flush();
        return Verdict.DONE;
    }

    private void show(Form<?> form, Citation clause) {
        console.line(form.id() + "  " + clause);
        Table table =
                new Table(List.of(say(Say.COLUMN), say(Say.UNIT), say(Say.NEEDED), say(Say.MEANING), say(Say.SAMPLE)));
        for (Column column : form.columns()) {
            String needed = say(column.required() ? Say.YES : Say.NO);
            table.add(column.name(), say(column.kind().unit()), needed, say(column.meaning()), shown(column));
        }
        table.print(console);
        console.line("JSON  " + Json.write(form.sample(false)));
        console.line("CSV   " + joined(form, Column::name));
        console.line("      " + joined(form, column -> quoted(column.sample())) + "\n");
    }

    /** A sample in the table; what is nested is too long for it and stands in the lines below. */
    private static String shown(Column column) {
        if (!column.isNested()) {
            return column.sample();
        }
        return column.kind() == Column.Kind.LIST ? "[{…}]" : "{…}";
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private static String joined(Form<?> form, java.util.function.Function<Column, String> part) {
        return form.columns().stream().map(part).collect(Collectors.joining(","));
    }

    private String say(Text text) {
        return language.say(text);
    }
}
