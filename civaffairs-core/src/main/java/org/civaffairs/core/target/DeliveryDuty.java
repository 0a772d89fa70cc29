package org.civaffairs.core.target;

import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Text;

/** By which clause something is due to a person. */
public enum DeliveryDuty implements Text.Labelled {
    /** The basic living of people under the five guarantees, 五保对象 (C-10). */
    FIVE_GUARANTEES("五保对象基本生活待遇", "five guarantees"),
    /** The basic living of the groups of C-15; what it costs is the caller's. */
    BASIC_LIVING("特殊群体基本生活", "basic living of the groups named");

    private final String zh;
    private final String en;

    DeliveryDuty(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return the clause, whose force says how grave arrears are} */
    public Citation citation() {
        return switch (this) {
            case FIVE_GUARANTEES -> YouCounty2010.SUPPORT_DELIVERY;
            case BASIC_LIVING -> YouCounty2010.BASIC_LIVING;
        };
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
