package org.civaffairs.funds.journal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.civaffairs.core.value.Yuan;

/**
 * The papers of a {@link Dossier} as numbers, for those who scan a million postings. A voucher, a document, a purpose, an
 * office is its place in the list of the dossier or chart, from 0; −1 is none.
 */
public final class DossierColumns implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One person alone decides nothing (C-116). */
    static final int FEWEST = 2;

    private static final int KINDS = EvidenceKind.values().length;

    private final int[] slots;
    private final byte[] attached;
    private final byte[] naming;
    private final byte[] silent;
    private final int[] firstActs;
    private final byte[] duties;
    private final int[] persons;
    private final int[] offices;
    private final int[] days;
    private final int[] bodies;
    private final int[] purposes;
    private final long[] amounts;
    private final int[] matters;
    private final boolean[] standing;

    DossierColumns(Chart chart, List<Evidence> evidence, List<Voucher> vouchers) {
        days = new int[evidence.size()];
        bodies = new int[evidence.size()];
        purposes = new int[evidence.size()];
        amounts = new long[evidence.size()];
        matters = new int[evidence.size()];
        standing = new boolean[evidence.size()];
        Map<String, Integer> places = new HashMap<>();
        for (int e = 0; e < evidence.size(); e++) {
            describe(chart, e, evidence.get(e));
            places.put(evidence.get(e).name(), e);
        }
        slots = new int[vouchers.size() * KINDS];
        attached = new byte[vouchers.size()];
        naming = new byte[vouchers.size()];
        silent = new byte[vouchers.size()];
        Arrays.fill(slots, -1);
        Named named = new Named();
        vouchers.forEach(voucher -> voucher.attached()
                .forEach(document ->
                        attach(voucher, document, Objects.requireNonNull(places.get(document.name())), named)));
        int acts = vouchers.stream().mapToInt(voucher -> voucher.acts().size()).sum();
        firstActs = new int[vouchers.size() + 1];
        duties = new byte[acts];
        persons = new int[acts];
        offices = new int[acts];
        vouchers.forEach(this::describe);
    }

    private void describe(Chart chart, int e, Evidence document) {
        days[e] = epochDay(document.day());
        bodies[e] = chart.findOffice(document.body()).map(Office::index).orElse(-1);
        purposes[e] =
                document.findPurpose().map(name -> chart.purpose(name).index()).orElse(-1);
        amounts[e] = document.findAmount().map(Yuan::fen).orElse(0L);
        matters[e] = document instanceof PanelBallot ballot
                ? ballot.certificate().matter().ordinal()
                : -1;
        standing[e] = stands(document);
    }

    private static boolean stands(Evidence document) {
        if (document instanceof PanelBallot ballot) {
            return ballot.certificate().isEffective();
        }
        return !(document instanceof JointMeetingMinutes minutes) || minutes.deciders() >= FEWEST;
    }

    private void describe(Voucher voucher) {
        int next = firstActs[voucher.index()];
        for (Act act : voucher.acts()) {
            duties[next] = (byte) act.duty().ordinal();
            persons[next] = act.person().index();
            offices[next] = act.office().index();
            next++;
        }
        firstActs[voucher.index() + 1] = next;
    }

    private void attach(Voucher voucher, Evidence document, int place, Named named) {
        int kind = document.kind().ordinal();
        slots[voucher.index() * KINDS + kind] = place;
        attached[voucher.index()] |= (byte) (1 << kind);
        if (document.namedVouchers().isEmpty()) {
            silent[voucher.index()] |= (byte) (1 << kind);
        } else if (named.by(document, place, voucher.name())) {
            naming[voucher.index()] |= (byte) (1 << kind);
        }
    }

    /** The vouchers that a document names; where these are many they are put in a set, once a document. */
    private static final class Named {
        private static final int FEW = 8;

        private final Map<Integer, Set<String>> all = new HashMap<>();

        boolean by(Evidence document, int place, String voucher) {
            List<String> names = document.namedVouchers();
            return names.size() <= FEW
                    ? names.contains(voucher)
                    : all.computeIfAbsent(place, p -> new HashSet<>(names)).contains(voucher);
        }
    }

    /** A day as a number that any day fits. */
    static int epochDay(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE + 1L, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }

    /**
     * The document of a kind that is attached to a voucher.
     *
     * @param voucher the voucher's place
     * @param kind the ordinal of the {@link EvidenceKind}
     * @return the document's place, or −1
     */
    public int attached(int voucher, int kind) {
        return slots[voucher * KINDS + kind];
    }

    /**
     * The kinds that are attached to a voucher.
     *
     * @param voucher the voucher's place
     * @return one bit a kind, {@code 1 << ordinal}
     */
    public int kinds(int voucher) {
        return attached[voucher] & 0xFF;
    }

    /**
     * The kinds whose attached document names the voucher.
     *
     * @param voucher the voucher's place
     * @return one bit a kind, {@code 1 << ordinal}
     */
    public int naming(int voucher) {
        return naming[voucher] & 0xFF;
    }

    /**
     * The kinds whose attached document names no voucher at all.
     *
     * @param voucher the voucher's place
     * @return one bit a kind, {@code 1 << ordinal}
     */
    public int silent(int voucher) {
        return silent[voucher] & 0xFF;
    }

    /**
     * The first act of a voucher; those of the next voucher begin where its own end.
     *
     * @param voucher the voucher's place; the number of vouchers gives the end of the last
     * @return the act's place among all acts
     */
    public int firstAct(int voucher) {
        return firstActs[voucher];
    }

    /**
     * What was done in an act.
     *
     * @param act its place
     * @return the ordinal of the {@link Duty}
     */
    public int duty(int act) {
        return duties[act];
    }

    /**
     * Who did it.
     *
     * @param act its place
     * @return the person's place in the chart
     */
    public int person(int act) {
        return persons[act];
    }

    /**
     * For which office.
     *
     * @param act its place
     * @return the office's place in the chart
     */
    public int office(int act) {
        return offices[act];
    }

    /**
     * What a ballot was about.
     *
     * @param document its place
     * @return the ordinal of the matter, or −1 if it is no ballot
     */
    public int matter(int document) {
        return matters[document];
    }

    /**
     * Whether the decision in a document stands: a ballot is effective, minutes have at least two who decided (C-116), and
     * what decides nothing stands.
     *
     * @param document its place
     * @return whether something may rest on it
     */
    public boolean isStanding(int document) {
        return standing[document];
    }

    /**
     * The day of a document.
     *
     * @param document its place
     * @return days since 1970-01-01
     */
    public int day(int document) {
        return days[document];
    }

    /**
     * The body that issued a document.
     *
     * @param document its place
     * @return the office's place in the chart, or −1 if the chart does not list it
     */
    public int body(int document) {
        return bodies[document];
    }

    /**
     * The purpose that a document speaks of.
     *
     * @param document its place
     * @return the purpose's place in the chart, or −1 if it speaks of none
     */
    public int purpose(int document) {
        return purposes[document];
    }

    /**
     * What a document resolves.
     *
     * @param document its place
     * @return the amount in fen; 0 if it resolves no money
     */
    public long fen(int document) {
        return amounts[document];
    }
}
