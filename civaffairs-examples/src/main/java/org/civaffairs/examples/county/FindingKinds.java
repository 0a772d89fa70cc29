package org.civaffairs.examples.county;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;

/**
 * Findings by kind, the gravest first. A kind is a severity and a code, so that one fault that was found a hundred times
 * does not hide nine others. Money, people and days cannot be weighed against each other: kinds of one severity stand in
 * the order of the plan's clauses, then of their first subject, then of their code; a law other than the plan comes after
 * it. The same order says which finding of a kind is its first. Nor does one clause hide the others: a second kind of a
 * clause comes after the first kinds of all clauses of that severity.
 */
public final class FindingKinds {
    private static final Pattern NUMBER = Pattern.compile("C-([0-9]{1,9})");

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> number(finding.citation()))
            .thenComparing(finding -> finding.citation().clause())
            .thenComparing(Finding::subject)
            .thenComparing(finding -> finding.code().id());

    private final Map<Key, Kind> kinds = new LinkedHashMap<>();

    private record Key(Severity severity, String code) {}

    /**
     * Findings of one severity and code.
     *
     * @param first the first of them
     * @param count how many there are
     */
    public record Kind(Finding first, long count) {
        Kind plus(Kind that) {
            Finding least = ORDER.compare(that.first, first) < 0 ? that.first : first;
            return new Kind(least, count + that.count);
        }
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        add(finding, 1);
    }

    /**
     * Adds findings of one severity and code.
     *
     * @param first the first of them
     * @param count how many there are
     */
    public void add(Finding first, long count) {
        kinds.merge(new Key(first.severity(), first.code().id()), new Kind(first, count), Kind::plus);
    }

    /** {@return all kinds, the gravest first} */
    public List<Kind> gravestFirst() {
        Map<String, Integer> met = new HashMap<>();
        Map<Kind, Integer> turns = new HashMap<>();
        List<Kind> all = kinds.values().stream()
                .sorted(Comparator.comparing(Kind::first, ORDER))
                .toList();
        for (Kind kind : all) {
            Finding first = kind.first();
            turns.put(kind, met.merge(first.severity() + " " + first.citation(), 1, Integer::sum));
        }
        return all.stream()
                .sorted(Comparator.comparing((Kind kind) -> kind.first().severity())
                        .thenComparing(turns::get))
                .toList();
    }

    /** {@return how many findings there are} */
    public long total() {
        return kinds.values().stream().mapToLong(Kind::count).sum();
    }

    /**
     * How many findings there are of a severity.
     *
     * @param severity the severity
     * @return how many
     */
    public long of(Severity severity) {
        return kinds.values().stream()
                .filter(kind -> kind.first().severity() == severity)
                .mapToLong(Kind::count)
                .sum();
    }

    /**
     * Findings by kind.
     *
     * @param findings the findings
     * @return their kinds
     */
    public static FindingKinds of(Stream<Finding> findings) {
        FindingKinds kinds = new FindingKinds();
        findings.forEach(kinds::add);
        return kinds;
    }

    /** The number of a clause of the plan, or one after all of them. */
    private static int number(Citation citation) {
        Matcher number = NUMBER.matcher(citation.clause());
        boolean plan = citation.source().equals(YouCounty2010.SOURCE) && number.matches();
        return plan ? Integer.parseInt(number.group(1)) : Integer.MAX_VALUE;
    }
}
