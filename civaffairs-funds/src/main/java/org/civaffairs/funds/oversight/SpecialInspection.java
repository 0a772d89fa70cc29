package org.civaffairs.funds.oversight;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;

/**
 * One inspection of one kind of money. The facts that it is put in check it.
 *
 * @param day the day on which it was held, or begun
 * @param money what was inspected
 * @param auditRoom whether the room for supervision and internal audit (监察内审室) took part
 * @param section whether the section whose money it is (主管股室) took part
 * @param report whether there is a report of it; the plan does not ask for one
 */
@JsonPropertyOrder({"day", "money", "auditRoom", "section", "report"})
public record SpecialInspection(
        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("money") SpecialMoney money,
        @JsonProperty("auditRoom") Truth auditRoom,
        @JsonProperty("section") Truth section,
        @JsonProperty("report") Truth report)
        implements Serializable {
    /**
     * Takes what is known: a fact that nobody knows is UNKNOWN, and none is null.
     *
     * @param day the day on which it was held, or begun
     * @param money what was inspected
     * @param auditRoom whether the room took part
     * @param section whether the section took part
     * @param report whether there is a report of it
     * @throws NullPointerException if one of them is null
     */
    public SpecialInspection {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(auditRoom, "auditRoom");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(report, "report");
    }

    /**
     * Whether somebody took part.
     *
     * @param inspector who
     * @return the fact
     */
    public Truth of(Inspector inspector) {
        return switch (inspector) {
            case AUDIT_ROOM -> auditRoom;
            case SECTION -> section;
        };
    }

    static SpecialInspection read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "day", "money", "auditRoom", "section", "report");
        return new SpecialInspection(
                json.day(at + "day", row.get("day")),
                json.choice(at + "money", row.get("money"), SpecialMoney.values()),
                json.choice(at + "auditRoom", row.get("auditRoom"), Truth.values()),
                json.choice(at + "section", row.get("section"), Truth.values()),
                json.choice(at + "report", row.get("report"), Truth.values()));
    }
}
