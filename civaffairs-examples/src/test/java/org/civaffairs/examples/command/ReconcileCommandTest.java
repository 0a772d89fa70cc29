package org.civaffairs.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The books beside the bank's statement, from the command line. */
class ReconcileCommandTest {
    private static String sample() {
        return Run.of("facts", "reconcile").lines().stream()
                .filter(line -> line.startsWith("JSON  "))
                .findFirst()
                .orElseThrow()
                .substring("JSON  ".length());
    }

    @Test
    void a_difference_of_one_fen_is_a_violation_and_a_late_payment_is_not() {
        Run run = Run.reading(sample(), "assess", "reconcile", "--fail-on", "violation");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("\"on\":\"2010-03-31\""), run.out());
        assertTrue(
                run.out().contains("\"timing\":\"80.00\",\"bank\":\"1249.99\",\"unexplained\":\"-0.01\",\"matched\":2"),
                run.out());
        assertTrue(run.out().contains("\"open\":[{\"kind\":\"PAYMENT_NOT_AT_BANK\",\"day\":\"2010-03-30\""), run.out());
        assertEquals(1, run.out().split("RECONCILIATION_DIFFERENCE", -1).length - 1);
    }

    @Test
    void nested_facts_are_listed_by_their_form_and_written_below() {
        Run run = Run.of("facts", "reconcile");
        assertTrue(
                run.lines().stream()
                        .anyMatch(l -> l.matches("statement +JSON object +yes +statement of the bank +\\{…} *")),
                run.out());
        assertTrue(
                run.lines().stream()
                        .anyMatch(l -> l.matches("movements +JSON list +yes +movements of the books +\\[\\{…}] *")),
                run.out());
    }

    @Test
    void a_cell_that_is_no_object_is_reported_with_its_line_and_how_one_is_written() {
        String csv = "account,statement,bookOpening,movements,carried,inTransitFrom\n专户,{oops,1.00,[],[],2010-03-29\n";
        Run run = Run.reading(csv, "assess", "reconcile");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("statement is not valid JSON: "), run.err());
        assertTrue(run.err().contains("; an object is written {...}"), run.err());
    }
}
