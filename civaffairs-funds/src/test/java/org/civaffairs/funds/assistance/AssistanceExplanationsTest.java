package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.DAY;
import static org.civaffairs.funds.assistance.People.charity;
import static org.civaffairs.funds.assistance.People.support;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The derivations of this package as people read them. */
class AssistanceExplanationsTest {
    /** Catalogue C-08: 1,380 paid is 120.00 short. */
    @Test
    void the_example_of_the_standard_in_english() {
        assertEquals(
                """
                five-guarantees standard (support-standard), on 2010-06-01
                  annual standard at home: 1500.00 yuan  [our reading, C-08]
                  annual standard in a home: 1500.00 yuan  [our reading, C-08]
                  standard for a part of the year: the whole annual standard  [our reading, C-08]
                  required: 1500.00 yuan  [C-08]
                  paid: 1380.00 yuan
                  missing: 120.00 yuan  [C-08]
                findings:
                  deficiency SUPPORT_BELOW_STANDARD 柏市镇 欧**: support below the standard; expected 1500.00 yuan, actual \
                1380.00 yuan, difference 120.00 yuan  [C-08]
                not stated by the plan:
                  funds.support.dispersed = 1500.00 (our reading, C-08): the plan gives one number: for each person, at \
                least, and the same in both modes is our reading
                  funds.support.institutional = 1500.00 (our reading, C-08): the plan gives one number: for each person, \
                at least, and the same in both modes is our reading
                  funds.support.part-year = the whole annual standard (our reading, C-08): the plan does not say what a \
                part of the year counts
                clauses:
                  C-08 「年供養標準提高到1500元」 (should, You County civil-affairs measures 2010)""",
                SupportStandardRule.inForceOn(DAY).assess(support("1380.00")).explain(Locale.ENGLISH));
    }

    /** Catalogue C-21 to C-24. */
    @Test
    void the_three_ones_in_chinese() {
        assertEquals(
                """
                慈善（charity），日期 2010-06-01
                  年度：2010
                  到账资金：5300000.00元
                  募集的口径：到账资金  [本库解读，C-25]
                  计入募集的资金：5300000.00元  [C-25]
                  当年募集目标：5000000.00元  [计划载明，C-25]
                  当年目标缺口：0.00元  [C-25]
                  年筹资：10000000.00元  [本库解读，C-21]
                  年筹资完成率：53%  [C-21]
                  年筹资缺口：4700000.00元  [C-21]
                  救助人数：640人
                  救助人数目标：1000人  [本库解读，C-22]
                  救助人数完成率：64%  [C-22]
                  救助人数缺口：360人  [C-22]
                  救助支出：612000.00元
                  人均救助目标：1000.00元  [计划载明，C-23]
                  人均救助：956.25元  [C-23]
                  人均救助缺口总额：28000.00元  [C-23]
                  人均救助缺口：43.75元  [C-23]
                  未用于救助：4688000.00元  [C-24]
                  “三个一”已到目标年度：未知  [C-21]
                  “三个一”全部实现：否  [C-24]
                发现：无
                非计划载明：
                  funds.charity.funds = 10000000.00（本库解读，C-21）：计划只给出数字，按“以上”解读
                  funds.charity.people = 1000（本库解读，C-22）：计划只给出数字，按“以上”解读；“年”字只在“筹资”前，按每年救助解读
                  funds.charity.raised = 到账资金（本库解读，C-25）：计划未说明认捐未到账是否计入
                条款：
                  C-25 「今年爭取募集慈善資金不少於500萬元」（争取，攸县2010年民政工作措施）
                  C-21 「要通過幾年努力,實現湘之縣長提出的“三個一”的目標,即年籌資1000萬元」（要，攸县2010年民政工作措施）
                  C-22 「救助1000人」（要，攸县2010年民政工作措施）
                  C-23 「人均救助不少於1000元」（要，攸县2010年民政工作措施）
                  C-24 「“三個一”的目標,即年籌資1000萬元,救助1000人,人均救助不少於1000元」（要，攸县2010年民政工作措施）""",
                CharityRule.inForceOn(DAY)
                        .assess(charity("5300000.00", 640, "612000.00"))
                        .explain(Locale.CHINESE));
    }
}
