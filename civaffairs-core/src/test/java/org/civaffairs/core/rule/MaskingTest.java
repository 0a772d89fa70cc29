package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.value.PersonName;
import org.junit.jupiter.api.Test;

/** Facts keep names; what is derived from them shows them masked. */
class MaskingTest {
    private static final Term NAME = Term.of("name", "姓名", "name");
    private static final PersonName OUYANG = PersonName.parse("欧阳修");

    @Test
    void a_step_and_a_finding_hold_a_name_only_masked() {
        assertEquals("欧**", Step.fact(NAME, OUYANG).value());
        Finding finding = new Finding(NAME, "柏市镇", YouCounty2010.FUNDS_IN_PLACE, OUYANG, OUYANG, OUYANG);
        assertEquals("欧**欧**欧**", "" + finding.expected() + finding.actual() + finding.difference());
    }

    @Test
    void their_json_has_no_full_name() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("{\"term\":\"name\",\"value\":\"欧**\"}", mapper.write(Step.fact(NAME, OUYANG)));
        }
    }

    /** One JSON library writes a day as numbers, the other as text; a derivation always has the text. */
    @Test
    void a_step_and_a_finding_hold_a_day_as_text() {
        LocalDate day = LocalDate.of(2010, 9, 30);
        assertEquals("2010-09-30", Step.fact(NAME, day).value());
        Finding finding = new Finding(NAME, "柏市镇", YouCounty2010.FUNDS_IN_PLACE, day, day, 5L);
        assertEquals("2010-09-30", finding.expected());
        assertEquals("2010-09-30", finding.actual());
        assertEquals(5L, finding.difference());
    }

    record Visit(PersonName visitor) implements Serializable {}

    /** A rule that repeats what its step is given, masked or not. */
    private record Repeats(Function<PersonName, Object> shown) implements Rule<Visit, Long> {
        @Override
        public Term term() {
            return NAME;
        }

        @Override
        public Assessment<Long> assess(Visit facts) {
            return Assessment.of(this, facts, 1L, List.of());
        }

        @Override
        public List<Step> steps(Visit facts, Long value) {
            return List.of(Step.fact(NAME, shown.apply(facts.visitor())));
        }

        @Override
        public Provisions provisions() {
            return new Provisions(SamplePlan.DAY, List.of(), List.of());
        }
    }

    private static RuleContract<Visit, Long> of(Function<PersonName, Object> shown) {
        return new RuleContract<>(Visit.class, Long.class, EnumSet.of(Truth.YES)) {
            @Override
            protected List<Repeats> rules() {
                return List.of(new Repeats(shown));
            }

            @Override
            protected List<Visit> samples() {
                return List.of(new Visit(OUYANG));
            }
        };
    }

    @Test
    void a_rule_that_shows_a_full_name_breaks_its_contract() {
        of(name -> name).personal_data_is_masked_in_all_that_is_shown();
        RuleContract<Visit, Long> leak = of(PersonName::full);
        assertTrue(assertThrows(AssertionError.class, leak::personal_data_is_masked_in_all_that_is_shown)
                .getMessage()
                .contains("\"欧阳修\" is shown by name"));
    }
}
