package org.civaffairs.examples.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civaffairs.ballot.preset.BallotPreset;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.ReformDraft;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.county.County;
import org.civaffairs.examples.facts.Entries;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.examples.facts.Json;
import org.civaffairs.examples.facts.RuleEntry;
import org.civaffairs.examples.facts.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The day, and how reform files become a policy. */
final class PolicyOptions {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day to assess for; where it is not given, the facts' own day, or 2010-12-31 where they"
                    + " have none: there is no clock")
    private @Nullable LocalDate asked;

    /** What can be done where a policy leaves something open. */
    static final String HINT = "; --reform preset:NAME fills what the plan leaves open, see civaffairs presets";

    private static final LocalDate LAST = LocalDate.of(2010, 12, 31);
    private static final String PRESET = "preset:";
    private static final Text GOES_ON =
            Text.of("所用规则晚于计划年度，假定计划条款继续适用", "a preset is of a later year; the plan's clauses are taken to go on");

    LocalDate day() {
        return asked == null ? LAST : asked;
    }

    /** Whether all facts are assessed for one day. */
    boolean isOneDay(RuleEntry<?, ?> entry) {
        return asked != null || entry.day() == null;
    }

    /** The day for which facts are assessed. */
    <F> Function<F, LocalDate> dayOf(RuleEntry<F, ?> entry) {
        Function<F, LocalDate> own = entry.day();
        return asked != null || own == null ? facts -> day() : own;
    }

    /** Whatever is looked up for the day; a day on which nothing is in force is a wrong --on. */
    <X> X onDay(Function<LocalDate, X> lookUp) {
        try {
            return lookUp.apply(day());
        } catch (InvalidInputException e) {
            throw new UsageException(e.getMessage() + "; choose another day with --on" + HINT);
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

    /** The plan under some reforms, the first applied first: files, or presets by name. */
    static Policy policy(List<String> reforms) {
        Policy policy = Policy.planned();
        LocalDate last = reforms.stream()
                .filter(reform -> reform.startsWith(PRESET))
                .map(reform -> preset(reform).to())
                .reduce(LAST, (a, b) -> a.isAfter(b) ? a : b);
        if (last.isAfter(LAST)) {
            policy = policy.extendedTo(last, GOES_ON);
        }
        for (String reform : reforms) {
            policy = policy.with(reform.startsWith(PRESET) ? preset(reform).reform() : reform(reform, policy));
        }
        return policy;
    }

    /** What is called where the plan leaves something open and no preset is named; it declares all it assumes. */
    static final String YOU_COUNTY = PRESET + BallotPreset.YOU_COUNTY_2010.name();

    private static final String SAMPLE = "sample:";

    /** What the plan leaves open beside ballots, as invented for the sample county: one reform file for each of its gaps. */
    static final List<String> SAMPLE_LIMITS = Stream.of(
                    "phone-checks", "monthly-checks", "payment-limits", "half-yearly-reviews", "conduct-limits")
            .map(name -> SAMPLE + name + ".json")
            .toList();

    static boolean isPreset(String reform) {
        return reform.startsWith(PRESET);
    }

    private static BallotPreset preset(String reform) {
        String name = reform.substring(PRESET.length());
        return BallotPreset.find(name)
                .orElseThrow(() -> new UsageException(reform + " is no preset, use one of "
                        + BallotPreset.ALL.stream().map(BallotPreset::name).toList()));
    }

    private static Reform reform(String name, Policy policy) {
        if (name.startsWith(SAMPLE)) {
            Input sample = Input.of(County.class, "sample/" + name.substring(SAMPLE.length()));
            return Reform.of(sample.readJson(ReformDraft.class), policy, Entries.parameters());
        }
        Path file = path(name);
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

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + name + "\" is no file name: give a reform file in JSON, or preset:NAME");
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
