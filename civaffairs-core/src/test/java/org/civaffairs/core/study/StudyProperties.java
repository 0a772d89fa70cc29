package org.civaffairs.core.study;

import static org.civaffairs.core.study.StudyRuleTest.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.civaffairs.core.rule.Assessment;

class StudyProperties {
    private static final StudyRule RULE = StudyRule.inForceOn(LocalDate.of(2010, 6, 1));

    /** The oracle counts letters. */
    @Property(tries = 200)
    void nobody_is_counted_twice(@ForAll @StringLength(min = 1, max = 8) @CharRange(from = 'N', to = 'P') String some) {
        String letters = some.replace('O', 'Y').replace('P', '?');
        Assessment<Study> assessment = RULE.assess(facts(-1, letters));
        assertEquals(letters.contains("N") || !letters.contains("?"), assessment.isDetermined());
        assessment
                .findValue()
                .ifPresent(value ->
                        assertEquals(letters.length(), value.studied() + value.notStudied() + value.undetermined()));
    }
}
