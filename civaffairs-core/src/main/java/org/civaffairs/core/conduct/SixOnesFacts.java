package org.civaffairs.core.conduct;

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
 * What a unit did of the six ones (六个一活动, C-101). The plan does not name the six: their labels are the caller's, from the
 * document of the county's committee and government.
 *
 * <p>For example, {@code {"unit":"县民政局","items":[{"label":"第一项","done":"YES"}, …]}} with six items.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "items"})
public abstract class SixOnesFacts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIX = 6;

    SixOnesFacts() {}

    /** {@return whose campaign, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return the six items, each label once} */
    @JsonProperty("items")
    public abstract List<ChecklistItem> items();

    @Value.Check
    void check() {
        Problems problems = Problems.of("six-ones").label("unit", unit());
        int given = items().size();
        problems.require(given == SIX, "items", "must be six, as the campaign is called, but are " + given);
        problems.distinct(
                "items", ".label", items().stream().map(ChecklistItem::label).toList());
        problems.refuse();
    }

    @JsonCreator
    static SixOnesFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("items") @Nullable Object items,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("six-ones", unknown, "unit", "items");
        Builder facts = builder();
        facts.unit(json.text("unit", unit));
        facts.addAllItems(json.objects("items", items, (path, row) -> ChecklistItem.read(json, path, row)));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableSixOnesFacts.Builder {
        Builder() {}
    }
}
