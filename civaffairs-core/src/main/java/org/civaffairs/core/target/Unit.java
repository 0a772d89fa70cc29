package org.civaffairs.core.target;

import org.civaffairs.core.value.Text;

/** What a quantity counts (G-09): persons and person-times, households and buildings are never the same. */
public enum Unit implements Text.Labelled {
    /** Distinct people, 人. */
    PERSONS("人", "persons"),
    /** Times that people were served, 人次: one person served three times is three. */
    PERSON_TIMES("人次", "person-times"),
    /** Households, 户. */
    HOUSEHOLDS("户", "households"),
    /** Buildings, 栋. */
    BUILDINGS("栋", "buildings"),
    /** Money, 元; counted in fen. */
    YUAN("元", "yuan"),
    /** Events, 次. */
    EVENTS("次", "events"),
    /** Villages, 个村. */
    VILLAGES("个村", "villages"),
    /** Practical tasks, 件实事. */
    TASKS("件实事", "tasks"),
    /** Cases of people: petitions, disputes, grants; 件. */
    CASES("件", "cases"),
    /** Items of a list, 项. */
    ITEMS("项", "items"),
    /** Boundary lines, 条界线. */
    BOUNDARY_LINES("条界线", "boundary lines");

    private final String zh;
    private final String en;

    Unit(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
