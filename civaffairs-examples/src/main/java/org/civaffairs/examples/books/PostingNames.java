package org.civaffairs.examples.books;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Account;
import org.civaffairs.funds.journal.Allocation;
import org.civaffairs.funds.journal.AppropriationReceived;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.Disbursement;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Interest;
import org.civaffairs.funds.journal.Item;
import org.civaffairs.funds.journal.MatchingBudgeted;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Purpose;
import org.civaffairs.funds.journal.Reclassified;
import org.civaffairs.funds.journal.Returned;
import org.civaffairs.funds.journal.Reversal;
import org.civaffairs.funds.journal.Voucher;
import org.jspecify.annotations.Nullable;

/** Looks up the names of a row; those that are not in the book are all told together. */
record PostingNames(
        Optional<Voucher> voucher,
        Optional<Account> from,
        Optional<Account> to,
        Optional<Purpose> purpose,
        Optional<Item> item,
        Optional<Purpose> into) {
    /** The posting that a row speaks of; refuses names that the book does not have. */
    static Posting posting(Dossier dossier, PostingRow row) {
        Chart chart = dossier.chart();
        PostingNames names = new PostingNames(
                dossier.findVoucher(row.voucher()),
                chart.findAccount(row.from()),
                chart.findAccount(row.to()),
                chart.findPurpose(row.purpose()),
                Optional.ofNullable(row.item()).flatMap(chart::findItem),
                Optional.ofNullable(row.into()).flatMap(chart::findPurpose));
        if (!names.areKnown(row)) {
            names.refuse(row);
        }
        return names.posting(row);
    }

    private boolean areKnown(PostingRow row) {
        return voucher.isPresent()
                && from.isPresent()
                && to.isPresent()
                && purpose.isPresent()
                && item.isPresent() == (row.item() != null)
                && into.isPresent() == (row.into() != null);
    }

    private void refuse(PostingRow row) {
        Problems problems = Problems.of("posting " + row.number());
        check(problems, "voucher", row.voucher(), voucher);
        check(problems, "from", row.from(), from);
        check(problems, "to", row.to(), to);
        check(problems, "purpose", row.purpose(), purpose);
        check(problems, "item", row.item(), item);
        check(problems, "into", row.into(), into);
        problems.refuse();
    }

    private static void check(Problems problems, String name, @Nullable String given, Optional<?> found) {
        if (given != null) {
            problems.require(found.isPresent(), name, "must be in the book", given);
        }
    }

    private Posting posting(PostingRow row) {
        long number = row.number();
        LocalDate day = row.day();
        Voucher paper = voucher.orElseThrow();
        Account source = from.orElseThrow();
        Account end = to.orElseThrow();
        Purpose money = purpose.orElseThrow();
        Yuan amount = row.amount();
        return switch (row.kind()) {
            case APPROPRIATION_RECEIVED -> new AppropriationReceived(number, day, paper, source, end, money, amount);
            case ALLOCATION -> new Allocation(number, day, paper, source, end, money, amount);
            case DISBURSEMENT -> new Disbursement(number, day, paper, source, end, money, amount, item.orElseThrow());
            case RETURNED -> new Returned(number, day, paper, source, end, money, amount);
            case RECLASSIFIED -> new Reclassified(number, day, paper, source, end, money, amount, into.orElseThrow());
            case REVERSAL ->
                new Reversal(number, day, paper, source, end, money, amount, Objects.requireNonNull(row.target()));
            case MATCHING_BUDGETED -> new MatchingBudgeted(number, day, paper, source, end, money, amount);
            case INTEREST -> new Interest(number, day, paper, source, end, money, amount);
        };
    }
}
