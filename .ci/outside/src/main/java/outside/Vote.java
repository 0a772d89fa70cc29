package outside;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.ballot.panel.Meeting;
import org.civaffairs.ballot.panel.MemberKind;
import org.civaffairs.ballot.panel.PanelRoster;
import org.civaffairs.ballot.panel.Recusal;
import org.civaffairs.ballot.panel.SecretSession;
import org.civaffairs.ballot.preset.BallotPreset;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;

/** A panel's ballot, in a project of its own: 15 members, one away, one who steps aside. */
final class Vote {
    private Vote() {}

    static void main() {
        LocalDate day = LocalDate.of(2010, 6, 1);
        PanelRoster.Builder panel = PanelRoster.builder("江桥村");
        for (int i = 1; i <= 15; i++) {
            panel.member("m" + i, "王" + i, MemberKind.REPRESENTATIVE);
        }
        Agenda agenda = Agenda.of("江桥村", "春季评议", List.of("低保01"));
        Meeting meeting = Meeting.builder(panel.build(), agenda, day)
                .presentAllBut("m15")
                .recusing(Recusal.kin("低保01", "m3", Kinship.LINEAL))
                .build();
        PanelDecisionFacts facts = SecretSession.builder(meeting)
                .ballots("低保01", Counts.of(9, 3, 1))
                .build()
                .facts("低保01", AssistanceMatter.RURAL_DIBAO, Truth.YES);
        Decision decision = PanelDecisionRule.under(BallotPreset.YOU_COUNTY_2010.policy(), day)
                .assess(facts)
                .value();
        System.out.println(decision.outcome() + ", " + decision.margin().text());
        if (!decision.isPassed() || decision.margin().needs() != 7) {
            throw new AssertionError("the README's ballot does not hold");
        }
    }
}
