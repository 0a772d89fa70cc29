package org.civaffairs.funds.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Where findings about the posting of a line go: to the consumer, counted, and the first of them kept. */
final class Report {
    private final Consumer<? super PostingFinding> consumer;
    private final long seen;
    private final Line line;
    private final long[] codes = new long[FindingCode.values().length];
    private final long[] severities = new long[Severity.values().length];
    private final List<PostingFinding> first = new ArrayList<>();

    Report(Consumer<? super PostingFinding> consumer, long seen, Line line) {
        this.consumer = consumer;
        this.seen = seen;
        this.line = line;
    }

    void add(FindingCode code, Object expected, Object actual, Object difference) {
        add(code, code.citation(), null, "", expected, actual, difference);
    }

    void add(
            FindingCode code,
            Citation citation,
            @Nullable String document,
            String where,
            Object expected,
            Object actual,
            Object difference) {
        String subject = "posting " + line.number + where;
        Finding finding = new Finding(code.term(), subject, citation, expected, actual, difference);
        PostingFinding found = new PostingFinding(seen + line.position, line.number, code, document, finding);
        codes[code.ordinal()]++;
        severities[finding.severity().ordinal()]++;
        if (first.size() < VerificationSummary.FIRST) {
            first.add(found);
        }
        consumer.accept(found);
    }

    VerificationSummary summary(VerificationRules rules, long postings, long posted, long repeated) {
        return new VerificationSummary(rules, new long[] {postings, posted, repeated}, codes, severities, first);
    }
}
