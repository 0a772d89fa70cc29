package org.civaffairs.core.registration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.evidence.ChecklistItem;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What registration offices have done of what the caller asks of them (C-59, C-60).
 *
 * <p>For example, {@code {"unit":"攸县","marriage":[{"label":"公示收费标准","done":"NO"}],"adoption":[{"label":"公告寻亲",
 * "done":"YES"}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "marriage", "adoption"})
public abstract class RegistrationChecklistFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    RegistrationChecklistFacts() {}

    /** {@return whose offices, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return what is asked of the registration of marriages (规范化建设、文明窗口), none twice} */
    @JsonProperty("marriage")
    public abstract List<ChecklistItem> marriage();

    /**
     * {@return what is asked of the registration of adoptions (规范程序、依规依法), none twice; one of the two lists must hold
     * something}
     */
    @JsonProperty("adoption")
    public abstract List<ChecklistItem> adoption();

    @Value.Check
    void check() {
        Problems.of("registration-checklist")
                .label("unit", unit())
                .distinct("marriage", ".label", items(marriage()))
                .distinct("adoption", ".label", items(adoption()))
                .require(
                        !(marriage().isEmpty() && adoption().isEmpty()),
                        "adoption",
                        "must not be empty where marriage is: nothing is asked")
                .refuse();
    }

    private static List<String> items(List<ChecklistItem> list) {
        return list.stream().map(ChecklistItem::label).toList();
    }

    @JsonCreator
    static RegistrationChecklistFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("marriage") @Nullable Object marriage,
            @JsonProperty("adoption") @Nullable Object adoption,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("registration-checklist", unknown, "unit", "marriage", "adoption");
        Builder facts = builder();
        facts.unit(json.text("unit", unit));
        facts.addAllMarriage(json.objects("marriage", marriage, (at, row) -> ChecklistItem.read(json, at, row)));
        facts.addAllAdoption(json.objects("adoption", adoption, (at, row) -> ChecklistItem.read(json, at, row)));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableRegistrationChecklistFacts.Builder {
        Builder() {}
    }
}
