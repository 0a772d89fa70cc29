package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.DAY;
import static org.civaffairs.core.award.Townships.awards;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-40. */
class TownshipAwardsRuleTest {
    private static final TownshipAwardsRule ANY = TownshipAwardsRule.inForceOn(DAY);
    private static final TownshipAwardsRule ALL =
            TownshipAwardsRule.under(Policy.planned().reading(TownshipAwardsRule.READING, VetoReading.ALL), DAY);

    @ParameterizedTest
    @CsvSource({
        "NNY, YES, NO", // the catalogue's example: only the office
        "YNN, YES, NO",
        "NYN, YES, NO",
        "YYN, YES, NO",
        "NNN, NO, NO",
        "YYY, YES, YES",
        "??Y, YES, UNKNOWN",
        "?YY, YES, UNKNOWN",
        "?NN, UNKNOWN, NO",
        "???, UNKNOWN, UNKNOWN",
        "YN?, YES, NO"
    })
    void both_readings_are_reported(String letters, Truth any, Truth all) {
        for (TownshipAwardsRule rule : List.of(ANY, ALL)) {
            TownshipAwards value = rule.assess(awards(letters)).value();
            assertEquals(any, value.any());
            assertEquals(all, value.all());
            assertEquals(Truth.of(any != all), value.differ());
            assertEquals(rule == ANY ? any : all, value.barred());
            assertEquals(
                    value.barred() == Truth.YES ? 1 : 0,
                    rule.assess(awards(letters)).findings().size());
        }
    }

    private static List<String> triples(String letters) {
        return letters.chars()
                .mapToObj(Character::toString)
                .flatMap(a -> letters.chars()
                        .mapToObj(Character::toString)
                        .flatMap(b -> letters.chars().mapToObj(c -> a + b + (char) c)))
                .toList();
    }

    /** The oracle looks the letters over: any is its greatest in the order N, ?, Y, all its least. */
    @Test
    void the_readings_differ_on_the_mixed_cases_6_of_8_known_and_24_of_all_27() {
        Map<Character, Truth> truths = Map.of('N', Truth.NO, '?', Truth.UNKNOWN, 'Y', Truth.YES);
        for (String known : List.of("NY", "N?Y")) {
            List<String> differing = new ArrayList<>();
            for (String triple : triples(known)) {
                TownshipAwards value = ANY.assess(awards(triple)).value();
                int[] places = triple.chars().map("N?Y"::indexOf).sorted().toArray();
                assertEquals(truths.get("N?Y".charAt(places[2])), value.any(), triple);
                assertEquals(truths.get("N?Y".charAt(places[0])), value.all(), triple);
                assertEquals(Truth.of(places[0] != places[2]), value.differ(), triple);
                if (value.differ() == Truth.YES) {
                    differing.add(triple);
                }
            }
            assertEquals(known.equals("NY") ? 6 : 24, differing.size());
        }
    }

    @Test
    void the_grounds_and_what_nobody_knows_are_listed() {
        TownshipAwards value = ANY.assess(awards("?YN")).value();
        assertEquals(List.of(VetoGround.LEADER_IDLE), value.grounds());
        assertEquals(List.of(VetoGround.LEADERS_INATTENTIVE), value.unknown());
        TownshipAwards other = ANY.assess(awards("YN?")).value();
        assertEquals(List.of(VetoGround.LEADERS_INATTENTIVE), other.grounds());
        assertEquals(List.of(VetoGround.OFFICE_NOT_RESPONSIBLE), other.unknown());
        List<VetoGround> grounds = new ArrayList<>(value.grounds());
        TownshipAwards copy = new TownshipAwards(
                Truth.YES, Truth.YES, Truth.NO, Truth.YES, grounds, new ArrayList<>(value.unknown()));
        grounds.clear();
        assertEquals(List.of(VetoGround.LEADER_IDLE), copy.grounds());
    }

    @Test
    void a_finding_lists_the_grounds() {
        assertEquals(
                "[VIOLATION TOWNSHIP_BARRED 柏市镇: YES of NO, difference [LEADER_IDLE, OFFICE_NOT_RESPONSIBLE] [C-40]]",
                ANY.assess(awards("NYY")).findings().toString());
        assertEquals(List.of(), ALL.assess(awards("NYY")).findings());
    }

    @Test
    void the_derivation_ends_with_the_reading_and_the_result() {
        assertEquals(
                "[inattentionRule = 全年未专题研究, leadersInattentive = UNKNOWN, leaderIdle = NO,"
                        + " officeNotResponsible = YES, grounds = [OFFICE_NOT_RESPONSIBLE],"
                        + " unknown = [LEADERS_INATTENTIVE], any = YES, all = NO, differ = YES,"
                        + " award.township-veto = ALL, barred = NO]",
                ALL.assess(awards("?NY")).steps().toString());
    }

    @Test
    void both_measures_count_townships() {
        TownshipAwards barred = new TownshipAwards(Truth.YES, Truth.YES, Truth.NO, Truth.NO, List.of(), List.of());
        TownshipAwards open = new TownshipAwards(Truth.UNKNOWN, Truth.YES, Truth.NO, Truth.YES, List.of(), List.of());
        assertEquals(1, TownshipAwardsRule.BY_BARRED.of().applyAsLong(barred));
        assertEquals(0, TownshipAwardsRule.BY_BARRED.of().applyAsLong(open));
        assertEquals(0, TownshipAwardsRule.BY_DIFFER.of().applyAsLong(barred));
        assertEquals(1, TownshipAwardsRule.BY_DIFFER.of().applyAsLong(open));
    }

    @Test
    void the_reading_is_ours_and_has_one_alternative() {
        assertEquals(List.of(VetoReading.ALL), TownshipAwardsRule.READING.alternatives());
        assertEquals(
                "township-awards [award.township-veto = ANY (INTERPRETED, C-40): three clauses share one particle: any one"
                        + " of them, or all together]",
                ANY.toString());
        assertEquals(
                List.of("any one of the three bars", "only all three together bar"),
                Stream.of(VetoReading.values()).map(r -> r.label().en()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                List.of("C-40", "award.township-veto"),
                assertThrows(InvalidInputException.class, () -> TownshipAwardsRule.inForceOn(day)).problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }
}
