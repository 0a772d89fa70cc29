package org.civaffairs.core.transparency;

import org.civaffairs.core.value.Text;

/** Whether a begun step of a shortfall costs points: 每低1个百分点 of a shortfall of 2.5 points is 3 steps or 2. */
public enum PartStep implements Text.Labelled {
    /** A begun step costs as much as a whole one. */
    COUNTS("不足一档按一档计", "a begun step counts as one"),
    /** A begun step costs nothing. */
    DOES_NOT_COUNT("不足一档不计", "a begun step does not count");

    private final String zh;
    private final String en;

    PartStep(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
