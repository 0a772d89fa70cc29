package org.civaffairs.core.evidence;

import org.civaffairs.core.value.Text;

/**
 * By which method something was found out (C-38). The plan names three and adds 等, "and others". They differ in what they
 * may not prove.
 *
 * <p>For example, 54 of 60 by {@link #PHONE_CHECK} is a share within an interval, 54 of 60 by {@link #FULL_SURVEY} is
 * 90 %, and 54 of 60 by {@link #TARGETED_INSPECTION} says nothing about anybody else.
 */
public enum EvidenceMethod implements Text.Labelled {
    /** Targeted inspection, 重点督查: goes where something is suspected, so that what it finds is no sample. */
    TARGETED_INSPECTION(
            "重点督查", "targeted inspection", Reach.CASES, "不能推断比率", "no rate, since its cases are chosen on purpose"),
    /** Full survey, 面上普查: a census. */
    FULL_SURVEY("面上普查", "full survey", Reach.WHOLE, "不能证明普查时点以外的情况", "nothing outside of the time of the survey"),
    /** Phone spot check, 电话抽查: a sample, if those called were drawn by chance. What it does not establish stays unknown. */
    PHONE_CHECK(
            "电话抽查", "phone spot check", Reach.INTERVAL, "结论未成立的，不能作为依据", "nothing that its verdict does not establish"),
    /** Any other method: how those looked at were chosen only the assessor can say, and answers for it. */
    OTHER("其他形式", "another method", Reach.AS_STATED, "不能证明考核人说明以外的情况", "nothing beyond what the assessor answers for");

    private final String zh;
    private final String en;
    private final Reach reach;
    private final String notZh;
    private final String notEn;

    EvidenceMethod(String zh, String en, Reach reach, String notZh, String notEn) {
        this.zh = zh;
        this.en = en;
        this.reach = reach;
        this.notZh = notZh;
        this.notEn = notEn;
    }

    /** {@return how far what it found may be carried} */
    public Reach reach() {
        return reach;
    }

    /** {@return whether it can tell which share of all something holds for; every method can show a single case} */
    public boolean tellsRates() {
        return reach != Reach.CASES;
    }

    /** {@return what it may not prove} */
    public Text mayNotProve() {
        return Text.of(notZh, notEn);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
