package org.civaffairs.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Role;
import org.civaffairs.funds.journal.Voucher;

/**
 * The checks as a program would do them that was not made for speed: names as keys, amounts as BigDecimal, streams that group.
 * One stream for each question: what was ever below zero, what was drawn on each document, what each posting breaks, who did
 * two duties on one voucher.
 */
final class NaiveBooks {
    private record Line(
            long number,
            PostingKind kind,
            String from,
            Role fromRole,
            String to,
            Role toRole,
            String purpose,
            java.time.LocalDate day,
            BigDecimal amount,
            String voucher) {}

    private record Move(String account, Role role, String purpose, BigDecimal amount) {}

    private record Paper(String name, java.time.LocalDate day, String purpose, BigDecimal amount) {}

    private record Key(String account, String purpose) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Paper>> papers = new HashMap<>();
    private final Map<String, List<String>> people = new HashMap<>();

    NaiveBooks(Journal journal) {
        for (Posting p : journal.postings()) {
            lines.add(new Line(
                    p.number(),
                    p.kind(),
                    p.from().name(),
                    p.from().role(),
                    p.to().name(),
                    p.to().role(),
                    p.purpose().name(),
                    p.day(),
                    decimal(p.amount()),
                    p.voucher().name()));
        }
        for (Voucher voucher : journal.dossier().vouchers()) {
            papers.put(
                    voucher.name(),
                    voucher.attached().stream().map(NaiveBooks::paper).toList());
            people.put(
                    voucher.name(),
                    voucher.acts().stream().map(act -> act.person().name()).toList());
        }
    }

    private static Paper paper(Evidence evidence) {
        return new Paper(
                evidence.name(),
                evidence.day(),
                evidence.findPurpose().orElse(""),
                decimal(evidence.findAmount().orElseThrow()));
    }

    private static BigDecimal decimal(Yuan amount) {
        return BigDecimal.valueOf(amount.fen(), 2);
    }

    long verify() {
        return belowZero() + overdrawn() + broken() + notSeparated();
    }

    private long belowZero() {
        Map<Key, List<Move>> moves = lines.stream()
                .flatMap(line -> java.util.stream.Stream.of(
                        new Move(
                                line.from(),
                                line.fromRole(),
                                line.purpose(),
                                line.amount().negate()),
                        new Move(line.to(), line.toRole(), line.purpose(), line.amount())))
                .collect(Collectors.groupingBy(move -> new Key(move.account(), move.purpose())));
        return moves.values().stream()
                .filter(each -> each.get(0).role() != Role.SUPERIOR)
                .mapToLong(NaiveBooks::excursions)
                .sum();
    }

    private static long excursions(List<Move> moves) {
        BigDecimal sum = BigDecimal.ZERO;
        long found = 0;
        for (Move move : moves) {
            BigDecimal next = sum.add(move.amount());
            if (next.signum() < 0 && sum.signum() >= 0) {
                found++;
            }
            sum = next;
        }
        return found;
    }

    private long overdrawn() {
        Map<String, BigDecimal> limits = new HashMap<>();
        papers.values().forEach(each -> each.forEach(paper -> limits.put(paper.name(), paper.amount())));
        Map<String, BigDecimal> drawn = lines.stream()
                .flatMap(line ->
                        papers.get(line.voucher()).stream().map(paper -> Map.entry(paper.name(), line.amount())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.reducing(BigDecimal.ZERO, Map.Entry::getValue, BigDecimal::add)));
        return drawn.entrySet().stream()
                .filter(each -> each.getValue().compareTo(limits.get(each.getKey())) > 0)
                .count();
    }

    private long broken() {
        return IntStream.range(0, lines.size())
                .filter(i -> breaks(lines.get(i), i == 0 ? null : lines.get(i - 1)))
                .count();
    }

    private boolean breaks(Line line, Line before) {
        boolean flows = line.kind() == PostingKind.DISBURSEMENT
                ? line.fromRole() == Role.DEDICATED && line.toRole() == Role.BENEFICIARY
                : line.fromRole() == Role.SUPERIOR && line.toRole() == Role.DEDICATED;
        List<Paper> there = papers.get(line.voucher());
        boolean proven = there.size() == (line.kind() == PostingKind.DISBURSEMENT ? 3 : 1)
                && there.stream()
                        .allMatch(paper -> !paper.day().isAfter(line.day())
                                && (paper.purpose().isEmpty() || paper.purpose().equals(line.purpose())));
        boolean follows = before == null
                || (line.number() == before.number() + 1 && !line.day().isBefore(before.day()));
        return line.amount().signum() <= 0 || line.from().equals(line.to()) || !flows || !proven || !follows;
    }

    private long notSeparated() {
        Set<String> used = lines.stream().map(Line::voucher).collect(Collectors.toSet());
        return used.stream()
                .filter(voucher -> new HashSet<>(people.get(voucher)).size()
                        < people.get(voucher).size())
                .count();
    }
}
