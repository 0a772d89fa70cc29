package org.civaffairs.ballot.procedure;

import java.io.Serializable;
import org.civaffairs.ballot.panel.Composition;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.ballot.publication.PublicationRules;
import org.civaffairs.ballot.publication.RevoteBar;
import org.civaffairs.ballot.publication.WorkingDays;
import org.civaffairs.core.rule.Provisions;

/** What the procedure asks for, as plain values. */
record ProcedureRules(
        Composition composition,
        int noticeDays,
        Secrecy secrecy,
        Kinship recusal,
        StepOrder steps,
        int announceDays,
        Signing signing,
        PublicationRules publication,
        RevoteBar revoteBar,
        Effects effects)
        implements Serializable {
    static ProcedureRules of(Provisions provisions, WorkingDays calendar) {
        return new ProcedureRules(
                provisions.value(SessionReviewRule.COMPOSITION),
                provisions.value(SessionReviewRule.NOTICE_DAYS),
                provisions.value(SessionReviewRule.SECRECY),
                provisions.value(SessionReviewRule.RECUSAL),
                provisions.value(SessionReviewRule.STEPS),
                provisions.value(SessionReviewRule.ANNOUNCE_DAYS),
                provisions.value(SessionReviewRule.SIGNING),
                new PublicationRules(
                        provisions.value(SessionReviewRule.PUBLICATION),
                        provisions.value(SessionReviewRule.ROUNDS),
                        provisions.value(SessionReviewRule.DAY_COUNT),
                        calendar),
                provisions.value(SessionReviewRule.REVOTE_BAR),
                provisions.value(SessionReviewRule.EFFECTS));
    }
}
