package org.civaffairs.funds.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;

/** The oracle counts on the three names of the plan and looks at each inspection by itself. */
class SpecialInspectionsProperties {
    private static final LocalDate LAST = LocalDate.of(2010, 12, 31);
    private static final String[] NAMED = {"DIBAO", "RELIEF", "PENSIONS"};

    /** Inspections of days up to one, each money and day once. */
    private static SpecialInspectionsFacts random(long seed, int size, LocalDate through) {
        Random random = new Random(seed);
        Map<String, SpecialInspection> all = new HashMap<>();
        for (int i = 0; i < size; i++) {
            LocalDate day = LocalDate.ofYearDay(2010, 1 + random.nextInt(through.getDayOfYear()));
            SpecialMoney money = SpecialMoney.values()[random.nextInt(4)];
            Truth[] truths = {Truth.YES, Truth.YES, Truth.YES, Truth.NO};
            all.put(
                    day + " " + money,
                    new SpecialInspection(
                            day,
                            money,
                            truths[random.nextInt(4)],
                            truths[random.nextInt(4)],
                            Truth.values()[random.nextInt(3)]));
        }
        return SpecialInspectionsFacts.builder()
                .county("县")
                .through(through)
                .addAllInspections(all.values())
                .build();
    }

    private static long found(Assessment<?> assessment, String code) {
        return assessment.findings().stream()
                .map(Finding::code)
                .filter(term -> term.id().equals(code))
                .count();
    }

    @Property(tries = 300)
    void what_is_missing_is_what_no_inspection_names_once_the_year_is_over(
            @ForAll long seed,
            @ForAll @IntRange(max = 6) int size,
            @ForAll @IntRange(max = 2) int daysLeft,
            @ForAll boolean any) {
        SpecialInspectionsFacts facts = random(seed, size, LAST.minusDays(daysLeft));
        Policy policy = Policy.planned();
        SpecialInspectionsRule rule = SpecialInspectionsRule.under(
                any ? policy.reading(SpecialInspectionsRule.SCOPE, InspectionScope.ANY) : policy, LAST);
        long without = 0;
        for (String name : NAMED) {
            boolean seen = false;
            for (SpecialInspection one : facts.inspections()) {
                seen |= one.money().name().equals(name);
            }
            without += seen ? 0 : 1;
        }
        Assessment<SpecialInspections> assessment = rule.assess(facts);
        assertEquals(without, assessment.value().uncovered().size());
        long due = any ? (facts.inspections().isEmpty() ? 1 : 0) : without;
        assertEquals(daysLeft == 0 ? due : 0, found(assessment, "INSPECTION_MISSING"));
    }

    @Property(tries = 300)
    void who_was_not_there_is_found_once_for_each_inspection(@ForAll long seed, @ForAll @IntRange(max = 6) int size) {
        SpecialInspectionsFacts facts = random(seed, size, LAST);
        long absent = 0;
        long alone = 0;
        long reported = 0;
        for (SpecialInspection one : facts.inspections()) {
            int away = (one.auditRoom() == Truth.NO ? 1 : 0) + (one.section() == Truth.NO ? 1 : 0);
            absent += away;
            alone += away > 0 ? 1 : 0;
            reported += one.report() == Truth.YES ? 1 : 0;
        }
        Assessment<SpecialInspections> assessment =
                SpecialInspectionsRule.inForceOn(LAST).assess(facts);
        assertEquals(absent, found(assessment, "INSPECTION_NOT_JOINT"));
        assertEquals(alone, assessment.value().alone());
        assertEquals(reported, assessment.value().reported());
        assertEquals(facts.inspections().size(), assessment.value().held());
    }
}
