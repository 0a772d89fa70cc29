package org.civaffairs.funds.reconciliation;

import static org.civaffairs.funds.reconciliation.Statements.FIRST;
import static org.civaffairs.funds.reconciliation.Statements.LAST;
import static org.civaffairs.funds.reconciliation.Statements.facts;
import static org.civaffairs.funds.reconciliation.Statements.item;
import static org.civaffairs.funds.reconciliation.Statements.movement;
import static org.civaffairs.funds.reconciliation.Statements.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

class ReconciliationFactsTest {
    private static String refusal(ReconciliationFacts.Builder facts) {
        return assertThrows(InvalidInputException.class, facts::build).getMessage();
    }

    @Test
    void movements_that_cannot_be_are_refused_all_at_once() {
        assertEquals(
                "reconcile: movements[0].amount must be more than 0.00 but is 0.00"
                        + "; movements[1].posting stands here a second time: give each posting once, but is 1"
                        + "; movements[1].reverses must be another posting but is 1"
                        + "; movements[2].reference must not contain the invisible or control character U+200B",
                refusal(facts(statement("1.00"), "1 1 IN 0.00", "1 31 IN 1.00 undoes 1", "2 5 OUT 0.01 r\u200B")));
    }

    @Test
    void movements_are_of_the_period() {
        ReconciliationFacts.Builder bad = facts(statement("1.00"))
                .addMovements(
                        BookMovement.of(1, FIRST.minusDays(1), Direction.IN, Yuan.of(1), null),
                        BookMovement.of(2, LAST.plusDays(1), Direction.IN, Yuan.of(1), null));
        assertEquals(
                "reconcile: movements[0].day must be from 2010-03-01 to 2010-03-31 but is 2010-02-28"
                        + "; movements[1].day must be from 2010-03-01 to 2010-03-31 but is 2010-04-01",
                refusal(bad));
        assertEquals(
                2,
                facts(statement("1.00"), "1 1 IN 1.00", "2 31 IN 1.00")
                        .build()
                        .movements()
                        .size());
    }

    @Test
    void what_was_carried_is_older_and_of_one_side() {
        ReconciliationFacts.Builder bad = ReconciliationFacts.builder()
                .account(" ")
                .statement(statement("1.00", "5 IN 1.00 r1"))
                .bookOpening(Yuan.of(1))
                .inTransitFrom(LAST)
                .addMovements(movement("1 5 IN 1.00 r1"))
                .addCarried(
                        item("RECEIPT_NOT_AT_BANK 03-01 1.00 r1 #1"),
                        item("RETURN_NOT_IN_BOOKS 02-28 -1.00 r1 #2"),
                        item("PAYMENT_NOT_IN_BOOKS 02-27 1.00 r2"),
                        item("PAYMENT_NOT_IN_BOOKS 02-28 1.00 r2"),
                        item("PAYMENT_NOT_AT_BANK 02-28 1.00 r2 #3"))
                .addCarried(new TimingItem(TimingKind.PAYMENT_NOT_AT_BANK, FIRST.minusDays(9), Yuan.of(1), " ", null));
        assertEquals(
                "reconcile: account must not be blank"
                        + "; carried[0].day must be before the period, 2010-03-01, but is 2010-03-01"
                        + "; carried[0].posting stands here a second time: give each posting once, but is 1"
                        + "; carried[1].amount must be more than 0.00 but is -1.00"
                        + "; carried[1].posting must not be given for RETURN_NOT_IN_BOOKS but is 2"
                        + "; carried[1].reference stands here a second time: the bank gives each line its own, but is \"r1\""
                        + "; carried[3].reference stands here a second time: the bank gives each line its own, but is \"r2\""
                        + "; carried[5].reference must not be blank",
                refusal(bad));
    }

    @Test
    void the_window_begins_in_the_period_or_right_behind_it() {
        String remedy = "reconcile: inTransitFrom must be from 2010-03-01 to the day after 2010-03-31,"
                + " which says that nothing may be on its way, but is ";
        assertEquals(remedy + "2010-02-28", refusal(facts(FIRST.minusDays(1), statement("1.00"))));
        assertEquals(remedy + "2010-04-02", refusal(facts(LAST.plusDays(2), statement("1.00"))));
        assertEquals(FIRST, facts(FIRST, statement("1.00")).build().inTransitFrom());
        assertEquals(LAST.plusDays(1), facts(statement("1.00")).build().inTransitFrom());
    }

