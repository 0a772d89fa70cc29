package org.civaffairs.funds.oversight;

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
import java.util.OptionalInt;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A county's annual audit of civil-affairs money (审计检查), as it was known on a day (C-126, C-139).
 *
 * <p>For example, {@code {"county":"攸县","asOf":"2010-06-30","held":"YES","days":"2010-05-24..2010-05-28",
 * "fiscalYear":2009,"civilAffairs":"YES","finance":"YES","supervision":"NO"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "asOf", "held", "days", "fiscalYear", "civilAffairs", "finance", "supervision"})
public abstract class AnnualAuditFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    AnnualAuditFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /** {@return the day on which all this was known (截至日期), 1949 or later} */
    @JsonProperty("asOf")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    /** {@return whether it was held, or begun, by that day} */
    @JsonProperty("held")
    public abstract Truth held();

    /** {@return its days, if known; none unless it was held} */
    @JsonProperty("days")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<DaySpan> days();

    /** {@return the year whose money was audited (审计年度), if known; none unless it was held} */
    @JsonProperty("fiscalYear")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalInt fiscalYear();

    /** {@return whether the civil-affairs bureau (民政局) took part; looked at only if it was held} */
    @JsonProperty("civilAffairs")
    public abstract Truth civilAffairs();

    /** {@return whether the finance bureau (财政局) took part; looked at only if it was held} */
    @JsonProperty("finance")
    public abstract Truth finance();

    /** {@return whether the supervision bureau (监察局) took part; looked at only if it was held} */
    @JsonProperty("supervision")
    public abstract Truth supervision();

    /**
     * Whether a body took part.
     *
     * @param body the body
     * @return the fact
     */
    public Truth of(AuditBody body) {
        return switch (body) {
            case CIVIL_AFFAIRS -> civilAffairs();
            case FINANCE -> finance();
            case SUPERVISION -> supervision();
        };
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("annual-audit").label("county", county());
        Years.day(problems, "asOf", asOf());
        days().ifPresent(days -> {
            held(problems, "days", days);
            LocalDate last = days.findLast().orElse(days.first());
            problems.require(!last.isAfter(asOf()), "days", "must not be after asOf, " + asOf() + ",", days);
        });
        fiscalYear().ifPresent(year -> {
            held(problems, "fiscalYear", year);
            Years.year(problems, "fiscalYear", year);
        });
        problems.refuse();
    }

    private void held(Problems problems, String path, Object given) {
        problems.require(held() == Truth.YES, path, "must not be given where held is " + held(), given);
    }

    @JsonCreator
    static AnnualAuditFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("asOf") @Nullable Object asOf,
            @JsonProperty("held") @Nullable Object held,
            @JsonProperty("days") @Nullable Object days,
            @JsonProperty("fiscalYear") @Nullable Object fiscalYear,
            @JsonProperty("civilAffairs") @Nullable Object civilAffairs,
            @JsonProperty("finance") @Nullable Object finance,
            @JsonProperty("supervision") @Nullable Object supervision,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "annual-audit",
                unknown,
                "county",
                "asOf",
                "held",
                "days",
                "fiscalYear",
                "civilAffairs",
                "finance",
                "supervision");
        Builder facts = builder();
        facts.county(json.text("county", county)).asOf(json.day("asOf", asOf));
        facts.held(json.choice("held", held, Truth.values()));
        if (days != null) {
            facts.days(DaySpan.read(json, "days", days));
        }
        facts.fiscalYear(json.findCount("fiscalYear", fiscalYear));
        facts.civilAffairs(json.choice("civilAffairs", civilAffairs, Truth.values()));
        facts.finance(json.choice("finance", finance, Truth.values()));
        facts.supervision(json.choice("supervision", supervision, Truth.values()));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableAnnualAuditFacts.Builder {
        Builder() {}
    }
}
