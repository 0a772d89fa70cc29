package org.civaffairs.funds.journal;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.value.Yuan;

/** Makes postings out of columns. */
final class PostingReader {
    private static final PostingKind[] KINDS = PostingKind.values();

    private final PostingColumns columns;
    private final Dossier dossier;
    private final Dossier names;
    private final boolean foreign;

    private final List<Account> accounts;
    private final List<Purpose> purposes;
    private final List<Item> items;

    PostingReader(Dossier dossier, PostingColumns columns) {
        this(dossier, columns, dossier);
    }

    private PostingReader(Dossier dossier, PostingColumns columns, Dossier names) {
        this.dossier = dossier;
        this.columns = columns;
        this.names = names;
        foreign = !names.equals(dossier);
        accounts = dossier.chart().accounts();
        purposes = dossier.chart().purposes();
        items = dossier.chart().items();
    }

    /** The same postings by the names of another dossier. */
    PostingReader on(Dossier other) {
        return new PostingReader(dossier, columns, other);
    }

    private <E extends ChartEntry> E named(E entry) {
        return foreign ? names.chart().rebase(entry) : entry;
    }

    Posting read(int i) {
        long number = columns.numbers[i];
        LocalDate day = LocalDate.ofEpochDay(columns.days[i]);
        Voucher own = dossier.vouchers().get(columns.vouchers[i]);
        Voucher voucher = foreign ? names.voucher(own.name()) : own;
        Account from = named(accounts.get(columns.from[i]));
        Account to = named(accounts.get(columns.to[i]));
        Purpose purpose = named(purposes.get(columns.purposes[i]));
        Yuan amount = Yuan.ofFen(columns.amounts[i]);
        return switch (KINDS[columns.kinds[i]]) {
            case APPROPRIATION_RECEIVED -> new AppropriationReceived(number, day, voucher, from, to, purpose, amount);
            case ALLOCATION -> new Allocation(number, day, voucher, from, to, purpose, amount);
            case DISBURSEMENT ->
                new Disbursement(number, day, voucher, from, to, purpose, amount, named(items.get(columns.extras[i])));
            case RETURNED -> new Returned(number, day, voucher, from, to, purpose, amount);
            case RECLASSIFIED ->
                new Reclassified(
                        number, day, voucher, from, to, purpose, amount, named(purposes.get(columns.extras[i])));
            case REVERSAL -> new Reversal(number, day, voucher, from, to, purpose, amount, columns.target(i));
            case MATCHING_BUDGETED -> new MatchingBudgeted(number, day, voucher, from, to, purpose, amount);
            case INTEREST -> new Interest(number, day, voucher, from, to, purpose, amount);
        };
    }
}