    @Test
    void json_is_not_guessed() {
        ReconciliationFacts facts = facts(statement("1.00"), "2 5 IN 1.00 r1 undoes 1", "3 6 IN 1.00")
                .addCarried(item("PAYMENT_NOT_AT_BANK 02-28 1.00 r2 #4"), item("RETURN_NOT_IN_BOOKS 02-28 1.00"))
                .build();
        String json =
                "{\"account\":\"专户\",\"statement\":{\"from\":\"2010-03-01\",\"to\":\"2010-03-31\",\"opening\":\"1.00\","
                        + "\"lines\":[],\"closing\":\"1.00\"},\"bookOpening\":\"1.00\",\"movements\":[{\"posting\":2,"
                        + "\"day\":\"2010-03-05\",\"direction\":\"IN\",\"amount\":\"1.00\",\"reference\":\"r1\",\"reverses\":1},"
                        + "{\"posting\":3,\"day\":\"2010-03-06\",\"direction\":\"IN\",\"amount\":\"1.00\"}],"
                        + "\"carried\":[{\"kind\":\"PAYMENT_NOT_AT_BANK\",\"day\":\"2010-02-28\",\"amount\":\"1.00\",\"reference\":\"r2\","
                        + "\"posting\":4},{\"kind\":\"RETURN_NOT_IN_BOOKS\",\"day\":\"2010-02-28\",\"amount\":\"1.00\"}],"
                        + "\"inTransitFrom\":\"2010-04-01\"}";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(json, mapper.write(facts));
            assertEquals(facts, mapper.read(json, ReconciliationFacts.class));
            assertEquals(
                    "reconcile: statement.lines must be a list in brackets but is an object"
                            + "; movements[0].sum is not a property, use one of"
                            + " [posting, day, direction, amount, reference, reverses]"
                            + "; movements[0].posting is missing or null: give it, unknown is not zero"
                            + "; movements[0].reverses must be a whole number but is \"1\""
                            + "; carried[0].kind must be one of RECEIPT_NOT_AT_BANK, PAYMENT_NOT_AT_BANK,"
                            + " RECEIPT_NOT_IN_BOOKS, PAYMENT_NOT_IN_BOOKS, RETURN_NOT_IN_BOOKS, INTEREST_NOT_IN_BOOKS"
                            + " but is \"LOST\"; carried[0].color is not a property",
                    mapper.refusal(
                                    json.replace("\"lines\":[]", "\"lines\":{}")
                                            .replace("\"posting\":2", "\"sum\":2")
                                            .replace("\"reverses\":1", "\"reverses\":\"1\"")
                                            .replace("\"PAYMENT_NOT_AT_BANK\"", "\"LOST\",\"color\":1"),
                                    ReconciliationFacts.class)
                            .replaceAll("(carried\\[0\\].color is not a property), use one of.*?]", "$1")
                            .replaceAll("(; carried\\[0\\].color is not a property)(.*)", "$2$1"));
        }
    }

    @Test
    void a_statement_that_is_none_is_refused_within_facts() {
        String json = StrictMapper.JACKSON_3.write(facts(statement("1.00")).build());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "bank statement: closing must be the opening and all lines together, 1.00, but is 1.01",
                    mapper.refusal(
                            json.replace("\"closing\":\"1.00\"", "\"closing\":\"1.01\""), ReconciliationFacts.class));
            assertEquals(
                    "reconcile: statement must be an object in braces but is a text",
                    mapper.refusal(
                            json.replaceAll("\"statement\":\\{.*?}", "\"statement\":\"none\""),
                            ReconciliationFacts.class));
        }
    }

    @Test
    void movements_know_what_they_undo_and_items_what_they_add() {
        assertEquals(
                null,
                BookMovement.of(1, LocalDate.EPOCH, Direction.IN, Yuan.of(1), "r")
                        .reverses());
        assertEquals(7, movement("8 5 IN 1.00 undoes 7").reverses());
        assertEquals(Yuan.parse("-1.00"), item("RECEIPT_NOT_AT_BANK 02-28 1.00").toBank());
        assertEquals(Yuan.parse("1.00"), item("PAYMENT_NOT_AT_BANK 02-28 1.00").toBank());
        assertEquals(
                Yuan.parse("-1.00"), item("PAYMENT_NOT_IN_BOOKS 02-28 1.00").toBank());
        assertEquals(Yuan.parse("1.00"), item("RETURN_NOT_IN_BOOKS 02-28 1.00").toBank());
    }
}
