package org.civaffairs.core.rule;

import org.slf4j.Logger;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Writes an assessment to a logger that the caller gives, as one event with key-values. Rules never log by themselves.
 * Needs slf4j-api, which is an optional dependency.
 *
 * <p>An assessment with findings or without a value is a warning, any other an info. Facts are not written.
 */
public final class AssessmentLog {
    private AssessmentLog() {}

    /**
     * Writes one assessment.
     *
     * @param logger where to
     * @param assessment what
     */
    public static void write(Logger logger, Assessment<?> assessment) {
        LoggingEventBuilder event =
                assessment.isDetermined() && !assessment.hasFindings() ? logger.atInfo() : logger.atWarn();
        event.addKeyValue("rule", assessment.rule().id())
                .addKeyValue("on", assessment.day())
                .addKeyValue("reforms", assessment.reforms())
                .addKeyValue("determined", assessment.isDetermined())
                .addKeyValue("unknown", assessment.unknown())
                .addKeyValue("findings", assessment.findings())
                .log("assessed");
    }
}
