package org.civaffairs.funds.oversight;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.value.Text;

/**
 * Special funds by the section of the bureau that keeps them (专项资金, C-125). The plan names three sections and says
 * “等”, among others, so that money of others may be inspected and is not asked for.
 */
public enum SpecialMoney implements Text.Labelled {
    /** Of the section for allowances, 低保. */
    DIBAO(true, "低保资金", "allowances"),
    /** Of the section for disaster relief, 救灾. */
    RELIEF(true, "救灾资金", "disaster relief"),
    /** Of the section for preferential treatment, 优抚. */
    PENSIONS(true, "优抚资金", "pensions and preferential treatment"),
    /** Of any other section, 等. */
    OTHER(false, "其他专项资金", "other special funds");

    private final boolean named;
    private final String zh;
    private final String en;

    SpecialMoney(boolean named, String zh, String en) {
        this.named = named;
        this.zh = zh;
        this.en = en;
    }

    /** {@return those whose section the plan names, in its order} */
    public static List<SpecialMoney> named() {
        return Stream.of(values()).filter(SpecialMoney::isNamed).toList();
    }

    /** {@return whether the plan names its section} */
    public boolean isNamed() {
        return named;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
