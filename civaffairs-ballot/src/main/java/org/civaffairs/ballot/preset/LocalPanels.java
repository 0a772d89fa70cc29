package org.civaffairs.ballot.preset;

import static org.civaffairs.ballot.procedure.SessionReviewRule.ANNOUNCE_DAYS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.COMPOSITION;
import static org.civaffairs.ballot.procedure.SessionReviewRule.NOTICE_DAYS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.RECUSAL;
import static org.civaffairs.ballot.procedure.SessionReviewRule.SECRECY;
import static org.civaffairs.ballot.procedure.SessionReviewRule.SIGNING;
import static org.civaffairs.ballot.tally.PanelDecisionRule.PASS;
import static org.civaffairs.ballot.tally.PanelDecisionRule.QUORUM;
import static org.civaffairs.ballot.tally.PanelDecisionRule.VOTED_DOWN;

import org.civaffairs.ballot.panel.Composition;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.ballot.procedure.Secrecy;
import org.civaffairs.ballot.procedure.Signing;
import org.civaffairs.ballot.tally.PassRule;
import org.civaffairs.ballot.tally.QuorumRule;
import org.civaffairs.ballot.tally.VotedDown;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Text;

/** Review panels of other places, each as its rule has it; what the rule does not say stays open. */
final class LocalPanels {
    private static final PassRule TWO_THIRDS_OF_PRESENT = PassRule.parse(">=2/3 of PRESENT");

    private static final Text NEAR_KIN =
            Text.of("“近亲属”读作三代以内旁系血亲以内", "\"near kin\" is read as up to collateral relatives within three generations");
    private static final Text OF_VOTES =
            Text.of("“过半数票”读作有效票的过半数", "\"more than half of votes\" is read as of valid ballots");

    private LocalPanels() {}

    static Reform shangluo() {
        Adopting rule = new Adopting(RuleTexts.SHANGLUO);
        Reform reform = Reform.preset("shangluo-2014");
        reform = rule.says(reform, QUORUM, QuorumRule.parse("PRESENT >=2/3 of ENTITLED"));
        reform = rule.says(reform, PASS, TWO_THIRDS_OF_PRESENT);
        reform = rule.leavesOpen(reform, VOTED_DOWN, VotedDown.REJECTED, Assemblies.SILENT);
        reform = rule.says(reform, COMPOSITION, Composition.parse("SIZE >=15; REPRESENTATIVE >=2/3 of PRESENT"));
        reform = rule.says(reform, SECRECY, Secrecy.SECRET);
        reform = rule.reads(reform, RECUSAL, Kinship.COLLATERAL, NEAR_KIN);
        reform = rule.says(reform, ANNOUNCE_DAYS, 0);
        return rule.says(reform, SIGNING, Signing.REQUIRED);
    }

    static Reform zhashui() {
        Composition panel = Composition.parse("SIZE >=10; REPRESENTATIVE >=3 of PANEL");
        return new Adopting(RuleTexts.ZHASHUI).says(Reform.preset("zhashui-2015"), COMPOSITION, panel);
    }

    static Reform anqing() {
        Adopting rule = new Adopting(RuleTexts.ANQING);
        Reform reform = Reform.preset("anqing-2024");
        reform = rule.reads(reform, PASS, PassRule.parse(">1/2 of VALID"), OF_VOTES);
        reform = rule.says(reform, VOTED_DOWN, VotedDown.REFERRED);
        return rule.says(reform, SECRECY, Secrecy.SECRET);
    }

    static Reform tengchong() {
        Adopting rule = new Adopting(RuleTexts.TENGCHONG);
        Reform reform = Reform.preset("tengchong-2018");
        reform = rule.says(reform, QUORUM, QuorumRule.parse("PRESENT >=2/3 of DUE"));
        reform = rule.says(reform, PASS, TWO_THIRDS_OF_PRESENT);
        reform = rule.leavesOpen(reform, VOTED_DOWN, VotedDown.REJECTED, Assemblies.SILENT);
        return rule.says(reform, NOTICE_DAYS, 7);
    }
}
