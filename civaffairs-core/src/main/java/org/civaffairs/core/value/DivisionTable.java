package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Divisions and the days on which they existed. The caller supplies it: codes are changed every year, and this library
 * holds no list of them.
 *
 * <p>For example, with 430223 攸县 from 1984-01-01 on, {@code status(DivisionCode.parse("430223"), day)} is VALID on
 * 2010-06-01, NOT_VALID_THEN on 1980-06-01, and 430299 is UNKNOWN on both. In JSON it is
 * {@code {"divisions":[{"code":"430223","name":"攸县","from":"1984-01-01"}]}}.
 */
@JsonPropertyOrder("divisions")
public final class DivisionTable implements Serializable {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Map<DivisionCode, List<Entry>> entries;

    private DivisionTable(Map<DivisionCode, List<Entry>> entries) {
        this.entries = entries;
    }

    /**
     * One division under one name.
     *
     * @param code its code
     * @param name its name in these days
     * @param from the first day
     * @param to the last day, inclusive, not before the first; null if it still exists
     */
    @JsonPropertyOrder({"code", "name", "from", "to"})
    public record Entry(
            @JsonProperty("code") DivisionCode code,
            @JsonProperty("name") Label name,

            @JsonProperty("from") @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate from,

            @JsonProperty("to")
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            LocalDate to)
            implements Serializable {
        /**
         * Checks the days.
         *
         * @param code its code
         * @param name its name in these days
         * @param from the first day
         * @param to the last day, inclusive, not before the first; null if it still exists
         * @throws InvalidInputException if the last day is before the first
         */
        public Entry {
            if (to != null) {
                Problems.of("division " + code)
                        .require(!to.isBefore(from), "to", "must not be before from, " + from + ",", to)
                        .refuse();
            }
        }

        private boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        private boolean overlaps(Entry that) {
            return covers(that.from) || that.covers(from);
        }
    }

    /**
     * Makes a table.
     *
     * @param entries the divisions; a code may come again for other days, such as under another name
     * @return the table
     * @throws InvalidInputException if two entries of a code have a day in common, with all such pairs
     */
    public static DivisionTable of(Collection<Entry> entries) {
        Map<DivisionCode, List<Entry>> byCode = entries.stream()
                .collect(Collectors.groupingBy(Entry::code, TreeMap::new, Collectors.toUnmodifiableList()));
        Problems problems = Problems.of("division table");
        byCode.values().forEach(same -> requireApart(same, problems));
        problems.refuse();
        byCode.replaceAll((code, same) ->
                same.stream().sorted(Comparator.comparing(Entry::from)).toList());
        return new DivisionTable(byCode);
    }

    private static void requireApart(List<Entry> same, Problems problems) {
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < same.size(); j++) {
                Entry one = same.get(i);
                Entry other = same.get(j);
                problems.require(
                        !one.overlaps(other),
                        one.code().toString(),
                        "must have one name a day but " + one.name() + " from " + one.from() + " and " + other.name()
                                + " from " + other.from() + " overlap");
            }
        }
    }

    @JsonCreator
    static DivisionTable fromJson(
            @JsonProperty("divisions") @Nullable Object divisions,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        return DivisionTableJson.read(StrictJson.of("division table", unknown, "divisions"), divisions);
    }

    /** {@return the divisions in the order of their codes, each code's in the order of their days} */
    @JsonProperty("divisions")
    public List<Entry> entries() {
        return entries.values().stream().flatMap(List::stream).toList();
    }

    /**
     * What this table says about a division on a day.
     *
     * @param code the division
     * @param day the day
     * @return whether it existed, did not, or is not known here
     */
    public DivisionStatus status(DivisionCode code, LocalDate day) {
        if (!entries.containsKey(code)) {
            return DivisionStatus.UNKNOWN;
        }
        return findName(code, day).isPresent() ? DivisionStatus.VALID : DivisionStatus.NOT_VALID_THEN;
    }

    /**
     * The name of a division on a day.
     *
     * @param code the division
     * @param day the day
     * @return its name, if it is known and existed that day
     */
    public Optional<Label> findName(DivisionCode code, LocalDate day) {
        return entries.getOrDefault(code, List.of()).stream()
                .filter(entry -> entry.covers(day))
                .map(Entry::name)
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DivisionTable that && that.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** {@return how many divisions it knows} */
    @Override
    public String toString() {
        return entries.size() + " divisions";
    }
}
