package org.civaffairs.funds.matching;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A township's civil-affairs money of one year (C-83); yuan, 0.00 or more.
 *
 * <p>For example, {@code {"township":"柏市镇","appropriation":"1234567.70","budgeted":"24691.35"}}.
 */
@Value.Immutable
@JsonPropertyOrder({
    "township",
    "appropriation",
    "otherAppropriations",
    "workFunds",
    "budgeted",
    "budgetedForOffice",
    "budgetedForHomes"
})
public abstract class MatchingFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    MatchingFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return the civil-affairs money from all superiors (上级民政拨款)} */
    @JsonProperty("appropriation")
    public abstract Yuan appropriation();

    /** {@return of the appropriation, what comes from superiors other than the county (省、市), if known} */
    @JsonProperty("otherAppropriations")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Yuan> otherAppropriations();

    /** {@return of the appropriation, what was granted as work funds (工作经费), if known} */
    @JsonProperty("workFunds")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Yuan> workFunds();

    /** {@return what the township budgeted for its civil-affairs office and the homes' staff (乡镇本级配套)} */
    @JsonProperty("budgeted")
    public abstract Yuan budgeted();

    /** {@return of the budgeted, the pay of the office's staff (民政办人员经费), if known} */
    @JsonProperty("budgetedForOffice")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Yuan> budgetedForOffice();

    /** {@return of the budgeted, the pay of the nursing homes' staff (敬老院人员经费), if known} */
    @JsonProperty("budgetedForHomes")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Yuan> budgetedForHomes();

    @Value.Check
    void check() {
        Problems problems = Problems.of("matching").label("township", township());
        problems.notNegative("appropriation", appropriation());
        part("otherAppropriations", otherAppropriations(), "appropriation", appropriation(), problems);
        part("workFunds", workFunds(), "appropriation", appropriation(), problems);
        problems.notNegative("budgeted", budgeted());
        part("budgetedForOffice", budgetedForOffice(), "budgeted", budgeted(), problems);
        part("budgetedForHomes", budgetedForHomes(), "budgeted less budgetedForOffice", pooledLessOffice(), problems);
        problems.refuse();
    }

    /** What budgetedForHomes can be at most; all that was budgeted where budgetedForOffice is wrong by itself. */
    private Yuan pooledLessOffice() {
        Yuan office = budgetedForOffice().orElse(Yuan.ZERO);
        boolean right = !office.isNegative() && office.compareTo(budgeted()) <= 0;
        return right ? budgeted().minus(office) : budgeted();
    }

    private static void part(String path, Optional<Yuan> part, String of, Yuan whole, Problems problems) {
        part.ifPresent(amount -> {
            problems.notNegative(path, amount);
            problems.require(
                    whole.isNegative() || amount.compareTo(whole) <= 0,
                    path,
                    "is a part of " + of + ", at most " + whole + ",",
                    amount);
        });
    }

    @JsonCreator
    static MatchingFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("appropriation") @Nullable Object appropriation,
            @JsonProperty("otherAppropriations") @Nullable Object otherAppropriations,
            @JsonProperty("workFunds") @Nullable Object workFunds,
            @JsonProperty("budgeted") @Nullable Object budgeted,
            @JsonProperty("budgetedForOffice") @Nullable Object budgetedForOffice,
            @JsonProperty("budgetedForHomes") @Nullable Object budgetedForHomes,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "matching",
                unknown,
                "township",
                "appropriation",
                "otherAppropriations",
                "workFunds",
                "budgeted",
                "budgetedForOffice",
                "budgetedForHomes");
        Builder facts = builder();
        facts.township(json.text("township", township));
        facts.appropriation(json.amount("appropriation", appropriation));
        facts.otherAppropriations(json.findAmount("otherAppropriations", otherAppropriations));
        facts.workFunds(json.findAmount("workFunds", workFunds));
        facts.budgeted(json.amount("budgeted", budgeted));
        facts.budgetedForOffice(json.findAmount("budgetedForOffice", budgetedForOffice));
        facts.budgetedForHomes(json.findAmount("budgetedForHomes", budgetedForHomes));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableMatchingFacts.Builder {
        Builder() {}
    }
}
