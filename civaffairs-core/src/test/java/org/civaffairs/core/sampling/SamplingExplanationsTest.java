package org.civaffairs.core.sampling;

import static org.civaffairs.core.sampling.Checks.answers;
import static org.civaffairs.core.sampling.Checks.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The derivations of this package as people read them. */
class SamplingExplanationsTest {
    /** Catalogue C-38. */
    @Test
    void the_example_of_the_catalogue_in_english() {
        PhoneCheckFacts.Builder facts = PhoneCheckFacts.builder().unit("江桥村").population(1_200);
        facts.dialled(96).reached(72).answered(60).satisfied(54);
        assertEquals("""
                phone spot check (phone-check), on 2010-06-01, reforms share, confidence-95
                  population: 1200 persons
                  called: 96 persons
                  reached: 72 persons
                  answered: 60 persons
                  satisfied: 54 persons
                  answered of those called: 62.5%  [C-38]
                  satisfied of those who answered: 90%  [C-38]
                  confidence (z²): 3.841458820694125958  [assumed, C-38]
                  interval: 80.16% to 95.25%  [C-38]
                  share required: 90% or more  [proposed, memo 12]
                  verdict: not established  [C-38]
                findings: none
                not stated by the plan:
                  sampling.required = 90% or more (proposed, memo 12)
                  sampling.z-squared = 3.841458820694125958 (assumed, C-38): the plan sets no confidence; the 95 % that is \
                usual in surveys is assumed
                clauses:
                  C-38 「採取重點督查、面上普查、電話抽查等各種形式」 (should, You County civil-affairs measures 2010)
                  memo 12 (no force, share)""", rule(">=90%").assess(facts.build()).explain(Locale.ENGLISH));
    }

    @Test
    void a_share_that_is_missed_in_chinese() {
        assertEquals("""
                电话抽查（phone-check），日期 2010-06-01，改革方案 share，confidence-95
                  拨打：60人
                  接通：60人
                  作答：60人
                  满意：49人
                  应答率：100%  [C-38]
                  满意率：≈81.66%  [C-38]
                  置信度（z²）：3.841458820694125958  [假定，C-38]
                  置信区间：70.08%至89.45%  [C-38]
                  应达满意率：百分之九十以上  [改革方案，memo 12]
                  结论：已确认未达标  [C-38]
                发现：
                  未落实 PHONE_CHECK_NOT_MET 江桥村：电话抽查确认未达标；应为54人，实为49人，相差5人  [C-38]
                非计划载明：
                  sampling.required = 百分之九十以上（改革方案，memo 12）
                  sampling.z-squared = 3.841458820694125958（假定，C-38）：计划未定置信度，假定为抽样调查惯用的95%
                条款：
                  C-38 「採取重點督查、面上普查、電話抽查等各種形式」（要，攸县2010年民政工作措施）
                  memo 12（无强制力，share）""", rule(">=90%").assess(answers(49, 60)).explain(Locale.CHINESE));
    }
}
