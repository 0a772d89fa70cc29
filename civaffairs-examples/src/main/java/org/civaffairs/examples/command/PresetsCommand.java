package org.civaffairs.examples.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.civaffairs.ballot.preset.BallotPreset;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.value.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The rules from practice that --reform preset:NAME can call. */
@Command(
        name = "presets",
        description =
                "List the presets: rules from practice that fill what the plan leaves open, each with its period.")
final class PresetsCommand implements Callable<Integer> {
    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--csv", description = "print CSV that Excel opens instead of a table")
    private boolean csv;

    private final Console console;

    PresetsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Table table = new Table(List.of(
                say(Say.PRESET),
                say(Say.PARAMETER),
                say(Say.VALUE),
                say(Say.FROM),
                say(Say.TO),
                say(Say.BASIS),
                say(Say.SOURCE)));
        BallotPreset.ALL.forEach(
                preset -> preset.reform().provisions().forEach(provision -> add(table, preset, provision)));
        if (csv) {
            table.printCsv(console);
        } else {
            table.print(console);
        }
        console.flush();
        return Verdict.DONE;
    }

    private void add(Table table, BallotPreset preset, Provision<?> provision) {
        table.add(
                preset.name(),
                provision.parameter(),
                provision.value(),
                provision.from(),
                provision.to(),
                say(provision.basis().label()),
                say(provision.citation().source().title()) + " "
                        + provision.citation().clause());
    }

    private String say(Text text) {
        return language.say(text);
    }
}
