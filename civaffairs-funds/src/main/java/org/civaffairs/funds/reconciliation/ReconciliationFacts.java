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
import org.civaffairs.funds.journal.Account;
import org.civaffairs.funds.verification.VerifiedJournal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The books of one account for a period, and the bank's statement of it (C-113).
 *
 * <p>For example, {@code ReconciliationFacts.builder(books, account, statement).inTransitFrom(LocalDate.of(2010, 3, 29)).build()}.
 */
@Value.Immutable
@JsonPropertyOrder({"account", "statement", "bookOpening", "movements", "carried", "inTransitFrom"})
public abstract class ReconciliationFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    ReconciliationFacts() {}

    /** {@return the account's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("account")
    public abstract String account();

    /** {@return the bank's statement of the period} */
    @JsonProperty("statement")
    public abstract BankStatement statement();

    /** {@return the balance by the books before the period; yuan} */
    @JsonProperty("bookOpening")
    public abstract Yuan bookOpening();

    /** {@return what the books moved in the period, each posting once, in any order} */
    @JsonProperty("movements")
    public abstract List<BookMovement> movements();

    /** {@return what the reconciliation before left open, in any order; all of days before the period} */
    @JsonProperty("carried")
    public abstract List<TimingItem> carried();

    /**
     * {@return the first day of which something may still be on its way at the end of the period (未达账项的起始日期): a day of
     * it, or the day after, if nothing may}
     */
    @JsonProperty("inTransitFrom")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate inTransitFrom();

    @Value.Check
    void check() {
        ReconciliationCheck.refuse(this);
    }

    @JsonCreator
    static ReconciliationFacts fromJson(
            @JsonProperty("account") @Nullable Object account,
            @JsonProperty("statement") @Nullable Object statement,
            @JsonProperty("bookOpening") @Nullable Object bookOpening,
            @JsonProperty("movements") @Nullable Object movements,
            @JsonProperty("carried") @Nullable Object carried,
            @JsonProperty("inTransitFrom") @Nullable Object inTransitFrom,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                ReconciliationCheck.WHAT,
                unknown,
                "account",
                "statement",
                "bookOpening",
                "movements",
                "carried",
                "inTransitFrom");
        Builder facts = builder().account(json.text("account", account));
        Supplier<BankStatement> bank = json.object(
                "statement", statement, (at, row) -> BankStatement.reading(json, at, row), BankStatement::none);
        facts.bookOpening(json.yuan("bookOpening", bookOpening));
        facts.addAllMovements(json.objects("movements", movements, (at, row) -> BookMovement.read(json, at, row)));
        facts.addAllCarried(json.objects("carried", carried, (at, row) -> TimingItem.read(json, at, row)));
        facts.inTransitFrom(json.day("inTransitFrom", inTransitFrom));
        return json.build(() -> facts.statement(bank.get()).build());
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with the account, the statement, and what verified books say about the account: opening balance and
     * movements. What was carried, and from when something may be on its way, is for the caller to add.
     *
     * <p>The reference of a return (退票) is the name of the bank return on its voucher, that of every other posting the name
     * of the bank receipt. Postings that repeat earlier ones count once. A change of purpose within the account moves no money.
     *
     * @param books the books
     * @param account an account of their chart that somebody keeps at a bank
     * @param statement the bank's statement
     * @return the builder
     * @throws org.civaffairs.core.value.InvalidInputException if the account is a superior's or a beneficiary's, whose other
     *     money is not in these books
     * @throws IllegalArgumentException if it is of another chart
     * @throws ArithmeticException if the opening balance is out of range, naming both operands
     */
    public static Builder builder(VerifiedJournal books, Account account, BankStatement statement) {
        return new BookReading(books, account).read(statement);
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableReconciliationFacts.Builder {
        Builder() {}
    }
}
