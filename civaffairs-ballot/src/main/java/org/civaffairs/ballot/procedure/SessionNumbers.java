package org.civaffairs.ballot.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in a session.
 *
 * @param members members of the panel
 * @param present those who came
 * @param voted those who voted
 * @param kinVoted those of them who had to step aside, or had done so
 * @param notice days from the notice to the meeting, 0 without a notice; null where no meeting was held
 * @param announced days from the vote to its announcement; null where none is recorded
 * @param published days published before submission, as {@link SessionReviewRule#PUBLICATION} counts them; null where none is
 *     asked for, or none is due yet
 * @param publishedAgain the same after approval
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"members", "present", "voted", "kinVoted", "notice", "announced", "published", "publishedAgain"})
public record SessionNumbers(
        @JsonProperty("members") long members,
        @JsonProperty("present") long present,
        @JsonProperty("voted") long voted,
        @JsonProperty("kinVoted") long kinVoted,

        @JsonProperty("notice") @Nullable Long notice,

        @JsonProperty("announced") @Nullable Long announced,

        @JsonProperty("published") @Nullable Long published,

        @JsonProperty("publishedAgain") @Nullable Long publishedAgain)
        implements Serializable {
    static final SessionNumbers NONE = new SessionNumbers(0, 0, 0, 0, null, null, null, null);

    static SessionNumbers read(StrictJson json, String path, Map<?, ?> row) {
        json.own(
                path,
                row.keySet(),
                "members",
                "present",
                "voted",
                "kinVoted",
                "notice",
                "announced",
                "published",
                "publishedAgain");
        return new SessionNumbers(
                json.natural(path + "members", row.get("members")),
                json.natural(path + "present", row.get("present")),
                json.natural(path + "voted", row.get("voted")),
                json.natural(path + "kinVoted", row.get("kinVoted")),
                find(json, path + "notice", row.get("notice")),
                find(json, path + "announced", row.get("announced")),
                find(json, path + "published", row.get("published")),
                find(json, path + "publishedAgain", row.get("publishedAgain")));
    }

    private static @Nullable Long find(StrictJson json, String path, @Nullable Object number) {
        return number == null ? null : json.natural(path, number);
    }
}
