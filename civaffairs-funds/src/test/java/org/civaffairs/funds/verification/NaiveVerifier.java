package org.civaffairs.funds.verification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.civaffairs.funds.journal.Account;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.Allocation;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Disbursement;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Purpose;
import org.civaffairs.funds.journal.Reclassified;
import org.civaffairs.funds.journal.Reversal;
import org.civaffairs.funds.journal.Role;

/** A slow and obvious verifier: maps, objects and BigDecimal, written from the rules as they are told and not from the code. */
final class NaiveVerifier {
    private final NaiveReadings readings;
    private final List<String> findings = new ArrayList<>();
    private final Map<Long, Posting> taken = new HashMap<>();
    private final Map<List<Object>, BigDecimal> balances = new HashMap<>();
    private final NaiveEvidence evidence;
    private final Map<Long, BigDecimal> reversed = new HashMap<>();
    private final Set<String> vouchers = new HashSet<>();
    private final Set<String> spenders = new HashSet<>();
    private long highest;
    private LocalDate last = LocalDate.MIN;
    private LocalDate closed = LocalDate.MIN;

    NaiveVerifier(NaiveReadings readings) {
        this.readings = readings;
        evidence = new NaiveEvidence(readings);
    }

    /** Position and code of each finding. */
    List<String> verify(Journal journal) {
        List<Posting> postings = journal.postings();
        for (int i = 0; i <= postings.size(); i++) {
            for (Closing closing : journal.closings()) {
                if (closing.position() == i && closing.through().isAfter(closed)) {
                    closed = closing.through();
                }
            }
            if (i < postings.size()) {
                List<String> found = new ArrayList<>();
                look(postings.get(i), found);
                for (String code : found) {
                    findings.add(i + " " + code);
                }
            }
        }
        return findings;
    }

    private void look(Posting p, List<String> found) {
        if (p.amount().toString().startsWith("-") || p.amount().toString().equals("0.00")) {
            found.add("AMOUNT_NOT_POSITIVE");
        } else if (p.from().equals(p.to()) && p.purpose().equals(after(p))) {
            found.add("SIDES_NOT_DIFFERENT");
        } else if (p.day().getYear() < 1949) {
            found.add("DAY_IMPOSSIBLE");
        } else if (taken.containsKey(p.number())) {
            if (!taken.get(p.number()).equals(p)) {
                found.add("CONFLICTING_DUPLICATE");
            }
            return;
        } else {
            take(p, found);
            return;
        }
        sequence(p, found);
    }

    private void take(Posting p, List<String> found) {
        evidence.look(p, found);
        flow(p, found);
        purpose(p, found);
        move(p, found);
        boolean spends = p instanceof Allocation || p instanceof Disbursement;
        if (spends && spenders.add(p.voucher().name())) {
            List<Duty> known = p.voucher().acts().stream().map(Act::duty).toList();
            if (!known.contains(Duty.APPROVE) || !known.contains(Duty.DISBURSE)) {
                found.add("DUTIES_NOT_RECORDED");
            }
        }
        if (vouchers.add(p.voucher().name())) {
            segregation(p, found);
        }
        sequence(p, found);
        Posting target = p instanceof Reversal r ? taken.get(r.target()) : null;
        if (!p.day().isAfter(closed) || (target != null && !target.day().isAfter(closed))) {
            found.add("PERIOD_CLOSED");
        }
        if (p instanceof Reversal reversal) {
            reverse(reversal, target, found);
        }
        if (p.day().isBefore(last)) {
            found.add("DAY_OUT_OF_ORDER");
        }
        last = p.day();
        taken.put(p.number(), p);
    }

    static Purpose after(Posting p) {
        return p instanceof Reclassified r ? r.into() : p.purpose();
    }

    private void sequence(Posting p, List<String> found) {
        if (p.number() != highest + 1) {
            found.add("SEQUENCE_GAP");
        }
        highest = Math.max(highest, p.number());
    }

    private void flow(Posting p, List<String> found) {
        String flow = p.kind() + ":" + p.from().role() + ">" + p.to().role();
        if (p instanceof Reversal || readings.flows().contains(flow)) {
            return;
        }
        boolean across = p.from().role() == Role.SUPERIOR || p.to().role() == Role.BENEFICIARY;
        boolean dedicated = p.from().role() == Role.DEDICATED || p.to().role() == Role.DEDICATED;
        found.add(across && !dedicated ? "NOT_THROUGH_DEDICATED_ACCOUNT" : "CLOSED_RUN_BROKEN");
    }

    private static void purpose(Posting p, List<String> found) {
        for (Purpose purpose : List.of(p.purpose(), after(p))) {
            boolean early = p.day().isBefore(purpose.from());
            boolean late = p.day().isAfter(purpose.to());
            if ((early || late) && !found.contains("PURPOSE_NOT_IN_FORCE")) {
                found.add("PURPOSE_NOT_IN_FORCE");
            }
        }
        if (p instanceof Disbursement d && !d.purpose().items().contains(d.item())) {
            found.add("PURPOSE_DIVERSION");
        }
    }

    private void move(Posting p, List<String> found) {
        BigDecimal amount = new BigDecimal(p.amount().toString());
        BigDecimal before = balance(p.from(), p.purpose());
        balances.put(List.of(p.from(), p.purpose()), before.subtract(amount));
        balances.put(List.of(p.to(), after(p)), balance(p.to(), after(p)).add(amount));
        boolean falls = before.signum() >= 0 && before.compareTo(amount) < 0;
        if (falls && p.from().role() != Role.SUPERIOR) {
            found.add("PURPOSE_OVERDRAWN");
        }
    }

    BigDecimal balance(Account account, Purpose purpose) {
        return balances.getOrDefault(List.of(account, purpose), BigDecimal.ZERO);
    }

    private void segregation(Posting p, List<String> found) {
        Map<Object, Set<Duty>> persons = new HashMap<>();
        Map<Object, Set<Duty>> offices = new HashMap<>();
        for (Act act : p.voucher().acts()) {
            persons.computeIfAbsent(act.person(), key -> new HashSet<>()).add(act.duty());
            offices.computeIfAbsent(act.office(), key -> new HashSet<>()).add(act.duty());
        }
        persons.values().stream().filter(readings::breachOfPerson).forEach(d -> found.add("DUTIES_NOT_SEPARATED"));
        offices.values().stream().filter(readings::breachOfOffice).forEach(d -> found.add("OFFICES_NOT_SEPARATED"));
    }

    private void reverse(Reversal r, Posting target, List<String> found) {
        BigDecimal sum = reversed.merge(r.target(), new BigDecimal(r.amount().toString()), BigDecimal::add);
        if (target == null) {
            found.add("REVERSAL_WITHOUT_TARGET");
            return;
        }
        if (target instanceof Reversal) {
            found.add("REVERSAL_OF_REVERSAL");
        }
        if (!Objects.equals(
                List.of(r.from(), r.to(), r.purpose(), r.purpose()),
                List.of(target.to(), target.from(), target.purpose(), after(target)))) {
            found.add("REVERSAL_NOT_MIRRORED");
        }
        if (sum.compareTo(new BigDecimal(target.amount().toString())) > 0) {
            found.add("REVERSAL_EXCEEDS_TARGET");
        }
    }
}
