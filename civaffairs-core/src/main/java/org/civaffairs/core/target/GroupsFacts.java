package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person who may belong to a group named by C-15.
 *
 * <p>For example, {@code {"township":"柏市镇","person":"李四","age":9,"poor":"NO","entitled":"NO","disabled":"NO","unsupported":"YES","orphan":"YES","others":[]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "person", "age", "poor", "entitled", "disabled", "unsupported", "orphan", "others"})
public abstract class GroupsFacts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OLDEST = 150;

    GroupsFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return who it is; masked wherever it is shown} */
    @JsonProperty("person")
    public abstract PersonName person();

    /** {@return the age in full years, if known} */
    @JsonProperty("age")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalInt age();

    /** {@return whether the person is in difficulty (困难群体), urban or rural} */
    @JsonProperty("poor")
    public abstract Truth poor();

    /** {@return whether the person is entitled to special care (优抚群体)} */
    @JsonProperty("entitled")
    public abstract Truth entitled();

    /** {@return whether the person is disabled (残)} */
    @JsonProperty("disabled")
    public abstract Truth disabled();

    /** {@return whether nobody supports the person (孤)} */
    @JsonProperty("unsupported")
    public abstract Truth unsupported();

    /** {@return whether the parents are dead or cannot be found (父母死亡或查找不到)} */
    @JsonProperty("orphan")
    public abstract Truth orphan();

    /** {@return other groups (等) by labels of the caller's, none twice; may be empty} */
    @JsonProperty("others")
    public abstract List<String> others();

    @Value.Check
    void check() {
        Problems problems = Problems.of("groups").label("township", township());
        age().ifPresent(years -> problems.require(
                years >= 0 && years <= OLDEST, "age", "must be from 0 to " + OLDEST + " years", years));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < others().size(); i++) {
            String path = "others[" + i + "]";
            String label = others().get(i);
            problems.label(path, label).require(seen.add(label), path, "must not be given twice", label);
        }
        problems.refuse();
    }

    @JsonCreator
    static GroupsFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("person") @Nullable Object person,
            @JsonProperty("age") @Nullable Object age,
            @JsonProperty("poor") @Nullable Object poor,
            @JsonProperty("entitled") @Nullable Object entitled,
            @JsonProperty("disabled") @Nullable Object disabled,
            @JsonProperty("unsupported") @Nullable Object unsupported,
            @JsonProperty("orphan") @Nullable Object orphan,
            @JsonProperty("others") @Nullable Object others,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "groups",
                unknown,
                "township",
                "person",
                "age",
                "poor",
                "entitled",
                "disabled",
                "unsupported",
                "orphan",
                "others");
        Builder facts = builder();
        facts.township(json.text("township", township));
        facts.person(json.person("person", person)).age(json.findCount("age", age));
        facts.poor(json.choice("poor", poor, Truth.values()));
        facts.entitled(json.choice("entitled", entitled, Truth.values()));
        facts.disabled(json.choice("disabled", disabled, Truth.values()));
        facts.unsupported(json.choice("unsupported", unsupported, Truth.values()));
        facts.orphan(json.choice("orphan", orphan, Truth.values()));
        facts.addAllOthers(json.items("others", others, json::text));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableGroupsFacts.Builder {
        Builder() {}
    }
}
