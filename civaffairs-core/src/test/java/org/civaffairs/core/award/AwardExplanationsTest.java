package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.DAY;
import static org.civaffairs.core.award.Townships.awards;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The derivations of this package as people read them. */
class AwardExplanationsTest {
    /** Catalogue C-40: only the office is idle, which the reading decides. */
    @Test
    void a_township_whose_award_rests_on_the_reading_in_english() {
        assertEquals(
                """
                township awards (township-awards), on 2010-12-31
                  by what attention was judged: 全年未专题研究
                  leaders inattentive: no
                  leader in charge idle: no
                  office not responsible: yes
                  grounds: [office not responsible]  [C-40]
                  not known: []  [C-40]
                  barred if any is enough: yes  [C-40]
                  barred if all are needed: no  [C-40]
                  readings differ: yes  [C-40]
                  how the grounds of the veto are joined: any one of the three bars  [our reading, C-40]
                  barred: yes  [C-40]
                findings:
                  violation TOWNSHIP_BARRED 柏市镇: township barred from awards; expected no, actual yes, difference \
                [office not responsible]  [C-40]
                not stated by the plan:
                  award.township-veto = any one of the three bars (our reading, C-40): three clauses share one particle: \
                any one of them, or all together
                clauses:
                  C-40 「凡鄉鎮領導不重視,主管民政工作的領導不抓此項工作,民政辦不負責此項工作的,鄉鎮民政工作不得評先評優」 \
                (must, You County civil-affairs measures 2010)""", TownshipAwardsRule.inForceOn(DAY).assess(awards("NNY")).explain(Locale.ENGLISH));
    }

    /** Catalogue C-45: V07 is barred, the list is rejected. */
    @Test
    void a_list_that_is_rejected_in_chinese() {
        assertEquals(
                """
                评优名单审核（award-list），日期 2010-12-31
                  推荐名单：[V01 县级文明建设先进单位, V07 县级文明建设先进单位, V09 乡镇级文明建设先进单位]
                  不得评优：[V07 县级 [C-41]]  [C-44]
                  不能确认：[V09 乡镇级文明建设先进单位]  [C-44]
                  可以评优：[V01 县级]  [C-44]
                  不由本条决定：[]  [C-44]
                  名单与考核结果一致：否  [C-45]
                发现：
                  违反 BARRED_VILLAGE_NOMINATED V07：不得评优的村列入名单；应为否，实为是，相差V07 县级 [C-41]  [C-44]
                  未落实 AWARD_LIST_REJECTED 2010年度：名单与考核结果不符；应为0项，实为1项，相差1项  [C-45]
                条款：
                  C-44 「並不得評為縣和鄉鎮文明建設先進單位」（必须，攸县2010年民政工作措施）
                  C-45 「要強化考核結果運用」（要，攸县2010年民政工作措施）""",
                AwardListRule.inForceOn(DAY)
                        .assess(Lists.of("V01 COUNTY", "V07 COUNTY", "V09 TOWNSHIP"))
                        .explain(Locale.CHINESE));
    }
}
