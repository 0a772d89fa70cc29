package org.civaffairs.examples.command;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.conduct.ConductVerdict;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.sampling.PhoneCheck;
import org.civaffairs.core.transparency.GradeSummary;
import org.civaffairs.core.transparency.VillageAssessment;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.county.CountyYear.Case;
import org.civaffairs.examples.county.RuleYear;
import org.civaffairs.examples.county.WholeYear;
import org.civaffairs.examples.facts.AwardEntries;
import org.civaffairs.examples.facts.ConductEntries;
import org.civaffairs.examples.facts.RuleEntry;
import org.civaffairs.examples.facts.SamplingEntries;
import org.civaffairs.examples.facts.TransparencyEntries;
import org.civaffairs.examples.facts.VisitEntries;

/** Transparency, awards, conduct and visits as tables; a rule without facts has none. */
final class GovernanceTables {
    private final WholeYear year;
    private final LanguageOption language;

    GovernanceTables(WholeYear year, LanguageOption language) {
        this.year = year;
        this.language = language;
    }

    Optional<Table> grades() {
        return year.rest().find(TransparencyEntries.VILLAGE_ASSESSMENT).map(found -> {
            GradeSummary summary = found.values().collect(GradeSummary.summarizing());
            Table table = table(Say.GRADE, Say.COUNTED_VILLAGES);
            TownshipTable.grades(year)
                    .forEach((grade, name) -> table.add(say(name), TownshipTable.count(summary, grade)));
            table.add(say(Say.PROVISIONAL), summary.provisional());
            table.add(say(Say.TOTAL), summary.villages());
            return table;
        });
    }

    /** The villages on which a veto fired, with the score that stays visible. */
    Optional<Table> vetoed() {
        return rows(
                TransparencyEntries.VILLAGE_ASSESSMENT,
                table(Say.TOWNSHIP, Say.VILLAGE, Say.VETO, Say.SCORE, Say.WITHOUT_VETO, Say.GRADE),
                (table, c) -> c.assessment()
                        .findValue()
                        .filter(value -> !value.vetoes().isEmpty())
                        .ifPresent(value -> vetoed(table, c.facts().village(), value)));
    }

    private void vetoed(Table table, String village, VillageAssessment value) {
        table.add(
                year.places().township(village).orElse("-"),
                village,
                value.vetoes().stream()
                        .map(veto -> say(veto.trigger().label()))
                        .collect(Collectors.joining(language.listed())),
                value.worst().equals(value.best()) ? value.worst() : value.worst() + ".." + value.best(),
                say(value.gradeWithoutVeto().label()),
                say(value.grade().label()));
    }

    Optional<Table> phoneChecks() {
        return rows(
                SamplingEntries.PHONE_CHECK,
                table(Say.PHONE, Say.ANSWERED, Say.INTERVAL, Say.STATUS),
                (table, c) -> table.add(
                        c.facts().unit(),
                        c.facts().satisfied() + "/" + c.facts().answered(),
                        show(c, PhoneCheck::interval),
                        show(c, PhoneCheck::verdict)));
    }

    /** The townships that are or may be barred, under both readings. */
    Optional<Table> townshipAwards() {
        return rows(
                AwardEntries.TOWNSHIP_AWARDS,
                table(Say.TOWNSHIP, Say.BARRED_ANY, Say.BARRED_ALL, Say.GROUNDS),
                (table, c) -> c.assessment()
                        .findValue()
                        .filter(value -> value.any() != Truth.NO)
                        .ifPresent(value -> table.add(
                                c.facts().township(),
                                language.show(value.any()),
                                language.show(value.all()),
                                language.show(value.grounds()))));
    }

    Optional<Table> awardLists() {
        return rows(
                AwardEntries.AWARD_LIST,
                table(Say.LIST, Say.CLEARED, Say.REFUSED, Say.UNCERTAIN),
                (table, c) -> table.add(
                        c.facts().list(),
                        show(c, v -> v.cleared().size()),
                        show(c, v -> v.refused()),
                        show(c, v -> v.uncertain())));
    }

    /** The townships that do not have enough of them, or of which it is not known. */
    Optional<Table> demonstrations() {
        return rows(
                AwardEntries.DEMONSTRATION_VILLAGES,
                table(Say.TOWNSHIP, Say.DEMONSTRATION, Say.SHORTFALL, Say.STATUS),
                (table, c) -> {
                    if (c.assessment().findValue().map(v -> v.gap() > 0).orElse(true)) {
                        table.add(
                                c.facts().township(),
                                show(c, v -> v.certified()),
                                show(c, v -> v.gap()),
                                show(c, v -> v.outcome()));
                    }
                });
    }

    Optional<Table> conduct() {
        return rows(
                ConductEntries.CONDUCT,
                table(Say.CADRE, Say.VIOLATIONS, Say.NOTES, Say.UNKNOWN, Say.CLEAN_PERSON, Say.CLEAN_BOOKS),
                (table, c) -> table.add(
                        ConductEntries.CONDUCT.subject().apply(c.facts()),
                        show(c, v -> v.count(ConductVerdict.VIOLATION)),
                        show(c, v -> v.notes().size()),
                        show(c, v -> v.count(ConductVerdict.UNDETERMINED) + v.count(ConductVerdict.SPIRIT_UNKNOWN)),
                        show(c, v -> v.cleanPerson()),
                        show(c, v -> v.cleanBooks())));
    }

    Optional<Table> visits() {
        return rows(
                VisitEntries.VISITS,
                table(Say.CADRE, Say.MONTHS_MET, Say.HOUSEHOLDS, Say.UNRECORDED),
                (table, c) -> table.add(
                        VisitEntries.VISITS.subject().apply(c.facts()),
                        show(
                                c,
                                v -> v.months().stream()
                                                .filter(m -> m.isDue() && m.isMet())
                                                .count() + "/"
                                        + v.months().stream()
                                                .filter(m -> m.isDue())
                                                .count()),
                        show(c, v -> v.households()),
                        show(c, v -> v.unrecorded())));
    }

    private <F, T> Optional<Table> rows(RuleEntry<F, T> entry, Table table, BiConsumer<Table, Case<F, T>> add) {
        Optional<RuleYear<F, T>> found = year.rest().find(entry);
        found.ifPresent(rule -> rule.cases().forEach(c -> add.accept(table, c)));
        return found.map(rule -> table);
    }

    private <T> String show(Case<?, T> c, Function<T, Object> part) {
        return c.assessment().findValue().map(part).map(language::show).orElse(say(Say.UNDETERMINED));
    }

    private Table table(Text... headings) {
        return new Table(Stream.of(headings).map(this::say).toList());
    }

    private String say(Text text) {
        return language.say(text);
    }
}
