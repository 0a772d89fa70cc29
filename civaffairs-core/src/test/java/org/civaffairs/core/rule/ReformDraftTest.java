package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.ANSWER;
import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.civaffairs.core.rule.SamplePlan.PARAMETERS;
import static org.civaffairs.core.rule.SamplePlan.PEOPLE;
import static org.civaffairs.core.rule.SamplePlan.SIZE;
import static org.civaffairs.core.rule.SamplePlan.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Threshold;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reform as it is written in a file: read strictly, looked up, and reported with all its problems. */
class ReformDraftTest {
    private static final Policy PLANNED = Policy.planned();

    private static final String FILE = "{\"name\":\"1:8000\",\"amendments\":["
            + "{\"parameter\":\"sample.people\",\"from\":\"2010-06-01\",\"value\":8000,\"source\":\"memo 12\"},"
            + "{\"parameter\":\"sample.answer\",\"from\":\"2010-01-01\",\"to\":\"2010-03-31\",\"value\":\"NO\","
            + "\"source\":\"memo 13\"}]}";

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

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

    @ParameterizedTest
    @MethodSource("mappers")
    void a_file_means_the_reform_it_says(StrictMapper mapper) {
        Reform reform = Reform.of(mapper.read(FILE, ReformDraft.class), PLANNED, PARAMETERS);
        Reform said = Reform.proposed("1:8000")
                .from(PEOPLE, DAY, 8_000, "memo 12")
                .during(ANSWER, day("2010-01-01"), day("2010-03-31"), Truth.NO, "memo 13");
        assertEquals(said.name(), reform.name());
        assertEquals(said.provisions(), reform.provisions());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_draft_is_written_as_the_file_it_came_from(StrictMapper mapper) {
        assertEquals(FILE, mapper.write(mapper.read(FILE, ReformDraft.class)));
    }

    @Test
    void a_draft_owes_in_json_what_facts_owe() {
        new JsonForm<>(ReformDraft.class, List.of(new ReformDraft("a", List.of()))).check();
        new JsonForm<>(
                        ReformDraft.class,
                        List.of(new ReformDraft(
                                "a",
                                List.of(
                                        of("sample.people", "2010-06-01", null, 8_000),
                                        of("sample.share", "2010-06-01", "2010-06-30", "2%")))))
                .check();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void all_problems_of_a_file_are_reported_in_its_order(StrictMapper mapper) {
        assertEquals(
                "reform: color is not a property, use one of [name, amendments]"
                        + "; name must be a text in quotes but is 5"
                        + "; amendments[0].too is not a property, use one of [parameter, from, to, value, source]"
                        + "; amendments[0].from is missing or null: give it, unknown is not zero"
                        + "; amendments[0].to must be a text in quotes but is 2010"

                        + "; amendments[0].source must not be blank"
                        + "; amendments[1] must be an object in braces but is \"x\""
                        + "; amendments[2].parameter is missing or null: give it, unknown is not zero"
                        + "; amendments[2].from is missing or null: give it, unknown is not zero"
                        + "; amendments[2].value is missing or null: give it, unknown is not zero"
                        + "; amendments[2].source is missing or null: give it, unknown is not zero",
                mapper.refusal(
                        "{\"color\":1,\"name\":5,\"amendments\":[{\"parameter\":\"p\",\"from\":null,\"to\":2010,"
                                + "\"too\":1,\"value\":true,\"source\":\"\"},\"x\",{}]}",
                        ReformDraft.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void duplicate_keys_trailing_text_and_a_list_that_is_none_are_refused(StrictMapper mapper) {
        assertEquals(
                "reform: amendments must be a list in brackets but is {}",
                mapper.refusal("{\"name\":\"a\",\"amendments\":{}}", ReformDraft.class));
        for (String twice : List.of(
                FILE.replace("{\"name\"", "{\"name\":\"b\",\"name\""),
                FILE.replace("\"value\":8000", "\"value\":9000,\"value\":8000"),
                FILE + " {}")) {
            assertThrows(IllegalArgumentException.class, () -> mapper.read(twice, ReformDraft.class), twice);
        }
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
