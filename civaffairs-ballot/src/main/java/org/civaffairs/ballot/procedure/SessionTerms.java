package org.civaffairs.ballot.procedure;

import static org.civaffairs.core.plan.YouCounty2010.NO_WAY_ROUND;
import static org.civaffairs.core.rule.Term.PERSONS;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/** The words of a session's review, and its derivation in order. */
final class SessionTerms {
    static final Text DAYS = Text.of("天", "days");
    static final Term EVENTS = Term.of("events", "会议过程", "what happened");
    static final Term VOTE = Term.of("vote", "是否票决", "whether a vote was held");

    private static final Text BALLOTS = Text.of("票", "ballots");
    private static final Term MEMBERS = Term.of("members", "评审团成员", "members of the panel", PERSONS);
    private static final Term PRESENT = Term.of("present", "实到", "members present", PERSONS);
    private static final Term VOTED = Term.of("voted", "投票人数", "members who voted", PERSONS);
    private static final Term KIN_VOTED = Term.of("kinVoted", "应回避而投票", "voted and had to step aside", PERSONS);
    private static final Term NOTICE = Term.of("notice", "提前通知", "notice before the meeting", DAYS);
    private static final Term SECRET = Term.of("secret", "无记名投票", "secret ballot");
    private static final Term ISSUED = Term.of("issued", "发出票", "ballots issued", BALLOTS);
    private static final Term RETURNED = Term.of("returned", "收回票", "ballots returned", BALLOTS);
    private static final Term COUNTED = Term.of("counted", "计票数", "ballots counted", BALLOTS);
    private static final Term ANNOUNCED = Term.of("announced", "公布用时", "announced after the vote", DAYS);
    private static final Term PUBLISHED = Term.of("published", "上报前公示", "published before submission", DAYS);
    private static final Term AGAIN = Term.of("publishedAgain", "审批后公示", "published after approval", DAYS);
    private static final Term UNCHECKED = Term.of("unchecked", "未能检查", "not checked");
    private static final Term EFFECT = Term.of("effect", "后果（至少）", "effect, at least");
    private static final Term WORST = Term.of("worst", "后果（至多）", "effect, at most");

    private SessionTerms() {}

    static List<Step> steps(Provisions provisions, SessionReviewFacts facts, SessionReview value) {
        SessionNumbers numbers = value.numbers();
        List<Step> steps = new ArrayList<>();
        steps.add(result(MEMBERS, numbers.members()));
        steps.add(result(PRESENT, numbers.present()));
        steps.add(Step.of(provisions.get(SessionReviewRule.COMPOSITION)));
        steps.add(Step.of(provisions.get(SessionReviewRule.NOTICE_DAYS)));
        known(steps, NOTICE, numbers.notice());
        steps.add(Step.of(provisions.get(SessionReviewRule.RECUSAL)));
        steps.add(result(VOTED, numbers.voted()));
        steps.add(result(KIN_VOTED, numbers.kinVoted()));
        steps.add(Step.of(provisions.get(SessionReviewRule.SECRECY)));
        steps.add(Step.fact(SECRET, facts.secret()));
        facts.issued().ifPresent(issued -> steps.add(Step.fact(ISSUED, issued)));
        facts.returned().ifPresent(returned -> steps.add(Step.fact(RETURNED, returned)));
        facts.counted().ifPresent(counted -> steps.add(Step.fact(COUNTED, counted)));
        steps.add(Step.of(provisions.get(SessionReviewRule.STEPS)));
        steps.add(Step.of(provisions.get(SessionReviewRule.ANNOUNCE_DAYS)));
        known(steps, ANNOUNCED, numbers.announced());
        steps.add(Step.of(provisions.get(SessionReviewRule.SIGNING)));
        steps.add(Step.of(provisions.get(SessionReviewRule.PUBLICATION)));
        steps.add(Step.of(provisions.get(SessionReviewRule.ROUNDS)));
        steps.add(Step.of(provisions.get(SessionReviewRule.DAY_COUNT)));
        known(steps, PUBLISHED, numbers.published());
        known(steps, AGAIN, numbers.publishedAgain());
        steps.add(Step.of(provisions.get(SessionReviewRule.REVOTE_BAR)));
        steps.add(Step.of(provisions.get(SessionReviewRule.EFFECTS)));
        steps.add(result(UNCHECKED, value.unchecked()));
        steps.add(result(EFFECT, value.effect()));
        steps.add(result(WORST, value.worst()));
        return List.copyOf(steps);
    }

    private static Step result(Term term, Object value) {
        return Step.result(term, value, NO_WAY_ROUND);
    }

    private static void known(List<Step> steps, Term term, @Nullable Long number) {
        if (number != null) {
            steps.add(result(term, number));
        }
    }
}
