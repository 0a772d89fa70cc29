package org.civaffairs.core.target;

import org.civaffairs.core.value.Text;

/** How a household of two kinds is counted: C-17 does not say. */
public enum HousingCount implements Text.Labelled {
    /** Once, as the worst of them: no housing before dangerous, dangerous before cramped. */
    WORST("只计最重一类", "once, as the worst kind"),
    /** Under each of them. */
    EACH("各类分别计入", "under each kind");

    private final String zh;
    private final String en;

    HousingCount(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
