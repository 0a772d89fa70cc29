package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.systems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civaffairs.core.rule.Assessment;

/** The oracle counts letters. */
class FundSystemsProperties {
    private static final FundSystemsRule RULE = FundSystemsRule.inForceOn(Counties.DAY);

    @Provide
    Arbitrary<String> nine() {
        return Arbitraries.strings().withChars('Y', 'Y', 'N', '?').ofLength(9);
    }

    private static long count(String letters, char letter) {
        return letters.chars().filter(c -> c == letter).count();
    }

    @Property
    void present_missing_and_unknown_are_all(@ForAll("nine") String letters) {
        Assessment<FundSystems> assessment = RULE.assess(systems(letters));
        assertEquals(count(letters, 'N') == 0 && count(letters, '?') > 0, !assessment.isDetermined());
        assertEquals(count(letters, 'N'), assessment.findings().size());
        assessment.findValue().ifPresent(value -> {
            assertEquals(count(letters.substring(0, 5), 'Y'), value.systems());
            assertEquals(count(letters.substring(0, 5), 'N'), value.systemsMissing());
            assertEquals(count(letters.substring(5), 'Y'), value.controls());
            assertEquals(count(letters.substring(5), 'N'), value.controlsMissing());
        });
    }

    /** To learn what was unknown never makes a finding go away. */
    @Property
    void learning_more_never_clears_a_finding(@ForAll("nine") String letters) {
        assertTrue(RULE.assess(systems(letters.replace('?', 'Y')))
                .findings()
                .equals(RULE.assess(systems(letters)).findings()));
        assertTrue(RULE.assess(systems(letters.replace('?', 'N')))
                .findings()
                .containsAll(RULE.assess(systems(letters)).findings()));
    }
}
