package org.civaffairs.core.sampling;

import org.civaffairs.core.value.Text;

/**
 * By which method something was found out (C-38). The plan names three and adds 等, "and others".
 *
 * <p>For example, 54 of 60 by {@link #PHONE_CHECK} is a share within an interval, 54 of 60 by {@link #FULL_SURVEY} is
 * 90 %, and 54 of 60 by {@link #TARGETED_INSPECTION} says nothing about anybody else.
 */
public enum EvidenceMethod implements Text.Labelled {
    /** Targeted inspection, 重点督查: goes where something is suspected, so that what it finds is no sample. */
    TARGETED_INSPECTION("重点督查", "targeted inspection", Reach.CASES),
    /** Full survey, 面上普查: a census. */
    FULL_SURVEY("面上普查", "full survey", Reach.WHOLE),
    /** Phone spot check, 电话抽查: a sample, if those called were drawn by chance. */
    PHONE_CHECK("电话抽查", "phone spot check", Reach.INTERVAL),
    /** Any other method: as long as nobody says how those looked at were chosen, their cases are all it shows. */
    OTHER("其他形式", "another method", Reach.CASES);

    private final String zh;
    private final String en;
    private final Reach reach;

    EvidenceMethod(String zh, String en, Reach reach) {
        this.zh = zh;
        this.en = en;
        this.reach = reach;
    }

    /** {@return how far what it found may be carried} */
    public Reach reach() {
        return reach;
    }

    /** {@return whether it can show which share of all something holds for; every method can show a single case} */
    public boolean showsRate() {
        return reach != Reach.CASES;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
