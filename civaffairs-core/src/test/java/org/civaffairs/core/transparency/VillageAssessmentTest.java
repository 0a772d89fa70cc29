package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.civaffairs.core.transparency.Schemes.facts;
import static org.civaffairs.core.transparency.VillageAssessmentRuleTest.RULE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;

/** What is kept as numbers and what was read say the same. */
class VillageAssessmentTest {
    private static final String SCORED = "VillageAssessment[worst=85, best=85, gradeWithoutVeto=good, grade=good,"
            + " standing=FINAL, toLower=10, toUpper=5, vetoes=[], possibleVetoes=[], ledger=lost 15 of 100 [gk-1 15 of 15"
            + " charged], excellent needs 5: [gk-1 15]]";
    private static final String OPEN = "VillageAssessment[worst=40, best=70, gradeWithoutVeto=fail..pass,"
            + " grade=fail..pass, standing=PROVISIONAL, toLower=40, toUpper=5, vetoes=[], possibleVetoes=[UNBALLOTED],"
            + " ledger=lost 30..60 of 100 [ps-1 30 of 30 charged, my-1 0..30 of 0 charged], pass needs 20: [ps-1 30]]";

    private static VillageAssessment value(String words, Truth unballoted) {
        return RULE.assess(facts(evidence(words), unballoted, Disorder.NONE)).value();
    }

    private static VillageAssessment read(VillageAssessment value) {
        return StrictMapper.JACKSON_3.read(StrictMapper.JACKSON_2.write(value), VillageAssessment.class);
    }

    @Test
    void a_village_is_told_in_one_line_as_scored_as_read_and_as_sent() {
        VillageAssessment scored = value("3+0 Y 9/10 4 0", Truth.NO);
        assertEquals(SCORED, scored.toString());
        assertEquals(SCORED, read(scored).toString());
        assertEquals(SCORED, JavaCopy.of(scored).toString());
        assertEquals(Optional.of(Score.parse("85")), read(scored).findScore());
        VillageAssessment open = value("0+0 N ? 4 0", Truth.UNKNOWN);
        assertEquals(OPEN, open.toString());
        assertEquals(OPEN, read(open).toString());
        assertEquals(Optional.empty(), read(open).findScore());
        assertEquals(Truth.UNKNOWN, read(open).barred());
    }

    @Test
    void what_was_read_equals_what_was_scored_both_ways() {
        VillageAssessment scored = value("3+0 Y 9/10 4 0", Truth.NO);
        assertEquals(scored, read(scored));
        assertEquals(read(scored), scored);
        assertEquals(scored.hashCode(), read(scored).hashCode());
        assertEquals(31 * Score.parse("85").hashCode() + scored.grade().hashCode(), scored.hashCode());
        assertEquals(scored.ledger(), read(scored).ledger());
        assertEquals(scored.ledger().hashCode(), read(scored).ledger().hashCode());
        assertEquals(scored.ledger().losses(), read(scored).ledger().losses());
        assertEquals(scored.ledger().findWay(), read(scored).ledger().findWay());
        assertNotEquals(scored, value("3+0 Y 9/10 4 0", Truth.UNKNOWN));
        assertNotEquals(scored, value("3+0 Y 9/10 4 1", Truth.NO));
        assertNotEquals(scored, SCORED);
    }

    /** 70 points less 15, of 70 that count: 5500/70 of 100. */
    @Test
    void a_score_that_was_spread_is_kept_as_a_fraction() {
        VillageAssessment scored = value("3+0 - 9/10 4 0", Truth.NO);
        assertEquals("550/7", scored.worst().toString());
        assertEquals("25/7", scored.toLower().toString());
        assertEquals("80/7", scored.toUpper().toString());
        assertEquals(scored, read(scored));
        assertEquals(scored, JavaCopy.of(scored));
        assertEquals(List.of(), scored.vetoes());
    }
}
