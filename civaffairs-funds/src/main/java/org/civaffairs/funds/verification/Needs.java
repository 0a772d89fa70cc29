package org.civaffairs.funds.verification;

import static org.civaffairs.funds.journal.EvidenceKind.APPROPRIATION_NOTICE;
import static org.civaffairs.funds.journal.EvidenceKind.BANK_RECEIPT;
import static org.civaffairs.funds.journal.EvidenceKind.BANK_RETURN;
import static org.civaffairs.funds.journal.EvidenceKind.JOINT_MEETING_MINUTES;
import static org.civaffairs.funds.journal.EvidenceKind.PANEL_BALLOT;

import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.funds.journal.EvidenceKind;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Role;

/** Which documents a posting needs: by its kind, by the role of the account that pays, and by whether a panel votes on it. */
final class Needs {
    private static final int ROLES = Role.values().length;

    private Needs() {}

    static int index(int kind, int from, int voted) {
        return (kind * ROLES + from) * 2 + voted;
    }

    static int bit(EvidenceKind kind) {
        return 1 << kind.ordinal();
    }

    /** The kinds that are needed, one bit each. */
    static int[] masks(MinutesScope scope) {
        int[] masks = new int[PostingKind.values().length * ROLES * 2];
        for (PostingKind kind : PostingKind.values()) {
            for (Role from : Role.values()) {
                boolean reissue = kind == PostingKind.DISBURSEMENT && from == Role.SUSPENSE;
                int minutes = needsMinutes(kind, reissue, scope) ? bit(JOINT_MEETING_MINUTES) : 0;
                masks[index(kind.ordinal(), from.ordinal(), 0)] = minutes | others(kind, reissue, false);
                masks[index(kind.ordinal(), from.ordinal(), 1)] = minutes | others(kind, reissue, true);
            }
        }
        return masks;
    }

    /** To pay again what came back is no new decision. */
    private static boolean needsMinutes(PostingKind kind, boolean reissue, MinutesScope scope) {
        return switch (kind) {
            case ALLOCATION, REVERSAL, MATCHING_BUDGETED -> true;
            case DISBURSEMENT -> scope == MinutesScope.EVERY_POSTING || (scope == MinutesScope.DECISIONS && !reissue);
            case RECLASSIFIED -> scope != MinutesScope.ALLOCATIONS;
            case APPROPRIATION_RECEIVED, RETURNED, INTEREST -> scope == MinutesScope.EVERY_POSTING;
        };
    }

    private static int others(PostingKind kind, boolean reissue, boolean voted) {
        return switch (kind) {
            case APPROPRIATION_RECEIVED, RECLASSIFIED -> bit(APPROPRIATION_NOTICE);
            case DISBURSEMENT -> bit(BANK_RECEIPT) | decision(reissue, voted);
            case RETURNED -> bit(BANK_RETURN);
            case INTEREST -> bit(BANK_RECEIPT);
            case ALLOCATION, REVERSAL, MATCHING_BUDGETED -> 0;
        };
    }

    private static int decision(boolean reissue, boolean voted) {
        if (reissue) {
            return bit(BANK_RETURN);
        }
        return voted ? bit(PANEL_BALLOT) : 0;
    }

    /** The clause that asks for a kind of document. */
    static Citation citation(EvidenceKind kind) {
        return switch (kind) {
            case APPROPRIATION_NOTICE -> YouCounty2010.NO_DIVERSION;
            case JOINT_MEETING_MINUTES -> YouCounty2010.MINUTES_WITH_ENTRIES;
            case PANEL_BALLOT -> YouCounty2010.TO_HOUSEHOLDS;
            default -> YouCounty2010.CLEAN_BOOKS;
        };
    }
}
