package org.civaffairs.examples.command;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civaffairs.core.staffing.StaffingSummary;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.examples.county.CountyYear;
import org.civaffairs.examples.county.CountyYear.Case;
import org.civaffairs.examples.county.CountyYear.TownshipYear;
import org.civaffairs.funds.matching.MatchingSummary;

/** A county's year as tables, one a clause, a row a township and a total; what is unknown is a dash. */
final class CountyTables {
    private static final String UNKNOWN = "-";

    private final CountyYear year;
    private final LanguageOption language;

    CountyTables(CountyYear year, LanguageOption language) {
        this.year = year;
        this.language = language;
    }

    Table staffing() {
        Table table = table(Say.CODE, Say.TOWNSHIP, Say.RESIDENTS, Say.STAFF, Say.REQUIRED_STAFF, Say.STAFF_GAP);
        for (TownshipYear t : year.townships()) {
            table.add(
                    t.township().code(),
                    t.township().name(),
                    cell(t.staffing(), c -> c.facts().residents()),
                    cell(t.staffing(), c -> c.facts().staff()),
                    value(t.staffing(), v -> v.required()),
                    value(t.staffing(), v -> v.gap()));
        }
        StaffingSummary total = year.staffingTotal();
        long decided = total.townships() - total.undetermined();
        table.add(
                "",
                total(decided),
                "",
                known(decided, total.staff()),
                known(decided, total.required()),
                known(decided, total.gap()));
        return table;
    }

    Table matching() {
        Table table =
                table(Say.CODE, Say.TOWNSHIP, Say.APPROPRIATION, Say.REQUIRED_MATCHING, Say.BUDGETED, Say.SHORTFALL);
        for (TownshipYear t : year.townships()) {
            table.add(
                    t.township().code(),
                    t.township().name(),
                    cell(t.matching(), c -> c.facts().appropriation().toGrouped()),
                    value(t.matching(), v -> v.required().toGrouped()),
                    value(t.matching(), v -> v.counted().toGrouped()),
                    value(t.matching(), v -> v.shortfall().toGrouped()));
        }
        MatchingSummary total = year.matchingTotal();
        long decided = total.townships() - total.undetermined();
        table.add(
                "",
                total(decided),
                "",
                known(decided, total.required().toGrouped()),
                known(decided, total.counted().toGrouped()),
                known(decided, total.shortfall().toGrouped()));
        return table;
    }

    Table inPlace() {
        Table table = table(Say.CODE, Say.TOWNSHIP, Say.PLANNED, Say.RECEIVED, Say.ARREARS);
        for (TownshipYear t : year.townships()) {
            table.add(
                    t.township().code(),
                    t.township().name(),
                    cell(t.inPlace(), c -> c.facts().planned().toGrouped()),
                    cell(t.inPlace(), c -> c.facts().received().toGrouped()),
                    value(t.inPlace(), v -> v.arrears().toGrouped()));
        }
        long decided =
                year.townships().stream().filter(t -> t.inPlace().isPresent()).count();
        table.add(
                "",
                total(decided),
                known(decided, sum(c -> c.facts().planned())),
                known(decided, sum(c -> c.facts().received())),
                known(decided, sum(c -> c.assessment().value().arrears())));
        return table;
    }

    private String sum(
            Function<
                            Case<
                                    org.civaffairs.funds.matching.FundsInPlaceFacts,
                                    org.civaffairs.funds.matching.FundsInPlace>,
                            Yuan>
                    part) {
        return year.townships().stream()
                .flatMap(t -> t.inPlace().stream())
                .map(part)
                .collect(Yuan.summing())
                .toGrouped();
    }

    /** "total", or over how many of the townships it goes. */
    private String total(long decided) {
        int all = year.townships().size();
        return say(Say.TOTAL) + (decided == all ? "" : language.bracketed(decided + "/" + all));
    }

    private static Object known(long decided, Object total) {
        return decided == 0 ? UNKNOWN : total;
    }

    private static <F, T> Object cell(Optional<Case<F, T>> known, Function<Case<F, T>, Object> part) {
        return known.map(part).orElse(UNKNOWN);
    }

    private static <F, T> Object value(Optional<Case<F, T>> known, Function<T, Object> part) {
        return known.flatMap(c -> c.assessment().findValue()).map(part).orElse(UNKNOWN);
    }

    private Table table(Text... headings) {
        return new Table(Stream.of(headings).map(this::say).toList());
    }

    private String say(Text text) {
        return language.say(text);
    }
}
