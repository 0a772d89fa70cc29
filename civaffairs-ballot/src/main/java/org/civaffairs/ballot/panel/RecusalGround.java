package org.civaffairs.ballot.panel;

import org.civaffairs.core.value.Text;

/** Why a member steps aside. */
public enum RecusalGround implements Text.Labelled {
    /** Kin of the person the motion is about, 亲属关系; the grade is named. */
    KINSHIP("亲属关系", "kinship"),
    /** An interest in the outcome, 利害关系. */
    INTEREST("利害关系", "interest in the outcome"),
    /** The member asked to, 自行申请. */
    OWN_REQUEST("自行申请", "own request");

    private final String zh;
    private final String en;

    RecusalGround(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
