package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Visits by nobody, to nobody and in another year are problems. */
class TownshipVisitFactsTest {
    private static final TownshipVisitRule PER_STAFF = TownshipVisitRule.inForceOn(DAY);

    @Test
    void facts_of_another_year_are_refused() {
        TownshipVisitFacts other =
                TownshipVisitFacts.builder().township("丙乡").year(2009).build();
        assertEquals(
                "township-visits: year must be 2010, of which the rule is, but is 2009",
                assertThrows(InvalidInputException.class, () -> PER_STAFF.assess(other))
                        .getMessage());
    }

    @Test
    void a_visit_by_nobody_to_nobody_or_in_another_year_is_refused() {
        TownshipVisitFacts.Builder bad =
                TownshipVisitFacts.builder().township("").year(2010);
        bad.addStaff("A", "A", "").addClients("c", "c");
        bad.addVisits(ClientVisit.onRecord("X", "y", LocalDate.of(2011, 1, 1)), ClientVisit.onRecord("A", "c", DAY));
        assertEquals(
                "township-visits: township must not be blank; staff[1] stands here a second time: keep one but is \"A\""
                        + "; staff[2] must not be blank; clients[1] stands here a second time: keep one but is \"c\""
                        + "; visits[0].staff must be one of staff: else it is a visit by nobody, but is \"X\""
                        + "; visits[0].client must be one of clients but is \"y\""
                        + "; visits[0].day must be in 2010 but is 2011-01-01",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void a_value_does_not_change_with_the_list_it_was_made_of() {
        List<String> missing = new ArrayList<>();
        TownshipVisits value = new TownshipVisits(0, 0, 0, 0, 0, 0, 0, 0, VisitOutcome.NOBODY, missing);
        missing.add("A");
        assertEquals(List.of(), value.missing());
    }
}
