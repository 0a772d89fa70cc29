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
 * lost + score = full mark + bonus. It keeps the totals of the scoring; what each criterion lost is marked again and put into
 * words when somebody reads it.
 */
@JsonPropertyOrder({"applicable", "lost", "lostAtMost", "bonus", "bonusAtMost", "losses", "way"})
public final class Ledger implements Text.Labelled, Serializable {
    private static final long serialVersionUID = 1L;

    static final Ledger NONE = new Ledger(
            new Totals(Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO, Points.ZERO),
            null,
            new Lines(List.of(), null));

    private final Totals totals;
    private final @Nullable Marking marking;
    private final @Nullable Lines read;

    private record Totals(Points applicable, Points lost, Points lostAtMost, Points bonus, Points bonusAtMost)
            implements Serializable {}

    /** The rest in words, which is more work than the totals. */
    private record Lines(List<Loss> losses, @Nullable WayUp way) implements Serializable {}

    private Ledger(Totals totals, @Nullable Marking marking, @Nullable Lines read) {
        this.totals = totals;
        this.marking = marking;
        this.read = read;
    }

    static Ledger of(Marking marking) {
        Totals totals = new Totals(
                new Points(marking.applicable()),
                new Points(marking.totalLost()),
                new Points(marking.totalLostAtMost()),
                new Points(marking.bonus()),
                new Points(marking.bonusAtMost()));
        return new Ledger(totals, marking, null);
    }

    private Lines lines() {
        return marking == null
                ? Objects.requireNonNull(read)
                : new Lines(LossLines.of(marking), CheapestWay.find(marking));
    }

    static Ledger read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "applicable", "lost", "lostAtMost", "bonus", "bonusAtMost", "losses", "way");
        Object way = row.get("way");
        return new Ledger(
                new Totals(
                        Points.read(json, at + "applicable", row.get("applicable")),
                        Points.read(json, at + "lost", row.get("lost")),
                        Points.read(json, at + "lostAtMost", row.get("lostAtMost")),
                        Points.read(json, at + "bonus", row.get("bonus")),
                        Points.read(json, at + "bonusAtMost", row.get("bonusAtMost"))),
                null,
                new Lines(
                        List.copyOf(json.objects(
                                at + "losses", row.get("losses"), (path, loss) -> Loss.read(json, path, loss))),
                        way == null
                                ? null
                                : json.object(at + "way", way, (path, up) -> WayUp.read(json, path, up), WayUp.NONE)));
    }

    /** {@return the points of the criteria that count: the full mark without those left out} */
    @JsonProperty("applicable")
    public Points applicable() {
        return totals.applicable();
    }

    /** {@return the points lost, at least, of those that count} */
    @JsonProperty("lost")
    public Points lost() {
        return totals.lost();
    }

    /** {@return the points lost if all that is unknown turns out badly} */
    @JsonProperty("lostAtMost")
    public Points lostAtMost() {
        return totals.lostAtMost();
    }

    /** {@return the bonus, at least} */
    @JsonProperty("bonus")
    public Points bonus() {
        return totals.bonus();
    }

    /** {@return the bonus if all that is unknown turns out well} */
    @JsonProperty("bonusAtMost")
    public Points bonusAtMost() {
        return totals.bonusAtMost();
    }

    /** {@return what is or may be lost, a criterion each, in the order of the scheme} */
    @JsonProperty("losses")
    public List<Loss> losses() {
        return marking == null ? lines().losses() : LossLines.of(marking);
    }

    /** {@return the cheapest way to the next grade, unless there is none} */
    public Optional<WayUp> findWay() {
        return Optional.ofNullable(wayOrNull());
    }

    @JsonProperty("way")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    WayUp wayOrNull() {
        return marking == null ? lines().way() : CheapestWay.find(marking);
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
        return other == this
                || (other instanceof Ledger that && totals.equals(that.totals) && lines().equals(that.lines()));
    }

    @Override
    public int hashCode() {
        return totals.hashCode();
    }

    /** {@return one line: points lost of those that count, and where} */
    @Override
    public String toString() {
        Lines lines = lines();
        String open = lost().equals(lostAtMost()) ? "" : ".." + lostAtMost();
        return "lost " + lost() + open + " of " + applicable() + " " + lines.losses()
                + (lines.way() == null ? "" : ", " + lines.way());
    }
}
