package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of one cadre of the county's bureau (民政局机关干部, C-102 to C-104) over months of one year.
 *
 * <p>For example, {@code {"unit":"县民政局","cadre":"王五","townships":["柏市镇"],"first":"2010-03","last":"2010-03",
 * "visits":[{"day":"2010-03-02","township":"柏市镇","households":["h-1","h-2"],"recorded":"YES"}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "cadre", "townships", "first", "last", "joined", "left", "visits"})
public abstract class VisitFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    VisitFacts() {}

    /** {@return where the cadre works, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return whose ledger; masked wherever it is shown} */
    @JsonProperty("cadre")
    public abstract PersonName cadre();

    /** {@return the townships to which the cadre is linked (联系乡镇); empty if to none} */
    @JsonProperty("townships")
    public abstract List<String> townships();

    /** {@return the first month of the ledger} */
    @JsonProperty("first")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract YearMonth first();

    /** {@return the last month of the ledger, of the same year; it is over} */
    @JsonProperty("last")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract YearMonth last();

    /** {@return the day on which the cadre joined; empty if that was before the year began} */
    @JsonProperty("joined")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LocalDate> joined();

    /** {@return the cadre's last day of service; empty if the year ended before it} */
    @JsonProperty("left")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LocalDate> left();

    /** {@return the entries, in any order; what is not listed did not happen} */
    @JsonProperty("visits")
    public abstract List<Visit> visits();

    /** {@return the cadre's first day of service in the ledger's year} */
    LocalDate serviceFrom() {
        LocalDate newYear = first().atDay(1).withDayOfYear(1);
        return joined().filter(newYear::isBefore).orElse(newYear);
    }

    /** {@return the cadre's last day of service in the ledger's year} */
    LocalDate serviceTo() {
        LocalDate lastOfYear = last().withMonth(12).atEndOfMonth();
        return left().filter(lastOfYear::isAfter).orElse(lastOfYear);
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("visits").label("unit", unit());
        VisitFactsCheck.all(problems, this);
        problems.refuse();
    }

    @JsonCreator
    static VisitFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("cadre") @Nullable Object cadre,
            @JsonProperty("townships") @Nullable Object townships,
            @JsonProperty("first") @Nullable Object first,
            @JsonProperty("last") @Nullable Object last,
            @JsonProperty("joined") @Nullable Object joined,
            @JsonProperty("left") @Nullable Object left,
            @JsonProperty("visits") @Nullable Object visits,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "visits", unknown, "unit", "cadre", "townships", "first", "last", "joined", "left", "visits");
        Builder facts = builder();
        facts.unit(json.text("unit", unit)).cadre(json.person("cadre", cadre));
        facts.addAllTownships(json.items("townships", townships, json::text));
        facts.first(Reading.month(json, "first", first)).last(Reading.month(json, "last", last));
        if (joined != null) {
            facts.joined(json.day("joined", joined));
        }
        if (left != null) {
            facts.left(json.day("left", left));
        }
        facts.addAllVisits(json.objects("visits", visits, (path, row) -> Visit.read(json, path, row)));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableVisitFacts.Builder {
        Builder() {}
    }
}
