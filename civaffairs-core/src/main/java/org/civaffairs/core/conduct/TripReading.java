package org.civaffairs.core.conduct;

import org.civaffairs.core.value.Text;

/** What counts as a field trip (下乡, C-103). */
public enum TripReading implements Text.Labelled {
    /** Days on which the cadre was in the field: a trip of two days is two, two visits on one day are one. */
    DISTINCT_DAYS("按不同日期计", "distinct days"),
    /** Trips as the ledger names them: a trip of two days is one, and belongs to the month of its first day. */
    TRIPS("按次计", "trips");

    private final String zh;
    private final String en;

    TripReading(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
