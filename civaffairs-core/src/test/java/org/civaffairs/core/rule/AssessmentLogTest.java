package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civaffairs.core.staffing.Population;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.spi.LoggingEventAware;

class AssessmentLogTest {
    private static final StaffingRule RULE = StaffingRule.inForceOn(DAY);
    private static final StaffingRule REGISTERED =
            StaffingRule.under(Policy.planned().reading(StaffingRule.POPULATION, Population.REGISTERED), DAY);

    /** Keeps the events from a level on. */
    private static final class Recorder extends LegacyAbstractLogger implements LoggingEventAware {
        private static final long serialVersionUID = 1L;

        private final transient List<LoggingEvent> events = new ArrayList<>();
        private final Level least;

        Recorder(Level least) {
            this.least = least;
        }

        private boolean takes(Level level) {
            return level.toInt() >= least.toInt();
        }

        @Override
        public void log(LoggingEvent event) {
            events.add(event);
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String message, Object[] arguments, Throwable throwable) {
            throw new AssertionError("an event without key-values: " + message);
        }

        @Override
        public boolean isTraceEnabled() {
            return takes(Level.TRACE);
        }

        @Override
        public boolean isDebugEnabled() {
            return takes(Level.DEBUG);
        }

        @Override
        public boolean isInfoEnabled() {
            return takes(Level.INFO);
        }

        @Override
        public boolean isWarnEnabled() {
            return takes(Level.WARN);
        }

        @Override
        public boolean isErrorEnabled() {
            return takes(Level.ERROR);
        }
    }

    private static Assessment<?> assessed(StaffingRule rule, int staff) {
        return rule.assess(StaffingFacts.builder()
                .township("柏市镇")
                .residents(38_412)
                .staff(staff)
                .build());
    }

    private static List<LoggingEvent> written(Level least, Assessment<?> assessment) {
        Recorder recorder = new Recorder(least);
        AssessmentLog.write(recorder, assessment);
        return recorder.events;
    }

    private static Map<String, String> pairs(LoggingEvent event) {
        return event.getKeyValuePairs().stream()
                .collect(Collectors.toMap((KeyValuePair pair) -> pair.key, pair -> pair.value.toString()));
    }

    @Test
    void a_duty_met_is_an_info() {
        List<LoggingEvent> events = written(Level.INFO, assessed(RULE, 4));
        assertEquals(1, events.size());
        assertEquals(Level.INFO, events.get(0).getLevel());
        assertEquals("assessed", events.get(0).getMessage());
        assertEquals(
                Map.of(
                        "rule",
                        "staffing",
                        "on",
                        "2010-06-01",
                        "reforms",
                        "[]",
                        "determined",
                        "true",
                        "unknown",
                        "[]",
                        "findings",
                        "[]"),
                pairs(events.get(0)));
    }

    @Test
    void a_duty_not_met_is_a_warning_with_its_findings() {
        List<LoggingEvent> events = written(Level.WARN, assessed(RULE, 3));
        assertEquals(Level.WARN, events.get(0).getLevel());
        assertEquals("true", pairs(events.get(0)).get("determined"));
        assertEquals(
                "[SHORTFALL STAFF_SHORTFALL 柏市镇: 3 of 4, difference 1 [C-82]]",
                pairs(events.get(0)).get("findings"));
    }

    @Test
    void an_undetermined_case_is_a_warning_without_its_facts() {
        List<LoggingEvent> events = written(Level.WARN, assessed(REGISTERED, 3));
        assertEquals(Level.WARN, events.get(0).getLevel());
        Map<String, String> pairs = pairs(events.get(0));
        assertEquals("false", pairs.get("determined"));
        assertEquals("[registered]", pairs.get("unknown"));
        assertFalse(pairs.toString().contains("柏市镇"));
        assertFalse(pairs.toString().contains("38412"));
    }

    @Test
    void nothing_is_written_below_the_loggers_level() {
        assertEquals(List.of(), written(Level.WARN, assessed(RULE, 4)));
        assertEquals(List.of(), written(Level.ERROR, assessed(RULE, 3)));
    }
}
