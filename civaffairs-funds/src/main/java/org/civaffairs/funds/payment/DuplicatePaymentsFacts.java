package org.civaffairs.funds.payment;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A roster of payments (发放花名册) that is looked through for payments that come twice (C-97).
 *
 * <p>For example, {@code {"township":"柏市镇","roster":"2010-06","entries":[{"payee":"01","person":"王五","purpose":"低保金",
 * "period":"2010-06","amount":"100.00"}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "roster", "entries"})
public abstract class DuplicatePaymentsFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    DuplicatePaymentsFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return the roster's number or name, fit for a label} */
    @JsonProperty("roster")
    public abstract String roster();

    /** {@return its lines, in their order} */
    @JsonProperty("entries")
    public abstract List<RosterEntry> entries();

    @Value.Check
    void check() {
        Problems problems = Problems.of("duplicate-payments").label("township", township());
        problems.label("roster", roster());
        for (int i = 0; i < entries().size(); i++) {
            entries().get(i).check(problems, "entries[" + i + "].");
        }
        problems.refuse();
    }

    @JsonCreator
    static DuplicatePaymentsFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("roster") @Nullable Object roster,
            @JsonProperty("entries") @Nullable Object entries,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("duplicate-payments", unknown, "township", "roster", "entries");
        Builder facts = builder();
        facts.township(json.text("township", township)).roster(json.text("roster", roster));
        facts.addAllEntries(json.objects("entries", entries, (at, row) -> RosterEntry.read(json, at, row)));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableDuplicatePaymentsFacts.Builder {
        Builder() {}
    }
}
