package org.civaffairs.ballot.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.civaffairs.core.value.Yuan;

/**
 * Fills shares like vessels that stand on their floors, end at their caps, and are as wide as their weights: with one level
 * for all of them. Only where a vessel begins or ends to take part does the sum bend; between two bends it is straight, so
 * that the level follows exactly from one fraction.
 */
final class Filling {
    private final long total;
    private final List<Vessel> vessels = new ArrayList<>();

    /** A share in fen; a cap above the total is one that nothing can reach. */
    record Vessel(long weight, long floor, long cap) {
        DecidedBy at(Level level) {
            if (level.compareTo(new Level(floor, weight)) < 0) {
                return DecidedBy.FLOOR;
            }
            return level.compareTo(new Level(cap, weight)) > 0 ? DecidedBy.CAP : DecidedBy.QUOTA;
        }
    }

    /** Where the sum bends: the weight that takes part from there on, and the fen that are fixed from there on. */
    private record Bend(Level at, long weight, long fixed) {}

    Filling(ReliefDivisionFacts facts) {
        total = facts.total().fen();
        for (Claim claim : facts.shares()) {
            long cap = claim.cap() == null ? total : Math.min(total, claim.cap().fen());
            long floor = Objects.requireNonNullElse(claim.floor(), Yuan.ZERO).fen();
            vessels.add(new Vessel(ReliefDivisionCheck.weight(facts.by(), claim), floor, cap));
        }
    }

    List<Vessel> vessels() {
        return vessels;
    }

    /** The lowest level at which all is distributed; if the caps do not let it, one above them all. */
    Level level() {
        long fixed = vessels.stream().mapToLong(Vessel::floor).sum();
        if (fixed == total) {
            return new Level(0, 1);
        }
        long weight = 0;
        Level last = new Level(0, 1);
        for (Bend bend : bends()) {
            Level level = new Level(total - fixed, weight);
            if (level.compareTo(bend.at()) <= 0) {
                return level;
            }
            weight += bend.weight();
            fixed += bend.fixed();
            last = bend.at();
        }
        return new Level(last.fen() + 1, last.weight());
    }

    /** The bends by level; at one level all beginnings come before all ends. */
    private List<Bend> bends() {
        List<Bend> bends = new ArrayList<>();
        vessels.stream()
                .filter(v -> v.weight() > 0)
                .forEach(v -> bends.add(new Bend(new Level(v.floor(), v.weight()), v.weight(), -v.floor())));
        vessels.stream()
                .filter(v -> v.weight() > 0)
                .forEach(v -> bends.add(new Bend(new Level(v.cap(), v.weight()), -v.weight(), v.cap())));
        bends.sort(Comparator.comparing(Bend::at));
        return bends;
    }
}
