package org.civaffairs.examples.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.ReformDraft;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.examples.facts.Entries;
import org.civaffairs.examples.facts.Json;
import org.civaffairs.examples.facts.UsageException;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The day, and how reform files become a policy. */
final class PolicyOptions {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            defaultValue = "2010-12-31",
            description = "the day to assess for, default ${DEFAULT-VALUE}: there is no clock")
    private LocalDate day = LocalDate.of(2010, 12, 31);

    LocalDate day() {
        return day;
    }

    /** Whatever is looked up for the day; a day on which nothing is in force is a wrong --on. */
    <X> X onDay(Function<LocalDate, X> lookUp) {
        try {
            return lookUp.apply(day);
        } catch (InvalidInputException e) {
            throw new UsageException(e.getMessage() + "; choose another day with --on");
        }
    }

    /** Reads --on. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + text + "\" is no day, write it as 2010-06-01");
        }
    }

    /** The plan under the reforms of some files, the first applied first. */
    static Policy policy(List<Path> reforms) {
        Policy policy = Policy.planned();
        for (Path file : reforms) {
            policy = policy.with(reform(file, policy));
        }
        return policy;
    }

    private static Reform reform(Path file, Policy policy) {
        try {
            ReformDraft draft = Json.read(withoutMark(Files.readString(file)), ReformDraft.class);
            return Reform.of(draft, policy, Entries.parameters());
        } catch (NoSuchFileException e) {
            throw new UsageException(file + " is no file: give a reform file in JSON");
        } catch (CharacterCodingException e) {
            throw new UsageException(file + " is not UTF-8 text: save it as UTF-8");
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
