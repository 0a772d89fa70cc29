package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * The facts of the second veto on a village (C-42), each of which may be unknown. It fires only if there was disorder, people
 * petitioned or complained, the disorder led them to, and the complaint was not found baseless: a petition alone never fires
 * it.
 *
 * @param government whether government (政务) is in disorder
 * @param affairs whether affairs (事务) are
 * @param finance whether finance (财务) is
 * @param petition whether people petitioned (上访)
 * @param complaint whether they complained (告状)
 * @param linked whether the disorder led them to it (引发)
 * @param baseless whether what they said was found baseless
 */
@JsonPropertyOrder({"government", "affairs", "finance", "petition", "complaint", "linked", "baseless"})
public record Disorder(
        @JsonProperty("government") Truth government,
        @JsonProperty("affairs") Truth affairs,
        @JsonProperty("finance") Truth finance,
        @JsonProperty("petition") Truth petition,
        @JsonProperty("complaint") Truth complaint,
        @JsonProperty("linked") Truth linked,
        @JsonProperty("baseless") Truth baseless)
        implements Text.Labelled, Serializable {
    /** Nothing of it is so. */
    public static final Disorder NONE =
            new Disorder(Truth.NO, Truth.NO, Truth.NO, Truth.NO, Truth.NO, Truth.NO, Truth.NO);

    /**
     * Whether the veto fires.
     *
     * @param reading how many of the three must be in disorder
     * @return YES, NO, or UNKNOWN if what is unknown could decide it
     */
    public Truth fires(DisorderReading reading) {
        Truth disorder = reading == DisorderReading.ANY
                ? government.or(affairs).or(finance)
                : government.and(affairs).and(finance);
        return disorder.and(petition.or(complaint)).and(linked).and(baseless.not());
    }

    /** {@return those of the three that are known to be in disorder} */
    public List<DisorderKind> kinds() {
        return Stream.of(DisorderKind.values())
                .filter(kind -> of(kind) == Truth.YES)
                .toList();
    }

    private Truth of(DisorderKind kind) {
        return switch (kind) {
            case GOVERNMENT -> government;
            case AFFAIRS -> affairs;
            case FINANCE -> finance;
        };
    }

    static Disorder read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "government", "affairs", "finance", "petition", "complaint", "linked", "baseless");
        return new Disorder(
                fact(json, at, row, "government"),
                fact(json, at, row, "affairs"),
                fact(json, at, row, "finance"),
                fact(json, at, row, "petition"),
                fact(json, at, row, "complaint"),
                fact(json, at, row, "linked"),
                fact(json, at, row, "baseless"));
    }

    private static Truth fact(StrictJson json, String at, Map<?, ?> row, String name) {
        return json.choice(at + name, row.get(name), Truth.values());
    }

    @Override
    public Text label() {
        return Text.of(
                "政务混乱" + government.label().zh() + "，事务混乱" + affairs.label().zh() + "，财务混乱"
                        + finance.label().zh() + "，上访" + petition.label().zh() + "，告状"
                        + complaint.label().zh() + "，由混乱引发" + linked.label().zh() + "，查无实据"
                        + baseless.label().zh(),
                "disorder of government " + government.label() + ", of affairs " + affairs.label() + ", of finance "
                        + finance.label() + ", petition " + petition.label() + ", complaint " + complaint.label()
                        + ", led to by the disorder " + linked.label() + ", baseless " + baseless.label());
    }

    /** {@return such as {@code disorder NO NO YES, petition YES, complaint NO, linked YES, baseless NO}} */
    @Override
    public String toString() {
        return "disorder " + government + " " + affairs + " " + finance + ", petition " + petition + ", complaint "
                + complaint + ", linked " + linked + ", baseless " + baseless;
    }
}
