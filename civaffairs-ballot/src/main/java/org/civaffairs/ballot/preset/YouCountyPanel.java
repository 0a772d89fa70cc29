package org.civaffairs.ballot.preset;

import static org.civaffairs.ballot.tally.PanelDecisionRule.PASS;
import static org.civaffairs.ballot.tally.PanelDecisionRule.QUORUM;
import static org.civaffairs.ballot.tally.PanelDecisionRule.VOTED_DOWN;

import java.time.LocalDate;
import org.civaffairs.ballot.tally.VotedDown;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Text;

/**
 * What You County's plan leaves open, in 2010. Quorum and majority are taken from the Organic Law, which was revised on
 * 2010-10-28; all else nobody has said.
 */
final class YouCountyPanel {
    private static final LocalDate FIRST = YouCounty2010.SOURCE.from();
    private static final LocalDate LAST = YouCounty2010.SOURCE.to();
    private static final LocalDate REVISED =
            RuleTexts.REPRESENTATIVES_2010.source().from();
    private static final LocalDate BEFORE = REVISED.minusDays(1);

    private static final Text AS_ASSEMBLY = Text.of(
            "计划未规定,援引当时村组织法对村民会议的规定",
            "the plan does not say; what the law of the day asks of a villagers' assembly is taken");
    private static final Text AS_REPRESENTATIVES = Text.of(
            "计划未规定,援引修订后村组织法对村民代表会议的规定",
            "the plan does not say; what the revised law asks of a representatives' assembly is taken");
    private static final Text STANDS = Text.of("计划未规定,假定以票决为准", "the plan does not say; the vote is taken to stand");

    private YouCountyPanel() {}

    static Reform reform() {
        return decisions(Reform.preset("you-county-2010"));
    }

    private static Reform decisions(Reform reform) {
        return reform.adopted(
                        QUORUM, FIRST, BEFORE, Assemblies.ADULTS_OR_HOUSEHOLDS, RuleTexts.ASSEMBLY_1998, AS_ASSEMBLY)
                .adopted(
                        QUORUM,
                        REVISED,
                        LAST,
                        Assemblies.TWO_THIRDS,
                        RuleTexts.REPRESENTATIVES_2010,
                        AS_REPRESENTATIVES)
                .adopted(PASS, FIRST, BEFORE, Assemblies.MORE_THAN_HALF, RuleTexts.ASSEMBLY_1998, AS_ASSEMBLY)
                .adopted(
                        PASS,
                        REVISED,
                        LAST,
                        Assemblies.MORE_THAN_HALF,
                        RuleTexts.REPRESENTATIVES_2010,
                        AS_REPRESENTATIVES)
                .assumed(VOTED_DOWN, FIRST, LAST, VotedDown.REJECTED, STANDS);
    }
}
