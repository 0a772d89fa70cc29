package org.civaffairs.ballot.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.civaffairs.ballot.tally.Attendance;
import org.civaffairs.ballot.tally.BallotAccount;
import org.civaffairs.ballot.tally.BallotRules;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.PassRule;
import org.civaffairs.ballot.tally.QuorumRule;
import org.civaffairs.core.rule.JavaCopy;
import org.junit.jupiter.api.Test;

class NoticeTest {
    @Test
    void a_notice_is_plain_chinese() {
        assertEquals("""
                社会救助评审结果公示
                村：江桥村
                事项：农村低保
                议题：农村低保名单
                会议：第3次评议会
                票决日期：2010年6月1日
                评审团：应到15人，实到12人，回避1人
                结果：通过
                理由：达到规定比例
                票数：同意8票，不同意1票，弃权1票，空白票0票，废票1票
                通过条件：基数11，需8，实得8，余0
                涉及人员：
                  1. 王** 300.00元
                  2. 欧**
                公示期：2010年6月2日至2010年6月9日（上报前）
                如有异议：请在2010年6月9日前（含当日）向柏市镇民政办 0731-24210000提出""", SampleNotice.shown().build().text(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void a_notice_is_plain_english() {
        assertEquals("""
                Public notice of a vote on social assistance
                Village: 江桥村
                Matter: rural dibao
                Motion: 农村低保名单
                Session: 第3次评议会
                Day of the vote: 2010-06-01
                Panel: 15 had to come, 12 came, 1 stepped aside
                Result: passed
                Reason: threshold reached
                Votes: yes 8, no 1, abstain 1, blank 0, spoiled 1
                To pass: needs 8 of 11, has 8, 0 to spare
                Persons concerned:
                  1. 王** 300.00 yuan
                  2. 欧**
                Published: 2010-06-02 to 2010-06-09 (before submission)
                Objections: up to and on 2010-06-09, to 柏市镇民政办 0731-24210000""", SampleNotice.shown().build().text(Locale.FRENCH));
    }

    @Test
    void withheld_numbers_take_reason_and_margin_with_them() {
        Counts counts = Counts.of(11, 0, 0);
        Notice notice = SampleNotice.decided(
                        Disclosure.ofSecret(counts, 5), SampleNotice.decision(">=2/3 of PRESENT", counts))
                .build();
        assertEquals("""
                结果：通过
                票数：为保护投票人，不公布
                涉及人员：""", between(notice.text(Locale.CHINESE), "结果：", "  1."));
        assertEquals("""
                Result: passed
                Votes: not published, to protect the voters
                Persons concerned:""", between(notice.text(Locale.ENGLISH), "Result", "  1."));
        assertFalse(notice.toString().contains("UNANIMOUS"));
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to)).strip();
    }

    /** 5 for and 5 against at more than half: with the numbers withheld, "tied" would say who many voted yes. */
    @Test
    void a_tie_with_withheld_numbers_is_not_passed() {
        Counts counts = new Counts(5, 5, 0, 1, 0);
        String rule = ">1/2 of FOR_AND_AGAINST, TIES STAND";
        Notice shown = SampleNotice.decided(Disclosure.ofSecret(counts, 10), SampleNotice.decision(rule, counts))
                .build();
        assertEquals("Result: tied\nReason: tie", between(shown.text(Locale.ENGLISH), "Result", "Votes"));
        Notice withheld = SampleNotice.decided(Disclosure.ofSecret(counts, 11), SampleNotice.decision(rule, counts))
                .build();
        assertEquals("Result: rejected", between(withheld.text(Locale.ENGLISH), "Result", "Votes"));
    }

    @Test
    void where_nothing_was_decided_there_is_no_condition_to_pass() {
        Counts twelve = Counts.of(10, 2, 0);
        Notice overfull = SampleNotice.decided(
                        Disclosure.ofRecorded(twelve), SampleNotice.decision(">=2/3 of PRESENT", twelve))
                .build();
        assertEquals(
                "Result: void\nReason: more ballots returned than issued\nVotes: yes 10, no 2, abstain 0, blank 0, spoiled 0",
                between(overfull.text(Locale.ENGLISH), "Result", "Persons"));
        Notice few = SampleNotice.decided(
                        Disclosure.ofRecorded(SampleNotice.COUNTS),
                        BallotRules.of(QuorumRule.parse("PRESENT >=99% of DUE"), PassRule.parse(">1/2 of VALID"))
                                .decide(Attendance.of(15, 15, 11), BallotAccount.of(11, SampleNotice.COUNTS)))
                .build();
        assertEquals(
                "Result: not quorate\nReason: quorum missed\nVotes: yes 8, no 1, abstain 1, blank 0, spoiled 1",
                between(few.text(Locale.ENGLISH), "Result", "Persons"));
    }

    @Test
    void a_notice_without_persons_says_nothing_of_them() {
        Notice notice = NoticeBuilderTest.withoutPersons().build();
        assertFalse(notice.text(Locale.ENGLISH).contains("Persons"));
        assertFalse(notice.text(Locale.CHINESE).contains("涉及"));
    }

    @Test
    void full_names_are_nowhere() {
        Notice notice = SampleNotice.shown().build();
        assertFalse((notice + notice.canonical() + notice.text(Locale.CHINESE)).contains("小明"));
        assertFalse(new String(JavaBytes.of(notice), StandardCharsets.UTF_8).contains("小明"));
    }

    @Test
    void a_notice_is_a_value() {
        Notice notice = SampleNotice.shown().build();
        Notice other = SampleNotice.shown().day(LocalDate.of(2010, 6, 2)).build();
        assertEquals(notice, JavaCopy.of(notice));
        assertEquals(notice.hashCode(), JavaCopy.of(notice).hashCode());
        assertNotEquals(notice, other);
        assertNotEquals(notice.hashCode(), other.hashCode());
        assertNotEquals(notice, (Object) notice.canonical());
        assertEquals("notice of 江桥村 第3次评议会 农村低保名单: PASSED, 2010-06-02 to 2010-06-09", notice.toString());
    }
}
