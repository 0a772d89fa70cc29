package org.civaffairs.examples.command;

import java.util.List;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.examples.facts.Errors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a run ends: 2 after bad input, 1 if findings are as grave as asked for, else 0. */
final class Verdict {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "exit with 1 if a finding is at least so grave: violation, deficiency, shortfall or note")
    private @Nullable Severity failOn;

    private boolean met;

    void see(List<Finding> findings) {
        for (Finding finding : findings) {
            met |= failOn != null && finding.severity().compareTo(failOn) <= 0;
        }
    }

    /** Fails, whatever was asked for, if something does not hold. */
    void require(boolean holds) {
        met |= !holds;
    }

    int exitCode(Errors errors) {
        return errors.any() ? BAD_INPUT : met ? FAILED : DONE;
    }
}
