package org.civaffairs.core.decision;

import static org.civaffairs.core.plan.YouCounty2010.FIRST_LIST;
import static org.civaffairs.core.plan.YouCounty2010.FULL_COVERAGE;
import static org.civaffairs.core.plan.YouCounty2010.SECOND_LIST;

import java.util.List;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Text;

/**
 * What a village decides in social assistance (社会救助事项). The plan names the matters of the ballot in two lists (C-30,
 * C-87) whose union is seven: "who gets relief" of the first and "how much" of the second are one matter. All other
 * assistance comes in through C-86.
 *
 * <p>For example, {@code RURAL_DIBAO.sources()} is C-30 and C-87, {@code VISITS_TO_ENTITLED.sources()} C-30 alone.
 */
public enum AssistanceMatter implements Text.Labelled {
    /** Urban subsistence allowance, 城镇低保. */
    URBAN_DIBAO("城镇低保", "urban dibao", true, true),
    /** Rural subsistence allowance, 农村低保. */
    RURAL_DIBAO("农村低保", "rural dibao", true, true),
    /** Rural secure housing, 农村安居房. */
    SECURE_HOUSING("农村安居房", "rural secure housing", true, true),
    /** Division of disaster funds, 救灾款分配. */
    DISASTER_FUNDS("救灾款分配", "disaster funds", true, true),
    /** Who gets relief and how much, 解困救济对象、救济款分配. */
    RELIEF("解困救济对象和救济款分配", "relief: recipients and money", true, true),
    /** The list of destitute people to visit, 特困对象走访慰问名单. */
    VISITS_TO_DESTITUTE("特困对象走访慰问名单", "visiting list of the destitute", false, true),
    /** The list of entitled-care people in difficulty to visit, 特困优抚对象走访慰问名单. */
    VISITS_TO_ENTITLED("特困优抚对象走访慰问名单", "visiting list of entitled-care people", true, false),
    /**
     * The list of relief recipients to visit, 解困救济对象走访慰问名单: an eighth matter if 走訪慰問名單 of C-30 governs both
     * groups before it.
     */
    VISITS_TO_RELIEVED("解困救济对象走访慰问名单", "visiting list of relief recipients", true, false),
    /** Five guarantees, 五保供养: on neither list. */
    FIVE_GUARANTEES("五保供养", "five guarantees", false, false),
    /** Medical assistance, 医疗救助: on neither list. */
    MEDICAL_ASSISTANCE("医疗救助", "medical assistance", false, false),
    /** Any other social assistance, 其他社会救助: on neither list. */
    OTHER_ASSISTANCE("其他社会救助", "other social assistance", false, false);

    private final String zh;
    private final String en;
    private final boolean first;
    private final boolean second;

    AssistanceMatter(String zh, String en, boolean first, boolean second) {
        this.zh = zh;
        this.en = en;
        this.first = first;
        this.second = second;
    }

    /** {@return whether one of the plan's two lists names it; for VISITS_TO_RELIEVED under the reading of eight matters} */
    public boolean isListed() {
        return first || second;
    }

    /** {@return the clauses that bring it before the panel: C-30, C-87 or both, else C-86} */
    public List<Citation> sources() {
        if (first) {
            return second ? List.of(FIRST_LIST, SECOND_LIST) : List.of(FIRST_LIST);
        }
        return List.of(second ? SECOND_LIST : FULL_COVERAGE);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
