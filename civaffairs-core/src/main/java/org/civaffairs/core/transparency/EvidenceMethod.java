package org.civaffairs.core.transparency;

import org.civaffairs.core.value.Text;

/** How something was observed (C-38). The plan ends its list with 等, so there is OTHER. The methods differ in what they may not prove. */
public enum EvidenceMethod implements Text.Labelled {
    /** A targeted inspection (重点督查): cases chosen on purpose. It can show that something happened, never how often. */
    TARGETED_INSPECTION("重点督查", "targeted inspection", false),
    /** A full survey (面上普查): everything was looked at, so that a rate has no error of sampling. */
    FULL_SURVEY("面上普查", "full survey", true),
    /** A phone spot check (电话抽查): a sample. What its verdict does not establish stays unknown. */
    PHONE_CHECK("电话抽查", "phone spot check", true),
    /** Another method, whose worth the assessor answers for. */
    OTHER("其他方式", "other method", true);

    private final String zh;
    private final String en;
    private final boolean rates;

    EvidenceMethod(String zh, String en, boolean rates) {
        this.zh = zh;
        this.en = en;
        this.rates = rates;
    }

    /** {@return whether it can tell a rate; cases that were chosen on purpose cannot} */
    public boolean tellsRates() {
        return rates;
    }

    /** {@return what it may not prove} */
    public Text mayNotProve() {
        return switch (this) {
            case TARGETED_INSPECTION -> Text.of("不能推断比率", "no rate, since its cases are chosen on purpose");
            case FULL_SURVEY -> Text.of("不能证明普查时点以外的情况", "nothing outside of the time of the survey");
            case PHONE_CHECK -> Text.of("结论未成立的，不能作为依据", "nothing that its verdict does not establish");
            case OTHER -> Text.of("不能证明考核人说明以外的情况", "nothing beyond what the assessor answers for");
        };
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
