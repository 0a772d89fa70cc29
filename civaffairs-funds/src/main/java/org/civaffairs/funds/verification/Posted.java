package org.civaffairs.funds.verification;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;
import org.jspecify.annotations.Nullable;

/** Postings that were taken into the books, in order: journals one after the other, no number twice. */
final class Posted implements Serializable {
    private static final long serialVersionUID = 1L;

    static final Posted NONE = new Posted(List.of());

    @SuppressWarnings("serial") // an immutable list
    private final List<Journal> parts;

    /** A posting that was found. */
    record Found(PostingColumns columns, int position) {
        boolean says(PostingColumns that, int other) {
            return columns.same(position, that, other);
        }
    }

    private Posted(List<Journal> parts) {
        this.parts = List.copyOf(parts);
    }

    Posted and(Journal journal) {
        if (journal.size() == 0) {
            return this;
        }
        List<Journal> all = new ArrayList<>(parts);
        all.add(journal);
        return new Posted(all);
    }

    Posted and(Posted that) {
        List<Journal> all = new ArrayList<>(parts);
        all.addAll(that.parts);
        return new Posted(all);
    }

    List<Journal> parts() {
        return parts;
    }

    @Nullable
    Found find(long number) {
        for (Journal part : parts) {
            int position = part.nextPosition(number, -1);
            if (position >= 0) {
                return new Found(part.columns(), position);
            }
        }
        return null;
    }

    boolean overlaps(Posted that) {
        return that.parts.stream().anyMatch(part -> {
            for (int i = 0; i < part.size(); i++) {
                if (find(part.columns().number(i)) != null) {
                    return true;
                }
            }
            return false;
        });
    }

    private Journal whole(Journal first) {
        Journal whole = first.only(i -> true);
        for (int i = 1; i < parts.size(); i++) {
            whole = whole.append(parts.get(i).only(p -> true));
        }
        return whole;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Posted that) || parts.isEmpty() || that.parts.isEmpty()) {
            return other instanceof Posted that && parts.isEmpty() == that.parts.isEmpty();
        }
        return whole(parts.get(0))
                .columns()
                .equals(that.whole(that.parts.get(0)).columns());
    }

    @Override
    public int hashCode() {
        return parts.stream().mapToInt(Journal::size).sum();
    }
}
