package org.civaffairs.examples.command;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import org.civaffairs.examples.facts.Entries;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.examples.facts.RuleEntry;
import org.civaffairs.examples.facts.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rule and where its facts are. */
final class InputOptions {
    @Parameters(index = "0", paramLabel = "RULE", description = "the rule, see civaffairs facts")
    private String rule = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "facts as JSON lines or CSV; standard input if none")
    private @Nullable Path file;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description = "the encoding of FILE, such as GB18030; default ${DEFAULT-VALUE}")
    private String charset = "UTF-8";

    RuleEntry<?, ?> entry() {
        return Entries.named(rule);
    }

    Input input(Console console) {
        return file == null ? Input.of(console.in(), charset(charset)) : Input.of(file, charset(charset));
    }

    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageException("--charset " + name + " is no encoding this Java knows, use UTF-8 or GB18030");
        }
    }
}
