package org.civaffairs.funds.reconciliation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civaffairs.core.value.Problems;
import org.jspecify.annotations.Nullable;

/** Whether facts fit each other; the statement has checked itself. */
final class ReconciliationCheck {
    static final String WHAT = "reconcile";

    private final ReconciliationFacts facts;
    private final LocalDate from;
    private final LocalDate to;
    private final Problems problems;
    private final Set<Long> postings = new HashSet<>();
    private final Set<String> references = new HashSet<>();

    private ReconciliationCheck(ReconciliationFacts facts) {
        this.facts = facts;
        from = facts.statement().from();
        to = facts.statement().to();
        problems = Problems.of(WHAT).label("account", facts.account());
    }

    static void refuse(ReconciliationFacts facts) {
        ReconciliationCheck check = new ReconciliationCheck(facts);
        check.movements();
        check.carried();
        check.window();
        check.problems.refuse();
    }

    private void movements() {
        List<BookMovement> all = facts.movements();
        for (int i = 0; i < all.size(); i++) {
            BookMovement movement = all.get(i);
            String at = "movements[" + i + "].";
            LocalDate day = movement.day();
            posting(at, movement.posting());
            problems.require(
                    !day.isBefore(from) && !day.isAfter(to), at + "day", "must be from " + from + " to " + to, day);
            StatementCheck.amount(problems, at, movement.amount());
            reference(at, movement.reference());
            boolean itself = movement.reverses() != null && movement.reverses() == movement.posting();
            problems.require(!itself, at + "reverses", "must be another posting", movement.posting());
        }
    }

    private void carried() {
        facts.statement().lines().stream()
                .map(StatementLine::reference)
                .filter(reference -> reference != null)
                .forEach(references::add);
        List<TimingItem> all = facts.carried();
        for (int i = 0; i < all.size(); i++) {
            TimingItem item = all.get(i);
            String at = "carried[" + i + "].";
            problems.require(
                    item.day().isBefore(from), at + "day", "must be before the period, " + from + ",", item.day());
            StatementCheck.amount(problems, at, item.amount());
            reference(at, item.reference());
            side(at, item);
        }
    }

    /** What the books have has a posting of its own; what the bank has, a reference that no line has again. */
    private void side(String at, TimingItem item) {
        Long posting = item.posting();
        if (posting != null) {
            problems.require(item.kind().isBooked(), at + "posting", "must not be given for " + item.kind(), posting);
            posting(at, posting);
        }
        String reference = item.reference();
        if (reference != null && !item.kind().isBooked()) {
            problems.require(
                    references.add(reference),
                    at + "reference",
                    "stands here a second time: the bank gives each line its own,",
                    reference);
        }
    }

    private void posting(String at, long posting) {
        problems.require(
                postings.add(posting), at + "posting", "stands here a second time: give each posting once,", posting);
    }

    private void reference(String at, @Nullable String reference) {
        if (reference != null) {
            problems.label(at + "reference", reference);
        }
    }

    private void window() {
        LocalDate first = facts.inTransitFrom();
        problems.require(
                !first.isBefore(from) && !first.minusDays(1).isAfter(to),
                "inTransitFrom",
                "must be from " + from + " to the day after " + to + ", which says that nothing may be on its way,",
                first);
    }
}
