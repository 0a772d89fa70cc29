package org.civaffairs.ballot.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A member steps aside on one motion (回避).
 *
 * @param motion the motion's name
 * @param member the member's id
 * @param ground why
 * @param kinship the grade where the ground is kinship, else null
 */
@JsonPropertyOrder({"motion", "member", "ground", "kinship"})
public record Recusal(
        @JsonProperty("motion") String motion,
        @JsonProperty("member") String member,
        @JsonProperty("ground") RecusalGround ground,

        @JsonProperty("kinship") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Kinship kinship)
        implements Serializable {
    /**
     * Checks that a grade is named where, and only where, kinship is the ground.
     *
     * @param motion the motion's name
     * @param member the member's id
     * @param ground why
     * @param kinship the grade, or null
     * @throws org.civaffairs.core.value.InvalidInputException if it is not so
     */
    public Recusal {
        Problems problems = Problems.of("recusal");
        boolean isKin = ground == RecusalGround.KINSHIP;
        problems.require(!isKin || kinship != null, "kinship", "must be named where the ground is KINSHIP");
        if (!isKin && kinship != null) {
            problems.add("kinship", "must be named only where the ground is KINSHIP, not " + ground + ",", kinship);
        }
        problems.refuse();
    }

    /**
     * Kin of the person steps aside.
     *
     * @param motion the motion's name
     * @param member the member's id
     * @param kinship the grade
     * @return the recusal
     */
    public static Recusal kin(String motion, String member, Kinship kinship) {
        return new Recusal(motion, member, RecusalGround.KINSHIP, kinship);
    }

    static Recusal read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "motion", "member", "ground", "kinship");
        RecusalGround ground = json.choice(path + "ground", row.get("ground"), RecusalGround.values());
        Object grade = row.get("kinship");
        Kinship kinship = grade == null ? null : json.choice(path + "kinship", grade, Kinship.values());
        boolean named = kinship != null;
        boolean wasRead = ground.name().equals(row.get("ground"));
        json.require(
                !wasRead || named == (ground == RecusalGround.KINSHIP),
                path + "kinship",
                "must be named where the ground is KINSHIP, and only there");
        return new Recusal(
                json.text(path + "motion", row.get("motion")),
                json.text(path + "member", row.get("member")),
                named ? RecusalGround.KINSHIP : other(ground),
                kinship);
    }

    /** A wrong pair has been reported; what is built from it is never seen. */
    private static RecusalGround other(RecusalGround ground) {
        return ground == RecusalGround.KINSHIP ? RecusalGround.INTEREST : ground;
    }
}
