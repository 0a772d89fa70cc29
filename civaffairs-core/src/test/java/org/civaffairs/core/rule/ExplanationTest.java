package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.civaffairs.core.rule.SamplePlan.NO_NEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.civaffairs.core.staffing.CapacityFacts;
import org.civaffairs.core.staffing.CapacityRule;
import org.civaffairs.core.staffing.Population;
import org.civaffairs.core.staffing.Rounding;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
    private static final StaffingFacts BAISHI =
            StaffingFacts.builder().township("柏市镇").residents(38_412).staff(3).build();
    private static final Assessment<?> ASSESSMENT = StaffingRule.inForceOn(DAY).assess(BAISHI);

    /** Catalogue C-82: 38,412 people make 3.8412, so 4; with 3 there, 1 is missing. */
    @Test
    void the_example_of_the_catalogue_in_english() {
        assertEquals("""
                staffing of the civil-affairs office (staffing), on 2010-06-01
                  residents: 38412 persons
                  residents per officer: 10000 persons  [our reading, C-82]
                  part of an officer: a part counts as one  [our reading, C-82]
                  population counted: residents  [our reading, C-82]
                  officers by the exact ratio: 3.8412 persons  [C-82]
                  officers required: 4 persons  [C-82]
                  officers there: 3 persons
                  officers missing: 1 person  [C-82]
                findings:
                  shortfall STAFF_SHORTFALL 柏市镇: fewer officers than the ratio asks for; expected 4 persons, \
                actual 3 persons, difference 1 person  [C-82]
                not stated by the plan:
                  staffing.residents-per-officer = 10000 (our reading, C-82): the plan gives the bare ratio, read as \
                that many officers or more
                  staffing.rounding = a part counts as one (our reading, C-82): the plan does not say how to round
                  staffing.population = residents (our reading, C-82): the plan does not say which people the 10,000 \
                counts
                clauses:
                  C-82 「各鄉鎮民政辦要爭取按10000∶1的比例配齊配強民政辦工作人員」 (strive, You County civil-affairs \
                measures 2010)""", ASSESSMENT.explain(Locale.ENGLISH));
    }

    @Test
    void the_example_of_the_catalogue_in_chinese() {
        assertEquals("""
                民政办人员配备（staffing），日期 2010-06-01
                  常住人口：38412人
                  每名工作人员对应人口：10000人  [本库解读，C-82]
                  不足一人的处理：不足一人按一人计  [本库解读，C-82]
                  人口口径：常住人口  [本库解读，C-82]
                  按比例精确值：3.8412人  [C-82]
                  应配工作人员：4人  [C-82]
                  现有工作人员：3人
                  缺额：1人  [C-82]
                发现：
                  未达目标 STAFF_SHORTFALL 柏市镇：工作人员少于比例；应为4人，实为3人，相差1人  [C-82]
                非计划载明：
                  staffing.residents-per-officer = 10000（本库解读，C-82）：计划只给出比例，按“以上”解读
                  staffing.rounding = 不足一人按一人计（本库解读，C-82）：计划未规定如何取整
                  staffing.population = 常住人口（本库解读，C-82）：计划未说明10000是哪种人口
                条款：
                  C-82 「各鄉鎮民政辦要爭取按10000∶1的比例配齊配強民政辦工作人員」（争取，攸县2010年民政工作措施）""", ASSESSMENT.explain(Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hans-CN", "zh-TW", "zh-Hant-HK"})
    void every_chinese_locale_reads_chinese(String tag) {
        assertEquals(ASSESSMENT.explain(Locale.CHINESE), ASSESSMENT.explain(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "fr", "ja", "en-CN"})
    void every_other_locale_reads_english(String tag) {
        assertEquals(ASSESSMENT.explain(Locale.ENGLISH), ASSESSMENT.explain(Locale.forLanguageTag(tag)));
    }

    @Test
    void an_undetermined_case_says_what_is_not_known_and_what_was_assumed() {
        Policy policy = Policy.planned()
                .reading(StaffingRule.POPULATION, Population.REGISTERED)
                .with(Reform.proposed("1:8000").from(StaffingRule.RESIDENTS_PER_OFFICER, DAY, 8_000, "memo 12"))
                .with(Reform.proposed("down").from(StaffingRule.ROUNDING, DAY, Rounding.DOWN, "memo 13"))
                .extendedTo(DAY.plusYears(1), NO_NEWER);
        assertEquals(
                """
                staffing of the civil-affairs office (staffing), on 2011-06-01, reforms 1:8000, down
                  registered population: not known, so undetermined
                not stated by the plan:
                  clause.C-82 = C-82 (assumed, C-82): no newer plan
                  staffing.residents-per-officer = 8000 (proposed, memo 12)
                  staffing.rounding = a part does not count (proposed, memo 13)
                  staffing.population = registered population (assumed, C-82): no newer plan; chosen by the caller, our default is "residents": the plan does not say which people the 10,000 counts
                clauses:
                  C-82 「各鄉鎮民政辦要爭取按10000∶1的比例配齊配強民政辦工作人員」 (strive, You County civil-affairs \
                measures 2010)
                  memo 12 (no force, 1:8000)
                  memo 13 (no force, down)""", StaffingRule.under(policy, DAY.plusYears(1)).assess(BAISHI).explain(Locale.ENGLISH));
    }

    @Test
    void where_nothing_was_found_or_assumed_the_text_says_so_or_nothing() {
        CapacityFacts facts = CapacityFacts.builder()
                .township("柏市镇")
                .staffComplete(Truth.NO)
                .fundsSufficient(Truth.UNKNOWN)
                .build();
        assertEquals("""
                人手与经费（capacity），日期 2010-06-01
                  人手配齐：否
                  工作经费配足：未知
                  人手配齐且经费配足：否  [C-81]
                发现：无
                条款：
                  C-81 「做到民政工作人手配齊,工作經費配足」（要，攸县2010年民政工作措施）""", CapacityRule.inForceOn(DAY).assess(facts).explain(Locale.CHINESE));
    }
}
