package org.civaffairs.examples.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.facts.Entries;
import org.civaffairs.funds.verification.FindingCode;
import org.junit.jupiter.api.Test;

class RemediesTest {
    @Test
    void every_code_of_every_rule_and_of_the_books_has_a_remedy_and_no_remedy_is_for_nothing() {
        Set<String> codes = Stream.concat(
                        Entries.ALL.stream().flatMap(entry -> entry.findings().stream()),
                        Stream.of(FindingCode.values()).map(FindingCode::term))
                .map(Term::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> without = new TreeSet<>(codes);
        without.removeAll(Remedies.codes());
        assertEquals(Set.of(), without);
        Set<String> forNothing = new TreeSet<>(Remedies.codes());
        forNothing.removeAll(codes);
        assertEquals(Set.of(), forNothing);
    }

    @Test
    void a_remedy_is_in_both_languages_and_of_one_line() {
        for (String code : Remedies.codes()) {
            Text remedy = Remedies.find(Term.of(code, "一", "one")).orElseThrow();
            assertTrue(remedy.zh().codePoints().anyMatch(c -> c >= 0x4E00), code);
            assertTrue(remedy.en().matches("[\\x20-\\x7E]{10,120}"), code);
            assertFalse(remedy.zh().endsWith("。"), code);
        }
    }

    @Test
    void books_keep_the_remedy_of_their_code() {
        assertEquals(
                FindingCode.PURPOSE_DIVERSION.remedy(),
                Remedies.find(FindingCode.PURPOSE_DIVERSION.term()).orElseThrow());
        assertTrue(Remedies.find(Term.of("NO_SUCH", "无", "none")).isEmpty());
    }
}
