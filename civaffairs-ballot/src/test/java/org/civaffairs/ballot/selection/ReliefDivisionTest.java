package org.civaffairs.ballot.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.Apportionment;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

class ReliefDivisionTest {
    private static final ReliefDivision DIVISION = new ReliefDivision(
            List.of(
                    new Share("s1", Yuan.parse("33.34"), DecidedBy.QUOTA, Apportionment.Why.EARLIER_IN_ORDER),
                    new Share("s2", Yuan.of(20), DecidedBy.CAP, null)),
            Yuan.ofFen(5));

    @Test
    void a_division_comes_back_from_json_and_from_java() {
        new JsonForm<>(ReliefDivision.class, List.of(DIVISION)).check();
        assertEquals(DIVISION, JavaCopy.of(DIVISION));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"shares\":[{\"id\":\"s1\",\"amount\":\"33.34\",\"by\":\"QUOTA\",\"spare\":\"EARLIER_IN_ORDER\"},"
                            + "{\"id\":\"s2\",\"amount\":\"20.00\",\"by\":\"CAP\"}],\"undistributed\":\"0.05\"}",
                    mapper.write(DIVISION));
        }
    }

    @Test
    void all_that_is_wrong_with_the_json_of_a_division_is_reported() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "relief-division value: shares[0].x is not a property, use one of [id, amount, by, spare]"
                            + "; shares[0].id must not be blank; shares[0].amount must not be negative but is -1.00"
                            + "; shares[0].by must be one of QUOTA, FLOOR, CAP but is \"LUCK\""
                            + "; shares[0].spare must be one of LARGER_REMAINDER, EARLIER_IN_ORDER, HELD_BEFORE but is 1"
                            + "; undistributed must not be negative but is -0.01",
                    mapper.refusal(
                            "{\"shares\":[{\"id\":\"\",\"amount\":\"-1.00\",\"by\":\"LUCK\",\"spare\":1,\"x\":2}],"
                                    + "\"undistributed\":\"-0.01\"}",
                            ReliefDivision.class));
        }
    }

    @Test
    void a_division_adds_up_and_does_not_change_with_its_list() {
        assertEquals(Yuan.parse("53.34"), DIVISION.distributed());
        List<Share> shares = new ArrayList<>(DIVISION.shares());
        ReliefDivision division = new ReliefDivision(shares, Yuan.ofFen(5));
        shares.clear();
        assertEquals(DIVISION, division);
        assertEquals(Yuan.ZERO, new ReliefDivision(shares, Yuan.ofFen(5)).distributed());
    }
}
