package org.civaffairs.examples.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civaffairs.core.plan.YouCounty2010;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No sentence of the plan is forgotten. */
class PlanCoverageTest {
    private static final Path ROOT = Path.of("..");
    private static final PlanCoverage COVERAGE = new PlanCoverage(ROOT);
    private static final Map<String, Undecidable.Sentence> UNDECIDABLE = Undecidable.sentences();

    static Stream<String> clauses() {
        return IntStream.rangeClosed(1, PlanCoverage.CLAUSES)
                .mapToObj(number -> String.format("C-%02d", number))
                .filter(clause -> !UNDECIDABLE.containsKey(clause));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void a_clause_that_can_be_decided_is_cited_and_tested(String clause) {
        assertTrue(YouCounty2010.findClause(clause).isPresent(), clause + " has no citation");
        assertFalse(COVERAGE.deciders(clause).isEmpty(), clause + " is decided by no class");
        assertFalse(COVERAGE.tests(clause).isEmpty(), clause + " is shown by no test");
    }

    @Test
    void a_clause_that_cannot_be_decided_is_cited_by_no_rule() {
        List<String> both = UNDECIDABLE.keySet().stream()
                .filter(clause -> COVERAGE.deciders(clause).stream().anyMatch(name -> name.endsWith("Rule")))
                .toList();
        assertEquals(List.of(), both);
    }

    @Test
    void the_document_is_up_to_date() throws IOException {
        assertEquals(COVERAGE.document(), Files.readString(ROOT.resolve("docs/COVERAGE.md")));
    }
}
