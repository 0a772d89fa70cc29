package org.civaffairs.funds.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;

/** Facts for the tests of this package. */
final class Counties {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    static final PersonName OUYANG = PersonName.parse("欧阳修");

    private Counties() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Nine letters, Y, N or ?: the five systems, a space, the four controls. */
    static FundSystemsFacts systems(String letters) {
        List<Truth> truths =
                letters.replace(" ", "").chars().mapToObj(Counties::truth).toList();
        FundSystemsFacts.Builder facts = FundSystemsFacts.builder();
        facts.unit("柏市镇").dedicatedAccount(truths.get(0)).allocation(truths.get(1));
        facts.payment(truths.get(2)).internalAudit(truths.get(3)).inspection(truths.get(4));
        facts.allocationControl(truths.get(5)).approvalControl(truths.get(6));
        facts.paymentControl(truths.get(7)).auditControl(truths.get(8));
        return facts.build();
    }

    static Truth truth(int letter) {
        return switch (letter) {
            case 'Y' -> Truth.YES;
            case 'N' -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }

    static TrackingFacts tracking(String through, String... checks) {
        TrackingFacts.Builder facts = TrackingFacts.builder().county("攸县").through(day(through));
        Stream.of(checks).map(Counties::day).forEach(facts::addChecks);
        return facts.build();
    }

    /** Each inspection such as {@code 03-16 DIBAO YN?}: month and day, money, audit room, section, report. */
    static SpecialInspectionsFacts inspections(String through, String... inspections) {
        SpecialInspectionsFacts.Builder facts =
                SpecialInspectionsFacts.builder().county("攸县").through(day(through));
        Stream.of(inspections).map(Counties::inspection).forEach(facts::addInspections);
        return facts.build();
    }

    private static SpecialInspection inspection(String text) {
        String[] parts = text.split(" ", -1);
        return new SpecialInspection(
                day("2010-" + parts[0]),
                SpecialMoney.valueOf(parts[1]),
                truth(parts[2].charAt(0)),
                truth(parts[2].charAt(1)),
                truth(parts[2].charAt(2)));
    }

    /** Held, with the three bodies as letters Y, N or ?. */
    static AnnualAuditFacts.Builder held(String asOf, String bodies) {
        return audit(asOf, Truth.YES, bodies);
    }

    static AnnualAuditFacts audit(String days, int fiscalYear, String bodies) {
        return held("2010-12-31", bodies)
                .days(DaySpan.parse(days))
                .fiscalYear(fiscalYear)
                .build();
    }

    static AnnualAuditFacts.Builder audit(String asOf, Truth held, String bodies) {
        AnnualAuditFacts.Builder facts = AnnualAuditFacts.builder();
        facts.county("攸县").asOf(day(asOf)).held(held).civilAffairs(truth(bodies.charAt(0)));
        facts.finance(truth(bodies.charAt(1))).supervision(truth(bodies.charAt(2)));
        return facts;
    }

    static FavourFacts favour(Truth related, Truth eligible) {
        return FavourFacts.builder()
                .township("柏市镇")
                .person(OUYANG)
                .related(related)
                .eligible(eligible)
                .build();
    }
}
