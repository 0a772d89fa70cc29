package org.civaffairs.ballot.selection;

import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.value.Problems;

/** The cuts of many groups: the line of each from its heap, then those at it or above it in the order of the candidates. */
final class GroupedCut {
    private final int[] groups;
    private final long[] votes;
    private final int[] seats;
    private final long[] lines;

    GroupedCut(int[] groups, long[] votes, int[] seats) {
        this.groups = groups;
        this.votes = votes;
        this.seats = seats;
        check();
        GroupHeaps heaps = new GroupHeaps(seats);
        for (int i = 0; i < votes.length; i++) {
            heaps.offer(groups[i], votes[i]);
        }
        lines = new long[seats.length];
        Arrays.setAll(lines, heaps::line);
    }

    private void check() {
        Problems problems = Problems.of("cut of groups");
        problems.require(
                groups.length == votes.length,
                "groups",
                "must be as many as votes, " + votes.length + ",",
                groups.length);
        int[] candidates = candidates(problems);
        boolean known = problems.found().isEmpty();
        IndexCut.votes(problems, votes);
        for (int group = 0; group < seats.length; group++) {
            seats(problems, group, known ? candidates[group] : Integer.MAX_VALUE);
        }
        problems.refuse();
    }

    private void seats(Problems problems, int group, int candidates) {
        String path = "seats[" + group + "]";
        problems.notNegative(path, seats[group])
                .require(
                        seats[group] <= candidates,
                        path,
                        "must be at most the candidates of the group, " + candidates + ",",
                        seats[group]);
    }

    private int[] candidates(Problems problems) {
        int[] candidates = new int[seats.length];
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] < 0 || groups[i] >= seats.length) {
                problems.add(
                        "groups[" + i + "]", "must be below the number of groups, " + seats.length + ",", groups[i]);
                break;
            }
            candidates[groups[i]]++;
        }
        return candidates;
    }

    List<IndexCut> cuts() {
        Places[] places = places();
        for (int i = 0; i < votes.length; i++) {
            if (isIn(i)) {
                places[groups[i]].add(i, votes[i]);
            }
        }
        IndexCut[] cuts = new IndexCut[seats.length];
        Arrays.setAll(cuts, group -> seats[group] == 0 ? IndexCut.none() : places[group].cut());
        return List.of(cuts);
    }

    private Places[] places() {
        int[] above = new int[seats.length];
        int[] at = new int[seats.length];
        for (int i = 0; i < votes.length; i++) {
            if (isIn(i)) {
                (votes[i] > lines[groups[i]] ? above : at)[groups[i]]++;
            }
        }
        Places[] places = new Places[seats.length];
        Arrays.setAll(places, group -> Places.of(seats[group], above[group], at[group], lines[group]));
        return places;
    }

    private boolean isIn(int candidate) {
        return votes[candidate] >= lines[groups[candidate]];
    }
}
