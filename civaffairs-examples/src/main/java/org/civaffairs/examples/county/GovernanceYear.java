package org.civaffairs.examples.county;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.examples.facts.BallotEntries;
import org.civaffairs.examples.facts.Entries;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.ProcedureEntries;
import org.civaffairs.examples.facts.RuleEntry;
import org.civaffairs.examples.facts.TransparencyEntries;

/**
 * What all other rules found in a county's year: transparency, awards, conduct, visits, targets, payments and whatever else
 * has a file that is named after a rule.
 */
public final class GovernanceYear {
    /** What {@link CountyYear} and {@link BallotYear} assess. */
    private static final Set<RuleEntry<?, ?>> ELSEWHERE = Set.of(
            Entries.STAFFING,
            Entries.MATCHING,
            Entries.FUNDS_IN_PLACE,
            Entries.CAPACITY,
            BallotEntries.PANEL_DECISION,
            BallotEntries.SELECTION,
            BallotEntries.RELIEF_DIVISION,
            ProcedureEntries.SESSION_REVIEW,
            ProcedureEntries.BALLOT_COVERAGE);

    private final Map<RuleEntry<?, ?>, RuleYear<?, ?>> rules = new LinkedHashMap<>();
    private final Map<RuleEntry<?, ?>, String> open = new LinkedHashMap<>();

    /**
     * Assesses all facts that have a file.
     *
     * @param files the files
     * @param policy a policy that says what the plan leaves open
     * @param day the day for facts without one
     * @param errors where problems go
     */
    public GovernanceYear(CountyFiles files, Policy policy, LocalDate day, Errors errors) {
        for (RuleEntry<?, ?> entry : Entries.ALL) {
            if (!ELSEWHERE.contains(entry)) {
                assess(entry, files, policy, day, errors);
            }
        }
    }

    private <F, T> void assess(RuleEntry<F, T> entry, CountyFiles files, Policy policy, LocalDate day, Errors errors) {
        List<F> facts = facts(entry, files, errors);
        if (!facts.isEmpty() && isFilled(entry, policy, day)) {
            rules.put(entry, RuleYear.of(entry, facts, policy, day, errors));
        }
    }

    /** Facts cannot be assessed while the plan leaves open by what; that is no fault of theirs. */
    private boolean isFilled(RuleEntry<?, ?> entry, Policy policy, LocalDate day) {
        try {
            return entry.under().apply(policy, day).provisions().day().equals(day);
        } catch (InvalidInputException e) {
            open.put(entry, String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** A sheet of evidence is shorter than facts that repeat their scheme, and is read rather than these. */
    @SuppressWarnings("unchecked") // the sheet holds the facts of this very entry
    private static <F> List<F> facts(RuleEntry<F, ?> entry, CountyFiles files, Errors errors) {
        if (entry.equals(TransparencyEntries.VILLAGE_ASSESSMENT)) {
            List<F> sheet = (List<F>) VillageEvidence.read(files, errors);
            return sheet.isEmpty() ? files.read(entry.form(), errors) : sheet;
        }
        return files.read(entry.form(), errors);
    }

    /**
     * What one rule found.
     *
     * @param entry the rule
     * @param <F> its facts
     * @param <T> its value
     * @return what it found, if it had any facts
     */
    @SuppressWarnings("unchecked") // put under its own entry
    public <F, T> Optional<RuleYear<F, T>> find(RuleEntry<F, T> entry) {
        return Optional.ofNullable((RuleYear<F, T>) rules.get(entry));
    }

    /** {@return what each rule that had facts found, in the order of the rules} */
    public Stream<RuleYear<?, ?>> rules() {
        return rules.values().stream();
    }

    /** {@return the rules that had facts and could not be looked up, with what is left open} */
    public Map<RuleEntry<?, ?>, String> leftOpen() {
        return Collections.unmodifiableMap(open);
    }
}
