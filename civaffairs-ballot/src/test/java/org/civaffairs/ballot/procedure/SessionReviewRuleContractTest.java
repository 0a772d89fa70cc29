package org.civaffairs.ballot.procedure;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.ballot.publication.PublicationTerm;
import org.civaffairs.ballot.publication.WorkingDays;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class SessionReviewRuleContractTest extends RuleContract<SessionReviewFacts, SessionReview> {
    SessionReviewRuleContractTest() {
        super(SessionReviewFacts.class, SessionReview.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<SessionReviewRule> rules() {
        return List.of(
                SampleProcedure.rule(),
                SampleProcedure.rule(SessionReviewRule.SECRECY, Secrecy.RECORDED),
                SampleProcedure.rule(SessionReviewRule.PUBLICATION, PublicationTerm.parse("15 DAYS or 7 DAYS x2")),
                SessionReviewRule.under(
                        SampleProcedure.with(
                                SampleProcedure.ALL,
                                SessionReviewRule.PUBLICATION,
                                PublicationTerm.parse("5 WORKING DAYS")),
                        SampleProcedure.DAY,
                        WorkingDays.WEEKDAYS));
    }

    @Override
    protected List<SessionReviewFacts> samples() {
        SampleSession unknown = new SampleSession().until(EventKind.ANNOUNCED).unattended();
        unknown.members.set(0, SessionMember.voter("r1", org.civaffairs.ballot.panel.MemberKind.REPRESENTATIVE));
        unknown.secret = Truth.UNKNOWN;
        unknown.previous = null;
        unknown.publications.clear();
        SampleSession skipped =
                new SampleSession().unattended().until(EventKind.VOTED).happened(EventKind.GRANTED, "2010-07-01");
        SampleSession altered = new SampleSession()
                .unattended()
                .until(EventKind.OPENED)
                .happened(EventKind.SIGNATURES_COLLECTED, "2010-06-01");
        SampleSession wrong = new SampleSession().ballots(12, 14, 15).moved(EventKind.NOTICE_GIVEN, "2010-05-26");
        wrong.without(EventKind.DISCUSSED);
        wrong.previous = SampleSession.day("2010-05-31");
        return List.of(
                new SampleSession().facts(),
                unknown.facts(),
                skipped.facts(),
                altered.facts(),
                wrong.facts(),
                nothingKnown());
    }

    private static SessionReviewFacts nothingKnown() {
        SampleSession nothing = new SampleSession().unattended();
        nothing.events.clear();
        return nothing.facts();
    }
}
