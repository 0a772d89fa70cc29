package org.civaffairs.examples.county;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.examples.facts.Entries;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.FactsReader;
import org.civaffairs.examples.facts.Form;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.examples.facts.RuleEntry;
import org.civaffairs.examples.facts.UsageException;
import org.civaffairs.funds.matching.FundsInPlaceFacts;
import org.civaffairs.funds.matching.MatchingFacts;

/**
 * A county's townships and what is known of each for one year. A township without a line in a file has no such facts: they
 * are unknown, not zero.
 */
public final class County {
    private static final List<String> FILES =
            List.of("townships.csv", "staffing.csv", "matching.csv", "funds-in-place.csv");

    private final Map<String, Township> townships = new LinkedHashMap<>();
    private final Map<String, StaffingFacts> staffing = new LinkedHashMap<>();
    private final Map<String, MatchingFacts> matching = new LinkedHashMap<>();
    private final Map<String, FundsInPlaceFacts> inPlace = new LinkedHashMap<>();

    private County(Function<String, Input> files, Errors errors) {
        read(Township.FORM, files, errors, Township::name, townships);
        read(Entries.STAFFING, files, errors, staffing);
        read(Entries.MATCHING, files, errors, matching);
        read(Entries.FUNDS_IN_PLACE, files, errors, inPlace);
    }

    /**
     * The sample county, whose figures are invented.
     *
     * @param errors where problems go
     * @return the county
     */
    public static County sample(Errors errors) {
        return new County(file -> Input.of(County.class, "sample/" + file), errors);
    }

    /**
     * A county of one's own.
     *
     * @param directory with the files townships.csv, staffing.csv, matching.csv and funds-in-place.csv
     * @param charset their encoding
     * @param errors where problems go
     * @return the county, with all good lines
     * @throws UsageException if files are missing
     */
    public static County read(Path directory, Charset charset, Errors errors) {
        List<String> missing = FILES.stream()
                .filter(file -> !Files.isRegularFile(directory.resolve(file)))
                .toList();
        if (!missing.isEmpty()) {
            throw new UsageException(directory + " lacks " + missing + ": a county is a directory with " + FILES
                    + "; for their columns see civaffairs facts");
        }
        return new County(file -> Input.of(directory.resolve(file), charset), errors);
    }

    private <F> void read(RuleEntry<F, ?> entry, Function<String, Input> files, Errors errors, Map<String, F> into) {
        read(entry.form(), files, errors, facts -> listed(entry.subject().apply(facts)), into);
    }

    private String listed(String township) {
        if (!townships.containsKey(township)) {
            throw new IllegalArgumentException(
                    "township \"" + township + "\" is not in townships.csv: add it or correct it");
        }
        return township;
    }

    private static <F> void read(
            Form<F> form, Function<String, Input> files, Errors errors, Function<F, String> name, Map<String, F> into) {
        FactsReader.read(form, files.apply(form.id() + ".csv"), errors, facts -> {
            if (into.putIfAbsent(name.apply(facts), facts) != null) {
                throw new IllegalArgumentException(
                        "township \"" + name.apply(facts) + "\" stands here a second time: keep one line");
            }
        });
    }

    /** {@return the townships, in the order of their file} */
    public List<Township> townships() {
        return List.copyOf(townships.values());
    }

    /** {@return the staffing facts that are known, in the order of the townships} */
    public Stream<StaffingFacts> staffing() {
        return known(staffing);
    }

    /** {@return the matching facts that are known, in the order of the townships} */
    public Stream<MatchingFacts> matching() {
        return known(matching);
    }

    /** {@return the funds-in-place facts that are known, in the order of the townships} */
    public Stream<FundsInPlaceFacts> inPlace() {
        return known(inPlace);
    }

    private <F> Stream<F> known(Map<String, F> facts) {
        return townships.keySet().stream().flatMap(name -> Optional.ofNullable(facts.get(name)).stream());
    }
}
