package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** What an event is under a prohibition. */
public enum ConductVerdict implements Text.Labelled {
    /** Nothing: not accepted, given back, or no element of the prohibition. */
    CLEAR("无违反", "nothing"),
    /** A note: outside the letter of the prohibition and against its spirit. */
    AGAINST_SPIRIT("提示：条文之外，有违精神", "note: outside the letter, against the spirit"),
    /** A note: kin or friends without any breach, from whose case the cadre should stand back. */
    RECUSAL_DUE("提示：应当回避", "note: the cadre should recuse himself"),
    /** A violation: every element of the letter is there. */
    VIOLATION("违反", "violation"),
    /** Outside the letter of the prohibition, whatever else is unknown; whether it is against its spirit depends on that. */
    SPIRIT_UNKNOWN("条文之外，是否有违精神不明", "outside the letter, unknown whether against the spirit"),
    /** An element is unknown on which the letter depends: neither clean nor broken. */
    UNDETERMINED("未定", "undetermined");

    private final String zh;
    private final String en;

    ConductVerdict(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
