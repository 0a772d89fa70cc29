package org.civaffairs.examples.books;

import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.examples.facts.Column;
import org.civaffairs.examples.facts.Form;
import org.civaffairs.funds.journal.Disbursement;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Reclassified;
import org.civaffairs.funds.journal.Reversal;
import org.jspecify.annotations.Nullable;

/**
 * A posting as a row: whatever it speaks of by name.
 *
 * @param number its number in the books
 * @param day the day on which it was booked
 * @param kind what kind of posting it is
 * @param voucher the voucher it stands on
 * @param from the account that the money leaves
 * @param to the account that it enters
 * @param purpose the purpose of the money
 * @param amount how much; yuan
 * @param item what it is spent on; for disbursements only
 * @param into the purpose that it has afterwards; for reclassifications only
 * @param target the number of the posting that is undone; for reversals only
 */
@JsonPropertyOrder({"number", "day", "kind", "voucher", "from", "to", "purpose", "amount", "item", "into", "target"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostingRow(
        long number,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day,
        PostingKind kind,
        String voucher,
        String from,
        String to,
        String purpose,
        Yuan amount,
        @Nullable String item,
        @Nullable String into,
        @Nullable Long target) {
    /** What a row of postings looks like. */
    public static final Form<PostingRow> FORM = new Form<>(
            "verify-journal",
            PostingRow.class,
            List.of(
                    required("number", Column.Kind.NUMBER, "编号，账内从1起连续", "number in the books, 1, 2, 3", "2"),
                    required("day", Column.Kind.DAY, "记账日期", "day of booking", "2010-03-10"),
                    required("kind", Column.Kind.WORD, "分录种类", "kind of posting", "ALLOCATION"),
                    required("voucher", Column.Kind.TEXT, "凭证号", "voucher", "v2"),
                    required("from", Column.Kind.TEXT, "转出账户", "account that the money leaves", "专户"),
                    required("to", Column.Kind.TEXT, "转入账户", "account that it enters", "柏市镇账户"),
                    required("purpose", Column.Kind.TEXT, "专项", "purpose of the money", "农村低保"),
                    required("amount", Column.Kind.YUAN, "金额", "amount", "600.00"),
                    optional("item", Column.Kind.TEXT, "支出项目，仅用于发放", "item, for DISBURSEMENT only", ""),
                    optional(
                            "into",
                            Column.Kind.TEXT,
                            "调整后的专项，仅用于调整用途",
                            "purpose afterwards, for RECLASSIFIED only",
                            ""),
                    optional("target", Column.Kind.NUMBER, "被冲正分录的编号，仅用于冲正", "number undone, for REVERSAL only", "")));

    private static final String[] NAMES =
            FORM.columns().stream().map(Column::name).toArray(String[]::new);

    /** Reads a row. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PostingRow read(Map<String, Object> row) {
        StrictJson json = StrictJson.of("posting", null);
        json.own("", row.keySet(), NAMES);
        long number = json.whole("number", row.get("number"));
        LocalDate day = json.day("day", row.get("day"));
        PostingKind kind = json.choice("kind", row.get("kind"), PostingKind.values());
        String voucher = name(json, "voucher", row);
        String from = name(json, "from", row);
        String to = name(json, "to", row);
        String purpose = name(json, "purpose", row);
        Yuan amount = json.yuan("amount", row.get("amount"));
        String item = find(json, "item", row);
        String into = find(json, "into", row);
        OptionalLong target = json.findWhole("target", row.get("target"));
        if (kind.name().equals(row.get("kind"))) {
            only(json, "item", item != null, kind, PostingKind.DISBURSEMENT);
            only(json, "into", into != null, kind, PostingKind.RECLASSIFIED);
            only(json, "target", target.isPresent(), kind, PostingKind.REVERSAL);
        }
        json.refuse();
        Long undone = target.isPresent() ? target.getAsLong() : null;
        return new PostingRow(number, day, kind, voucher, from, to, purpose, amount, item, into, undone);
    }

    private static @Nullable String find(StrictJson json, String name, Map<String, Object> row) {
        Object given = row.get(name);
        return given == null ? null : name(json, name, row);
    }

    /** A name, which is looked up in the book and needs no check of its own. */
    private static String name(StrictJson json, String name, Map<String, Object> row) {
        return json.parsed(name, row.get(name), text -> text, "");
    }

    private static void only(StrictJson json, String name, boolean given, PostingKind kind, PostingKind needed) {
        boolean isNeeded = kind == needed;
        if (given != isNeeded) {
            json.require(
                    false,
                    name,
                    isNeeded ? "is missing: " + needed + " needs it" : "is for " + needed + " only: leave it out");
        }
    }

    /** A posting by its names. */
    public static PostingRow of(Posting posting) {
        return new PostingRow(
                posting.number(),
                posting.day(),
                posting.kind(),
                posting.voucher().name(),
                posting.from().name(),
                posting.to().name(),
                posting.purpose().name(),
                posting.amount(),
                posting instanceof Disbursement paid ? paid.item().name() : null,
                posting instanceof Reclassified moved ? moved.into().name() : null,
                posting instanceof Reversal reversal ? reversal.target() : null);
    }
}
