package org.civaffairs.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Comparison;
import org.civaffairs.core.rule.Force;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Source;
import org.civaffairs.core.staffing.Staffing;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.matching.Matching;
import org.civaffairs.funds.matching.MatchingFacts;
import org.civaffairs.funds.matching.MatchingRule;
import org.junit.jupiter.api.Test;

/** What the README shows, run. */
class ReadmeTest {
    private final StaffingFacts facts =
            StaffingFacts.builder().township("柏市镇").residents(38_412).staff(3).build();

    @Test
    void the_first_example_prints_what_it_says() {
        Assessment<Staffing> staffing =
                StaffingRule.inForceOn(LocalDate.of(2010, 6, 1)).assess(facts);
        assertEquals(4, staffing.value().required());
        assertEquals(
                "[SHORTFALL STAFF_SHORTFALL 柏市镇: 3 of 4, difference 1 [C-82]]",
                staffing.findings().toString());
        assertTrue(
                staffing.assumptions()
                        .toString()
                        .startsWith(
                                "[staffing.residents-per-officer = 10000 (INTERPRETED, C-82): the plan gives the bare ratio, read"));
        assertTrue(staffing.explain(Locale.ENGLISH).contains("10000∶1"));
        Yuan budgeted = Yuan.parse("24691.35");
        Matching matching = MatchingRule.inForceOn(LocalDate.of(2010, 6, 1))
                .assess(MatchingFacts.builder()
                        .township("柏市镇")
                        .appropriation(Yuan.parse("1234567.70"))
                        .budgeted(budgeted)
                        .build())
                .value();
        assertEquals("24691.36, short 0.01", matching.required() + ", short " + matching.shortfall());
    }

    @Test
    void a_county_of_ones_own_is_an_enacted_reform() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        Citation ours = Citation.of(
                Source.of("某县2026年民政工作要点", "Example County civil-affairs plan 2026", first, last),
                "art. 3",
                Force.STRIVE,
                "按8000∶1配备");
        Policy policy = Policy.planned()
                .extendedTo(last, Text.of("本县沿用其余各条", "our county keeps the other clauses"))
                .with(Reform.enacted("某县2026", ours)
                        .during(StaffingRule.RESIDENTS_PER_OFFICER, first, last, 8_000, ours));
        Assessment<Staffing> staffing =
                StaffingRule.under(policy, LocalDate.of(2026, 6, 1)).assess(facts);
        assertEquals(5, staffing.value().required());
        assertEquals(
                java.util.List.of(Basis.ASSUMED, Basis.ADOPTED, Basis.ASSUMED, Basis.ASSUMED),
                staffing.assumptions().stream().map(Provision::basis).toList());
        assertEquals(
                "our county keeps the other clauses; the plan does not say how to round",
                staffing.assumptions().get(2).note().en());
    }

    @Test
    void a_proposal_is_compared_over_facts() {
        Policy proposal = Policy.planned()
                .with(Reform.proposed("1:8000")
                        .from(StaffingRule.RESIDENTS_PER_OFFICER, LocalDate.of(2010, 1, 1), 8_000, "memo 12"));
        LocalDate day = LocalDate.of(2010, 6, 1);
        Comparison effect = Comparison.between(
                StaffingRule.inForceOn(day),
                StaffingRule.under(proposal, day),
                StaffingRule.BY_REQUIRED,
                Stream.of(facts));
        assertEquals(new Comparison(1, 0, 0, 0, 4, 5), effect);
    }

    @Test
    void the_quick_start_is_one_block_of_two_commands_in_both_languages() throws Exception {
        for (String file : new String[] {"README.md", "README.zh-CN.md"}) {
            String readme = Files.readString(Path.of("..", file));
            assertTrue(readme.contains("```sh\n./civaffairs county\nmvn verify\n```\n"), file);
        }
    }
}
