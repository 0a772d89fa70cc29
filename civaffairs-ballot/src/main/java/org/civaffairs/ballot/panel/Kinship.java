package org.civaffairs.ballot.panel;

import org.civaffairs.core.value.Text;

/**
 * How near a member is to the person a motion is about, the nearest first. Which grades must step aside is a parameter: all
 * up to one of them.
 */
public enum Kinship implements Text.Labelled {
    /** The person's own case, 本人. */
    SELF("本人", "the person's own case"),
    /** Husband or wife, 配偶. */
    SPOUSE("配偶", "spouse"),
    /** Lineal relative by blood, 直系血亲. */
    LINEAL("直系血亲", "lineal relative"),
    /** Collateral relative by blood within three generations, 三代以内旁系血亲. */
    COLLATERAL("三代以内旁系血亲", "collateral relative within three generations"),
    /** Near relative by marriage, 近姻亲. */
    AFFINITY("近姻亲", "near relative by marriage"),
    /** Any other relative, 其他亲属. */
    OTHER_KIN("其他亲属", "other relative");

    private final String zh;
    private final String en;

    Kinship(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Whether this is at least as near as another grade.
     *
     * @param limit the farthest grade that counts, inclusive
     * @return whether it counts
     */
    public boolean isWithin(Kinship limit) {
        return compareTo(limit) <= 0;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
