package org.civaffairs.ballot.publication;

import org.civaffairs.core.value.Text;

/** Where the publication of a case stands. */
public enum PublicationStatus implements Text.Labelled {
    /** An objection waits for its re-investigation or its re-vote; this comes before all else. */
    OBJECTION_OPEN("异议未处理完毕", "an objection is open"),
    /** What is posted, or planned, does not last long enough. */
    TOO_BRIEF("公示时间不足", "published too briefly"),
    /** The first round is complete, and there is none after approval although there must be. */
    SECOND_MISSING("缺少第二次公示", "second publication missing"),
    /** It is not over, and will be long enough. */
    RUNNING("公示中", "running"),
    /** Nothing is missing. */
    COMPLETE("公示完成", "complete");

    private final String zh;
    private final String en;

    PublicationStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
