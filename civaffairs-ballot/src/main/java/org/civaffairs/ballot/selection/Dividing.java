package org.civaffairs.ballot.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.civaffairs.core.value.Apportionment;
import org.civaffairs.core.value.Yuan;

/** One division while it is made: the level, then what is fixed by floors and caps, then the rest by the largest remainder. */
final class Dividing {
    private final ReliefDivisionFacts facts;
    private final List<Filling.Vessel> vessels;
    private final DecidedBy[] by;
    private final Yuan[] amounts;
    private final Map<Integer, Apportionment.Why> spares = new HashMap<>();

    Dividing(ReliefDivisionFacts facts) {
        this.facts = facts;
        Filling filling = new Filling(facts);
        Level level = filling.level();
        vessels = filling.vessels();
        by = vessels.stream().map(vessel -> vessel.at(level)).toArray(DecidedBy[]::new);
        amounts = new Yuan[by.length];
        Arrays.setAll(amounts, i -> fixed(vessels.get(i), by[i]));
    }

    /** What is certain before the rest is divided. */
    private static Yuan fixed(Filling.Vessel vessel, DecidedBy by) {
        return switch (by) {
            case FLOOR -> Yuan.ofFen(vessel.floor());
            case CAP -> Yuan.ofFen(vessel.cap());
            case QUOTA -> Yuan.ZERO;
        };
    }

    ReliefDivision division() {
        Yuan rest = facts.total().minus(Yuan.sum(List.of(amounts)));
        int[] open = IntStream.range(0, by.length)
                .filter(i -> by[i] == DecidedBy.QUOTA && vessels.get(i).weight() > 0)
                .toArray();
        if (open.length == 0) {
            return new ReliefDivision(shares(), rest);
        }
        long[] weights =
                Arrays.stream(open).mapToLong(i -> vessels.get(i).weight()).toArray();
        Apportionment apportionment = Apportionment.of(rest, weights);
        IntStream.range(0, open.length).forEach(k -> amounts[open[k]] = apportionment.share(k));
        apportionment.spares().forEach(spare -> spares.put(open[spare.index()], spare.why()));
        return new ReliefDivision(shares(), Yuan.ZERO);
    }

    private List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < by.length; i++) {
            shares.add(new Share(facts.shares().get(i).id(), amounts[i], by[i], spares.get(i)));
        }
        return shares;
    }
}
