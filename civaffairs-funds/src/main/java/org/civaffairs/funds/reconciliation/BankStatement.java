package org.civaffairs.funds.reconciliation;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What a bank says about one account (银行对账单): the balance before, each line, the balance after. One that does not add up
 * is refused: it is no statement of a bank.
 *
 * <p>For example, from 2010-03-01 to 2010-03-31, opening 100.00, one line in of 50.00, closing 150.00.
 *
 * @param from the first day, 1949 or later
 * @param to the last day, inclusive; not before the first
 * @param opening the balance before the first line; yuan
 * @param lines the lines in the order of their days, each of a day from first to last; no reference twice
 * @param closing the balance after the last line: the opening and all lines together; yuan
 */
@JsonPropertyOrder({"from", "to", "opening", "lines", "closing"})
public record BankStatement(
        @JsonProperty("from") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate from,

        @JsonProperty("to") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate to,

        @JsonProperty("opening") Yuan opening,
        @JsonProperty("lines") List<StatementLine> lines,
        @JsonProperty("closing") Yuan closing)
        implements Serializable {
    /**
     * Checks all of it.
     *
     * @param from the first day
     * @param to the last day, inclusive
     * @param opening the balance before the first line
     * @param lines the lines in the order of their days
     * @param closing the balance after the last line
     * @throws org.civaffairs.core.value.InvalidInputException if days are out of order or out of the period, an amount is
     *     0.00 or less, a reference is not fit for a label or stands there twice, a return or interest goes out, or it does
     *     not add up; all problems are reported
     */
    public BankStatement {
        lines = List.copyOf(lines);
        StatementCheck.refuse(from, to, opening, lines, closing);
    }

    /** {@return a statement of these parts, which are checked when it is made} */
    static Supplier<BankStatement> reading(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "from", "to", "opening", "lines", "closing");
        return reading(
                json, at, row.get("from"), row.get("to"), row.get("opening"), row.get("lines"), row.get("closing"));
    }

    private static Supplier<BankStatement> reading(
            StrictJson json,
            String at,
            @Nullable Object from,
            @Nullable Object to,
            @Nullable Object opening,
            @Nullable Object lines,
            @Nullable Object closing) {
        LocalDate first = json.day(at + "from", from);
        LocalDate last = json.day(at + "to", to);
        Yuan before = json.yuan(at + "opening", opening);
        List<StatementLine> all = json.objects(at + "lines", lines, (path, row) -> StatementLine.read(json, path, row));
        Yuan after = json.yuan(at + "closing", closing);
        return () -> new BankStatement(first, last, before, all, after);
    }

    @JsonCreator
    static BankStatement fromJson(
            @JsonProperty("from") @Nullable Object from,
            @JsonProperty("to") @Nullable Object to,
            @JsonProperty("opening") @Nullable Object opening,
            @JsonProperty("lines") @Nullable Object lines,
            @JsonProperty("closing") @Nullable Object closing,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("bank statement", unknown, "from", "to", "opening", "lines", "closing");
        return json.build(reading(json, "", from, to, opening, lines, closing));
    }

    /** Stands for a statement that is wrong until that is reported. */
    static BankStatement none() {
        return new BankStatement(LocalDate.EPOCH, LocalDate.EPOCH, Yuan.ZERO, List.of(), Yuan.ZERO);
    }

    /** {@return such as {@code statement 2010-03-01..2010-03-31 of 12 lines, 100.00 to 150.00}} */
    @Override
    public String toString() {
        return "statement " + from + ".." + to + " of " + lines.size() + " lines, " + opening + " to " + closing;
    }
}
