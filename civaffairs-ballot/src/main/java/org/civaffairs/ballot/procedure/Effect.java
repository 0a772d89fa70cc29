package org.civaffairs.ballot.procedure;

import org.civaffairs.core.value.Text;

/**
 * What a deviation does to the decision, the mildest first. It is not the severity of a finding, which is the force of the
 * clause: a grave breach may be curable, and a light one may void.
 */
public enum Effect implements Text.Labelled {
    /** The decision stands as it is (不影响效力). */
    NONE("不影响效力", "no effect"),
    /** The decision stands once the step is made good (可补正). */
    CURABLE("可补正", "curable"),
    /** The decision is void: the panel must vote again (无效). */
    VOIDS("决定无效", "voids the decision");

    private final String zh;
    private final String en;

    Effect(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The worse of two.
     *
     * @param that the other
     * @return the worse
     */
    public Effect worse(Effect that) {
        return compareTo(that) >= 0 ? this : that;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
