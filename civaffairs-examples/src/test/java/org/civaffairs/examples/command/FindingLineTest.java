package org.civaffairs.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Duty;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A finding in one line of each language: nothing that a reader would stumble over. */
class FindingLineTest {
    private static final Term PERSONS = Term.of("x", "某", "some", Term.PERSONS);
    private static final Term DAYS = Term.of("x", "某", "some", Text.of("天", "days"));
    private static final Term PLAIN = Term.of("x", "某", "some");

    @Command
    static final class Reader {
        @Mixin
        private LanguageOption language = new LanguageOption();
    }

    private static String line(String language, Term code, Object expected, Object actual, Object difference) {
        Reader reader = new Reader();
        new CommandLine(reader).setCaseInsensitiveEnumValuesAllowed(true).parseArgs("--lang", language);
        Finding finding = new Finding(code, "江桥村", YouCounty2010.SEPARATE_DUTIES, expected, actual, difference);
        return FindingLine.of(finding, reader.language);
    }

    private static void says(String zh, String en, Term code, Object expected, Object actual, Object difference) {
        assertEquals(zh, line("zh", code, expected, actual, difference));
        assertEquals(en, line("en", code, expected, actual, difference));
    }

    @Test
    void numbers_have_their_unit() {
        says("应为4人，实为3人，相差1人", "expected 4, actual 3, difference 1 (persons)", PERSONS, 4, 3, 1);
        says(
                "应为1,500.00元，实为0.00元，相差1,500.00元",
                "expected 1,500.00, actual 0.00, difference 1,500.00 (yuan)",
                Term.of("x", "某", "some", Term.YUAN),
                Yuan.of(1500),
                Yuan.ZERO,
                Yuan.of(1500));
    }

    @Test
    void a_number_after_words_has_its_unit_too() {
        Text before = Text.of("上报前：7", "before submission: 7");
        says("应为上报前：7天，实为0天，相差7天", "expected before submission: 7, actual 0, difference 7 (days)", DAYS, before, 0, 7);
    }

    @Test
    void what_is_not_there_is_none_of_it() {
        Text meeting = Text.of("开会票决", "a meeting with a ballot");
        says("应为开会票决，实为无", "expected a meeting with a ballot, actual none", PLAIN, meeting, 0, 1);
    }

    @Test
    void yes_and_no_differ_by_nothing() {
        says("应为是，实为否", "expected yes, actual no", PLAIN, Truth.YES, Truth.NO, 1);
        says(
                "未符合：审批、发放",
                "not met: approve, disburse",
                PLAIN,
                Truth.YES,
                Truth.NO,
                List.of(Duty.APPROVE, Duty.DISBURSE));
    }

    @Test
    void days_apart_are_counted_in_days() {
        says(
                "应为2010-05-24，实为2010-05-27，相差3天",
                "expected 2010-05-24, actual 2010-05-27, difference 3 days",
                PLAIN,
                "2010-05-24",
                "2010-05-27",
                3);
    }
}
