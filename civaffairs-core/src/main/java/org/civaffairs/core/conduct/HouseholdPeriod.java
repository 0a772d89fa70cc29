package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** For what the 20 households are counted (C-104): the plan does not say. */
public enum HouseholdPeriod implements Text.Labelled {
    /** Distinct households in each calendar month, parallel to the field trips. */
    PER_MONTH("按月", "each month"),
    /** Distinct households on each of the field trips that are due in a month. */
    PER_TRIP("按次", "each trip"),
    /** Distinct households in the calendar year. */
    PER_YEAR("按年", "the year");

    private final String zh;
    private final String en;

    HouseholdPeriod(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
