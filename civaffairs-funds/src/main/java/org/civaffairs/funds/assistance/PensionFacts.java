package org.civaffairs.funds.assistance;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One pension or subsidy (抚恤、定补) of a key entitled recipient (重点优抚对象), as it stood on a day (C-56); yuan, 0.00 or
 * more.
 *
 * <p>For example, {@code {"township":"柏市镇","person":"王五","due":"300.00","dueOn":"2010-06-10","paid":"300.00",
 * "paidOn":"2010-06-12","asOf":"2010-06-30"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "person", "due", "dueOn", "paid", "paidOn", "asOf"})
public abstract class PensionFacts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);

    PensionFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return who is entitled; masked wherever it is shown} */
    @JsonProperty("person")
    public abstract PersonName person();

    /** {@return what is due (应发)} */
    @JsonProperty("due")
    public abstract Yuan due();

    /** {@return the last day on which it is on time (应发日期), 1949 or later} */
    @JsonProperty("dueOn")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate dueOn();

    /** {@return what had been paid (已发)} */
    @JsonProperty("paid")
    public abstract Yuan paid();

    /** {@return the day on which that was complete (发放日期), if known; none where nothing was paid} */
    @JsonProperty("paidOn")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LocalDate> paidOn();

    /** {@return the day up to which payments are known (截至日期)} */
    @JsonProperty("asOf")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    @Value.Check
    void check() {
        Problems problems = Problems.of("pension-delivery").label("township", township());
        problems.notNegative("due", due());
        day(problems, "dueOn", dueOn());
        problems.notNegative("paid", paid());
        paidOn().ifPresent(day -> {
            day(problems, "paidOn", day);
            problems.require(!paid().equals(Yuan.ZERO), "paidOn", "must not be given where paid is 0.00", day)
                    .require(!day.isAfter(asOf()), "paidOn", "must not be after asOf, " + asOf() + ",", day);
        });
        day(problems, "asOf", asOf());
        problems.refuse();
    }

    private static void day(Problems problems, String path, LocalDate day) {
        problems.require(!day.isBefore(EARLIEST), path, "must not be before " + EARLIEST, day);
    }

    @JsonCreator
    static PensionFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("person") @Nullable Object person,
            @JsonProperty("due") @Nullable Object due,
            @JsonProperty("dueOn") @Nullable Object dueOn,
            @JsonProperty("paid") @Nullable Object paid,
            @JsonProperty("paidOn") @Nullable Object paidOn,
            @JsonProperty("asOf") @Nullable Object asOf,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "pension-delivery", unknown, "township", "person", "due", "dueOn", "paid", "paidOn", "asOf");
        Builder facts = builder();
        facts.township(json.text("township", township)).person(json.person("person", person));
        facts.due(json.amount("due", due)).dueOn(json.day("dueOn", dueOn)).paid(json.amount("paid", paid));
        if (paidOn != null) {
            facts.paidOn(json.day("paidOn", paidOn));
        }
        facts.asOf(json.day("asOf", asOf));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutablePensionFacts.Builder {
        Builder() {}
    }
}
