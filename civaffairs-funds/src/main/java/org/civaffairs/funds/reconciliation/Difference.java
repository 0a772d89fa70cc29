package org.civaffairs.funds.reconciliation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Something about which books and bank do not agree and that no delay explains. Amounts are what the account gains; what
 * leaves it is negative.
 *
 * @param kind how they differ
 * @param day the bank's day of it; where the bank does not have it, the day on which it was booked
 * @param reference the bank's number of it, or null
 * @param posting the posting's number, where the bank does not have it; else null
 * @param books what the books say; yuan, 0.00 where they do not have it
 * @param bank what the bank says; yuan, 0.00 where it does not have it
 * @param difference bank less books; yuan
 */
@JsonPropertyOrder({"kind", "day", "reference", "posting", "books", "bank", "difference"})
public record Difference(
        @JsonProperty("kind") DifferenceKind kind,

        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("reference") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String reference,

        @JsonProperty("posting") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Long posting,

        @JsonProperty("books") Yuan books,
        @JsonProperty("bank") Yuan bank,
        @JsonProperty("difference") Yuan difference)
        implements Serializable {
    /** Every component but the difference, which follows from the others: an order of lines cannot show. */
    static final Comparator<Difference> ORDER = Comparator.comparing(Difference::day)
            .thenComparing(Difference::kind)
            .thenComparing(Difference::reference, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Difference::posting, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Difference::books)
            .thenComparing(Difference::bank);

    static Difference of(
            DifferenceKind kind,
            LocalDate day,
            @Nullable String reference,
            @Nullable Long posting,
            Yuan books,
            Yuan bank) {
        return new Difference(kind, day, reference, posting, books, bank, bank.minus(books));
    }

    /** What it is about, for findings: its reference, its posting, or its day. */
    String subject() {
        if (reference != null) {
            return reference;
        }
        return posting == null ? day.toString() : "posting " + posting;
    }

    static Difference read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "kind", "day", "reference", "posting", "books", "bank", "difference");
        return new Difference(
                json.choice(at + "kind", row.get("kind"), DifferenceKind.values()),
                json.day(at + "day", row.get("day")),
                Rows.reference(json, at, row),
                Rows.number(json, at + "posting", row.get("posting")),
                json.yuan(at + "books", row.get("books")),
                json.yuan(at + "bank", row.get("bank")),
                json.yuan(at + "difference", row.get("difference")));
    }
}
