package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.SamplePanel.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;

class RecusalTest {
    @Test
    void the_grades_go_from_the_nearest_to_the_farthest() {
        assertEquals(
                List.of("本人", "配偶", "直系血亲", "三代以内旁系血亲", "近姻亲", "其他亲属"),
                Arrays.stream(Kinship.values())
                        .map(Kinship::label)
                        .map(Text::zh)
                        .toList());
    }

    @Test
    void a_grade_is_within_itself_and_all_that_are_farther() {
        List<Kinship> grades = List.of(Kinship.values());
        for (int near = 0; near < grades.size(); near++) {
            for (int far = 0; far < grades.size(); far++) {
                assertEquals(
                        near <= far,
                        grades.get(near).isWithin(grades.get(far)),
                        grades.get(near) + " within " + grades.get(far));
            }
        }
    }

    @Test
    void kinship_is_named_where_it_is_the_ground() {
        for (Kinship grade : Kinship.values()) {
            Recusal recusal = Recusal.kin("m1", "03", grade);
            assertEquals(new Recusal("m1", "03", RecusalGround.KINSHIP, grade), recusal);
            assertEquals(grade, recusal.kinship());
        }
        assertRefused(
                "recusal: kinship must be named where the ground is KINSHIP",
                () -> new Recusal("m1", "03", RecusalGround.KINSHIP, null));
    }

    @Test
    void kinship_is_named_nowhere_else() {
        for (RecusalGround ground : List.of(RecusalGround.INTEREST, RecusalGround.OWN_REQUEST)) {
            assertNull(new Recusal("m1", "03", ground, null).kinship());
            assertRefused(
                    "recusal: kinship must be named only where the ground is KINSHIP, not " + ground
                            + ", but is SPOUSE",
                    () -> new Recusal("m1", "03", ground, Kinship.SPOUSE));
        }
    }

    @Test
    void a_refusal_is_short_whatever_the_ids_are() {
        String huge = "\u202E王".repeat(3_000_000);
        assertRefused(
                "recusal: kinship must be named where the ground is KINSHIP",
                () -> new Recusal(huge, huge, RecusalGround.KINSHIP, null));
    }

    @Test
    void the_grounds_have_words() {
        assertEquals(
                List.of("亲属关系", "利害关系", "自行申请"),
                Arrays.stream(RecusalGround.values())
                        .map(RecusalGround::label)
                        .map(Text::zh)
                        .toList());
    }

    @Test
    void it_arrives_whole_from_java_serialisation() {
        Recusal kin = Recusal.kin("m1", "03", Kinship.AFFINITY);
        assertEquals(kin, JavaCopy.of(kin));
        Recusal own = new Recusal("m1", "03", RecusalGround.OWN_REQUEST, null);
        assertEquals(own, JavaCopy.of(own));
        assertTrue(kin.toString().contains("AFFINITY"));
    }
}
