package org.civaffairs.funds.verification;

import org.civaffairs.funds.journal.DossierColumns;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.PostingKind;

/**
 * Who did what on each voucher (C-122), looked at once, at the first posting of the voucher; and whether those who must be
 * known are on record, at its first posting that divides or pays money: who is not on record may be anybody.
 */
final class Segregation {
    private static final int NEEDED = 1 << Duty.APPROVE.ordinal() | 1 << Duty.DISBURSE.ordinal();
    private static final int SPENDING = 1 << PostingKind.ALLOCATION.ordinal() | 1 << PostingKind.DISBURSEMENT.ordinal();

    private final DossierColumns papers;
    private final int[] persons;
    private final int[] offices;
    private final long[] seen;
    private final Wording wording;

    Segregation(VerificationRules rules, DossierColumns papers, long[] seen, Wording wording) {
        this.seen = seen;
        this.wording = wording;
        this.papers = papers;
        persons = rules.persons();
        offices = rules.offices();
    }

    long[] seen() {
        return seen;
    }

    /** How large what was seen of some vouchers is: two bits of each, whether it was and whether it spent. */
    static int size(int vouchers) {
        return Math.toIntExact((2L * vouchers + Long.SIZE - 1) / Long.SIZE);
    }

    void look(int voucher, int kind) {
        int first = papers.firstAct(voucher);
        int end = papers.firstAct(voucher + 1);
        if ((SPENDING >> kind & 1) != 0 && isNew(2L * voucher + 1)) {
            int recorded = duties(first, end);
            if ((NEEDED & ~recorded) != 0) {
                wording.unrecorded(NEEDED, recorded);
            }
        }
        if (isNew(2L * voucher) && collides(first, end)) {
            report(first, end);
        }
    }

    private boolean isNew(long place) {
        int word = (int) (place >> 6);
        boolean isNew = (seen[word] >> place & 1) == 0;
        seen[word] |= 1L << place;
        return isNew;
    }

    private int duties(int first, int end) {
        int duties = 0;
        for (int a = first; a < end; a++) {
            duties |= 1 << papers.duty(a);
        }
        return duties;
    }

    private boolean collides(int first, int end) {
        for (int a = first; a < end; a++) {
            for (int b = a + 1; b < end; b++) {
                int duty = 1 << papers.duty(b);
                if ((papers.person(a) == papers.person(b) && (persons[papers.duty(a)] & duty) != 0)
                        || (papers.office(a) == papers.office(b) && (offices[papers.duty(a)] & duty) != 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One finding for each person and each office, in the order in which they first act. */
    private void report(int first, int end) {
        for (int a = first; a < end; a++) {
            int duties = excluding(persons, personDuties(papers.person(a), first, end));
            if (duties != 0 && isFirstOfPerson(a, first)) {
                wording.duties(papers.person(a), duties);
            }
        }
        for (int a = first; a < end; a++) {
            int duties = excluding(offices, officeDuties(papers.office(a), first, end));
            if (duties != 0 && isFirstOfOffice(a, first)) {
                wording.offices(papers.office(a), duties);
            }
        }
    }

    private int personDuties(int person, int first, int end) {
        int duties = 0;
        for (int a = first; a < end; a++) {
            duties |= papers.person(a) == person ? 1 << papers.duty(a) : 0;
        }
        return duties;
    }

    private int officeDuties(int office, int first, int end) {
        int duties = 0;
        for (int a = first; a < end; a++) {
            duties |= papers.office(a) == office ? 1 << papers.duty(a) : 0;
        }
        return duties;
    }

    private boolean isFirstOfPerson(int act, int first) {
        return personDuties(papers.person(act), first, act) == 0;
    }

    private boolean isFirstOfOffice(int act, int first) {
        return officeDuties(papers.office(act), first, act) == 0;
    }

    /** Those of some duties that exclude another of them. */
    private static int excluding(int[] masks, int duties) {
        int found = 0;
        for (int left = duties; left != 0; left &= left - 1) {
            int duty = Integer.numberOfTrailingZeros(left);
            found |= (masks[duty] & duties) != 0 ? 1 << duty : 0;
        }
        return found;
    }
}
