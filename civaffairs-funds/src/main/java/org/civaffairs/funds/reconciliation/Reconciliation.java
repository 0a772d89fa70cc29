package org.civaffairs.funds.reconciliation;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * The books of an account beside the bank's (银行存款余额调节表). Always, books + timing + unexplained = bank, and the
 * differences add up to unexplained; where they cancel each other it is 0.00 and they are there all the same.
 *
 * <p>For example, books of 395.00, a payment of 100.00 that the bank has yet to make, and a bank balance of 495.00: timing
 * 100.00, unexplained 0.00.
 *
 * @param books the balance by the books at the end of the last day; yuan
 * @param timing what is on its way adds to it; yuan
 * @param bank the balance by the bank; yuan
 * @param unexplained what is left: bank less books less timing; yuan
 * @param matched how many lines of the bank are in the books to the fen
 * @param corrected how many postings and their reversals undo each other before the bank heard of either
 * @param open what is on its way, by day; facts of the next reconciliation
 * @param differences all else, by day
 */
@JsonPropertyOrder({"books", "timing", "bank", "unexplained", "matched", "corrected", "open", "differences"})
public record Reconciliation(
        @JsonProperty("books") Yuan books,
        @JsonProperty("timing") Yuan timing,
        @JsonProperty("bank") Yuan bank,
        @JsonProperty("unexplained") Yuan unexplained,
        @JsonProperty("matched") long matched,
        @JsonProperty("corrected") long corrected,
        @JsonProperty("open") List<TimingItem> open,
        @JsonProperty("differences") List<Difference> differences)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param books the balance by the books
     * @param timing what is on its way adds to it
     * @param bank the balance by the bank
     * @param unexplained what is left
     * @param matched how many lines are in the books
     * @param corrected how many postings were undone before the bank heard of them
     * @param open what is on its way
     * @param differences all else
     */
    public Reconciliation {
        open = List.copyOf(open);
        differences = List.copyOf(differences);
    }

    @JsonCreator
    static Reconciliation fromJson(
            @JsonProperty("books") @Nullable Object books,
            @JsonProperty("timing") @Nullable Object timing,
            @JsonProperty("bank") @Nullable Object bank,
            @JsonProperty("unexplained") @Nullable Object unexplained,
            @JsonProperty("matched") @Nullable Object matched,
            @JsonProperty("corrected") @Nullable Object corrected,
            @JsonProperty("open") @Nullable Object open,
            @JsonProperty("differences") @Nullable Object differences,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "reconcile value",
                unknown,
                "books",
                "timing",
                "bank",
                "unexplained",
                "matched",
                "corrected",
                "open",
                "differences");
        Reconciliation read = new Reconciliation(
                json.yuan("books", books),
                json.yuan("timing", timing),
                json.yuan("bank", bank),
                json.yuan("unexplained", unexplained),
                json.natural("matched", matched),
                json.natural("corrected", corrected),
                json.objects("open", open, (at, row) -> TimingItem.read(json, at, row)),
                json.objects("differences", differences, (at, row) -> Difference.read(json, at, row)));
        json.refuse();
        return read;
    }
}
