package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where the points went (失分明细). It reconciles: lost + what was earned = the points that count; earned, scaled from these to
 * the full mark, + the bonus = the score. Where no criterion was left out, the points that count are the full mark, and
 * lost + score = full mark + bonus. It keeps the numbers of the scoring and puts them into words when somebody reads it.
 */
@JsonPropertyOrder({"applicable", "lost", "lostAtMost", "bonus", "bonusAtMost", "losses", "way"})
public final class Ledger implements Text.Labelled, Serializable {
    private static final long serialVersionUID = 1L;

    static final Ledger NONE = new Ledger(
            null, new Lines(Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO, List.of(), null));

    private final @Nullable Marking marking;
    private final @Nullable Lines read;

    /** The ledger in words. */
    private record Lines(
            Points applicable,
            Points lost,
            Points lostAtMost,
            Points bonus,
            Points bonusAtMost,
            List<Loss> losses,
            @Nullable WayUp way)
            implements Serializable {}

    private Ledger(@Nullable Marking marking, @Nullable Lines read) {
        this.marking = marking;
        this.read = read;
    }

    static Ledger of(Marking marking) {
        return new Ledger(marking, null);
    }

    private Lines lines() {
        return read != null ? read : written(Objects.requireNonNull(marking));
    }

    private static Lines written(Marking marking) {
        return new Lines(
                new Points(marking.applicable()),
                new Points(marking.totalLost()),
                new Points(marking.totalLostAtMost()),
                new Points(marking.bonus()),
                new Points(marking.bonusAtMost()),
                LossLines.of(marking),
                CheapestWay.find(marking));
    }

    static Ledger read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "applicable", "lost", "lostAtMost", "bonus", "bonusAtMost", "losses", "way");
        Object way = row.get("way");
        return new Ledger(
                null,
                new Lines(
                        Points.read(json, at + "applicable", row.get("applicable")),
                        Points.read(json, at + "lost", row.get("lost")),
                        Points.read(json, at + "lostAtMost", row.get("lostAtMost")),
                        Points.read(json, at + "bonus", row.get("bonus")),
                        Points.read(json, at + "bonusAtMost", row.get("bonusAtMost")),
                        List.copyOf(json.objects(
                                at + "losses", row.get("losses"), (path, loss) -> Loss.read(json, path, loss))),
                        way == null
                                ? null
                                : json.object(at + "way", way, (path, up) -> WayUp.read(json, path, up), WayUp.NONE)));
    }

    /** {@return the points of the criteria that count: the full mark without those left out} */
    @JsonProperty("applicable")
    public Points applicable() {
        return lines().applicable();
    }

    /** {@return the points lost, at least, of those that count} */
    @JsonProperty("lost")
    public Points lost() {
        return lines().lost();
    }

    /** {@return the points lost if all that is unknown turns out badly} */
    @JsonProperty("lostAtMost")
    public Points lostAtMost() {
        return lines().lostAtMost();
    }

    /** {@return the bonus, at least} */
    @JsonProperty("bonus")
    public Points bonus() {
        return lines().bonus();
    }

    /** {@return the bonus if all that is unknown turns out well} */
    @JsonProperty("bonusAtMost")
    public Points bonusAtMost() {
        return lines().bonusAtMost();
    }

    /** {@return what is or may be lost, a criterion each, in the order of the scheme} */
    @JsonProperty("losses")
    public List<Loss> losses() {
        return lines().losses();
    }

    /** {@return the cheapest way to the next grade, unless there is none} */
    public Optional<WayUp> findWay() {
        return Optional.ofNullable(wayOrNull());
    }

    @JsonProperty("way")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    WayUp wayOrNull() {
        return lines().way();
    }

    @Override
    public Text label() {
        Lines lines = lines();
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        lines.losses().forEach(loss -> add(loss.label(), zh, en));
        if (zh.isEmpty()) {
            add(Text.of("没有失分", "nothing lost"), zh, en);
        }
        if (lines.way() != null) {
            add(lines.way().label(), zh, en);
        }
        return Text.of(String.join("。", zh), String.join(". ", en));
    }

    private static void add(Text text, List<String> zh, List<String> en) {
        zh.add(text.zh());
        en.add(text.en());
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Ledger that && lines().equals(that.lines()));
    }

    @Override
    public int hashCode() {
        return lines().hashCode();
    }

    /** {@return one line: points lost of those that count, and where} */
    @Override
    public String toString() {
        Lines lines = lines();
        String open = lines.lost().equals(lines.lostAtMost()) ? "" : ".." + lines.lostAtMost();
        return "lost " + lines.lost() + open + " of " + lines.applicable() + " " + lines.losses()
                + (lines.way() == null ? "" : ", " + lines.way());
    }
}
