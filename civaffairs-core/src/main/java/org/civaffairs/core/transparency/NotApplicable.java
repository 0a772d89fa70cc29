package org.civaffairs.core.transparency;

import org.civaffairs.core.value.Text;

/** What becomes of the points of a criterion that does not apply to a village (不适用). The scheme says so of each criterion; there is no
 * default. */
public enum NotApplicable implements Text.Labelled {
    /** Its points are left out, and the score on the others is scaled up to the full mark. */
    EXCLUDE_AND_REDISTRIBUTE("剔除并按比例折算", "left out, the others scaled up to the full mark"),
    /** All its points are lost; a bonus is not given. */
    ZERO("计零分", "all its points are lost"),
    /** None of its points are lost. */
    FULL("计满分", "none of its points are lost"),
    /** It applies to every village: evidence that it does not is refused. */
    REFUSE("不得不适用", "it applies to every village");

    private final String zh;
    private final String en;

    NotApplicable(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
