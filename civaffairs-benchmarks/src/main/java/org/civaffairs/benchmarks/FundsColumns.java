package org.civaffairs.benchmarks;

import org.civaffairs.funds.journal.ChartColumns;
import org.civaffairs.funds.journal.DossierColumns;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.EvidenceKind;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Role;

/**
 * The same books and papers in arrays of primitives, and the checks of the verifier on them written out by hand: the limit
 * that a scan can reach. It counts what is wrong, and says no more about it. The books have no reclassification, no reversal and
 * no closing, so what these need is not written out; the verifier asks of each posting whether it is one.
 */
final class FundsColumns {
    static final int KINDS = EvidenceKind.values().length;
    static final int NOTICE = 1 << EvidenceKind.APPROPRIATION_NOTICE.ordinal();
    static final int MINUTES = 1 << EvidenceKind.JOINT_MEETING_MINUTES.ordinal();
    static final int BALLOT = 1 << EvidenceKind.PANEL_BALLOT.ordinal();
    static final int RECEIPT = 1 << EvidenceKind.BANK_RECEIPT.ordinal();
    static final int PAID = PostingKind.DISBURSEMENT.ordinal();

    private static final int ROLES = Role.values().length;
    private static final int POSTINGS = PostingKind.values().length;
    private static final int SUPERIOR = Role.SUPERIOR.ordinal();
    private static final int APPROVE = Duty.APPROVE.ordinal();
    private static final int DISBURSE = Duty.DISBURSE.ordinal();
    private static final int FIRST_DAY = -7670; // 1949-01-01

    final int size;
    final long[] numbers;
    final long[] fen;
    final int[] kinds;
    final int[] from;
    final int[] to;
    final int[] purposes;
    final int[] days;
    final int[] vouchers;
    final int[] items;

    final int[] roles;
    final int[] offices;
    final int[] townships;
    final int[] firstDays;
    final int[] lastDays;
    final int[] itemMatters;
    final boolean[] permitted;

    final int[] slots;
    final int[] attached;
    final int[] naming;
    final int[] firstActs;
    final int[] duties;
    final int[] persons;
    final int[] actOffices;
    final int[] paperDays;
    final int[] bodies;
    final int[] paperPurposes;
    final int[] matters;
    final long[] amounts;
    final boolean[] standing;

    private final int[] needs = new int[POSTINGS * ROLES * 2];
    private final boolean[] flows = new boolean[POSTINGS * ROLES * ROLES];

    FundsColumns(Journal journal) {
        PostingColumns columns = journal.columns();
        size = columns.size();
        numbers = new long[size];
        fen = new long[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = columns.number(i);
            fen[i] = columns.fen(i);
        }
        kinds = ints(size, columns::kind);
        from = ints(size, columns::from);
        to = ints(size, columns::to);
        purposes = ints(size, columns::purpose);
        days = ints(size, columns::day);
        vouchers = ints(size, columns::voucher);
        items = ints(size, columns::item);

        ChartColumns chart = journal.chart().columns();
        roles = ints(journal.chart().accounts().size(), chart::role);
        offices = ints(roles.length, chart::office);
        townships = ints(journal.chart().offices().size(), chart::township);
        int earmarks = journal.chart().purposes().size();
        firstDays = ints(
                earmarks, p -> (int) journal.chart().purposes().get(p).from().toEpochDay());
        lastDays =
                ints(earmarks, p -> (int) journal.chart().purposes().get(p).to().toEpochDay());
        itemMatters = ints(journal.chart().items().size(), chart::matter);
        permitted = new boolean[earmarks * itemMatters.length];
        for (int p = 0; p < permitted.length; p++) {
            permitted[p] = chart.permits(p / itemMatters.length, p % itemMatters.length);
        }

        DossierColumns papers = journal.dossier().columns();
        int count = journal.dossier().vouchers().size();
        slots = ints(count * KINDS, s -> papers.attached(s / KINDS, s % KINDS));
        attached = ints(count, papers::kinds);
        naming = ints(count, v -> papers.naming(v) | (papers.silent(v) & ~MINUTES));
        firstActs = ints(count + 1, papers::firstAct);
        int acts = firstActs[count];
        duties = ints(acts, papers::duty);
        persons = ints(acts, papers::person);
        actOffices = ints(acts, papers::office);
        int documents = journal.dossier().evidence().size();
        paperDays = ints(documents, papers::day);
        bodies = ints(documents, papers::body);
        paperPurposes = ints(documents, papers::purpose);
        matters = ints(documents, papers::matter);
        amounts = new long[documents];
        standing = new boolean[documents];
        for (int e = 0; e < documents; e++) {
            amounts[e] = papers.fen(e);
            standing[e] = papers.isStanding(e);
        }
        int received = PostingKind.APPROPRIATION_RECEIVED.ordinal();
        needs[(received * ROLES + SUPERIOR) * 2] = NOTICE;
        needs[(PAID * ROLES + Role.DEDICATED.ordinal()) * 2 + 1] = MINUTES | BALLOT | RECEIPT;
        flows[(received * ROLES + SUPERIOR) * ROLES + Role.DEDICATED.ordinal()] = true;
        flows[(PAID * ROLES + Role.DEDICATED.ordinal()) * ROLES + Role.BENEFICIARY.ordinal()] = true;
    }

