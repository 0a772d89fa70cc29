package org.civaffairs.ballot.preset;

import static org.civaffairs.ballot.tally.PanelDecisionRule.PASS;
import static org.civaffairs.ballot.tally.PanelDecisionRule.QUORUM;
import static org.civaffairs.ballot.tally.PanelDecisionRule.VOTED_DOWN;

import java.time.LocalDate;
import org.civaffairs.ballot.tally.PassRule;
import org.civaffairs.ballot.tally.VotedDown;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Text;

/**
 * How You County's panels decide, in 2010. Quorum and majority are taken from the Organic Law, which was revised on
 * 2010-10-28; all else nobody has said.
 */
final class YouCountyPanel {
    static final LocalDate FIRST = YouCounty2010.SOURCE.from();
    static final LocalDate LAST = YouCounty2010.SOURCE.to();

    private static final LocalDate REVISED =
            RuleTexts.REPRESENTATIVES_2010.source().from();
    private static final LocalDate BEFORE = REVISED.minusDays(1);

    private static final Text AS_ASSEMBLY = Text.of(
            "计划未规定，援引当时村组织法对村民会议的规定",
            "the plan does not say; what the law of the day asks of a villagers' assembly is taken");
    private static final Text AS_REPRESENTATIVES = Text.of(
            "计划未规定，援引修订后村组织法对村民代表会议的规定",
            "the plan does not say; what the revised law asks of a representatives' assembly is taken");
    private static final Text TIES = Text.of("票数相等时重新票决为假定", "that a tie is voted on again is assumed");
    private static final PassRule MAJORITY = PassRule.parse(">1/2 of PRESENT, TIES STAND");
    private static final Text COVERED = Text.of(
            "计划未规定；低保须应保尽保（C-05），符合条件者假定不因票决而终结",
            "the plan does not say; since all who are eligible must be covered (C-05), a vote is not taken to end such a case");

    private YouCountyPanel() {}

    static Reform reform() {
        Reform reform = Reform.preset("you-county-2010")
                .adopted(QUORUM, FIRST, BEFORE, Assemblies.ADULTS_OR_HOUSEHOLDS, RuleTexts.ASSEMBLY_1998, AS_ASSEMBLY)
                .adopted(
                        QUORUM,
                        REVISED,
                        LAST,
                        Assemblies.TWO_THIRDS,
                        RuleTexts.REPRESENTATIVES_2010,
                        AS_REPRESENTATIVES)
                .adopted(PASS, FIRST, BEFORE, MAJORITY, RuleTexts.ASSEMBLY_1998, and(AS_ASSEMBLY, TIES))
                .adopted(PASS, REVISED, LAST, MAJORITY, RuleTexts.REPRESENTATIVES_2010, and(AS_REPRESENTATIVES, TIES))
                .assumed(VOTED_DOWN, FIRST, LAST, VotedDown.REFERRED, COVERED);
        return YouCountyProcedure.addTo(reform);
    }

    private static Text and(Text one, Text other) {
        return Text.of(one.zh() + "；" + other.zh(), one.en() + "; " + other.en());
    }
}
