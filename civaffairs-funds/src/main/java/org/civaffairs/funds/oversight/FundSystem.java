package org.civaffairs.funds.oversight;

import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The five systems of fund management (C-141); the plan counts them 一是 to 五是. */
public enum FundSystem implements Text.Labelled {
    /** All money in a dedicated account, 专户管理制度. */
    DEDICATED_ACCOUNT("dedicatedAccount", "专户管理制度", "dedicated account"),
    /** Allocation, 分配制度. */
    ALLOCATION("allocation", "分配制度", "allocation"),
    /** Payment, 资金发放制度. */
    PAYMENT("payment", "资金发放制度", "payment"),
    /** Internal audit and supervision, 内审监督制度. */
    INTERNAL_AUDIT("internalAudit", "内审监督制度", "internal audit and supervision"),
    /** Special inspection of funds, 专项资金检查制度. */
    INSPECTION("inspection", "专项资金检查制度", "special inspection");

    private final String property;
    private final String zh;
    private final String en;

    FundSystem(String property, String zh, String en) {
        this.property = property;
        this.zh = zh;
        this.en = en;
    }

    /** The fact that says whether it is there. */
    Term term() {
        return Term.of(property, zh, en);
    }

    /** {@return its own words in the plan; all five stand in C-141} */
    public Citation citation() {
        return switch (this) {
            case DEDICATED_ACCOUNT -> YouCounty2010.FUND_SYSTEMS;
            case ALLOCATION -> YouCounty2010.ALLOCATION_SYSTEM;
            case PAYMENT -> YouCounty2010.PAYMENT_SYSTEM;
            case INTERNAL_AUDIT -> YouCounty2010.INTERNAL_AUDIT_SYSTEM;
            case INSPECTION -> YouCounty2010.INSPECTION_SYSTEM;
        };
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
