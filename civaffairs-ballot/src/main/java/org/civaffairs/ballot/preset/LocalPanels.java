package org.civaffairs.ballot.preset;

import static org.civaffairs.ballot.tally.PanelDecisionRule.PASS;
import static org.civaffairs.ballot.tally.PanelDecisionRule.QUORUM;
import static org.civaffairs.ballot.tally.PanelDecisionRule.VOTED_DOWN;

import org.civaffairs.ballot.tally.PassRule;
import org.civaffairs.ballot.tally.QuorumRule;
import org.civaffairs.ballot.tally.VotedDown;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Text;

/** Review panels of other places, each as its rule has it; what the rule does not say stays open. */
final class LocalPanels {
    private static final Text SAID = Text.of("该地规定", "as the local rule has it");

    private final Citation rule;

    private LocalPanels(Citation rule) {
        this.rule = rule;
    }

    static Reform shangluo() {
        LocalPanels panel = new LocalPanels(RuleTexts.SHANGLUO);
        Reform reform = Reform.preset("shangluo-2014");
        reform = panel.says(reform, QUORUM, QuorumRule.parse("PRESENT >=2/3 of ENTITLED"));
        reform = panel.says(reform, PASS, PassRule.parse(">=2/3 of PRESENT"));
        return panel.votesStand(reform);
    }

    static Reform zhashui() {
        return Reform.preset("zhashui-2015");
    }

    static Reform anqing() {
        LocalPanels panel = new LocalPanels(RuleTexts.ANQING);
        Reform reform = Reform.preset("anqing-2024");
        reform = panel.says(reform, PASS, PassRule.parse(">1/2 of VALID"));
        return panel.says(reform, VOTED_DOWN, VotedDown.REFERRED);
    }

    static Reform tengchong() {
        LocalPanels panel = new LocalPanels(RuleTexts.TENGCHONG);
        Reform reform = Reform.preset("tengchong-2018");
        reform = panel.says(reform, QUORUM, QuorumRule.parse("PRESENT >=2/3 of DUE"));
        reform = panel.says(reform, PASS, PassRule.parse(">=2/3 of PRESENT"));
        return panel.votesStand(reform);
    }

    private <T> Reform says(Reform reform, Parameter<T> parameter, T value) {
        return reform.adopted(parameter, rule.source().from(), rule.source().to(), value, rule, SAID);
    }

    private Reform votesStand(Reform reform) {
        return reform.assumed(
                VOTED_DOWN, rule.source().from(), rule.source().to(), VotedDown.REJECTED, Assemblies.SILENT);
    }
}
