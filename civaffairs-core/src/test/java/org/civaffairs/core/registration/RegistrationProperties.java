package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.associations;
import static org.civaffairs.core.registration.Offices.registrations;
import static org.civaffairs.core.registration.Offices.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.rule.Assessment;

/** The oracles multiply in big integers, count letters, and compare days as texts. */
class RegistrationProperties {
    private static final RegistrationRule RATE = RegistrationRule.inForceOn(Offices.DAY);
    private static final AssociationsRule ASSOCIATIONS = AssociationsRule.inForceOn(Offices.DAY);
    private static final AssociationYearRule YEAR = AssociationYearRule.inForceOn(Offices.DAY);

    @Property(tries = 300)
    void what_is_short_of_all_fails_and_never_shows_as_all(
            @ForAll @IntRange(min = 1) int registered, @ForAll @IntRange(max = 2) int wrong) {
        int qualified = Math.max(0, registered - wrong);
        Assessment<Registrations> assessment = RATE.assess(registrations(0, 0, registered, qualified));
        boolean all = BigInteger.valueOf(qualified)
                .multiply(BigInteger.TEN.pow(2))
                .equals(BigInteger.valueOf(registered).multiply(BigInteger.valueOf(100)));
        assertEquals(!all, assessment.hasFindings());
        if (!all) {
            assertFalse(assessment.explain(Locale.ENGLISH).contains(": 100%"));
        }
    }

    @Provide
    Arbitrary<List<String>> letters() {
        return Arbitraries.strings()
                .withChars('Y', 'Y', 'N', '?')
                .ofLength(3)
                .flatMap(three -> Arbitraries.of(three, "R" + three))
                .list()
                .ofMaxSize(6);
    }

    private static long count(List<String> letters, String pattern) {
        Predicate<String> which = one -> one.matches("R?" + pattern);
        return letters.stream().filter(which).count();
    }

    @Property(tries = 400)
    void a_clerk_with_a_list_counts_the_same(@ForAll("letters") List<String> letters) {
        Assessment<Associations> assessment = ASSOCIATIONS.assess(associations(letters.toArray(String[]::new)));
        long misses = count(letters, "N..") + count(letters, "YN.") + count(letters, "..N");
        long doubtful = count(letters, "(\\?..|Y\\?.|..\\?)");
        assertEquals(misses > 0, assessment.hasFindings());
        assertEquals(misses > 0 || doubtful == 0, assessment.isDetermined());
        assessment.findValue().ifPresent(value -> {
            assertEquals(count(letters, "Y.."), value.registered());
            assertEquals(count(letters, "YY."), value.inspected());
            assertEquals(count(letters, "YN."), value.notInspected().size());
            assertEquals(count(letters, "N.."), value.notRegistered().size());
            assertEquals(count(letters, "..N"), value.unlawful().size());
            assertEquals(doubtful, value.undetermined());
        });
    }

    @Property(tries = 300)
    void a_training_counts_exactly_up_to_the_30th_of_june(@ForAll @IntRange(min = 1, max = 365) int day) {
        String held = LocalDate.ofYearDay(2010, day).toString();
        AssociationYear value = YEAR.assess(year("2010-12-31", held, "")).value();
        assertEquals(held.compareTo("2010-07-01") < 0, value.training() == DutyOutcome.MET);
    }

    @Property(tries = 300)
    void a_check_counts_exactly_from_the_1st_of_july(@ForAll @IntRange(min = 1, max = 365) int day) {
        String held = LocalDate.ofYearDay(2010, day).toString();
        AssociationYear value = YEAR.assess(year("2010-12-31", "", held + "FW")).value();
        assertEquals(held.compareTo("2010-06-30") > 0, value.check() == DutyOutcome.MET);
    }
}
