package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.Sample.coverage;
import static org.civaffairs.core.target.Sample.deadline;
import static org.civaffairs.core.target.Sample.done;
import static org.civaffairs.core.target.Sample.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreboardTest {
    private static final TargetRule TARGETS = TargetRule.inForceOn(DAY);
    private static final DeadlineRule DEADLINES = DeadlineRule.inForceOn(DAY);
    private static final CoverageRule COVERAGES = CoverageRule.inForceOn(DAY);

    private static Scoreboard county() {
        return Stream.of(
                        Scoreboard.of(TARGETS, target("medical-assistance", "1480 PERSONS")),
                        Scoreboard.of(TARGETS, target("secure-houses", "300 BUILDINGS")),
                        Scoreboard.of(TARGETS, target("welfare-lottery", "2010-06-30", "1.00 YUAN")),
                        Scoreboard.of(DEADLINES, done("funeral-hall", "2010-12-31", "2010-09-30")),
                        Scoreboard.of(DEADLINES, deadline("baishi-home", "2011-01-31", Truth.NO)),
                        Scoreboard.of(DEADLINES, deadline("elderly-policy", "2010-12-31", Truth.UNKNOWN)),
                        Scoreboard.of(COVERAGES, coverage("urban-allowance", 412, 409)),
                        Scoreboard.of(COVERAGES, coverage("victims-housed", 0, 0)),
                        Scoreboard.of(COVERAGES, coverage("support-coverage", "2010-12-31", 2, 1, 1)),
                        Scoreboard.of(YouCounty2010Targets.findDuty("staffing").orElseThrow(), Status.SHORTFALL))
                .collect(Scoreboard.adding());
    }

    @Test
    void it_counts_duties_by_part_level_and_office() {
        Scoreboard board = county();
        assertEquals(new StatusCounts(2, 1, 1, 0, 2, 1, 1, 2), board.total());
        assertEquals(new StatusCounts(1, 0, 1, 0, 1, 1, 1, 1), board.of(Pillar.LIVELIHOOD));
        assertEquals(new StatusCounts(1, 1, 0, 0, 0, 0, 0, 1), board.of(Pillar.SERVICE));
        assertEquals(new StatusCounts(0, 0, 0, 0, 1, 0, 0, 0), board.of(Pillar.MEASURES));
        assertEquals(StatusCounts.NONE, board.of(Pillar.DEMOCRACY));
        assertEquals(new StatusCounts(0, 0, 0, 0, 1, 1, 0, 0), board.of(Level.TOWNSHIP));
        assertEquals(StatusCounts.NONE, board.of(Level.VILLAGE));
        assertEquals(new StatusCounts(0, 0, 0, 0, 0, 0, 1, 1), board.of(Office.ALLOWANCE_SECTION));
        assertEquals(new StatusCounts(0, 0, 1, 0, 0, 0, 0, 0), board.of(Office.RELIEF_SECTION));
        assertEquals(
                List.of(
                        "LIVELIHOOD COUNTY BUREAU",
                        "LIVELIHOOD COUNTY ALLOWANCE_SECTION",
                        "LIVELIHOOD COUNTY RELIEF_SECTION",
                        "LIVELIHOOD TOWNSHIP RURAL_HOME",
                        "SERVICE COUNTY BUREAU",
                        "MEASURES TOWNSHIP TOWNSHIP_GOVERNMENT"),
                board.lines().stream().map(line -> line.owner().toString()).toList());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void each_status_has_its_own_count(Status status) {
        StatusCounts counts = StatusCounts.of(status);
        List<Long> all = List.of(
                counts.achieved(),
                counts.open(),
                counts.empty(),
                counts.note(),
                counts.shortfall(),
                counts.deficiency(),
                counts.violation(),
                counts.undefined());
        for (int i = 0; i < all.size(); i++) {
            assertEquals(i == status.ordinal() ? 1 : 0, all.get(i));
        }
        assertEquals(
                new StatusCounts(11, 22, 33, 44, 55, 66, 77, 88),
                new StatusCounts(1, 2, 3, 4, 5, 6, 7, 8).plus(new StatusCounts(10, 20, 30, 40, 50, 60, 70, 80)));
        boolean missed = List.of(Status.NOTE, Status.SHORTFALL, Status.DEFICIENCY, Status.VIOLATION)
                .contains(status);
        assertEquals(missed, status.isMissed());
    }

    @Test
    void owners_stand_in_order_and_once() {
        Scoreboard.Line first = county().lines().get(0);
        Scoreboard.Line second = county().lines().get(1);
        assertEquals(
                "scoreboard: lines[1].owner must come after LIVELIHOOD COUNTY ALLOWANCE_SECTION, but is"
                        + " LIVELIHOOD COUNTY BUREAU",
                assertThrows(InvalidInputException.class, () -> new Scoreboard(List.of(second, first)))
                        .getMessage());
        assertThrows(InvalidInputException.class, () -> new Scoreboard(List.of(first, first)));
        assertEquals(2, new Scoreboard(List.of(first, second)).lines().size());
    }

    @Test
    void it_goes_to_other_machines_and_comes_back() {
        new JsonForm<>(Scoreboard.class, List.of(county(), Scoreboard.NONE)).check();
        assertEquals(county(), JavaCopy.of(county()));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("{\"lines\":[]}", mapper.write(Scoreboard.NONE));
            assertEquals(
                    "scoreboard: lines[0].owner.color is not a property, use one of [pillar, level, office]"
                            + "; lines[0].owner.pillar must be one of LIVELIHOOD, DEMOCRACY, SERVICE, MEASURES but is 1"
                            + "; lines[0].owner.level is missing or null: give it, unknown is not zero"
                            + "; lines[0].owner.office is missing or null: give it, unknown is not zero"
                            + "; lines[0].counts must be an object in braces but is a number",
                    mapper.refusal(
                            "{\"lines\":[{\"owner\":{\"pillar\":1,\"color\":2},\"counts\":5}]}", Scoreboard.class));
            String negative = mapper.write(county()).replace("\"open\":1", "\"open\":-1");
            assertEquals(
                    "scoreboard: lines[4].counts.open must not be negative but is -1",
                    mapper.refusal(negative, Scoreboard.class));
        }
    }

    @Test
    void a_count_out_of_range_is_an_error() {
        Duty duty = YouCounty2010Targets.findDuty("staffing").orElseThrow();
        StatusCounts most = new StatusCounts(Long.MAX_VALUE, 0, 0, 0, 0, 0, 0, 0);
        Scoreboard full = new Scoreboard(List.of(new Scoreboard.Line(duty.owner(), most)));
        assertEquals(
                "scoreboard out of range: 9223372036854775807 + 1",
                assertThrows(ArithmeticException.class, () -> full.plus(Scoreboard.of(duty, Status.ACHIEVED)))
                        .getMessage());
        assertTrue(full.plus(Scoreboard.of(duty, Status.OPEN)).total().open() == 1);
        assertFalse(full.equals(Scoreboard.NONE));
    }

    @Test
    void counts_are_never_negative() {
        assertEquals(
                "scoreboard: achieved must not be negative but is -1"
                        + "; open must not be negative but is -2; empty must not be negative but is -3"
                        + "; note must not be negative but is -4; shortfall must not be negative but is -5"
                        + "; deficiency must not be negative but is -6; violation must not be negative but is -7"
                        + "; undefined must not be negative but is -8",
                assertThrows(InvalidInputException.class, () -> new StatusCounts(-1, -2, -3, -4, -5, -6, -7, -8))
                        .getMessage());
        assertEquals(
                "scoreboard: achieved must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new StatusCounts(-1, 0, 0, 0, 0, 0, 0, 0))
                        .getMessage());
        assertEquals(
                "scoreboard: open must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new StatusCounts(0, -1, 0, 0, 0, 0, 0, 0))
                        .getMessage());
        assertEquals(
                "scoreboard: empty must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new StatusCounts(0, 0, -1, 0, 0, 0, 0, 0))
                        .getMessage());
        assertEquals(
                "scoreboard: note must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new StatusCounts(0, 0, 0, -1, 0, 0, 0, 0))
                        .getMessage());
        assertEquals(
                "scoreboard: shortfall must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new StatusCounts(0, 0, 0, 0, -1, 0, 0, 0))
                        .getMessage());
        assertEquals(
                "scoreboard: deficiency must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new StatusCounts(0, 0, 0, 0, 0, -1, 0, 0))
                        .getMessage());
        assertEquals(
                "scoreboard: violation must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new StatusCounts(0, 0, 0, 0, 0, 0, -1, 0))
                        .getMessage());
        assertEquals(
                "scoreboard: undefined must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new StatusCounts(0, 0, 0, 0, 0, 0, 0, -1))
                        .getMessage());
    }
}
