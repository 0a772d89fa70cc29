package org.civaffairs.funds.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.Exact;
import org.civaffairs.core.value.Yuan;

/**
 * Matches the books with the bank: by reference, then what the books corrected before the bank heard of it, then by equal
 * amounts. Filled in one go; its lists hold what came of it, in an order that does not depend on that of the lines.
 */
final class Matching {
    /** What neither a reference nor an amount matches. */
    final List<Entry> open = new ArrayList<>();

    /** References of both sides with other amounts. */
    final List<Difference> differences = new ArrayList<>();

    long matched;
    long corrected;

    private List<Entry> books;
    private List<Entry> bank;

    Matching(List<Entry> books, List<Entry> bank) {
        this.books = books;
        this.bank = bank;
        byReference();
        this.books.sort(Entry.ORDER);
        this.bank.sort(Entry.ORDER);
        Corrections corrections = new Corrections(this.books, this.bank);
        corrected = corrections.pairs();
        EqualAmounts amounts = new EqualAmounts(corrections.left(), this.bank, open);
        matched += amounts.match();
    }

    /** One line may stand for several postings: they name the same paper, and only their sum is the bank's. */
    private void byReference() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < bank.size(); i++) {
            if (bank.get(i).reference() != null) {
                places.put(bank.get(i).reference(), i);
            }
        }
        boolean[] met = new boolean[bank.size()];
        long[] sums = new long[bank.size()];
        List<Entry> rest = new ArrayList<>();
        for (Entry booked : books) {
            Integer place = booked.reference() == null ? null : places.get(booked.reference());
            if (place == null) {
                rest.add(booked);
            } else {
                met[place] = true;
                sums[place] = Exact.sum("movements of one reference", sums[place], booked.signed());
            }
        }
        books = rest;
        bank = compare(met, sums);
    }

    /** {@return the lines whose reference the books do not have} */
    private List<Entry> compare(boolean[] met, long[] sums) {
        List<Entry> rest = new ArrayList<>();
        for (int i = 0; i < met.length; i++) {
            Entry line = bank.get(i);
            if (!met[i]) {
                rest.add(line);
            } else if (sums[i] == line.signed()) {
                matched++;
            } else {
                Yuan booked = Yuan.ofFen(sums[i]);
                differences.add(Difference.of(
                        DifferenceKind.AMOUNT_DIFFERS,
                        line.day(),
                        line.reference(),
                        null,
                        booked,
                        Yuan.ofFen(line.signed())));
            }
        }
        return rest;
    }
}
