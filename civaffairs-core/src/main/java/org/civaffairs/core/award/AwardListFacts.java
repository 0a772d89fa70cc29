package org.civaffairs.core.award;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A list of awards for villages before it is decided on, and how the villages stand (C-44, C-45).
 *
 * <p>For example, {@code {"list":"2010年度","nominations":[{"village":"V07","honour":"ADVANCED_UNIT","level":"COUNTY"}],
 * "standings":[{"village":"V07","barred":"YES","clauses":["C-41"]}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"list", "nominations", "standings"})
public abstract class AwardListFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    AwardListFacts() {}

    /** {@return what the list is called, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("list")
    public abstract String list();

    /**
     * {@return the entries, each of a village with a standing and none twice at one level, except of honours and levels that
     * C-44 does not speak of}
     */
    @JsonProperty("nominations")
    public abstract List<Nomination> nominations();

    /** {@return how the villages stand, each once; there may be more than are nominated} */
    @JsonProperty("standings")
    public abstract List<VillageStanding> standings();

    @Value.Check
    void check() {
        Problems problems = Problems.of("award-list").label("list", list());
        Set<String> known = new HashSet<>();
        standings().forEach(standing -> known.add(standing.village()));
        checkNominations(problems, known);
        checkStandings(problems);
        problems.refuse();
    }

    private void checkNominations(Problems problems, Set<String> known) {
        Set<Nomination> seen = new HashSet<>();
        for (int i = 0; i < nominations().size(); i++) {
            Nomination nomination = nominations().get(i);
            String at = "nominations[" + i + "]";
            problems.label(at + ".village", nomination.village())
                    .require(
                            !nomination.isDecided() || known.contains(nomination.village()),
                            at + ".village",
                            "must have a standing: give it, or take the award of an unknown village off the list,",
                            nomination.village())
                    .require(
                            !nomination.isDecided() || seen.add(nomination), at, "must not be given twice", nomination);
        }
    }

    private void checkStandings(Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < standings().size(); i++) {
            VillageStanding standing = standings().get(i);
            String at = "standings[" + i + "].";
            standing.check(problems, at);
            problems.require(
                    seen.add(standing.village()), at + "village", "must not be given twice", standing.village());
        }
    }

    @JsonCreator
    static AwardListFacts fromJson(
            @JsonProperty("list") @Nullable Object list,
            @JsonProperty("nominations") @Nullable Object nominations,
            @JsonProperty("standings") @Nullable Object standings,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("award-list", unknown, "list", "nominations", "standings");
        Builder facts = builder();
        facts.list(json.text("list", list));
        facts.addAllNominations(json.objects("nominations", nominations, (at, row) -> Nomination.read(json, at, row)));
        facts.addAllStandings(json.objects("standings", standings, (at, row) -> VillageStanding.read(json, at, row)));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableAwardListFacts.Builder {
        Builder() {}
    }
}
