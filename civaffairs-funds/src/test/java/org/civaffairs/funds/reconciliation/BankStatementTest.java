package org.civaffairs.funds.reconciliation;

import static org.civaffairs.funds.reconciliation.Statements.FIRST;
import static org.civaffairs.funds.reconciliation.Statements.LAST;
import static org.civaffairs.funds.reconciliation.Statements.line;
import static org.civaffairs.funds.reconciliation.Statements.march;
import static org.civaffairs.funds.reconciliation.Statements.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

/** What is no statement of a bank is refused, with all that is wrong with it. */
class BankStatementTest {
    private static String refusal(LocalDate from, LocalDate to, String opening, String closing, String... lines) {
        List<StatementLine> all = Arrays.stream(lines).map(Statements::line).toList();
        return assertThrows(
                        InvalidInputException.class,
                        () -> new BankStatement(from, to, Yuan.parse(opening), all, Yuan.parse(closing)))
                .getMessage();
    }

    @Test
    void all_that_is_wrong_is_reported_at_once() {
        assertEquals(
                "bank statement: lines[0].day must be from 2010-03-05 to 2010-03-20 but is 2010-03-04"
                        + "; lines[0].day must not be before the line above, 2010-03-05, but is 2010-03-04"
                        + "; lines[1].amount must be more than 0.00 but is 0.00"
                        + "; lines[1].direction must be IN for RETURN but is OUT"
                        + "; lines[2].day must not be before the line above, 2010-03-09, but is 2010-03-08"
                        + "; lines[2].amount must be more than 0.00 but is -1.00"
                        + "; lines[3].day must be from 2010-03-05 to 2010-03-20 but is 2010-03-21"
                        + "; lines[3].reference stands here a second time: the bank gives each line its own, but is \"r1\""
                        + "; closing must be the opening and all lines together, 15.00, but is 15.01",
                refusal(
                        march("5"),
                        march("20"),
                        "10.00",
                        "15.01",
                        "4 IN 2.00 r1",
                        "9 OUT 0.00 RETURN",
                        "8 OUT -1.00",
                        "21 IN 2.00 r1"));
    }

    @Test
    void a_period_begins_in_1949_or_later_and_does_not_end_before() {
        assertEquals(
                "bank statement: from must not be before 1949-01-01 but is 1948-12-31"
                        + "; to must not be before from, 1948-12-31, but is 1948-12-30",
                refusal(LocalDate.of(1948, 12, 31), LocalDate.of(1948, 12, 30), "0.00", "0.00"));
        LocalDate first = LocalDate.of(1949, 1, 1);
        assertEquals(
                "statement 1949-01-01..1949-01-01 of 0 lines, 0.00 to 0.00",
                new BankStatement(first, first, Yuan.ZERO, List.of(), Yuan.ZERO).toString());
    }

    @Test
    void interest_comes_in_and_a_reference_is_a_label() {
        StatementLine bad = new StatementLine(march("9"), Direction.OUT, Yuan.of(1), LineKind.INTEREST, " ");
        assertEquals(
                "bank statement: lines[0].direction must be IN for INTEREST but is OUT"
                        + "; lines[0].reference must not be blank",
                assertThrows(
                                InvalidInputException.class,
                                () -> new BankStatement(FIRST, LAST, Yuan.of(1), List.of(bad), Yuan.ZERO))
                        .getMessage());
    }

    @Test
    void lines_of_one_day_and_of_both_ends_are_in_order() {
        BankStatement statement =
                statement("1.00", "1 IN 1.00", "1 OUT 1.00", "31 IN 2.00 RETURN r1", "31 IN 1.00 INTEREST");
        assertEquals(Yuan.parse("4.00"), statement.closing());
        assertEquals("statement 2010-03-01..2010-03-31 of 4 lines, 1.00 to 4.00", statement.toString());
    }

    @Test
    void a_sum_out_of_range_is_refused_with_both_operands() {
        assertEquals(
                "bank statement: lines must add up to an amount: amount out of range: 92233720368547758.07 + 0.01",
                refusal(FIRST, LAST, "92233720368547758.07", "0.00", "1 IN 0.01"));
    }

    @Test
    void a_statement_keeps_its_own_list() {
        List<StatementLine> lines = new ArrayList<>(List.of(line("1 IN 1.00")));
        BankStatement statement = statement(Yuan.ZERO, lines);
        lines.clear();
        assertEquals(1, statement.lines().size());
        assertEquals(statement, JavaCopy.of(statement));
        assertEquals(
                StatementLine.of(march("1"), Direction.IN, Yuan.of(1), null),
                statement.lines().get(0));
    }

    @Test
    void json_is_read_strictly_and_comes_back() {
        new JsonForm<>(BankStatement.class, List.of(statement("1.00", "1 IN 1.00 r1", "2 IN 0.01 INTEREST"))).check();
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"from\":\"2010-03-01\",\"to\":\"2010-03-31\",\"opening\":\"1.00\",\"lines\":[{\"day\":\"2010-03-01\","
                            + "\"direction\":\"IN\",\"amount\":\"1.00\",\"kind\":\"TRANSFER\",\"reference\":\"r1\"},"
                            + "{\"day\":\"2010-03-02\",\"direction\":\"IN\",\"amount\":\"0.01\",\"kind\":\"INTEREST\"}],"
                            + "\"closing\":\"2.01\"}",
                    mapper.write(statement("1.00", "1 IN 1.00 r1", "2 IN 0.01 INTEREST")));
            assertEquals(
                    "bank statement: lines[0].color is not a property, use one of [day, direction, amount, kind, reference]"
                            + "; lines[0].day is missing or null: give it, unknown is not zero"
                            + "; lines[0].direction must be one of IN, OUT but is \"in\""
                            + "; lines[0].amount must be a text in quotes such as \"1234.56\" but is 1"
                            + "; lines[0].kind is missing or null: give it, unknown is not zero"
                            + "; lines[0].reference must be a text in quotes but is a number",
                    mapper.refusal(
                            "{\"from\":\"2010-03-01\",\"to\":\"2010-03-31\",\"opening\":\"1.00\",\"lines\":[{\"direction\":\"in\","
                                    + "\"amount\":1,\"reference\":7,\"color\":1}],\"closing\":\"2.00\"}",
                            BankStatement.class));
        }
    }
}
