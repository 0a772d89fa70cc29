package org.civaffairs.ballot.panel;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
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

    @JsonCreator
    static Recusal fromJson(
            @JsonProperty("motion") @Nullable Object motion,
            @JsonProperty("member") @Nullable Object member,
            @JsonProperty("ground") @Nullable Object ground,
            @JsonProperty("kinship") @Nullable Object kinship,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("recusal", unknown, "motion", "member", "ground", "kinship");
        Recusal read = read(json, "", motion, member, ground, kinship);
        json.refuse();
        return read;
    }

    static Recusal read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "motion", "member", "ground", "kinship");
        return read(json, path, row.get("motion"), row.get("member"), row.get("ground"), row.get("kinship"));
    }

    private static Recusal read(
            StrictJson json,
            String path,
            @Nullable Object motion,
            @Nullable Object member,
            @Nullable Object ground,
            @Nullable Object kinship) {
        String on = json.text(path + "motion", motion);
        String who = json.text(path + "member", member);
        RecusalGround why = json.choice(path + "ground", ground, RecusalGround.values());
        Kinship grade = kinship == null ? null : json.choice(path + "kinship", kinship, Kinship.values());
        boolean fits = (why == RecusalGround.KINSHIP) == (grade != null);
        json.require(
                fits || !why.name().equals(ground),
                path + "kinship",
                "must be named where the ground is KINSHIP, and only there");
        return new Recusal(on, who, grade == null ? other(why) : RecusalGround.KINSHIP, grade);
    }

    /** A ground that fits no grade: where a wrong pair has been reported, what is built from it is never seen. */
    private static RecusalGround other(RecusalGround ground) {
        return ground == RecusalGround.KINSHIP ? RecusalGround.INTEREST : ground;
    }
}
