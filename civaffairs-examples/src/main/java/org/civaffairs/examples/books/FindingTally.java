package org.civaffairs.examples.books;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.funds.verification.FindingCode;
import org.civaffairs.funds.verification.PostingFinding;

/**
 * Counts findings of a verification as they come, and keeps the first of each severity and code; holds no others. One code
 * may have two severities, since a finding about evidence cites the clause that asks for its kind.
 */
public final class FindingTally implements Consumer<PostingFinding> {
    private final SortedMap<Key, Row> rows = new TreeMap<>();

    /** A severity and a code, the gravest first. */
    private record Key(Severity severity, FindingCode code) implements Comparable<Key> {
        @Override
        public int compareTo(Key that) {
            int bySeverity = severity.compareTo(that.severity);
            return bySeverity == 0 ? code.compareTo(that.code) : bySeverity;
        }
    }

    /** Findings of one severity and code: the first of them, and how many there are. */
    public static final class Row {
        private final PostingFinding first;
        private long count;

        Row(PostingFinding first) {
            this.first = first;
        }

        /** {@return the first of them} */
        public PostingFinding first() {
            return first;
        }

        /** {@return how many there are} */
        public long count() {
            return count;
        }
    }

    @Override
    public void accept(PostingFinding found) {
        rows.computeIfAbsent(new Key(found.finding().severity(), found.code()), key -> new Row(found)).count++;
    }

    /** {@return all rows, the gravest first, else in the order of the codes} */
    public List<Row> rows() {
        return new ArrayList<>(rows.values());
    }

    /** {@return the first of each severity and code, the gravest first} */
    public List<Finding> witnesses() {
        return rows.values().stream().map(row -> row.first().finding()).toList();
    }

    /** {@return how many findings there are} */
    public long total() {
        return rows.values().stream().mapToLong(Row::count).sum();
    }
}
