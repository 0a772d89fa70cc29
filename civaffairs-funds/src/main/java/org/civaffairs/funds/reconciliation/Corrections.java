package org.civaffairs.funds.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Postings that a reversal undid before the bank heard of either (记账更正). A pair goes only where the books have more of that
 * amount than the bank, both ways: where the money did move and came back, the bank has a line for each.
 */
final class Corrections {
    private final List<Entry> books;
    private final Set<Entry> gone = new HashSet<>();
    private final Map<Long, Integer> excess = new HashMap<>();

    Corrections(List<Entry> books, List<Entry> bank) {
        this.books = books;
        Map<Long, Entry> targets = targets();
        if (!targets.isEmpty()) {
            books.forEach(booked -> excess.merge(booked.signed(), 1, Integer::sum));
            bank.forEach(line -> excess.merge(line.signed(), -1, Integer::sum));
            books.stream().filter(booked -> booked.reverses() != null).forEach(reversal -> undo(reversal, targets));
        }
    }

    /** The postings that are reversed, by their numbers. */
    private Map<Long, Entry> targets() {
        Set<Long> wanted = new HashSet<>();
        books.stream().map(Entry::reverses).filter(number -> number != null).forEach(wanted::add);
        Map<Long, Entry> targets = new HashMap<>();
        books.stream()
                .filter(booked -> wanted.contains(booked.posting()))
                .forEach(booked -> targets.put(booked.posting(), booked));
        return targets;
    }

    private void undo(Entry reversal, Map<Long, Entry> targets) {
        Entry target = targets.get(reversal.reverses());
        if (target == null || target.signed() != -reversal.signed()) {
            return;
        }
        boolean isFree = !gone.contains(target) && !gone.contains(reversal);
        if (isFree && isMoreThanBank(target.signed()) && isMoreThanBank(reversal.signed())) {
            gone.add(target);
            gone.add(reversal);
            excess.merge(target.signed(), -1, Integer::sum);
            excess.merge(reversal.signed(), -1, Integer::sum);
        }
    }

    private boolean isMoreThanBank(long signed) {
        return excess.getOrDefault(signed, 0) > 0;
    }

    long pairs() {
        return gone.size() / 2;
    }

    /** {@return the books without them, in the same order} */
    List<Entry> left() {
        if (gone.isEmpty()) {
            return books;
        }
        List<Entry> left = new ArrayList<>(books);
        left.removeIf(gone::contains);
        return left;
    }
}
