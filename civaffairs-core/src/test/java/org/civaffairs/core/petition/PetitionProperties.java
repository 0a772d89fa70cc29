package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.act;
import static org.civaffairs.core.petition.Cases.petition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Truth;

/** The oracles look levels up in a list of names, and letters in a text. */
class PetitionProperties {
    private static final List<String> UP = List.of("VILLAGE", "TOWNSHIP", "COUNTY", "CITY", "PROVINCE", "STATE");
    private static final ActRule ACT = ActRule.inForceOn(Cases.DAY);

    @Property(tries = 200)
    void a_petition_is_escalated_exactly_if_it_went_above_its_level(
            @ForAll PetitionLevel one, @ForAll PetitionLevel other, @ForAll Truth resolved) {
        int steps = UP.indexOf(other.name()) - UP.indexOf(one.name());
        PetitionLevel level = steps < 0 ? other : one;
        PetitionLevel reached = steps < 0 ? one : other;
        Assessment<Petition> assessment = PetitionRule.inForceOn(Cases.DAY).assess(petition(level, reached, resolved));
        assertEquals(steps != 0, assessment.hasFindings());
        assertEquals(steps != 0 || resolved != Truth.UNKNOWN, assessment.isDetermined());
        assessment.findValue().ifPresent(value -> assertEquals(Math.abs(steps), value.levelsUp()));
    }

    @Provide
    Arbitrary<String> four() {
        return Arbitraries.strings().withChars('Y', 'Y', 'N', '?').ofLength(4);
    }

    @Property(tries = 300)
    void a_test_is_failed_exactly_if_it_is_known_to_be(@ForAll("four") String letters) {
        Assessment<ActReview> assessment = ACT.assess(act(letters));
        assertEquals(
                letters.chars().filter(c -> c == 'N').count(),
                assessment.findings().size());
        assertEquals(letters.contains("N") || !letters.contains("?"), assessment.isDetermined());
    }

    /** To learn what was unknown never makes a finding go away. */
    @Property(tries = 200)
    void learning_more_never_clears_a_finding(@ForAll("four") String letters) {
        assertEquals(
                ACT.assess(act(letters)).findings(),
                ACT.assess(act(letters.replace('?', 'Y'))).findings());
        assertTrue(ACT.assess(act(letters.replace('?', 'N')))
                .findings()
                .containsAll(ACT.assess(act(letters)).findings()));
    }
}
