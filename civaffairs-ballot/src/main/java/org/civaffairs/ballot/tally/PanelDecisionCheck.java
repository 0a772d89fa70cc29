package org.civaffairs.ballot.tally;

import org.civaffairs.core.value.Problems;

/** What must hold of the households and ballots in {@link PanelDecisionFacts}, and the names of their properties. */
final class PanelDecisionCheck {
    static final String[] PROPERTIES = {
        "village", "session", "motion", "matter", "day", "entitled", "due", "present", "recused", "recusedPresent",
        "households", "householdsPresent", "issued", "returned", "yes", "no", "abstain", "blank", "spoiled", "eligible"
    };

    private PanelDecisionCheck() {}

    static void households(Problems problems, PanelDecisionFacts facts) {
        long represented = facts.householdsPresent().orElse(0);
        if (facts.households().isPresent()) {
            Households.check(problems, facts.households().getAsLong(), represented);
        } else {
            problems.notNegative("householdsPresent", represented);
        }
    }

    static void ballots(Problems problems, PanelDecisionFacts facts) {
        problems.notNegative("issued", facts.issued());
        BallotAccount.checkIssued(problems, facts.issued(), facts.present() - facts.recusedPresent());
        problems.notNegative("returned", facts.returned());
        if ((facts.yes() | facts.no() | facts.abstain() | facts.blank() | facts.spoiled()) >= 0) {
            account(problems, facts);
        }
        problems.notNegative("yes", facts.yes())
                .notNegative("no", facts.no())
                .notNegative("abstain", facts.abstain())
                .notNegative("blank", facts.blank())
                .notNegative("spoiled", facts.spoiled());
    }

    private static void account(Problems problems, PanelDecisionFacts facts) {
        try {
            BallotAccount.checkSum(
                    problems,
                    facts.returned(),
                    new Counts(facts.yes(), facts.no(), facts.abstain(), facts.blank(), facts.spoiled()));
        } catch (ArithmeticException e) {
            problems.add("returned", "is beyond what can be counted: " + e.getMessage());
        }
    }
}
