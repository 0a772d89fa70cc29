package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/**
 * One rule by which a criterion gives or takes points (扣分办法). A criterion loses no more than its points, whatever its
 * rules charge together. The scheme that a rule is put in checks it.
 *
 * <p>For example, on a criterion of 20 points, {@code EachMonthLate} of 5 with three months and {@code EachMiss} of 2 with
 * four misses charge 15 + 8 = 23: 20 are lost.
 */
public sealed interface Deduction extends Text.Labelled, Serializable {
    /** {@return which of the six ways it is} */
    DeductionShape shape();

    /** {@return what a village does to get the points back} */
    Text remedy();

    /** All points of the criterion if it is not met; its answer is YES or NO. */
    @JsonPropertyOrder("shape")
    record AllOrNothing() implements Deduction {
        @JsonProperty("shape")
        @Override
        public DeductionShape shape() {
            return DeductionShape.ALL_OR_NOTHING;
        }

        @Override
        public Text label() {
            return Text.of("不达标不得分", "all points if not met");
        }

        @Override
        public Text remedy() {
            return Text.of("达标后计满分", "meet it");
        }
    }

    /**
     * Points off for each miss; its answer is the number of misses.
     *
     * @param each points for each, above 0
     */
    @JsonPropertyOrder({"shape", "each"})
    record EachMiss(@JsonProperty("each") Points each) implements Deduction {
        @JsonProperty("shape")
        @Override
        public DeductionShape shape() {
            return DeductionShape.EACH_MISS;
        }

        @Override
        public Text label() {
            return Text.of("每缺一项扣" + each + "分", each + " off for each miss");
        }

        @Override
        public Text remedy() {
            return Text.of("逐项补正", "put each miss right");
        }
    }

    /**
     * Points off for each step by which a rate falls short of a target; its answer is the rate.
     *
     * <p>For example, 0.5 for each 1 % below 90 %: at 54 of 61 the shortfall is 1.475…, which is 2 begun steps and 1 whole one.
     *
     * @param each points for each step, above 0
     * @param target the rate that loses nothing, above 0 % and at most 100 %, in hundredths of a percent
     * @param step how far each step reaches, above 0 % and at most 100 %, in hundredths of a percent
     * @param part whether a begun step counts
     */
    @JsonPropertyOrder({"shape", "each", "target", "step", "part"})
    record EachStepShort(
            @JsonProperty("each") Points each,
            @JsonProperty("target") Ratio target,
            @JsonProperty("step") Ratio step,
            @JsonProperty("part") PartStep part)
            implements Deduction {
        @JsonProperty("shape")
        @Override
        public DeductionShape shape() {
            return DeductionShape.EACH_STEP_SHORT;
        }

        @Override
        public Text label() {
            String below = target.toPercent();
            String by = step.toPercent();
            return Text.of(
                    "低于" + below + "的，每低" + by + "扣" + each + "分，"
                            + part.label().zh(),
                    each + " off for each " + by + " below " + below + ", "
                            + part.label().en());
        }

        @Override
        public Text remedy() {
            return Text.of("提高到" + target.toPercent(), "raise it to " + target.toPercent());
        }
    }

    /**
     * Points off for each month of delay; its answer is the number of months.
     *
     * @param each points for each, above 0
     */
    @JsonPropertyOrder({"shape", "each"})
    record EachMonthLate(@JsonProperty("each") Points each) implements Deduction {
        @JsonProperty("shape")
        @Override
        public DeductionShape shape() {
            return DeductionShape.EACH_MONTH_LATE;
        }

        @Override
        public Text label() {
            return Text.of("每迟一个月扣" + each + "分", each + " off for each month late");
        }

        @Override
        public Text remedy() {
            return Text.of("按月办理", "be on time in each month");
        }
    }

    /**
     * Points off by the row in which a count or a share falls; its answer is the count or the share.
     *
     * <p>For example, rows from 0 % (5 off), from 80 % (2 off) and from 90 % (0 off): 89.99 % loses 2, 90 % nothing.
     *
     * @param of what it looks at
     * @param rows half-open rows from the lowest up, the first from 0
     */
    @JsonPropertyOrder({"shape", "of", "rows"})
    record BandTable(
            @JsonProperty("of") Quantity of,
            @JsonProperty("rows") List<Row> rows) implements Deduction {
        /**
         * A row, which ends where the next begins.
         *
         * @param from where it begins, itself included: a count or a share, as the table says
         * @param lost points off in it
         */
        @JsonPropertyOrder({"from", "lost"})
        public record Row(
                @JsonProperty("from") Answer from,
                @JsonProperty("lost") Points lost) implements Serializable {}

        /**
         * Keeps the rows from changing.
         *
         * @param of what it looks at
         * @param rows its rows
         */
        public BandTable {
            rows = List.copyOf(rows);
        }

        @JsonProperty("shape")
        @Override
        public DeductionShape shape() {
            return DeductionShape.BAND_TABLE;
        }

        @Override
        public Text label() {
            List<String> zh = rows.stream()
                    .map(row -> row.from() + "起扣" + row.lost() + "分")
                    .toList();
            List<String> en = rows.stream()
                    .map(row -> row.lost() + " off from " + row.from())
                    .toList();
            return Text.of(String.join("，", zh), String.join(", ", en));
        }

        @Override
        public Text remedy() {
            return Text.of("达到扣分更少的一档", "reach a row that costs less");
        }
    }

    /**
     * Points more for each time, up to a cap; its answer is how often. It stands alone in a criterion of 0 points.
     *
     * @param each points for each, above 0
     * @param cap the most it gives, at least as much as one
     */
    @JsonPropertyOrder({"shape", "each", "cap"})
    record CappedBonus(
            @JsonProperty("each") Points each,
            @JsonProperty("cap") Points cap) implements Deduction {
        @JsonProperty("shape")
        @Override
        public DeductionShape shape() {
            return DeductionShape.CAPPED_BONUS;
        }

        @Override
        public Text label() {
            return Text.of("每项加" + each + "分，最多加" + cap + "分", each + " more for each, at most " + cap);
        }

        @Override
        public Text remedy() {
            return Text.of("争取加分", "win the bonus");
        }
    }
}
