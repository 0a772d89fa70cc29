package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.ANSWER;
import static org.civaffairs.core.rule.SamplePlan.PEOPLE;
import static org.civaffairs.core.rule.SamplePlan.SIZE;
import static org.civaffairs.core.rule.SamplePlan.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Threshold;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

/** What a draft names is looked up, and everything that is wrong with it is reported. */
class DraftReaderTest {
    private static final Policy PLANNED = Policy.planned();

    private static ReformDraft.Amendment of(String parameter, String from, String to, Object value) {
        return new ReformDraft.Amendment(parameter, from, to, value, "memo");
    }

    private static Reform read(ReformDraft.Amendment... amendments) {
        return Reform.of(new ReformDraft("a", List.of(amendments)), PLANNED, List.of(PEOPLE, SIZE, ANSWER));
    }

    private static void refused(String problems, ReformDraft.Amendment... amendments) {
        assertEquals(
                "reform a: " + problems,
                assertThrows(InvalidInputException.class, () -> read(amendments))
                        .getMessage());
    }

    @Test
    void an_unknown_parameter_is_refused_with_all_that_there_are() {
        refused(
                "amendments[0].parameter is unknown, use one of [sample.answer, sample.people, sample.size]"
                        + " but is \"sample.peple\"",
                of("sample.peple", "2010-06-01", null, 8_000));
    }

    @Test
    void a_value_of_the_wrong_type_or_outside_the_domain_is_refused_with_the_domain() {
        String people = "].value of sample.people must be within 1..1000000 but is ";
        refused(
                "amendments[0" + people + "0; amendments[1" + people + "8000.5; amendments[2"
                        + people.replace(" but is ", " (a number without quotes) but is ")
                        + "\"8000\"; amendments[3" + people + "1000001"
                        + "; amendments[4].value of sample.answer must be within YES | NO | UNKNOWN but is \"MAYBE\"",
                of("sample.people", "2010-06-01", null, 0),
                of("sample.people", "2010-06-01", null, 8000.5),
                of("sample.people", "2010-06-01", null, "8000"),
                of("sample.people", "2010-06-01", null, 1_000_001),
                of("sample.answer", "2010-06-01", null, "MAYBE"));
    }

    @Test
    void bad_dates_are_refused_and_an_end_before_the_beginning() {
        refused(
                "amendments[0].from must be a date such as 2010-01-01 but is \"2010-6-1\""
                        + "; amendments[1].from must be a date such as 2010-01-01 but is \"2010-02-29\""
                        + "; amendments[1].to must be a date such as 2010-01-01 but is \"June\""
                        + "; amendments[2].to must not be before 2010-06-01 but is 2010-05-31",
                of("sample.people", "2010-6-1", null, 8_000),
                of("sample.people", "2010-02-29", "June", 8_000),
                of("sample.people", "2010-06-01", "2010-05-31", 8_000));
    }

    @Test
    void an_end_before_the_beginning_does_not_hide_a_wrong_value() {
        refused(
                "amendments[0].to must not be before 2010-06-01 but is 2010-05-31"
                        + "; amendments[0].value of sample.people must be within 1..1000000 but is 0",
                of("sample.people", "2010-06-01", "2010-05-31", 0));
    }

    @Test
    void one_amendment_may_have_several_problems() {
        refused(
                "amendments[0].from must be a date such as 2010-01-01 but is \"soon\""
                        + "; amendments[0].parameter is unknown, use one of [sample.answer, sample.people, sample.size]"
                        + " but is \"x\""
                        + "; amendments[1].to must be a date such as 2010-01-01 but is \"later\""
                        + "; amendments[1].value of sample.people must be within 1..1000000 but is -1",
                of("x", "soon", null, 8_000),
                of("sample.people", "2010-06-01", "later", -1));
    }

    @Test
    void problems_of_the_file_and_of_the_policy_are_reported_together() {
        refused(
                "amendments[0].value of sample.size must be within 1..100 but is 0"
                        + "; sample.people from 2010-06-01 changes nothing: the value is already 10000"
                        + "; sample.people from 2010-06-15 overlaps the amendment from 2010-06-01: end one before the"
                        + " other begins",
                of("sample.size", "2010-06-01", null, 0),
                of("sample.people", "2010-06-01", "2010-06-30", 10_000),
                of("sample.people", "2010-06-15", null, 8_000));
    }

    @Test
    void an_empty_file_is_refused_once_and_one_without_a_readable_amendment_for_that_alone() {
        refused("amendments must not be empty: it changes nothing");
        refused(
                "amendments[0].value of sample.size must be within 1..100 but is 0",
                of("sample.size", "2010-06-01", null, 0));
    }

    @Test
    void an_end_on_the_first_day_is_a_reform_of_one_day() {
        Provision<?> day = read(of("sample.people", "2010-06-01", "2010-06-01", 8_000))
                .provisions()
                .get(0);
        assertEquals(day.from(), day.to());
    }

    @Test
    void every_kind_of_value_is_written_as_its_type_prints() {
        Parameter<Ratio> share =
                Parameter.share(Term.of("sample.share", "比例", "share"), Ratio.percent(2), SamplePlan.CLAUSE);
        Parameter<Yuan> amount =
                Parameter.amount(Term.of("sample.amount", "金额", "amount"), Yuan.of(1500), SamplePlan.CLAUSE);
        Parameter<Threshold> threshold = Parameter.threshold(
                Term.of("sample.threshold", "门槛", "threshold"), Threshold.atLeast(2, 3), SamplePlan.CLAUSE);
        Reform reform = Reform.of(
                new ReformDraft(
                        "a",
                        List.of(
                                of("sample.share", "2010-06-01", null, "2.5%"),
                                of("sample.amount", "2010-06-01", null, "1600.50"),
                                of("sample.threshold", "2010-06-01", null, ">1/2"))),
                PLANNED,
                List.of(share, amount, threshold));
        assertEquals(
                List.of(Ratio.of(1, 40), Yuan.parse("1600.50"), Threshold.moreThan(1, 2)),
                reform.provisions().stream().map(Provision::value).toList());
    }
}
