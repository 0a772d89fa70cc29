package org.civaffairs.core.target;

import org.civaffairs.core.value.Text;

/** The groups whose basic living is to be secured (C-15). The list is open (等). */
public enum SpecialGroup implements Text.Labelled {
    /** In difficulty, urban or rural, 城乡困难群体. */
    POOR("困难群体", "in difficulty"),
    /** Entitled to special care, 优抚群体. */
    ENTITLED("优抚群体", "entitled to special care"),
    /** Old without support, 孤老. */
    LONE_OLD("孤老", "old without support"),
    /** Disabled without support, 孤残. */
    LONE_DISABLED("孤残", "disabled without support"),
    /** An orphan, 孤儿. */
    ORPHAN("孤儿", "orphan"),
    /** Another group, by a label of the caller's. */
    OTHER("其他特殊群体", "another group");

    private final String zh;
    private final String en;

    SpecialGroup(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