    private static int[] ints(int size, java.util.function.IntUnaryOperator at) {
        int[] all = new int[size];
        java.util.Arrays.setAll(all, at);
        return all;
    }

    /** How many things are wrong. */
    long verify() {
        long wrong = 0;
        int earmarks = firstDays.length;
        long[] pairs = new long[2 * roles.length * earmarks];
        long[] drawn = new long[amounts.length * POSTINGS];
        long[] seen = new long[(attached.length + 63) / 64];
        long highest = 0;
        int lastDay = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            if (fen[i] <= 0 || from[i] == to[i] || days[i] < FIRST_DAY || numbers[i] <= highest) {
                wrong++;
                continue;
            }
            int role = kinds[i] * ROLES + roles[from[i]];
            int voted = items[i] >= 0 && itemMatters[items[i]] >= 0 ? 1 : 0;
            int need = needs[role * 2 + voted];
            int there = attached[vouchers[i]];
            wrong += (need & ~there) == 0 ? 0 : 1;
            for (int left = need & there; left != 0; left &= left - 1) {
                int kind = Integer.numberOfTrailingZeros(left);
                int paper = slots[vouchers[i] * KINDS + kind];
                if (binds(i, paper, 1 << kind)) {
                    int place = paper * POSTINGS + kinds[i];
                    drawn[place] = Math.addExact(drawn[place], fen[i]);
                    wrong += drawn[place] > amounts[paper] ? 1 : 0;
                } else {
                    wrong++;
                }
            }
            wrong += flows[role * ROLES + roles[to[i]]] ? 0 : 1;
            wrong += days[i] < firstDays[purposes[i]] || days[i] > lastDays[purposes[i]] ? 1 : 0;
            wrong += items[i] >= 0 && !permitted[purposes[i] * itemMatters.length + items[i]] ? 1 : 0;
            int out = 2 * (from[i] * earmarks + purposes[i]);
            int in = 2 * (to[i] * earmarks + purposes[i]);
            long was = pairs[out];
            long rest = Math.subtractExact(was, fen[i]);
            pairs[out] = rest;
            pairs[in] = Math.addExact(pairs[in], fen[i]);
            pairs[out + 1] = Math.min(pairs[out + 1], rest);
            wrong += rest < 0 && was >= 0 && roles[from[i]] != SUPERIOR ? 1 : 0;
            int voucher = vouchers[i];
            if ((seen[voucher >> 6] >>> voucher & 1) == 0) {
                seen[voucher >> 6] |= 1L << voucher;
                wrong += collides(firstActs[voucher], firstActs[voucher + 1]) ? 1 : 0;
            }
            wrong += numbers[i] == highest + 1 ? 0 : 1;
            highest = numbers[i];
            wrong += days[i] < lastDay ? 1 : 0;
            lastDay = days[i];
        }
        return wrong;
    }

    private boolean binds(int i, int paper, int bit) {
        int body = bodies[paper];
        boolean right = standing[paper];
        if (bit == MINUTES) {
            int there = townships[offices[to[i]]];
            int township = there >= 0 ? there : townships[offices[from[i]]];
            right &= township < 0 || (body >= 0 && townships[body] == township);
        } else if (bit == BALLOT) {
            right &= body == offices[to[i]] && (kinds[i] != PAID || matters[paper] == itemMatters[items[i]]);
        } else if (bit == NOTICE) {
            right &= body == offices[from[i]];
        }
        int purpose = paperPurposes[paper];
        return right
                && paperDays[paper] <= days[i]
                && (purpose < 0 || purpose == purposes[i])
                && (naming[vouchers[i]] & bit) != 0;
    }

    private boolean collides(int first, int end) {
        for (int a = first; a < end; a++) {
            for (int b = a + 1; b < end; b++) {
                boolean paysWhatHeApproved = (duties[a] == APPROVE && duties[b] == DISBURSE)
                        || (duties[a] == DISBURSE && duties[b] == APPROVE);
                if ((persons[a] == persons[b] && duties[a] != duties[b])
                        || (actOffices[a] == actOffices[b] && paysWhatHeApproved)) {
                    return true;
                }
            }
        }
        return false;
    }
}
