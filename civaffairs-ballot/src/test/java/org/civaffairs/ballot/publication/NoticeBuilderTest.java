package org.civaffairs.ballot.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Attendance;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeBuilderTest {
    private static final Decision DECISION = SampleNotice.decision(">=2/3 of PRESENT", SampleNotice.COUNTS);

    static NoticeBuilder withoutPersons() {
        return Notice.builder()
                .about(Agenda.of("江桥村", "第3次评议会", List.of("名单")).motion("名单"))
                .matter(AssistanceMatter.RURAL_DIBAO)
                .day(SampleNotice.DAY)
                .panel(Attendance.of(15, 15, 12).recusing(1, 1))
                .decided(DECISION, Disclosure.ofRecorded(SampleNotice.COUNTS))
                .published(Publication.beforeSubmission(SampleNotice.DAY, SampleNotice.DAY))
                .objectionsTo("民政办");
    }

    @Test
    void a_motion_and_an_attendance_give_names_and_numbers() {
        assertTrue(withoutPersons()
                .build()
                .canonical()
                .startsWith("civaffairs notice 1\nvillage=江桥村\nsession=第3次评议会\nmotion=名单\nmatter=RURAL_DIBAO"
                        + "\nday=2010-06-01\ndue=15\npresent=12\nrecused=1\noutcome=PASSED\n"));
    }

    @Test
    void the_facts_of_the_decision_give_all_of_them() {
        PanelDecisionFacts facts = PanelDecisionFacts.builder()
                .village("渡口村")
                .session("2010-2")
                .motion("救灾款")
                .matter(AssistanceMatter.DISASTER_FUNDS)
                .day(LocalDate.of(2010, 7, 3))
                .entitled(20)
                .due(15)
                .present(12)
                .recused(1)
                .recusedPresent(0)
                .issued(11)
                .returned(11)
                .yes(8)
                .no(1)
                .abstain(1)
                .blank(0)
                .spoiled(1)
                .eligible(Truth.UNKNOWN)
                .build();
        assertTrue(withoutPersons()
                .about(facts)
                .build()
                .canonical()
                .startsWith("civaffairs notice 1\nvillage=渡口村\nsession=2010-2\nmotion=救灾款\nmatter=DISASTER_FUNDS"
                        + "\nday=2010-07-03\ndue=15\npresent=12\nrecused=1\n"));
    }

    @Test
    void everything_that_is_missing_is_named() {
        assertEquals(
                "notice: village is missing: give it; session is missing: give it; motion is missing: give it"
                        + "; matter is missing: give it; day is missing: give it; panel is missing: give it"
                        + "; decision is missing: give it; publication is missing: give it"
                        + "; objectionsTo is missing: give it",
                refusal(Notice.builder()));
    }

    @Test
    void everything_that_is_wrong_is_named() {
        NoticeBuilder bad = withoutPersons()
                .village("村\n")
                .session(" ")
                .motion("a\u202Eb")
                .objectionsTo("x".repeat(201))
                .panel(0, 1, -1)
                .person(PersonName.parse("王一"), Yuan.parse("1"))
                .person(PersonName.parse("王二"), Yuan.parse("-0.01"))
                .decided(DECISION, Disclosure.ofRecorded(Counts.of(8, 1, 1)));
        assertEquals(
                "notice: village must not begin or end with a space; session must not be blank"
                        + "; motion must not contain the invisible or control character U+202E"
                        + "; due must be at least 1 but is 0; present must be at most due, 0, but is 1"
                        + "; recused must not be negative but is -1"
                        + "; disclosure must be of the counts that were decided on"
                        + "; persons[1].amount must not be negative but is -0.01"
                        + "; objectionsTo must have at most 200 characters but has 201",
                refusal(bad));
    }

    @Test
    void no_more_can_come_or_step_aside_than_had_to_come() {
        assertEquals(
                "notice: present must be at most due, 15, but is 16",
                refusal(withoutPersons().panel(15, 16, 15)));
        assertEquals(
                "notice: recused must be at most due, 15, but is 16",
                refusal(withoutPersons().panel(15, 15, 16)));
        assertEquals(
                "notice: present must not be negative but is -1",
                refusal(withoutPersons().panel(1, -1, 0)));
        assertEquals(
                "notice: due must be at least 1 but is -1; present must be at most due, -1, but is 1",
                refusal(withoutPersons().panel(-1, 1, 0)));
        assertTrue(withoutPersons().panel(1, 1, 1).build().canonical().contains("due=1\npresent=1\nrecused=1\n"));
        assertTrue(withoutPersons().panel(1, 0, 0).build().canonical().contains("due=1\npresent=0\nrecused=0\n"));
    }

    @Test
    void counts_of_another_motion_are_refused() {
        for (Counts other : List.of(
                new Counts(8, 1, 1, 1, 1),
                new Counts(8, 1, 2, 0, 0),
                new Counts(8, 2, 0, 0, 1),
                new Counts(1, 8, 1, 0, 1), // for and against exchanged
                new Counts(7, 2, 1, 0, 1),
                new Counts(7, 1, 1, 1, 1))) {
            assertEquals(
                    "notice: disclosure must be of the counts that were decided on",
                    refusal(withoutPersons().decided(DECISION, Disclosure.ofRecorded(other))));
        }
        assertTrue(withoutPersons()
                .decided(DECISION, Disclosure.ofSecret(SampleNotice.COUNTS, 100))
                .build()
                .canonical()
                .contains("numbers=withheld"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王\u0000", "\u202E王", "王\n李", "王\u200B", " 王", ""})
    void hostile_names_are_refused_without_being_repeated(String name) {
        String message = assertThrows(IllegalArgumentException.class, () -> PersonName.parse(name))
                .getMessage();
        assertEquals("a person's name must be 1 to 200 visible characters without a space at either end", message);
    }

    @Test
    void a_huge_name_is_refused_in_a_short_message() {
        String message = refusal(withoutPersons().village("村".repeat(5_000_000)));
        assertEquals("notice: village must have at most 200 characters but has 5000000", message);
    }

    private static String refusal(NoticeBuilder bad) {
        return assertThrows(InvalidInputException.class, bad::build).getMessage();
    }
}
