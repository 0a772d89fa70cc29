package org.civaffairs.core.registration;

import org.civaffairs.core.value.Text;

/** What makes one full check of finances and work (C-64): the clause can be read in two ways. */
public enum CheckReading implements Text.Labelled {
    /** One check that looked at both. */
    SINGLE("一次检查须兼及财务和工作", "one check of both"),
    /** Several checks that together looked at both. */
    COMBINED("多次检查合计兼及财务和工作", "several checks that add up to both");

    private final String zh;
    private final String en;

    CheckReading(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
