package org.civaffairs.ballot.procedure;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * In what a session can leave the procedure (C-90), in the order in which a review lists it. Where no meeting was held,
 * SKIPPED or ALTERED says so, and of the others only the two on publication can come with it: the rest presuppose a meeting.
 */
public enum DeviationKind implements Text.Labelled {
    /** There was no ballot at all, and a result was announced, submitted, approved or granted without it. */
    SKIPPED("未经评审团票决", "no ballot was held"),
    /**
     * Signatures were collected and there was not both a meeting and a vote besides them, 變通: the same result by another
     * route.
     */
    ALTERED("以传签代替会议票决", "signatures were collected in place of a meeting"),
    /** The members were told too late, or not at all. */
    NOTICE_TOO_SHORT("会议通知过迟", "notice too short"),
    /** The panel has too few members. */
    PANEL_TOO_SMALL("评审团人数不足", "panel too small"),
    /** The panel, or those who came, are not made of whom they must be. */
    REPRESENTATIVES_BELOW_SHARE("评审团组成不符合规定", "panel not made of whom it must be"),
    /** A member voted who had to step aside for kinship, or who had stepped aside. */
    KIN_VOTED("应回避人员参加投票", "members voted who had to step aside"),
    /** The vote was on record and had to be secret. */
    NOT_SECRET("未实行无记名投票", "ballot not secret"),
    /** The vote was secret and had to be on record. */
    NOT_RECORDED("未实行记名投票", "ballot not recorded"),
    /** The numbers of ballots do not fit together. */
    COUNT_MISMATCH("票数不符", "numbers of ballots do not fit"),
    /** A step is not there. */
    STEP_MISSING("缺少规定程序", "step missing"),
    /** A step came before one that it must follow. */
    STEP_OUT_OF_ORDER("程序颠倒", "step out of order"),
    /** The result was announced too late. */
    ANNOUNCED_LATE("公布结果过迟", "result announced late"),
    /** Nobody signed after the vote. */
    NOT_SIGNED("未签字确认", "not signed"),
    /** A round of publication is too brief. */
    PUBLISHED_TOO_BRIEFLY("公示时间不足", "published too briefly"),
    /** There is no publication after approval. */
    SECOND_PUBLICATION_MISSING("缺少第二次公示", "second publication missing"),
    /** The panel voted on the same ground too soon after an earlier decision. */
    REVOTED_WITHIN_BAR("在限制期内再次提出", "voted again within the bar");

    private static final Text DAYS = Text.of("天", "days");
    private static final Text BALLOTS = Text.of("票", "ballots");

    private final String zh;
    private final String en;

    DeviationKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }

    /** {@return the code of its finding; its unit is that of the numbers of a {@link Deviation}} */
    public Term term() {
        return new Term(name(), label(), unit());
    }

    private @Nullable Text unit() {
        return switch (this) {
            case PANEL_TOO_SMALL, REPRESENTATIVES_BELOW_SHARE, KIN_VOTED -> Term.PERSONS;
            case COUNT_MISMATCH -> BALLOTS;
            case NOTICE_TOO_SHORT,
                    ANNOUNCED_LATE,
                    PUBLISHED_TOO_BRIEFLY,
                    SECOND_PUBLICATION_MISSING,
                    REVOTED_WITHIN_BAR -> DAYS;
            default -> null;
        };
    }
}
