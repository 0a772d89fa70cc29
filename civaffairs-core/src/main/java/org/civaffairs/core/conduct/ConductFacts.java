package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one cadre's conduct (C-97 to C-100): every event that a prohibition may forbid, and whether the books
 * are clean. It binds all civil-affairs cadres, of the county and of townships (C-136).
 *
 * <p>For example, {@code {"unit":"县民政局","cadre":"王五","openAuditFindings":0,"events":[{"kind":"GIFT","id":"g-1",
 * "subordinate":"YES","amount":"50.00","response":"ACCEPTED"}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "cadre", "openAuditFindings", "events"})
public abstract class ConductFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    ConductFacts() {}

    /** {@return where the cadre works, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return whose conduct; masked wherever it is shown} */
    @JsonProperty("cadre")
    public abstract PersonName cadre();

    /** {@return the findings of audits of the cadre's books that are still open, 0 or more, if known} */
    @JsonProperty("openAuditFindings")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalInt openAuditFindings();

    /** {@return all events, in any order; what is not listed did not happen} */
    @JsonProperty("events")
    public abstract List<ConductEvent> events();

    @Value.Check
    void check() {
        Problems problems = Problems.of("conduct").label("unit", unit());
        openAuditFindings().ifPresent(open -> problems.notNegative("openAuditFindings", open));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < events().size(); i++) {
            ConductEvent event = events().get(i);
            String path = "events[" + i + "].";
            problems.label(path + "id", event.id());
            problems.require(seen.add(event.id()), path + "id", "stands here a second time: keep one", event.id());
            if (event instanceof Gift gift) {
                worth(problems, path + "amount", gift);
            }
        }
        problems.refuse();
    }

    private static void worth(Problems problems, String path, Gift gift) {
        gift.findAmount()
                .ifPresent(amount -> problems.require(
                        amount.compareTo(Yuan.ZERO) > 0,
                        path,
                        "must be more than 0.00; leave it out for a gift in kind,",
                        amount));
    }

    @JsonCreator
    static ConductFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("cadre") @Nullable Object cadre,
            @JsonProperty("openAuditFindings") @Nullable Object openAuditFindings,
            @JsonProperty("events") @Nullable Object events,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("conduct", unknown, "unit", "cadre", "openAuditFindings", "events");
        Builder facts = builder();
        facts.unit(json.text("unit", unit)).cadre(json.person("cadre", cadre));
        facts.openAuditFindings(json.findCount("openAuditFindings", openAuditFindings));
        List<Optional<ConductEvent>> read =
                json.objects("events", events, (path, row) -> EventReading.read(json, path, row));
        read.forEach(event -> event.ifPresent(facts::addEvents));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableConductFacts.Builder {
        Builder() {}
    }
}
