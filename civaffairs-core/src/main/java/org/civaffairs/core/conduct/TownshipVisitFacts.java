package org.civaffairs.core.conduct;

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
 * The visits of a township's civil-affairs staff (乡镇民政工作人员) in a year that is over, with all who could visit and all
 * who could be visited (C-105). Ids are numbers of files or the like, no people's names.
 *
 * <p>For example, {@code {"township":"柏市镇","year":2010,"staff":["s-1"],"clients":["c-1","c-2"],
 * "visits":[{"staff":"s-1","client":"c-1","day":"2010-03-02","recorded":"YES"}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "year", "staff", "clients", "visits"})
public abstract class TownshipVisitFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    TownshipVisitFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return the calendar year} */
    @JsonProperty("year")
    public abstract int year();

    /** {@return the ids of the staff, each once} */
    @JsonProperty("staff")
    public abstract List<String> staff();

    /** {@return the ids of the clients (民政对象), each once} */
    @JsonProperty("clients")
    public abstract List<String> clients();

    /** {@return the visits, in any order; what is not listed did not happen} */
    @JsonProperty("visits")
    public abstract List<ClientVisit> visits();

    @Value.Check
    void check() {
        Problems problems = Problems.of("township-visits").label("township", township());
        Set<String> known = ids(problems, "staff", staff());
        Set<String> visited = ids(problems, "clients", clients());
        for (int i = 0; i < visits().size(); i++) {
            ClientVisit visit = visits().get(i);
            String path = "visits[" + i + "].";
            problems.require(
                    known.contains(visit.staff()),
                    path + "staff",
                    "must be one of staff: else it is a visit by nobody,",
                    visit.staff());
            problems.require(
                    visited.contains(visit.client()), path + "client", "must be one of clients", visit.client());
            problems.require(visit.day().getYear() == year(), path + "day", "must be in " + year(), visit.day());
        }
        problems.refuse();
    }

    private static Set<String> ids(Problems problems, String path, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String at = path + "[" + i + "]";
            problems.label(at, ids.get(i));
            problems.require(seen.add(ids.get(i)), at, "stands here a second time: keep one", ids.get(i));
        }
        return seen;
    }

    @JsonCreator
    static TownshipVisitFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("year") @Nullable Object year,
            @JsonProperty("staff") @Nullable Object staff,
            @JsonProperty("clients") @Nullable Object clients,
            @JsonProperty("visits") @Nullable Object visits,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("township-visits", unknown, "township", "year", "staff", "clients", "visits");
        Builder facts = builder();
        facts.township(json.text("township", township)).year(json.count("year", year));
        facts.addAllStaff(json.items("staff", staff, json::text));
        facts.addAllClients(json.items("clients", clients, json::text));
        facts.addAllVisits(json.objects("visits", visits, (path, row) -> ClientVisit.read(json, path, row)));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableTownshipVisitFacts.Builder {
        Builder() {}
    }
}
