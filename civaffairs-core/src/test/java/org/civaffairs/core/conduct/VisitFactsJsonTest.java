package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.MARCH;
import static org.civaffairs.core.conduct.Cadres.day;
import static org.civaffairs.core.conduct.Cadres.ledger;
import static org.civaffairs.core.conduct.Cadres.onTrip;
import static org.civaffairs.core.conduct.Cadres.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;

/** A ledger as it is written; nothing is guessed. */
class VisitFactsJsonTest {
    @Test
    void json_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "visits: unit is missing or null: give it, unknown is not zero"
                            + "; cadre must be a text in quotes but is a number"
                            + "; townships must be a list in brackets but is a text"
                            + "; first cannot be read: month: text must be a month such as \"2010-06\" but is \"March\""
                            + "; last is missing or null: give it, unknown is not zero"
                            + "; joined must be a day such as \"2010-06-01\" but is \"2010-02-31\""
                            + "; left must be a day such as \"2010-06-01\" but is 3"
                            + "; visits[0].by is not a property, use one of [day, township, households, recorded, trip]"
                            + "; visits[0].day is missing or null: give it, unknown is not zero"
                            + "; visits[0].township is missing or null: give it, unknown is not zero"
                            + "; visits[0].households[0] must be a text in quotes but is a number"
                            + "; visits[0].recorded must be one of YES, NO, UNKNOWN but is true"
                            + "; visits[0].trip must be a text in quotes but is a number",
                    mapper.refusal(
                            "{\"cadre\":5,\"townships\":\"柏市镇\",\"first\":\"March\",\"joined\":\"2010-02-31\",\"left\":3,"
                                    + "\"visits\":[{\"by\":\"x\",\"households\":[7],\"recorded\":true,\"trip\":1}]}",
                            VisitFacts.class));
        }
    }

    @Test
    void months_and_days_are_written_as_people_write_them() {
        VisitFacts facts = ledger(MARCH, MARCH, onTrip("t", "03-02", List.of("h")))
                .joined(day("03-01"))
                .left(day("03-30"))
                .build();
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"unit\":\"县民政局\",\"cadre\":\"欧阳修\",\"townships\":[\"柏市镇\"],\"first\":\"2010-03\","
                            + "\"last\":\"2010-03\",\"joined\":\"2010-03-01\",\"left\":\"2010-03-30\",\"visits\":["
                            + "{\"day\":\"2010-03-02\",\"township\":\"柏市镇\",\"households\":[\"h\"],"
                            + "\"recorded\":\"YES\",\"trip\":\"t\"}]}",
                    mapper.write(facts));
        }
        assertEquals(facts, JavaCopy.of(facts));
    }

    @Test
    void entries_do_not_change_with_the_list_they_were_made_of() {
        List<String> homes = new ArrayList<>(List.of("h-1"));
        Visit visit = visit("03-01", homes);
        homes.add("h-2");
        assertEquals(List.of("h-1"), visit.households());
    }
}
