package org.civaffairs.ballot.selection;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;

/** Divisions to test with. */
final class Division {
    static final ReliefDivisionRule RULE = ReliefDivisionRule.inForceOn(Panel.DAY);

    private Division() {}

    /** Facts without shares. */
    static ReliefDivisionFacts.Builder of(String total, DivisionBasis by) {
        return of(Yuan.parse(total), by);
    }

    static ReliefDivisionFacts.Builder of(Yuan total, DivisionBasis by) {
        return ReliefDivisionFacts.builder()
                .village("江桥村")
                .session("2010-06-01")
                .motion("救济款")
                .matter(AssistanceMatter.RELIEF)
                .day(Panel.DAY)
                .total(total)
                .by(by);
    }

    static Claim claim(String id) {
        return Claim.of(id, PersonName.parse("张三"), "h" + id);
    }

    /** Shares s1, s2, … by weights, floors of 0 and caps of −1 being none; all amounts in fen. */
    static ReliefDivisionFacts facts(long total, long[] weights, long[] floors, long[] caps) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            Claim claim = claim("s" + (i + 1)).weighing(weights[i]);
            claim = floors[i] == 0 ? claim : claim.atLeast(Yuan.ofFen(floors[i]));
            claims.add(caps[i] < 0 ? claim : claim.atMost(Yuan.ofFen(caps[i])));
        }
        return of(Yuan.ofFen(total), DivisionBasis.WEIGHTS).addAllShares(claims).build();
    }

    static ReliefDivision divide(ReliefDivisionFacts facts) {
        return RULE.assess(facts).value();
    }

    /** All shares in fen, and last what is undistributed. */
    static List<Long> fen(ReliefDivision division) {
        List<Long> all = new ArrayList<>();
        division.shares().forEach(share -> all.add(share.amount().fen()));
        all.add(division.undistributed().fen());
        return all;
    }
}
