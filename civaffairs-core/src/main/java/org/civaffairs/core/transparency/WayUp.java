package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * The cheapest way to the next grade: the criteria to put wholly right, or to settle where something is unknown, so that the
 * fewest points are regained that are enough. An exact minimum over all sets of criteria; of equal ones, the set whose
 * earliest criterion comes first in the scheme, then whose second does, and so on. It starts from the worst score. Bonuses
 * are left out, also those that are unknown; and it knows nothing of vetoes, which no points lift.
 *
 * <p>For example, 4 points short with losses of 10, 3 and 2: the last two, which regain 5.
 *
 * @param grade the next grade
 * @param needed the points that are needed, of those of the criteria that count
 * @param regained the points that this way regains
 * @param items the criteria, in the order of the scheme
 */
@JsonPropertyOrder({"grade", "needed", "regained", "items"})
public record WayUp(
        @JsonProperty("grade") Grade grade,
        @JsonProperty("needed") Points needed,
        @JsonProperty("regained") Points regained,
        @JsonProperty("items") List<Item> items)
        implements Text.Labelled, Serializable {
    static final WayUp NONE = new WayUp(Grade.NONE, Points.ZERO, Points.ZERO, List.of());

    /**
     * A criterion to put right.
     *
     * @param criterion its id
     * @param name what people call it
     * @param points what this regains
     */
    @JsonPropertyOrder({"criterion", "name", "points"})
    public record Item(
            @JsonProperty("criterion") String criterion,
            @JsonProperty("name") Text name,
            @JsonProperty("points") Points points)
            implements Serializable {
        static Item read(StrictJson json, String at, Map<?, ?> row) {
            json.own(at, row.keySet(), "criterion", "name", "points");
            return new Item(
                    json.text(at + "criterion", row.get("criterion")),
                    Grade.name(json, at + "name", row.get("name")),
                    Points.read(json, at + "points", row.get("points")));
        }

        /** {@return such as {@code gk-1 20}} */
        @Override
        public String toString() {
            return criterion + " " + points;
        }
    }

    /**
     * Keeps the list from changing.
     *
     * @param grade the next grade
     * @param needed the points that are needed
     * @param regained the points that this way regains
     * @param items the criteria
     */
    public WayUp {
        items = List.copyOf(items);
    }

    static WayUp read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "grade", "needed", "regained", "items");
        return new WayUp(
                json.object(at + "grade", row.get("grade"), (path, grade) -> Grade.read(json, path, grade), Grade.NONE),
                Points.read(json, at + "needed", row.get("needed")),
                Points.read(json, at + "regained", row.get("regained")),
                json.objects(at + "items", row.get("items"), (path, item) -> Item.read(json, path, item)));
    }

    @Override
    public Text label() {
        return Text.of(
                "升为" + grade.name().zh() + "差" + needed + "分，最省的办法："
                        + items.stream()
                                .map(item -> item.name().zh() + "收回" + item.points() + "分")
                                .collect(Collectors.joining("，")),
                needed + " short of " + grade.name() + ", the cheapest way: "
                        + items.stream()
                                .map(item -> item.points() + " by " + item.name())
                                .collect(Collectors.joining(", ")));
    }

    /** {@return such as {@code good needs 4: [c-2 3, c-3 2]}} */
    @Override
    public String toString() {
        return grade + " needs " + needed + ": " + items;
    }
}
