package org.civaffairs.ballot.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/** What must hold of {@link ReliefDivisionFacts}. */
final class ReliefDivisionCheck {
    static final String WHAT = "relief-division";

    private static final long MOST_WEIGHT = 1L << 62;

    private final ReliefDivisionFacts facts;
    private final Problems problems = Problems.of(WHAT);
    private final Set<String> seen = new HashSet<>();

    ReliefDivisionCheck(ReliefDivisionFacts facts) {
        this.facts = facts;
    }

    void refuse() {
        problems.label("village", facts.village())
                .label("session", facts.session())
                .label("motion", facts.motion());
        boolean isMoney = facts.total().compareTo(Yuan.ZERO) > 0;
        problems.require(isMoney, "total", "must be above 0.00: there is nothing to divide", facts.total());
        List<Claim> shares = facts.shares();
        problems.require(!shares.isEmpty(), "shares", "must not be empty: there is nobody to divide it among");
        for (int i = 0; i < shares.size(); i++) {
            share("shares[" + i + "]", shares.get(i));
        }
        weights(shares);
        problems.require(
                !isMoney || isEnough(shares),
                "shares",
                "must have floors that add up to at most the total, " + facts.total());
        problems.refuse();
    }

    private void share(String at, Claim claim) {
        problems.label(at + ".id", claim.id());
        problems.require(seen.add(claim.id()), at + ".id", "stands here a second time: keep one", claim.id());
        problems.require(
                claim.person() != null || claim.household() != null,
                at,
                "must name a person or a household: whose share is it");
        if (claim.household() != null) {
            problems.label(at + ".household", claim.household());
        }
        weight(at + ".weight", claim.weight());
        Yuan floor = Objects.requireNonNullElse(claim.floor(), Yuan.ZERO);
        Yuan cap = Objects.requireNonNullElse(claim.cap(), floor);
        problems.notNegative(at + ".floor", floor);
        problems.require(floor.compareTo(cap) <= 0, at + ".cap", "must be at least the floor, " + floor + ",", cap);
    }

    private void weight(String path, @Nullable Long weight) {
        if (facts.by() == DivisionBasis.HEADS) {
            problems.require(weight == null, path, "must be left away by heads, where each share weighs 1");
        } else if (weight == null) {
            problems.add(path, "is missing: give it, unknown is not zero");
        } else {
            problems.notNegative(path, weight);
        }
    }

    private void weights(List<Claim> shares) {
        boolean given = !shares.isEmpty() && shares.stream().allMatch(claim -> claim.weight() != null);
        long sum = 0;
        for (Claim claim : shares) {
            sum += Math.min(Math.max(0, weight(facts.by(), claim)), MOST_WEIGHT + 1 - sum);
        }
        problems.require(sum > 0 || !given, "shares", "must have a weight above 0 somewhere")
                .require(sum <= MOST_WEIGHT, "shares", "must have weights that add up to at most 2^62");
    }

    /** The weight of a share: 1 by heads. */
    static long weight(DivisionBasis by, Claim claim) {
        return by == DivisionBasis.HEADS ? 1 : Objects.requireNonNullElse(claim.weight(), 0L);
    }

    /** Floors are taken away one by one: their sum could be out of range. */
    private boolean isEnough(List<Claim> shares) {
        long left = facts.total().fen();
        for (Claim claim : shares) {
            long floor = claim.floor() == null ? 0 : Math.max(0, claim.floor().fen());
            if (floor > left) {
                return false;
            }
            left -= floor;
        }
        return true;
    }
}
