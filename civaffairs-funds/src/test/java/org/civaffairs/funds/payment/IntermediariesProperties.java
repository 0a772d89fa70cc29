package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.atMost;
import static org.civaffairs.funds.payment.People.through;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.rule.Assessment;

/** The oracle takes offices away, one at a time, until so many are left as are allowed. */
class IntermediariesProperties {
    @Property(tries = 200)
    void too_many_are_those_that_must_go(
            @ForAll @IntRange(max = 9) int allowed, @ForAll @IntRange(min = -2, max = 2) int nudge) {
        int offices = Math.max(0, allowed + nudge);
        String[] names = IntStream.range(0, offices).mapToObj(i -> "单位" + i).toArray(String[]::new);
        long gone = 0;
        for (int left = offices; left > allowed; left--) {
            gone++;
        }
        Assessment<Intermediaries> assessment = atMost(allowed).assess(through(names));
        assertEquals(new Intermediaries(offices, gone), assessment.value());
        assertEquals(gone == 0 ? 0 : 1, assessment.findings().size());
    }
}
