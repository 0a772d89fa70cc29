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
 * @param worst the score if all that is unknown turns out badly
 * @param best the score if it turns out well; the same if nothing that bears on it is unknown
 * @param gradeWithoutVeto the grade by the score alone
 * @param grade the grade after vetoes (C-43)
 * @param standing PROVISIONAL if something unknown could change the grade or bring a first veto
 * @param toLower from the worst score down to where the grade of that score begins
 * @param toUpper from the best score up to where the grade of that score ends: the next grade, or all that can be won
 * @param vetoes the vetoes that fired (C-41, C-42)
 * @param possibleVetoes what could still fire, since facts are unknown
 * @param ledger where the points went, and the cheapest way to the next grade
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
public record VillageAssessment(
        @JsonProperty("worst") Score worst,
        @JsonProperty("best") Score best,
        @JsonProperty("gradeWithoutVeto") GradeRange gradeWithoutVeto,
        @JsonProperty("grade") GradeRange grade,
        @JsonProperty("standing") Standing standing,
        @JsonProperty("toLower") Score toLower,
        @JsonProperty("toUpper") Score toUpper,
        @JsonProperty("vetoes") List<Veto> vetoes,
        @JsonProperty("possibleVetoes") List<VetoTrigger> possibleVetoes,
        @JsonProperty("ledger") Ledger ledger)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param worst the worst score
     * @param best the best score
     * @param gradeWithoutVeto the grade by the score alone
     * @param grade the grade after vetoes
     * @param standing whether it can still change
     * @param toLower from the worst score down to the edge below
     * @param toUpper from the best score up to the edge above
     * @param vetoes the vetoes that fired
     * @param possibleVetoes what could still fire
     * @param ledger where the points went
     */
    public VillageAssessment {
        vetoes = List.copyOf(vetoes);
        possibleVetoes = List.copyOf(possibleVetoes);
    }

    /** {@return the score, if nothing that bears on it is unknown} */
    public Optional<Score> findScore() {
        return worst.equals(best) ? Optional.of(worst) : Optional.empty();
    }

    /**
     * Whether the village is barred from being an advanced unit of its county or township (C-44). Only NO is an all-clear;
     * honours of other levels are not decided.
     *
     * @return YES if a veto fired, UNKNOWN if one could
     */
    public Truth barred() {
        if (!vetoes.isEmpty()) {
            return Truth.YES;
        }
        return possibleVetoes.isEmpty() ? Truth.NO : Truth.UNKNOWN;
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
        VillageAssessment read = new VillageAssessment(
                Score.read(json, "worst", worst),
                Score.read(json, "best", best),
                range(json, "gradeWithoutVeto", gradeWithoutVeto),
                range(json, "grade", grade),
                json.choice("standing", standing, Standing.values()),
                Score.read(json, "toLower", toLower),
                Score.read(json, "toUpper", toUpper),
                json.objects("vetoes", vetoes, (at, row) -> Veto.read(json, at, row)),
                json.items("possibleVetoes", possibleVetoes, (at, word) -> json.choice(at, word, VetoTrigger.values())),
                json.object("ledger", ledger, (at, row) -> Ledger.read(json, at, row), Ledger.NONE));
        json.refuse();
        return read;
    }

    private static GradeRange range(StrictJson json, String path, @Nullable Object given) {
        return json.object(path, given, (at, row) -> GradeRange.read(json, at, row), GradeRange.NONE);
    }
}
