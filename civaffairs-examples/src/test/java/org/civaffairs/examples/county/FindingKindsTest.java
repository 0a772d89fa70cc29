package org.civaffairs.examples.county;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Force;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.Source;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;

class FindingKindsTest {
    private static final Citation LAW = Citation.of(
            new Source(Text.of("某法", "a law"), LocalDate.of(2000, 1, 1), LocalDate.of(2020, 12, 31)),
            "C-01",
            Force.MUST,
            "必须");

    private static Finding finding(String code, String subject, Citation citation) {
        return new Finding(Term.of(code, "一", code), subject, citation, 1, 0, 1);
    }

    private static List<String> order(Stream<Finding> findings) {
        return FindingKinds.of(findings).gravestFirst().stream()
                .map(kind -> kind.first().code() + " " + kind.first().subject() + " " + kind.count())
                .toList();
    }

    @Test
    void severity_comes_before_clause_and_clause_by_number_before_subject_and_code() {
        assertEquals(
                List.of("C9 b 1", "C40 b 1", "C113 a 1", "C_LAW a 1", "C33 a 1", "C82 a 1"),
                order(Stream.of(
                        finding("C82", "a", YouCounty2010.STAFFING),
                        finding("C33", "a", YouCounty2010.TRANSPARENCY),
                        finding("C_LAW", "a", LAW),
                        finding("C113", "a", YouCounty2010.DEDICATED_ACCOUNT),
                        finding("C40", "b", YouCounty2010.TOWNSHIP_VETO),
                        finding("C9", "b", YouCounty2010.URBAN_ALLOWANCE))));
        assertEquals(
                List.of("Y a 1", "X b 1", "Z b 1"),
                order(Stream.of(
                        finding("Z", "b", YouCounty2010.NO_GIFTS),
                        finding("X", "b", YouCounty2010.NO_GIFTS),
                        finding("Y", "a", YouCounty2010.NO_GIFTS))));
    }

    @Test
    void a_kind_is_listed_once_with_its_count_and_its_first() {
        assertEquals(
                List.of("X a 3"),
                order(Stream.of(
                        finding("X", "b", YouCounty2010.NO_GIFTS),
                        finding("X", "a", YouCounty2010.NO_GIFTS),
                        finding("X", "c", YouCounty2010.NO_GIFTS))));
    }

    @Test
    void a_second_kind_of_a_clause_comes_after_the_first_of_every_clause_of_that_severity() {
        assertEquals(
                List.of("G a 1", "K a 1", "H b 1", "I c 1", "S a 1"),
                order(Stream.of(
                        finding("S", "a", YouCounty2010.STAFFING),
                        finding("G", "a", YouCounty2010.NO_GIFTS),
                        finding("I", "c", YouCounty2010.NO_GIFTS),
                        finding("H", "b", YouCounty2010.NO_GIFTS),
                        finding("K", "a", YouCounty2010.NO_KIN))));
    }

    @Test
    void one_code_of_two_severities_is_two_kinds_and_totals_count_findings() {
        FindingKinds kinds = FindingKinds.of(
                Stream.of(finding("X", "a", YouCounty2010.NO_GIFTS), finding("X", "a", YouCounty2010.STAFFING)));
        kinds.add(finding("X", "b", YouCounty2010.NO_GIFTS), 7);
        assertEquals(2, kinds.gravestFirst().size());
        assertEquals(9, kinds.total());
        assertEquals(8, kinds.of(Severity.VIOLATION));
        assertEquals(1, kinds.of(Severity.SHORTFALL));
        assertEquals(0, kinds.of(Severity.NOTE));
    }

    @Test
    void the_order_in_which_findings_come_changes_nothing() {
        List<Finding> findings = new ArrayList<>();
        for (String subject : List.of("a", "b", "c")) {
            findings.add(finding("X", subject, YouCounty2010.NO_GIFTS));
            findings.add(finding("Y", subject, YouCounty2010.NO_GIFTS));
            findings.add(finding("Z", subject, YouCounty2010.STAFFING));
        }
        List<String> order = order(findings.stream());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(findings, new Random(seed));
            assertEquals(order, order(findings.stream()), "seed " + seed);
        }
    }
}
