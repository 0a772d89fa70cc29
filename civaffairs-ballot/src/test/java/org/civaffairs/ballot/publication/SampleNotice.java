package org.civaffairs.ballot.publication;

import java.time.LocalDate;
import org.civaffairs.ballot.tally.Attendance;
import org.civaffairs.ballot.tally.BallotAccount;
import org.civaffairs.ballot.tally.BallotRules;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.PassRule;
import org.civaffairs.ballot.tally.QuorumRule;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;

/** 15 due, 12 present, 1 of them recused, two thirds or more of those present: 8 of 11. */
final class SampleNotice {
    static final Counts COUNTS = new Counts(8, 1, 1, 0, 1);
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    private SampleNotice() {}

    static Decision decision(String pass, Counts counts) {
        BallotRules rules = BallotRules.of(QuorumRule.parse("PRESENT >=2/3 of DUE"), PassRule.parse(pass));
        return rules.decide(Attendance.of(15, 15, 12).recusing(1, 1), BallotAccount.of(11, counts));
    }

    static NoticeBuilder decided(Disclosure disclosure, Decision decision) {
        return Notice.builder()
                .village("江桥村")
                .session("第3次评议会")
                .motion("农村低保名单")
                .matter(AssistanceMatter.RURAL_DIBAO)
                .day(DAY)
                .panel(15, 12, 1)
                .decided(decision, disclosure)
                .person(PersonName.parse("王小明"), Yuan.parse("300"))
                .person(PersonName.parse("欧阳修"))
                .published(Publication.beforeSubmission(LocalDate.of(2010, 6, 2), LocalDate.of(2010, 6, 9)))
                .objectionsTo("柏市镇民政办 0731-24210000");
    }

    static NoticeBuilder shown() {
        return decided(Disclosure.ofSecret(COUNTS, 5), decision(">=2/3 of PRESENT", COUNTS));
    }
}
