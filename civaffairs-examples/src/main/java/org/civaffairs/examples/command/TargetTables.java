package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civaffairs.core.target.Duty;
import org.civaffairs.core.target.Owner;
import org.civaffairs.core.target.Scoreboard;
import org.civaffairs.core.target.Status;
import org.civaffairs.core.target.StatusCounts;
import org.civaffairs.core.target.YouCounty2010Targets;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.county.CountyYear.Case;
import org.civaffairs.examples.county.GovernanceYear;
import org.civaffairs.examples.facts.RuleEntry;
import org.civaffairs.examples.facts.TargetEntries;
import org.jspecify.annotations.Nullable;

/** Targets, coverages and deadlines, one by one and by part of the plan, level and office. */
final class TargetTables {
    private final GovernanceYear year;
    private final LanguageOption language;

    TargetTables(GovernanceYear year, LanguageOption language) {
        this.year = year;
        this.language = language;
    }

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return Stream.of(TargetEntries.TARGET, TargetEntries.COVERAGE, TargetEntries.DEADLINE)
                .allMatch(entry -> year.find(entry).isEmpty());
    }

    Table duties() {
        Table table = table(Say.CLAUSE, Say.WHERE, Say.DUTY, Say.REACHED, Say.SHARE, Say.STATUS);
        each(
                TargetEntries.TARGET,
                c -> row(
                        table,
                        c.facts().subject(),
                        c.facts().target(),
                        c.facts().observed().<Object>map(o -> o).orElse("-"),
                        c.assessment().findValue().map(v -> v.share()).orElse(null),
                        status(c, v -> v.status())));
        each(
                TargetEntries.COVERAGE,
                c -> row(
                        table,
                        c.facts().subject(),
                        c.facts().target(),
                        c.facts().covered() + "/" + c.facts().eligible(),
                        c.assessment().findValue().map(v -> v.share()).orElse(null),
                        status(c, v -> v.status())));
        each(
                TargetEntries.DEADLINE,
                c -> row(
                        table,
                        c.facts().subject(),
                        c.facts().target(),
                        c.facts().doneOn().<Object>map(LocalDate::toString).orElse("-"),
                        null,
                        status(c, v -> v.status())));
        return table;
    }

    private <F, T> void each(RuleEntry<F, T> entry, Consumer<Case<F, T>> row) {
        year.find(entry).ifPresent(found -> found.cases().forEach(row));
    }

    private static <T> Status status(Case<?, T> c, Function<T, Status> of) {
        return c.assessment().findValue().map(of).orElse(Status.UNDEFINED);
    }

    private void row(Table table, String subject, String target, Object reached, @Nullable Ratio share, Status status) {
        Optional<Duty> duty = YouCounty2010Targets.findDuty(target);
        table.add(
                duty.map(d -> d.citation().clause()).orElse("-"),
                subject,
                duty.map(d -> language.say(d.name())).orElse(target),
                language.show(reached),
                share == null ? "-" : share.toPercent(),
                language.say(status.label()));
    }

    /** Duties by owner and status, with a total. */
    Table scoreboard() {
        Table table = new Table(Stream.concat(
                        Stream.of(Say.PILLAR, Say.LEVEL, Say.OFFICE),
                        Stream.of(Status.values()).map(Status::label))
                .map(language::say)
                .toList());
        Scoreboard all = all();
        all.lines().forEach(line -> row(table, line.owner(), line.counts()));
        StatusCounts total = all.total();
        table.add(Stream.concat(Stream.of(language.say(Say.TOTAL), "", ""), counts(total))
                .toArray());
        return table;
    }

    private void row(Table table, Owner owner, StatusCounts counts) {
        Stream<Object> names = Stream.of(
                language.say(owner.pillar().label()),
                language.say(owner.level().label()),
                language.say(owner.office().label()));
        table.add(Stream.concat(names, counts(counts)).toArray());
    }

    private static Stream<Object> counts(StatusCounts of) {
        return Stream.of(
                of.achieved(),
                of.open(),
                of.empty(),
                of.note(),
                of.shortfall(),
                of.deficiency(),
                of.violation(),
                of.undefined());
    }

    private Scoreboard all() {
        Stream.Builder<Scoreboard> parts = Stream.builder();
        each(TargetEntries.TARGET, c -> parts.add(part(c.facts().target(), status(c, v -> v.status()))));
        each(TargetEntries.COVERAGE, c -> parts.add(part(c.facts().target(), status(c, v -> v.status()))));
        each(TargetEntries.DEADLINE, c -> parts.add(part(c.facts().target(), status(c, v -> v.status()))));
        return parts.build().collect(Scoreboard.adding());
    }

    private static Scoreboard part(String target, Status status) {
        return YouCounty2010Targets.findDuty(target)
                .map(duty -> Scoreboard.of(duty, status))
                .orElse(Scoreboard.NONE);
    }

    private Table table(Text... headings) {
        return new Table(Stream.of(headings).map(language::say).toList());
    }
}
