package org.civaffairs.core.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;

/** Oracles that never divide. Populations are aimed at the steps of the ratio and at the halves between them. */
class StaffingProperties {
    private static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    private static StaffingRule rule(Rounding rounding, int perOfficer) {
        Policy policy = Policy.planned().reading(StaffingRule.ROUNDING, rounding);
        Reform reform = Reform.proposed("r").from(StaffingRule.RESIDENTS_PER_OFFICER, DAY, perOfficer, "memo");
        return StaffingRule.under(perOfficer == 10_000 ? policy : policy.with(reform), DAY);
    }

    private static StaffingFacts facts(int residents, int staff) {
        return StaffingFacts.builder()
                .township("乡")
                .residents(Math.max(0, residents))
                .staff(Math.max(0, staff))
                .build();
    }

    @Property
    void a_shortfall_is_found_exactly_when_the_officers_there_cannot_cover_all(
            @ForAll @IntRange(max = 200) int staff, @ForAll @IntRange(min = -2, max = 2) int nudge) {
        StaffingFacts facts = facts(staff * 10_000 + nudge, staff);
        assertEquals(
                staff * 10_000L < facts.residents(),
                rule(Rounding.UP, 10_000).assess(facts).hasFindings());
    }

    @Property
    void up_is_the_least_number_that_covers_all(
            @ForAll @IntRange(min = 1, max = 1_000_000) int perOfficer,
            @ForAll @IntRange(max = 2_000) int officers,
            @ForAll @IntRange(min = -1, max = 1) int nudge) {
        StaffingFacts facts = facts(people(officers, perOfficer, nudge), 0);
        long required = rule(Rounding.UP, perOfficer).assess(facts).value().required();
        assertTrue(required * perOfficer >= facts.residents());
        assertTrue(required == 0 || (required - 1) * perOfficer < facts.residents());
    }

    @Property
    void down_is_the_most_that_have_their_full_number(
            @ForAll @IntRange(min = 1, max = 1_000_000) int perOfficer,
            @ForAll @IntRange(max = 2_000) int officers,
            @ForAll @IntRange(min = -1, max = 1) int nudge) {
        StaffingFacts facts = facts(people(officers, perOfficer, nudge), 0);
        long required = rule(Rounding.DOWN, perOfficer).assess(facts).value().required();
        assertTrue(required * perOfficer <= facts.residents());
        assertTrue((required + 1) * perOfficer > facts.residents());
    }

    @Property
    void half_up_is_the_nearest_and_the_higher_of_two_as_near(
            @ForAll @IntRange(max = 400) int halves, @ForAll @IntRange(min = -1, max = 1) int nudge) {
        StaffingFacts facts = facts(halves * 5_000 + nudge, 0);
        long required = rule(Rounding.HALF_UP, 10_000).assess(facts).value().required();
        long twice = 2L * (required * 10_000 - facts.residents());
        assertTrue(-10_000 < twice && twice <= 10_000, () -> required + " of " + facts);
    }

    @Property
    void the_gap_fills_the_staff_up_to_what_is_required_and_no_further(
            @ForAll @IntRange(max = 100) int officers,
            @ForAll @IntRange(min = -1, max = 1) int nudge,
            @ForAll @IntRange(min = -2, max = 2) int away,
            @ForAll Rounding rounding) {
        StaffingFacts facts = facts(officers * 10_000 + nudge, officers + away);
        Staffing value = rule(rounding, 10_000).assess(facts).value();
        assertEquals(Math.max(value.required(), facts.staff()), facts.staff() + value.gap());
        assertTrue(value.gap() >= 0);
    }

    private static int people(int officers, int perOfficer, int nudge) {
        return (int) Math.min(Integer.MAX_VALUE, (long) officers * perOfficer + nudge);
    }
}
