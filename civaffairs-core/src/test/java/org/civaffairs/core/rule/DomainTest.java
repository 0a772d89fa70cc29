package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Threshold;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DomainTest {
    private static final Domain<Integer> COUNT = Domain.count(1, 100);
    private static final Domain<Ratio> SHARE = Domain.share();
    private static final Domain<Yuan> AMOUNT = Domain.amount();
    private static final Domain<Threshold> THRESHOLD = Domain.threshold();
    private static final Domain<Period> PERIOD = Domain.period();
    private static final Domain<Truth> CHOICE = Domain.choice(Truth.class);

    static Stream<Arguments> within() {
        return Stream.of(
                Arguments.of(COUNT, 1, 1),
                Arguments.of(COUNT, 100, 100),
                Arguments.of(SHARE, Ratio.percent(0), Ratio.percent(0)),
                Arguments.of(SHARE, "100%", Ratio.percent(100)),
                Arguments.of(SHARE, "1/50", Ratio.percent(2)),
                Arguments.of(AMOUNT, "0", Yuan.ZERO),
                Arguments.of(AMOUNT, "0.01", Yuan.ofFen(1)),
                Arguments.of(AMOUNT, Yuan.of(3), Yuan.of(3)),
                Arguments.of(THRESHOLD, ">=2/3", Threshold.atLeast(2, 3)),
                Arguments.of(THRESHOLD, Threshold.moreThan(1, 2), Threshold.moreThan(1, 2)),
                Arguments.of(PERIOD, "P1D", Period.ofDays(1)),
                Arguments.of(PERIOD, Period.ofMonths(6), Period.ofMonths(6)),
                Arguments.of(CHOICE, "NO", Truth.NO),
                Arguments.of(CHOICE, Truth.UNKNOWN, Truth.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("within")
    <T> void a_value_or_its_text_is_found(Domain<T> domain, Object given, T expected) {
        assertEquals(Optional.of(expected), domain.find(given));
    }

    static Stream<Arguments> outside() {
        return Stream.of(
                Arguments.of(COUNT, 0),
                Arguments.of(COUNT, 101),
                Arguments.of(COUNT, "50"), // a number is written without quotes
                Arguments.of(COUNT, 50L), // what JSON reads as a long is larger than any count
                Arguments.of(COUNT, 50.0),
                Arguments.of(SHARE, "101%"),
                Arguments.of(SHARE, Ratio.of(-1, 100)),
                Arguments.of(SHARE, "2"),
                Arguments.of(SHARE, "999999999999999999/0"),
                Arguments.of(SHARE, 2),
                Arguments.of(AMOUNT, "-0.01"),
                Arguments.of(AMOUNT, "1.005"),
                Arguments.of(AMOUNT, 1),
                Arguments.of(THRESHOLD, "2/3"),
                Arguments.of(THRESHOLD, ">1/1"),
                Arguments.of(PERIOD, "P0D"),
                Arguments.of(PERIOD, "P-1D"),
                Arguments.of(PERIOD, "P1M-1D"),
                Arguments.of(PERIOD, "7 days"),
                Arguments.of(CHOICE, "yes"),
                Arguments.of(CHOICE, ""),
                Arguments.of(CHOICE, 0));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void anything_else_is_not(Domain<?> domain, Object given) {
        assertEquals(Optional.empty(), domain.find(given));
    }

    @Test
    void a_domain_prints_what_it_takes() {
        assertEquals(
                List.of("1..100", "0%..100%", ">= 0.00", ">=a/b | >a/b", "P1D..", "YES | NO | UNKNOWN"),
                Stream.of(COUNT, SHARE, AMOUNT, THRESHOLD, PERIOD, CHOICE)
                        .map(Domain::toString)
                        .toList());
    }

    @Test
    void whoever_writes_a_text_for_a_number_or_a_number_for_a_text_is_told_how() {
        assertEquals("1..100 (a number without quotes)", COUNT.remedy("50"));
        assertEquals("1..100", COUNT.remedy(0));
        assertEquals("0%..100% (a text such as \"2%\" or \"1/50\")", SHARE.remedy(2));
        assertEquals("0%..100%", SHARE.remedy("101%"));
        assertEquals(">= 0.00 (a text such as \"12.50\")", AMOUNT.remedy(12.5));
        assertEquals(">=a/b | >a/b (a text such as \">=2/3\")", THRESHOLD.remedy(1));
        assertEquals("P1D.. (a text such as \"P7D\")", PERIOD.remedy(7));
        assertEquals("YES | NO | UNKNOWN (one of these words in quotes)", CHOICE.remedy(true));
        assertEquals("YES | NO | UNKNOWN", CHOICE.remedy("MAYBE"));
    }

    @Test
    void only_a_choice_has_a_few_words() {
        assertEquals(List.of(Truth.YES, Truth.NO, Truth.UNKNOWN), CHOICE.words());
        assertEquals(List.of(), COUNT.words());
    }
}
