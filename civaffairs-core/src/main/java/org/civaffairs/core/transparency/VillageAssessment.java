package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How a village was scored and graded (C-33). The score is exact and lies from the worst to the best that is possible under
 * all that is unknown; a veto changes the grade and never the score.
 *
 * <p>For example, 93 points in the highest grade and one decision without a ballot: worst and best 93,
 * {@code gradeWithoutVeto} the highest, {@code grade} the last.
 *
 * <p>It keeps the score as a number and the evidence it came from, and puts the rest into words when asked.
 */
@JsonPropertyOrder({
    "worst",
    "best",
    "gradeWithoutVeto",
    "grade",
    "standing",
    "toLower",
    "toUpper",
    "vetoes",
    "possibleVetoes",
    "ledger"
})
public abstract sealed class VillageAssessment implements Serializable permits ScoredVillage, ReadVillage {
    private static final long serialVersionUID = 1L;

    VillageAssessment() {}

    /** {@return the score if all that is unknown turns out badly} */
    @JsonProperty("worst")
    public abstract Score worst();

    /** {@return the score if it turns out well; the same if nothing that bears on it is unknown} */
    @JsonProperty("best")
    public abstract Score best();

    /** {@return the grade by the score alone} */
    @JsonProperty("gradeWithoutVeto")
    public abstract GradeRange gradeWithoutVeto();

    /** {@return the grade after vetoes (C-43)} */
    @JsonProperty("grade")
    public abstract GradeRange grade();

    /** {@return PROVISIONAL if something unknown could change the grade or bring a first veto} */
    @JsonProperty("standing")
    public abstract Standing standing();

    /** {@return from the worst score down to where the grade of that score begins} */
    @JsonProperty("toLower")
    public abstract Score toLower();

    /** {@return from the best score up to where the grade of that score ends: the next grade, or all that can be won} */
    @JsonProperty("toUpper")
    public abstract Score toUpper();

    /** {@return the vetoes that fired (C-41, C-42)} */
    @JsonProperty("vetoes")
    public abstract List<Veto> vetoes();

    /** {@return what could still fire, since facts are unknown} */
    @JsonProperty("possibleVetoes")
    public abstract List<VetoTrigger> possibleVetoes();

    /** {@return where the points went, and the cheapest way to the next grade} */
    @JsonProperty("ledger")
    public abstract Ledger ledger();

    /** {@return the score, if nothing that bears on it is unknown} */
    public Optional<Score> findScore() {
        Score worst = worst();
        return worst.equals(best()) ? Optional.of(worst) : Optional.empty();
    }

    /**
     * Whether the village is barred from being an advanced unit of its county or township (C-44). Only NO is an all-clear;
     * honours of other levels are not decided.
     *
     * @return YES if a veto fired, UNKNOWN if one could
     */
    public Truth barred() {
        if (!vetoes().isEmpty()) {
            return Truth.YES;
        }
        return possibleVetoes().isEmpty() ? Truth.NO : Truth.UNKNOWN;
    }

    @JsonCreator
    static VillageAssessment fromJson(
            @JsonProperty("worst") @Nullable Object worst,
            @JsonProperty("best") @Nullable Object best,
            @JsonProperty("gradeWithoutVeto") @Nullable Object gradeWithoutVeto,
            @JsonProperty("grade") @Nullable Object grade,
            @JsonProperty("standing") @Nullable Object standing,
            @JsonProperty("toLower") @Nullable Object toLower,
            @JsonProperty("toUpper") @Nullable Object toUpper,
            @JsonProperty("vetoes") @Nullable Object vetoes,
            @JsonProperty("possibleVetoes") @Nullable Object possibleVetoes,
            @JsonProperty("ledger") @Nullable Object ledger,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "village-assessment value",
                unknown,
                "worst",
                "best",
                "gradeWithoutVeto",
                "grade",
                "standing",
                "toLower",
                "toUpper",
                "vetoes",
                "possibleVetoes",
                "ledger");
        VillageAssessment read = new ReadVillage(
                Score.read(json, "worst", worst),
                Score.read(json, "best", best),
                new Outcome(
                        range(json, "gradeWithoutVeto", gradeWithoutVeto),
                        range(json, "grade", grade),
                        json.choice("standing", standing, Standing.values()),
                        json.objects("vetoes", vetoes, (at, row) -> Veto.read(json, at, row)),
                        json.items(
                                "possibleVetoes",
                                possibleVetoes,
                                (at, word) -> json.choice(at, word, VetoTrigger.values()))),
                Score.read(json, "toLower", toLower),
                Score.read(json, "toUpper", toUpper),
                json.object("ledger", ledger, (at, row) -> Ledger.read(json, at, row), Ledger.NONE));
        json.refuse();
        return read;
    }

    private static GradeRange range(StrictJson json, String path, @Nullable Object given) {
        return json.object(path, given, (at, row) -> GradeRange.read(json, at, row), GradeRange.NONE);
    }

    private List<Object> parts() {
        return List.of(
                worst(),
                best(),
                gradeWithoutVeto(),
                grade(),
                standing(),
                toLower(),
                toUpper(),
                vetoes(),
                possibleVetoes(),
                ledger());
    }

    @Override
    public final boolean equals(Object other) {
        return other == this || (other instanceof VillageAssessment that && parts().equals(that.parts()));
    }

    @Override
    public final int hashCode() {
        return 31 * worst().hashCode() + grade().hashCode();
    }

    /** {@return one line: score, grade, standing, vetoes and where the points went} */
    @Override
    public final String toString() {
        return "VillageAssessment[worst=" + worst() + ", best=" + best() + ", gradeWithoutVeto=" + gradeWithoutVeto()
                + ", grade=" + grade() + ", standing=" + standing() + ", toLower=" + toLower() + ", toUpper="
                + toUpper() + ", vetoes=" + vetoes() + ", possibleVetoes=" + possibleVetoes() + ", ledger=" + ledger()
                + "]";
    }
}
