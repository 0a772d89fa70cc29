package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Division.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Down to persons (C-88) and down to households (C-117): two duties, each with its own finding. */
class ReliefDivisionDutyTest {
    private static final PersonName NAME = PersonName.parse("李四");

    /** 30.00 to each: a person with the household, a household, a person. */
    private static ReliefDivisionFacts.Builder mixed() {
        return Division.of("90.00", DivisionBasis.HEADS)
                .addShares(claim("s1"), Claim.of("s2", null, "h2"), Claim.of("s3", NAME, null));
    }

    private static List<String> findings(ReliefDivisionRule rule, ReliefDivisionFacts facts) {
        return rule.assess(facts).findings().stream().map(Finding::toString).toList();
    }

    private static ReliefDivisionRule reading(PersonDuty persons, HouseholdDuty households) {
        return ReliefDivisionRule.under(
                Policy.planned()
                        .reading(ReliefDivisionRule.PERSONS, persons)
                        .reading(ReliefDivisionRule.HOUSEHOLDS, households),
                Panel.DAY);
    }

    @Test
    void money_for_a_household_without_a_person_and_the_reverse_are_violations() {
        List<Finding> findings = Division.RULE.assess(mixed().build()).findings();
        assertEquals(
                List.of(
                        new Finding(
                                ReliefDivisionRule.NOT_PERSONS,
                                "江桥村 2010-06-01 救济款 s2",
                                YouCounty2010.TO_PERSONS,
                                Yuan.of(30),
                                Yuan.ZERO,
                                Yuan.of(30)),
                        new Finding(
                                ReliefDivisionRule.NOT_HOUSEHOLDS,
                                "江桥村 2010-06-01 救济款 s3",
                                YouCounty2010.TO_HOUSEHOLDS,
                                Yuan.of(30),
                                Yuan.ZERO,
                                Yuan.of(30))),
                findings);
        assertEquals(Severity.VIOLATION, findings.get(0).severity());
        assertEquals("NOT_TO_PERSONS", findings.get(0).code().id());
        assertEquals("NOT_TO_HOUSEHOLDS", findings.get(1).code().id());
    }

    @Test
    void persons_come_before_households_and_each_in_the_order_of_the_shares() {
        ReliefDivisionFacts facts = Division.of("90.00", DivisionBasis.HEADS)
                .addShares(Claim.of("s1", NAME, null), Claim.of("s2", null, "h2"), Claim.of("s3", null, "h3"))
                .build();
        assertEquals(
                List.of(
                        "VIOLATION NOT_TO_PERSONS 江桥村 2010-06-01 救济款 s2: 0.00 of 30.00, difference 30.00 [C-88]",
                        "VIOLATION NOT_TO_PERSONS 江桥村 2010-06-01 救济款 s3: 0.00 of 30.00, difference 30.00 [C-88]",
                        "VIOLATION NOT_TO_HOUSEHOLDS 江桥村 2010-06-01 救济款 s1: 0.00 of 30.00, difference 30.00 [C-117]"),
                findings(Division.RULE, facts));
    }

    @Test
    void a_person_with_the_household_is_no_finding() {
        assertEquals(
                List.of(),
                findings(
                        Division.RULE,
                        Division.of("90.00", DivisionBasis.HEADS)
                                .addShares(claim("s1"), claim("s2"))
                                .build()));
    }

    @Test
    void a_share_of_nothing_breaks_no_duty() {
        ReliefDivisionFacts facts = Division.of("0.01", DivisionBasis.HEADS)
                .addShares(Claim.of("s1", NAME, "h1"), Claim.of("s2", null, "h2"), Claim.of("s3", NAME, null))
                .build();
        assertEquals(List.of(), findings(Division.RULE, facts));
    }

    @ParameterizedTest
    @EnumSource(AssistanceMatter.class)
    void the_clause_names_disaster_funds_and_relief_and_the_other_reading_takes_all(AssistanceMatter matter) {
        ReliefDivisionFacts facts = Division.of("90.00", DivisionBasis.HEADS)
                .addShares(Claim.of("s1", null, "h1"))
                .build();
        ReliefDivisionFacts about = ReliefDivisionFacts.builder()
                .village(facts.village())
                .session(facts.session())
                .motion(facts.motion())
                .matter(matter)
                .day(facts.day())
                .total(facts.total())
                .by(facts.by())
                .addAllShares(facts.shares())
                .build();
        boolean named = List.of("DISASTER_FUNDS", "RELIEF").contains(matter.name());
        assertEquals(named, Division.RULE.assess(about).hasFindings());
        assertEquals(
                1,
                findings(reading(PersonDuty.ALL_MONEY, HouseholdDuty.NAMED), about)
                        .size());
    }

    @Test
    void where_a_persons_share_has_reached_the_household_only_persons_are_missed() {
        ReliefDivisionRule rule = reading(PersonDuty.NAMED_MONEY, HouseholdDuty.REACHED_BY_PERSON);
        assertEquals(
                List.of("VIOLATION NOT_TO_PERSONS 江桥村 2010-06-01 救济款 s2: 0.00 of 30.00, difference 30.00 [C-88]"),
                findings(rule, mixed().build()));
    }

    @Test
    void readings_and_bases_have_words() {
        assertEquals(
                List.of("按票数", "按人头", "按权重"),
                Arrays.stream(DivisionBasis.values())
                        .map(by -> by.label().in(Locale.CHINESE))
                        .toList());
        assertEquals(
                List.of("quota", "floor", "cap"),
                Arrays.stream(DecidedBy.values()).map(by -> by.label().en()).toList());
        assertEquals(
                "disaster funds and relief money only",
                PersonDuty.NAMED_MONEY.label().en());
        assertEquals("到人即视为到户", HouseholdDuty.REACHED_BY_PERSON.label().zh());
    }
}
