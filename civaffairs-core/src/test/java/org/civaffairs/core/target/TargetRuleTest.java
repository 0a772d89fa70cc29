package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.Sample.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-11, C-18, C-70, with their numbers. */
class TargetRuleTest {
    private static final TargetRule RULE = TargetRule.inForceOn(DAY);

    private static Attainment value(Status status, Ratio share, String missing) {
        return new Attainment(status, share, Quantity.parse(missing));
    }

    /** C-11: 1,480 persons, 1,733 times, is 98.67 %, short 20: a shortfall, not a violation. */
    @Test
    void medical_assistance_counts_persons_and_not_times() {
        TargetFacts facts = TargetFacts.builder()
                .subject("攸县")
                .target("medical-assistance")
                .through(LocalDate.of(2010, 12, 31))
                .observed(Quantity.of(1_480, Unit.PERSONS))
                .notCounted(Quantity.of(1_733, Unit.PERSON_TIMES))
                .build();
        Assessment<Attainment> assessment = RULE.assess(facts);
        assertEquals(value(Status.SHORTFALL, Ratio.of(1_480, 1_500), "20 PERSONS"), assessment.value());
        assertEquals(
                "[target = medical-assistance, target.medical-assistance = 1500, through = 2010-12-31,"
                        + " observed = 1480 PERSONS, notCounted = 1733 PERSON_TIMES, share = 74/75, missing = 20 PERSONS,"
                        + " status = SHORTFALL]",
                assessment.steps().toString());
        Finding finding = assessment.findings().get(0);
        assertEquals(
                new Finding(
                        TargetRule.MISSED,
                        "攸县 medical-assistance",
                        YouCounty2010.MEDICAL_ASSISTANCE,
                        Quantity.parse("1500 PERSONS"),
                        Quantity.parse("1480 PERSONS"),
                        Quantity.parse("20 PERSONS")),
                finding);
        assertEquals(Severity.SHORTFALL, finding.severity());
        assertEquals(List.of(), assessment.assumptions()); // 以上 is stated
    }

    /** C-18: 271 done and 40 under way is 90.3 %, short 29. */
    @Test
    void a_house_under_way_is_not_built() {
        Assessment<Attainment> assessment = RULE.assess(target("secure-houses", "271 BUILDINGS"));
        assertEquals(value(Status.DEFICIENCY, Ratio.of(271, 300), "29 BUILDINGS"), assessment.value());
        assertEquals(
                "[DEFICIENCY TARGET_MISSED 攸县 secure-houses: 271 BUILDINGS of 300 BUILDINGS, difference 29 BUILDINGS"
                        + " [C-18]]",
                assessment.findings().toString());
        assertEquals(
                "[target.secure-houses = 300 (INTERPRETED, C-18): the plan gives the bare number, read as that many or"
                        + " more]",
                assessment.assumptions().toString());
    }

    /** C-70: 8,640,000 of lottery is 86.4 %, short 1,360,000. */
    @Test
    void the_lottery_is_counted_in_yuan() {
        Assessment<Attainment> assessment = RULE.assess(target("welfare-lottery", "8640000.00 YUAN"));
        assertEquals(value(Status.SHORTFALL, Ratio.of(864, 1_000), "1360000.00 YUAN"), assessment.value());
        String text = assessment.explain(Locale.SIMPLIFIED_CHINESE);
        assertEquals(true, text.contains("完成率：86.4%") && text.contains("缺口：1360000.00元"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "medical-assistance, 1499 PERSONS, SHORTFALL, 1 PERSONS",
        "medical-assistance, 1500 PERSONS, ACHIEVED, 0 PERSONS",
        "medical-assistance, 1501 PERSONS, ACHIEVED, 0 PERSONS",
        "secure-houses, 299 BUILDINGS, DEFICIENCY, 1 BUILDINGS",
        "secure-houses, 300 BUILDINGS, ACHIEVED, 0 BUILDINGS",
        "secure-houses, 0 BUILDINGS, DEFICIENCY, 300 BUILDINGS",
        "welfare-lottery, 9999999.99 YUAN, SHORTFALL, 0.01 YUAN",
        "welfare-lottery, 10000000.00 YUAN, ACHIEVED, 0.00 YUAN"
    })
    void as_much_is_enough_and_one_less_is_not(String target, String observed, Status status, String missing) {
        Assessment<Attainment> assessment = RULE.assess(target(target, observed));
        assertEquals(status, assessment.value().status());
        assertEquals(missing, assessment.value().missing().toString());
        assertEquals(status != Status.ACHIEVED, assessment.hasFindings());
    }

    @ParameterizedTest
    @CsvSource({"2010-01-01, OPEN", "2010-12-30, OPEN", "2010-12-31, SHORTFALL", "2011-02-01, SHORTFALL"})
    void until_the_last_day_is_counted_a_target_is_open(String through, Status status) {
        Assessment<Attainment> assessment = RULE.assess(target("medical-assistance", through, "1480 PERSONS"));
        assertEquals(value(status, Ratio.of(1_480, 1_500), "20 PERSONS"), assessment.value());
        assertEquals(status == Status.SHORTFALL, assessment.hasFindings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-01-01", "2010-12-31"})
    void what_was_reached_by_the_last_day_is_achieved(String through) {
        assertEquals(
                Status.ACHIEVED,
                RULE.assess(target("medical-assistance", through, "1500 PERSONS"))
                        .value()
                        .status());
    }

    /** C-11 says 全年: the 1,500th person of January 2011 is none of 2010. */
    @Test
    void a_number_that_goes_on_into_the_next_year_cannot_show_that_the_target_was_reached() {
        assertEquals(
                "target on 2010-06-01: undetermined, unknown [observed]",
                RULE.assess(target("medical-assistance", "2011-01-01", "1500 PERSONS"))
                        .toString());
        assertEquals(
                Status.SHORTFALL,
                RULE.assess(target("medical-assistance", "2011-01-01", "1499 PERSONS"))
                        .value()
                        .status());
    }
}
