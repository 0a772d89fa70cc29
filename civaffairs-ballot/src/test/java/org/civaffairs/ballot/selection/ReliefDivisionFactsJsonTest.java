package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Division.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is guessed that JSON does not say, and names leave only with the facts. */
class ReliefDivisionFactsJsonTest {
    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    private static ReliefDivisionFacts.Builder weighed(Claim... claims) {
        return Division.of("100.00", DivisionBasis.WEIGHTS).addShares(claims);
    }

    @Test
    void names_stay_masked_in_what_is_printed() {
        Claim claim = Claim.of("s1", PersonName.parse("欧阳修"), "h1").weighing(3).atMost(Yuan.of(5));
        assertEquals("Claim[id=s1, person=欧**, household=h1, weight=3, floor=null, cap=5.00]", claim.toString());
        ReliefDivisionFacts facts = weighed(claim).build();
        assertFalse(facts.toString().contains("欧阳"));
        assertTrue(StrictMapper.JACKSON_3.write(facts).contains("\"person\":\"欧阳修\""));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertFalse(mapper.write(Division.RULE.assess(facts)).contains("欧"));
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_of_a_share_is_not_guessed(StrictMapper mapper) {
        Claim full = claim("s1").weighing(3).atLeast(Yuan.of(1)).atMost(Yuan.of(5));
        String good = mapper.write(
                weighed(full, Claim.of("s2", null, "h2").weighing(1)).build());
        assertTrue(good.endsWith("\"shares\":[{\"id\":\"s1\",\"person\":\"张三\",\"household\":\"hs1\",\"weight\":3,"
                + "\"floor\":\"1.00\",\"cap\":\"5.00\"},{\"id\":\"s2\",\"household\":\"h2\",\"weight\":1}]}"));
        assertEquals(full, mapper.read(good, ReliefDivisionFacts.class).shares().get(0));
        assertEquals(
                "relief-division: shares[0].age is not a property, use one of"
                        + " [id, person, household, weight, floor, cap]"
                        + "; shares[0].id is missing or null: give it, unknown is not zero"
                        + "; shares[0].person must be a text in quotes but is a number"
                        + "; shares[0].household must be a text in quotes but is a number"
                        + "; shares[0].weight must be a whole number but is 1.5"
                        + "; shares[0].floor must be a text in quotes such as \"1234.56\" but is 7"
                        + "; shares[0].cap must be a text in quotes such as \"1234.56\" but is 8.5",
                mapper.refusal(
                        good.substring(0, good.indexOf("[{"))
                                + "[{\"person\":5,\"household\":6,\"weight\":1.5,\"floor\":7,\"cap\":8.5,\"age\":1}]}",
                        ReliefDivisionFacts.class));
        assertEquals(
                "relief-division: total must be above 0.00: there is nothing to divide but is -1.00",
                mapper.refusal(good.replace("\"100.00\"", "\"-1.00\""), ReliefDivisionFacts.class));
    }
}
