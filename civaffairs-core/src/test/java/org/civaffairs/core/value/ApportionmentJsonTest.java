package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;

/** What is kept between months comes back as it was, or not at all. */
class ApportionmentJsonTest {
    private static final Apportionment THIRDS = Apportionment.of(Yuan.parse("100.00"), 1, 1, 1);
    private static final RunningApportionment MONTHS =
            RunningApportionment.over(1, 1, 1).plus(Yuan.parse("0.01")).plus(Yuan.parse("0.04"));

    @Test
    void an_apportionment_owes_in_json_what_facts_owe() {
        new JsonForm<>(Apportionment.class, List.of(THIRDS, Apportionment.of(Yuan.parse("-7"), 0, 3, 4))).check();
    }

    @Test
    void a_running_one_goes_on_after_json_where_it_stood() {
        new JsonForm<>(RunningApportionment.class, List.of(MONTHS)).check();
        for (StrictMapper mapper : StrictMapper.both()) {
            RunningApportionment read = mapper.read(mapper.write(MONTHS), RunningApportionment.class);
            assertEquals(MONTHS.period(), read.period());
            assertEquals(MONTHS.plus(Yuan.parse("0.02")), read.plus(Yuan.parse("0.02")));
        }
    }

    @Test
    void the_form_is_total_shares_and_spares() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"total\":\"100.00\",\"shares\":[\"33.34\",\"33.33\",\"33.33\"],"
                            + "\"spares\":[{\"index\":0,\"why\":\"EARLIER_IN_ORDER\"}]}",
                    mapper.write(THIRDS));
        }
    }

    @Test
    void shares_beyond_all_amounts_do_not_add_up_to_nothing() {
        String most = "\"92233720368547758.07\"";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "apportionment: shares must add up to the total 0.00",
                    mapper.refusal(
                            "{\"total\":\"0.00\",\"shares\":[" + most + "," + most + ",\"0.02\"],\"spares\":[]}",
                            Apportionment.class));
        }
    }

    @Test
    void what_does_not_add_up_or_belong_is_refused_with_all_that_is_wrong() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "apportionment: spares[0].index must be below the number of shares, 2; spares[0].why must be one of"
                            + " LARGER_REMAINDER, EARLIER_IN_ORDER, HELD_BEFORE but is \"LUCK\";"
                            + " shares must add up to the total 1.00",
                    mapper.refusal(
                            "{\"total\":\"1.00\",\"shares\":[\"0.50\",\"0.49\"],"
                                    + "\"spares\":[{\"index\":2,\"why\":\"LUCK\"}]}",
                            Apportionment.class));
            assertEquals(
                    "running apportionment: weights[1] must not be negative but is -1; before must be an object in braces;"
                            + " weights must be as many as the shares before and now",
                    mapper.refusal(
                            "{\"weights\":[1,-1],\"before\":3,\"now\":{\"total\":\"0\",\"shares\":[],\"spares\":[]}}",
                            RunningApportionment.class));
        }
    }
}
