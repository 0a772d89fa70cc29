package org.civaffairs.core.target;

import org.civaffairs.core.value.Text;

/** The three functions of civil affairs (C-01), by which the plan is divided, and the measures that serve all of them. */
public enum Pillar implements Text.Labelled {
    /** To secure people's livelihood, the plan's first part. */
    LIVELIHOOD("保障民生", "livelihood"),
    /** To develop democracy, the second. */
    DEMOCRACY("发展民主", "democracy"),
    /** To serve the public, the third. */
    SERVICE("服务民众", "service"),
    /** None of the three: the six measures by which all are carried out (从六个方面入手). */
    MEASURES("工作措施", "measures");

    private final String zh;
    private final String en;

    Pillar(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
