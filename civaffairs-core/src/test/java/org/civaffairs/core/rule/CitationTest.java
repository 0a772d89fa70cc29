package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.FIRST;
import static org.civaffairs.core.rule.SamplePlan.SOURCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

/** The words of a rule: sources, citations, terms, measures, steps. */
class CitationTest {
    @Test
    void a_citation_prints_its_clause_and_its_words() {
        assertEquals("X-1 「要按比例配備」", SamplePlan.CLAUSE.toString());
        assertEquals("memo 12", Citation.of(SOURCE, "memo 12", Force.NONE, "").toString());
    }

    @Test
    void a_clause_is_cited_in_spirit_by_the_same_id_and_words() {
        Citation spirit = SamplePlan.CLAUSE.inSpirit();
        assertEquals(new Citation(SOURCE, "X-1", Force.SPIRIT, "要按比例配備"), spirit);
        assertEquals(spirit, spirit.inSpirit());
        assertEquals(Text.of("条文之外、精神所及", "outside its letter, within its spirit"), Force.SPIRIT.label());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("\"X-1\"", mapper.write(spirit));
        }
    }

    @Test
    void a_clause_that_orders_nothing_has_no_spirit_either() {
        Citation memo = Citation.of(SOURCE, "memo 12", Force.NONE, "");
        assertEquals(
                "memo 12 orders nothing: what is against its spirit cannot be found by it, cite one that does",
                assertThrows(IllegalArgumentException.class, memo::inSpirit).getMessage());
    }

    @Test
    void a_citation_and_a_term_are_their_ids_in_json() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("\"X-1\"", mapper.write(SamplePlan.CLAUSE));
            assertEquals("\"sample.people\"", mapper.write(SamplePlan.PEOPLE.term()));
        }
    }

    @Test
    void a_source_speaks_for_a_day_at_least() {
        assertEquals(FIRST, Source.of("一日", "a day", FIRST, FIRST).to());
        assertEquals(
                "sample plan: last day 2009-12-31 is before first day 2010-01-01",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Source(SOURCE.title(), FIRST, FIRST.minusDays(1)))
                        .getMessage());
    }

    @Test
    void a_source_prints_its_english_title() {
        assertEquals("sample plan", SOURCE.toString());
    }

    @Test
    void a_term_has_a_name_in_both_languages_and_perhaps_a_unit() {
        Term counted = Term.of("people", "人数", "people", Term.PERSONS);
        assertEquals(Text.of("人数", "people"), counted.name());
        assertEquals(Text.of("人", "persons"), counted.unit());
        assertEquals("people", counted.toString());
        Term bare = Term.of("people", "人数", "people");
        assertNull(bare.unit());
        assertNotEquals(counted, bare);
    }

    @Test
    void a_measure_of_money_is_shown_in_yuan_and_any_other_as_it_is() {
        Measure<Yuan> money = new Measure<>(Term.of("amount", "金额", "amount", Term.YUAN), Yuan::fen);
        assertEquals("24691.36", money.show(2_469_136));
        assertEquals("-0.01", money.show(-1));
        Measure<Yuan> people = new Measure<>(Term.of("people", "人数", "people", Term.PERSONS), Yuan::fen);
        assertEquals("2469136", people.show(2_469_136));
        Measure<Yuan> bare = new Measure<>(Term.of("people", "人数", "people"), Yuan::fen);
        assertEquals("-1", bare.show(-1));
    }

    @Test
    void a_step_knows_whether_it_is_a_fact_a_provision_or_a_result() {
        Term term = SamplePlan.PEOPLE.term();
        assertEquals(new Step(term, 5, null, null), Step.fact(term, 5));
        assertEquals(
                new Step(term, 10_000, Basis.STATED, SamplePlan.CLAUSE),
                Step.of(SamplePlan.PEOPLE.findPlanned().orElseThrow()));
        assertEquals(new Step(term, 5, null, SamplePlan.CLAUSE), Step.result(term, 5, SamplePlan.CLAUSE));
        assertEquals("sample.people = 5", Step.fact(term, 5).toString());
    }

    @Test
    void a_step_is_written_without_what_it_has_not() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"term\":\"sample.people\",\"value\":5}", mapper.write(Step.fact(SamplePlan.PEOPLE.term(), 5)));
            assertEquals(
                    "{\"term\":\"sample.people\",\"value\":10000,\"basis\":\"STATED\",\"citation\":\"X-1\"}",
                    mapper.write(Step.of(SamplePlan.PEOPLE.findPlanned().orElseThrow())));
        }
    }
}
