package org.civaffairs.funds.assistance;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One person who is helped by others in a pairing (结对帮扶对象), and who helps (C-26 to C-28); counts are of persons.
 *
 * <p>For example, {@code {"township":"柏市镇","client":"王五","owners":1,"cadres":2,"others":0,"clientsEach":1,
 * "destitute":"YES","beyondAid":"YES"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "client", "owners", "cadres", "others", "clientsEach", "destitute", "beyondAid"})
public abstract class PairingFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    PairingFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return who is helped; masked wherever it is shown} */
    @JsonProperty("client")
    public abstract PersonName client();

    /** {@return helpers who own a private business (个体私营业主), 0 or more; who is a cadre too is counted once} */
    @JsonProperty("owners")
    public abstract int owners();

    /** {@return helpers who are Party members or cadres (党员干部), 0 or more} */
    @JsonProperty("cadres")
    public abstract int cadres();

    /** {@return all other helpers, 0 or more; one helper at least there must be} */
    @JsonProperty("others")
    public abstract int others();

    /** {@return how many clients a helper has who has the most, this one included; 1 or more} */
    @JsonProperty("clientsEach")
    public abstract int clientsEach();

    /** {@return whether the client is destitute (特困)} */
    @JsonProperty("destitute")
    public abstract Truth destitute();

    /** {@return whether the client's difficulty is beyond what government aid can resolve (靠政府救助难以解决)} */
    @JsonProperty("beyondAid")
    public abstract Truth beyondAid();

    /** All helpers. */
    long helpers() {
        return (long) owners() + cadres() + others();
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("pairing").label("township", township());
        problems.notNegative("owners", owners())
                .notNegative("cadres", cadres())
                .notNegative("others", others())
                .require(
                        owners() != 0 || cadres() != 0 || others() != 0,
                        "others",
                        "must be 1 or more where owners and cadres are 0: a pairing has a helper")
                .require(clientsEach() >= 1, "clientsEach", "must be 1 or more", clientsEach());
        problems.refuse();
    }

    @JsonCreator
    static PairingFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("client") @Nullable Object client,
            @JsonProperty("owners") @Nullable Object owners,
            @JsonProperty("cadres") @Nullable Object cadres,
            @JsonProperty("others") @Nullable Object others,
            @JsonProperty("clientsEach") @Nullable Object clientsEach,
            @JsonProperty("destitute") @Nullable Object destitute,
            @JsonProperty("beyondAid") @Nullable Object beyondAid,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "pairing",
                unknown,
                "township",
                "client",
                "owners",
                "cadres",
                "others",
                "clientsEach",
                "destitute",
                "beyondAid");
        Builder facts = builder();
        facts.township(json.text("township", township)).client(json.person("client", client));
        facts.owners(json.count("owners", owners)).cadres(json.count("cadres", cadres));
        facts.others(json.count("others", others)).clientsEach(json.count("clientsEach", clientsEach));
        facts.destitute(json.choice("destitute", destitute, Truth.values()));
        facts.beyondAid(json.choice("beyondAid", beyondAid, Truth.values()));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutablePairingFacts.Builder {
        Builder() {}
    }
}
