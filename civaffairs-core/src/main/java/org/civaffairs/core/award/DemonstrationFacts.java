package org.civaffairs.core.award;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration villages of a township as of a day (C-92).
 *
 * <p>For example, {@code {"township":"柏市镇","asOf":"2010-12-31","villages":12,"certificates":[{"village":"新塘村",
 * "certifier":"县民政局","certified":"2010-03-01"}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "asOf", "villages", "certificates"})
public abstract class DemonstrationFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    DemonstrationFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return the day on which certificates must count, and for which the rule must be looked up} */
    @JsonProperty("asOf")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    /** {@return how many villages the township has, if known: not fewer than certificates name} */
    @JsonProperty("villages")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalLong villages();

    /** {@return all certificates of its villages, none twice; a village may have several, such as after a renewal} */
    @JsonProperty("certificates")
    public abstract List<DemonstrationVillage> certificates();

    /** How many different villages have a certificate that counts. */
    long certified() {
        return certificates().stream()
                .filter(certificate -> certificate.countsOn(asOf()))
                .map(DemonstrationVillage::village)
                .distinct()
                .count();
    }

    /** How many different villages certificates name, whether they count or not. */
    long named() {
        return certificates().stream()
                .map(DemonstrationVillage::village)
                .distinct()
                .count();
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("demonstration-villages").label("township", township());
        villages()
                .ifPresent(villages -> problems.require(
                        villages >= named(),
                        "villages",
                        "must be " + named() + " or more, since certificates name so many,",
                        villages));
        Set<DemonstrationVillage> seen = new HashSet<>();
        for (int i = 0; i < certificates().size(); i++) {
            DemonstrationVillage certificate = certificates().get(i);
            String at = "certificates[" + i + "]";
            certificate.check(problems, at + ".");
            problems.require(seen.add(certificate), at, "must not be given twice", certificate.village());
        }
        problems.refuse();
    }

    @JsonCreator
    static DemonstrationFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("asOf") @Nullable Object asOf,
            @JsonProperty("villages") @Nullable Object villages,
            @JsonProperty("certificates") @Nullable Object certificates,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json =
                StrictJson.of("demonstration-villages", unknown, "township", "asOf", "villages", "certificates");
        Builder facts = builder();
        facts.township(json.text("township", township)).asOf(json.day("asOf", asOf));
        facts.villages(json.findWhole("villages", villages));
        facts.addAllCertificates(
                json.objects("certificates", certificates, (at, row) -> DemonstrationVillage.read(json, at, row)));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableDemonstrationFacts.Builder {
        Builder() {}
    }
}
