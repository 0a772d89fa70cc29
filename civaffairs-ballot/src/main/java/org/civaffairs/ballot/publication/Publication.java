package org.civaffairs.ballot.publication;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * One notice, from the day it was posted to the last day it hung (公示). What hangs at two places at once is one publication.
 *
 * <p>For example, posted on 2010-06-01 and taken down on the evening of 2010-06-08.
 *
 * @param round when it was published
 * @param first the day of posting
 * @param last the last day, inclusive, not before the first
 */
@JsonPropertyOrder({"round", "first", "last"})
public record Publication(
        @JsonProperty("round") PublicationRound round,

        @JsonProperty("first") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate first,

        @JsonProperty("last") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate last)
        implements Serializable {
    private static final String ORDER = "must not be before first";

    /**
     * Checks the order of the days.
     *
     * @param round when it was published
     * @param first the day of posting
     * @param last the last day
     * @throws org.civaffairs.core.value.InvalidInputException if the last day is before the first
     */
    public Publication {
        Problems.of("publication")
                .require(!last.isBefore(first), "last", ORDER + ", " + first + ",", last)
                .refuse();
    }

    /**
     * A publication before submission.
     *
     * @param first the day of posting
     * @param last the last day, inclusive
     * @return the publication
     */
    public static Publication beforeSubmission(LocalDate first, LocalDate last) {
        return new Publication(PublicationRound.BEFORE_SUBMISSION, first, last);
    }

    /**
     * A publication after approval by the county.
     *
     * @param first the day of posting
     * @param last the last day, inclusive
     * @return the publication
     */
    public static Publication afterApproval(LocalDate first, LocalDate last) {
        return new Publication(PublicationRound.AFTER_APPROVAL, first, last);
    }

    /**
     * Whether it hung on a day.
     *
     * @param day the day
     * @return whether it is the first, the last, or one between them
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * The part of it that was over before a day.
     *
     * @param day the day
     * @return the publication up to the day before, if it had begun
     */
    public Optional<Publication> findBefore(LocalDate day) {
        if (!first.isBefore(day)) {
            return Optional.empty();
        }
        return Optional.of(last.isBefore(day) ? this : new Publication(round, first, day.minusDays(1)));
    }

    /**
     * The part of it that hung from a day on.
     *
     * @param day the day, which is then the day of posting if that was earlier
     * @return the publication from that day on, if it was not over
     */
    public Optional<Publication> findFrom(LocalDate day) {
        if (last.isBefore(day)) {
            return Optional.empty();
        }
        return Optional.of(first.isBefore(day) ? new Publication(round, day, last) : this);
    }

    @JsonCreator
    static Publication fromJson(
            @JsonProperty("round") @Nullable Object round,
            @JsonProperty("first") @Nullable Object first,
            @JsonProperty("last") @Nullable Object last,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("publication", unknown, "round", "first", "last");
        Publication read = read(json, "", round, first, last);
        json.refuse();
        return read;
    }

    /**
     * Reads a publication that stands inside another object; what is wrong goes to its reader.
     *
     * @param json the reader
     * @param path where it stands, with a point at its end
     * @param row its properties
     * @return the publication
     */
    public static Publication read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "round", "first", "last");
        return read(json, path, row.get("round"), row.get("first"), row.get("last"));
    }

    private static Publication read(
            StrictJson json, String path, @Nullable Object round, @Nullable Object first, @Nullable Object last) {
        PublicationRound when = json.choice(path + "round", round, PublicationRound.values());
        LocalDate from = json.day(path + "first", first);
        LocalDate to = json.day(path + "last", last);
        boolean known = first != null && last != null;
        json.require(!known || !to.isBefore(from), path + "last", ORDER);
        return new Publication(when, from, to.isBefore(from) ? from : to);
    }
}
