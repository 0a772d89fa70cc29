package org.civaffairs.ballot.tally;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;

/**
 * The six numbers of which a share could be taken, kept apart, after those who step aside have left (if they leave).
 *
 * @param forAndAgainst ballots for and against
 * @param valid valid ballots
 * @param returned ballots returned
 * @param present members present
 * @param due members due
 * @param entitled all members
 */
@JsonPropertyOrder({"forAndAgainst", "valid", "returned", "present", "due", "entitled"})
public record Bases(
        @JsonProperty("forAndAgainst") long forAndAgainst,
        @JsonProperty("valid") long valid,
        @JsonProperty("returned") long returned,
        @JsonProperty("present") long present,
        @JsonProperty("due") long due,
        @JsonProperty("entitled") long entitled)
        implements Serializable {
    static final Bases NONE = new Bases(0, 0, 0, 0, 0, 0);

    /**
     * The numbers of one motion.
     *
     * @param attendance the people
     * @param counts the ballots
     * @param recused whether those who step aside leave
     * @return the numbers
     */
    public static Bases of(Attendance attendance, Counts counts, Recused recused) {
        boolean leave = recused == Recused.LEAVE;
        long aside = leave ? attendance.recused() : 0;
        return new Bases(
                counts.forAndAgainst(),
                counts.valid(),
                counts.total(),
                attendance.present() - (leave ? attendance.recusedPresent() : 0),
                attendance.due() - aside,
                attendance.entitled() - aside);
    }

    /**
     * One of them.
     *
     * @param denominator which
     * @return the number
     */
    public long of(Denominator denominator) {
        return switch (denominator) {
            case FOR_AND_AGAINST -> forAndAgainst;
            case VALID -> valid;
            case RETURNED -> returned;
            case PRESENT -> present;
            case DUE -> due;
            case ENTITLED -> entitled;
        };
    }

    static Bases read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "forAndAgainst", "valid", "returned", "present", "due", "entitled");
        return new Bases(
                json.natural(path + "forAndAgainst", row.get("forAndAgainst")),
                json.natural(path + "valid", row.get("valid")),
                json.natural(path + "returned", row.get("returned")),
                json.natural(path + "present", row.get("present")),
                json.natural(path + "due", row.get("due")),
                json.natural(path + "entitled", row.get("entitled")));
    }
}
