package org.civaffairs.funds.verification;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.value.Text;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Role;

/** The grammar of the closed run (C-113): which kinds of postings move money from which role to which. */
final class Flows {
    static final byte ALLOWED = 0;
    static final byte PAST_DEDICATED = 1;
    static final byte BROKEN = 2;

    private static final int ROLES = Role.values().length;

    private Flows() {}

    static int index(int kind, int from, int to) {
        return (kind * ROLES + from) * ROLES + to;
    }

    /** The verdict on each kind, role and role. */
    static byte[] verdicts(TownshipAccounts townships) {
        byte[] verdicts = new byte[PostingKind.values().length * ROLES * ROLES];
        for (PostingKind kind : PostingKind.values()) {
            for (Role from : Role.values()) {
                for (Role to : Role.values()) {
                    verdicts[index(kind.ordinal(), from.ordinal(), to.ordinal())] = verdict(kind, from, to, townships);
                }
            }
        }
        return verdicts;
    }

    private static byte verdict(PostingKind kind, Role from, Role to, TownshipAccounts townships) {
        if (isAllowed(kind, from, to, townships == TownshipAccounts.INSIDE)) {
            return ALLOWED;
        }
        boolean crosses = from == Role.SUPERIOR || to == Role.BENEFICIARY;
        return crosses && from != Role.DEDICATED && to != Role.DEDICATED ? PAST_DEDICATED : BROKEN;
    }

    private static boolean isAllowed(PostingKind kind, Role from, Role to, boolean inside) {
        return switch (kind) {
            case APPROPRIATION_RECEIVED, MATCHING_BUDGETED, INTEREST -> from == Role.SUPERIOR && to == Role.DEDICATED;
            case ALLOCATION -> from == Role.DEDICATED && (to == Role.DEDICATED || to == Role.TOWNSHIP);
            case DISBURSEMENT -> to == Role.BENEFICIARY && (holds(from) || (inside && from == Role.TOWNSHIP));
            case RETURNED -> from == Role.BENEFICIARY && (holds(to) || (inside && to == Role.TOWNSHIP));
            case RECLASSIFIED -> to == Role.DEDICATED ? holds(from) || from == Role.TOWNSHIP : within(from, to);
            case REVERSAL -> true; // the mirror of its target, or a finding of its own
        };
    }

    private static boolean holds(Role role) {
        return role == Role.DEDICATED || role == Role.SUSPENSE;
    }

    private static boolean within(Role from, Role to) {
        return from == Role.TOWNSHIP && to == Role.TOWNSHIP;
    }

    /** The flows of a kind that are allowed, for people to read. */
    static List<Text> allowed(PostingKind kind, byte[] verdicts) {
        List<Text> allowed = new ArrayList<>();
        for (Role from : Role.values()) {
            for (Role to : Role.values()) {
                if (verdicts[index(kind.ordinal(), from.ordinal(), to.ordinal())] == ALLOWED) {
                    allowed.add(FindingWords.flow(from, to));
                }
            }
        }
        return List.copyOf(allowed);
    }
}
