package outside;

import java.time.LocalDate;
import java.util.Locale;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.staffing.Staffing;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.matching.Matching;
import org.civaffairs.funds.matching.MatchingFacts;
import org.civaffairs.funds.matching.MatchingRule;

/** The README's first example, in a project of its own. */
final class First {
    private First() {}

    public static void main(String[] args) {
        StaffingFacts facts =
                StaffingFacts.builder().township("柏市镇").residents(38_412).staff(3).build();
        Assessment<Staffing> staffing = StaffingRule.inForceOn(LocalDate.of(2010, 6, 1)).assess(facts);
        System.out.println(staffing.value().required());
        System.out.println(staffing.findings());
        System.out.println(staffing.assumptions());
        System.out.println(staffing.explain(Locale.ENGLISH));

        Yuan budgeted = Yuan.parse("24691.35");
        Matching matching = MatchingRule.inForceOn(LocalDate.of(2010, 6, 1))
                .assess(MatchingFacts.builder()
                        .township("柏市镇")
                        .appropriation(Yuan.parse("1234567.70"))
                        .budgeted(budgeted)
                        .build())
                .value();
        System.out.println(matching.required() + ", short " + matching.shortfall());
        if (staffing.value().required() != 4 || !matching.shortfall().equals(Yuan.parse("0.01"))) {
            throw new AssertionError("the README's first example does not hold");
        }
        Vote.main();
    }
}
