package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.day;
import static org.civaffairs.funds.oversight.Counties.inspections;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

class SpecialInspectionsFactsTest {
    private static SpecialInspection on(String day) {
        return new SpecialInspection(day(day), SpecialMoney.DIBAO, Truth.YES, Truth.NO, Truth.UNKNOWN);
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without null checks
    void nobody_took_part_by_not_being_told_of() {
        LocalDate day = LocalDate.of(2010, 5, 4);
        NullPointerException error = assertThrows(
                NullPointerException.class,
                () -> new SpecialInspection(day, SpecialMoney.values()[0], null, Truth.YES, Truth.YES));
        assertEquals("auditRoom", error.getMessage());
    }

    @Test
    void a_builder_refuses_all_bad_facts_at_once() {
        SpecialInspectionsFacts.Builder bad =
                SpecialInspectionsFacts.builder().county(" ").through(day("1948-03-31"));
        bad.addInspections(on("1947-12-31"), on("1948-04-01"));
        assertEquals(
                "special-inspections: county must not be blank; through must not be before 1949-01-01 but is 1948-03-31"
                        + "; inspections[0].day must be from 1948-01-01 to through, 1948-03-31, but is 1947-12-31"
                        + "; inspections[1].day must be from 1948-01-01 to through, 1948-03-31, but is 1948-04-01",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void one_money_is_given_once_a_day() {
        assertEquals(
                "special-inspections: inspections[2].money must not be given twice for 2010-01-15, but is DIBAO",
                assertThrows(
                                InvalidInputException.class,
                                () -> inspections(
                                        "2010-03-31", "01-15 DIBAO YYY", "01-15 RELIEF YYY", "01-15 DIBAO NNN"))
                        .getMessage());
        assertEquals(
                2,
                inspections("2010-03-31", "01-15 DIBAO YYY", "01-16 DIBAO YYY")
                        .inspections()
                        .size());
    }

    @Test
    void the_first_day_of_the_year_and_the_last_known_day_are_possible() {
        assertEquals(
                2,
                inspections("2010-03-31", "01-01 DIBAO YYY", "03-31 DIBAO YYY")
                        .inspections()
                        .size());
        assertEquals(
                "SpecialInspectionsFacts{county=攸县, through=1949-01-01, inspections=[]}",
                SpecialInspectionsFacts.builder()
                        .county("攸县")
                        .through(day("1949-01-01"))
                        .build()
                        .toString());
    }

    @Test
    void json_is_not_guessed() {
        String head = "{\"county\":\"攸县\",\"through\":\"2010-06-30\",\"inspections\":";
        String good = "{\"day\":\"2010-03-16\",\"money\":\"DIBAO\",\"auditRoom\":\"YES\",\"section\":\"NO\","
                + "\"report\":\"UNKNOWN\"}";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(head + "[" + good + "]}", mapper.write(inspections("2010-06-30", "03-16 DIBAO YN?")));
            assertEquals(
                    "special-inspections: inspections must be a list in brackets but is a text",
                    mapper.refusal(head + "\"2010-01-15\"}", SpecialInspectionsFacts.class));
            assertEquals(
                    "special-inspections: inspections[0].color is not a property, use one of [day, money, auditRoom,"
                            + " section, report]; inspections[0].money must be one of DIBAO, RELIEF, PENSIONS, OTHER but is"
                            + " \"GIFTS\"; inspections[0].report is missing or null: give it, unknown is not zero",
                    mapper.refusal(
                            head
                                    + "["
                                    + good.replace("\"report\":\"UNKNOWN\"", "\"color\":1")
                                            .replace("DIBAO", "GIFTS")
                                    + "]}",
                            SpecialInspectionsFacts.class));
        }
    }

    @Test
    void a_value_keeps_its_own_lists() {
        List<SpecialMoney> covered = new ArrayList<>(List.of(SpecialMoney.DIBAO));
        List<SpecialMoney> uncovered = new ArrayList<>(List.of(SpecialMoney.RELIEF));
        SpecialInspections value = new SpecialInspections(1, covered, uncovered, 0, 0);
        covered.clear();
        uncovered.clear();
        assertEquals(List.of(SpecialMoney.DIBAO), value.covered());
        assertEquals(List.of(SpecialMoney.RELIEF), value.uncovered());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "special-inspections value: held must not be negative but is -1; uncovered[0] must be one of"
                            + " DIBAO, RELIEF, PENSIONS, OTHER but is \"X\"",
                    mapper.refusal(
                            "{\"held\":-1,\"covered\":[],\"uncovered\":[\"X\"],\"alone\":0,\"reported\":0}",
                            SpecialInspections.class));
        }
    }
}
