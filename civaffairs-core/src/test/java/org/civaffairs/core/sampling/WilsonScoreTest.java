package org.civaffairs.core.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds against published values and against values computed elsewhere with 40 digits. */
class WilsonScoreTest {
    private static ConfidenceInterval interval(long satisfied, long answered, OptionalLong population) {
        return WilsonScore.of(satisfied, answered, population, ZSquared.NINETY_FIVE_PERCENT)
                .interval();
    }

    private static void assertNear(String expected, BigDecimal actual, String off) {
        BigDecimal difference = actual.subtract(new BigDecimal(expected)).abs();
        assertTrue(difference.compareTo(new BigDecimal(off)) <= 0, actual + " is not " + expected);
    }

    /** Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3; four decimals. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void the_bounds_are_the_published_ones(long satisfied, long answered, String lower, String upper) {
        ConfidenceInterval found = interval(satisfied, answered, OptionalLong.empty());
        assertNear(lower, found.lower(), "0.00005");
        assertNear(upper, found.upper(), "0.00005");
    }

    @ParameterizedTest
    @CsvSource({
        "54, 60, 0.7985053527602122793700, 0.9533571655261158260192", // catalogue C-38: 79.9 to 95.3 %
        "95, 100, 0.8882495307680808545404, 0.9784563208456320292598", // 88.8 to 97.9 %
        "81, 263, 0.2552885198782742257747, 0.3662095769828000701474",
        "15, 148, 0.0623863995307362781455, 0.1604872417233080389222",
        "1, 29, 0.0061132142927626605164, 0.1717552187932028813085",
        "0, 20, 0.0000000000000000000000, 0.1611251580528193871491",
        "20, 20, 0.8388748419471806128509, 1.0000000000000000000000",
        "1, 3, 0.0614919447203962312216, 0.7923403991979522774238",
        "0, 1, 0.0000000000000000000000, 0.7934506856227626120171"
    })
    void the_bounds_are_right_to_twelve_places(long satisfied, long answered, String lower, String upper) {
        ConfidenceInterval found = interval(satisfied, answered, OptionalLong.empty());
        assertNear(lower, found.lower(), "0.000000000001");
        assertNear(upper, found.upper(), "0.000000000001");
        assertTrue(found.lower().compareTo(new BigDecimal(lower)) <= 0, "rounded outwards");
        assertTrue(found.upper().compareTo(new BigDecimal(upper)) >= 0, "rounded outwards");
    }

    @ParameterizedTest
    @CsvSource({
        "54, 60, 1200, 0.8016083869808137347611, 0.9524869448632432167592",
        "54, 60, 400, 0.8080015695889656080752, 0.9506107719283644438108",
        "54, 60, 61, 0.8897697547059467357568, 0.9093774977213115512967",
        "57, 60, 63, 0.9364188511934798565710, 0.9608016041032083188192",
        "60, 60, 61, 0.9989340655340728588169, 1.0000000000000000000000"
    })
    void a_known_population_corrects_them(long satisfied, long answered, long population, String lower, String upper) {
        ConfidenceInterval found = interval(satisfied, answered, OptionalLong.of(population));
        assertNear(lower, found.lower(), "0.000000000001");
        assertNear(upper, found.upper(), "0.000000000001");
    }

    @ParameterizedTest
    @CsvSource({
        "54, 60, 0.900000000000",
        "1, 3, 0.333333333333",
        "2, 3, 0.666666666667",
        "0, 1, 0.000000000000",
        "1, 1, 1.000000000000"
    })
    void a_census_has_no_width(long satisfied, long answered, String share) {
        ConfidenceInterval found = interval(satisfied, answered, OptionalLong.of(answered));
        assertEquals(share + ".." + share, found.toString());
    }

    @Test
    void of_nobody_nothing_is_known() {
        String all = "0.000000000000..1.000000000000";
        assertEquals(all, interval(0, 0, OptionalLong.empty()).toString());
        assertEquals(all, interval(0, 0, OptionalLong.of(0)).toString());
        assertEquals(all, interval(0, 0, OptionalLong.of(400)).toString());
    }

    @Test
    void numbers_of_any_size_are_decided() {
        long most = Long.MAX_VALUE;
        assertEquals(
                "1.000000000000..1.000000000000",
                interval(most, most, OptionalLong.of(most)).toString());
        assertEquals(
                "0.999999999999..1.000000000000",
                interval(most - 1, most - 1, OptionalLong.of(most)).toString());
        assertEquals(
                "0.000000000000..0.000000000001",
                interval(0, most - 1, OptionalLong.of(most)).toString());
    }
}
