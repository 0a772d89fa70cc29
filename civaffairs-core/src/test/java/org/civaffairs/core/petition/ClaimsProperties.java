package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.claims;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civaffairs.core.rule.Assessment;

/** The oracle counts letters. */
class ClaimsProperties {
    private static final ClaimsRule RULE = ClaimsRule.inForceOn(Cases.DAY);

    @Provide
    Arbitrary<List<String>> letters() {
        return Arbitraries.of("YY", "YY", "YN", "Y?", "NN", "NY", "N?", "?Y", "?N", "??")
                .list()
                .ofMaxSize(8);
    }

    private static Assessment<Claims> assess(List<String> letters) {
        return RULE.assess(claims(letters.toArray(String[]::new)));
    }

    private static long count(List<String> letters, Predicate<String> which) {
        return letters.stream().filter(which).count();
    }

    @Property(tries = 400)
    void a_clerk_with_a_list_counts_the_same(@ForAll("letters") List<String> letters) {
        long unresolved = count(letters, "YN"::equals);
        long doubtful = count(letters, two -> two.startsWith("?") || two.equals("Y?"));
        Assessment<Claims> assessment = assess(letters);
        assertEquals(unresolved > 0 || doubtful == 0, assessment.isDetermined());
        assertEquals(unresolved > 0, assessment.hasFindings());
        assessment.findValue().ifPresent(value -> {
            assertEquals(count(letters, two -> two.startsWith("Y")), value.reasonable());
            assertEquals(count(letters, "YY"::equals), value.resolved());
            assertEquals(unresolved, value.unresolved().size());
            assertEquals(count(letters, two -> two.startsWith("N")), value.unreasonable());
            assertEquals(doubtful, value.undetermined());
        });
    }

    @Property(tries = 200)
    void the_order_of_claims_does_not_matter(@ForAll("letters") List<String> letters) {
        List<String> turned = new java.util.ArrayList<>(letters);
        Collections.reverse(turned);
        assertEquals(assess(letters).findings(), assess(turned).findings());
    }
}
