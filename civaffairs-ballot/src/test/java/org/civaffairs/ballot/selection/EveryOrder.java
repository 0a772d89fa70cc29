package org.civaffairs.ballot.selection;

import java.util.ArrayList;
import java.util.List;

/**
 * A cut by brute force: every order in which nobody stands before somebody with more votes is written down, and the first
 * ones of each are given the seats. Certain is who has a seat in every order, tied who has one in some only.
 */
final class EveryOrder {
    private final long[] votes;
    private final int seats;
    private final int[] seated;
    private int orders;

    private EveryOrder(long[] votes, int seats) {
        this.votes = votes;
        this.seats = seats;
        seated = new int[votes.length];
    }

    static Cut<Integer> cut(long[] votes, int seats) {
        EveryOrder all = new EveryOrder(votes, seats);
        all.extend(new ArrayList<>());
        List<Integer> certain = new ArrayList<>();
        List<Integer> tied = new ArrayList<>();
        for (int i = 0; i < votes.length; i++) {
            if (all.seated[i] == all.orders) {
                certain.add(i);
            } else if (all.seated[i] > 0) {
                tied.add(i);
            }
        }
        return new Cut<>(certain, tied, seats - certain.size());
    }

    private void extend(List<Integer> order) {
        if (order.size() == votes.length) {
            orders++;
            order.subList(0, seats).forEach(i -> seated[i]++);
            return;
        }
        for (int i = 0; i < votes.length; i++) {
            if (!order.contains(i) && (order.isEmpty() || votes[order.get(order.size() - 1)] >= votes[i])) {
                order.add(i);
                extend(order);
                order.remove(order.size() - 1);
            }
        }
    }
}
