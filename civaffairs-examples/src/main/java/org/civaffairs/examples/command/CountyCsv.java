package org.civaffairs.examples.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.civaffairs.examples.county.CountyYear;
import org.civaffairs.examples.county.CountyYear.Case;
import org.civaffairs.examples.county.CountyYear.TownshipYear;

/** A county's year as one table for a spreadsheet; what is unknown is empty. */
final class CountyCsv {
    private CountyCsv() {}

    /** One row a township, every number in it. */
    static Table of(CountyYear year, String origin) {
        Table table = new Table(List.of(
                "code",
                "township",
                "residents",
                "staff",
                "staffRequired",
                "staffGap",
                "appropriation",
                "matchingRequired",
                "matchingCounted",
                "matchingShortfall",
                "planned",
                "received",
                "arrears",
                "staffAndFunds",
                "findings",
                "data"));
        for (TownshipYear t : year.townships()) {
            table.add(
                    t.township().code(),
                    t.township().name(),
                    csv(t.staffing(), c -> c.facts().residents()),
                    csv(t.staffing(), c -> c.facts().staff()),
                    csvValue(t.staffing(), v -> v.required()),
                    csvValue(t.staffing(), v -> v.gap()),
                    csv(t.matching(), c -> c.facts().appropriation()),
                    csvValue(t.matching(), v -> v.required()),
                    csvValue(t.matching(), v -> v.counted()),
                    csvValue(t.matching(), v -> v.shortfall()),
                    csv(t.inPlace(), c -> c.facts().planned()),
                    csv(t.inPlace(), c -> c.facts().received()),
                    csvValue(t.inPlace(), v -> v.arrears()),
                    t.complete(),
                    String.join(" ", t.findings().map(f -> f.code().id()).toList()),
                    origin);
        }
        return table;
    }

    private static <F, T> Object csv(Optional<Case<F, T>> known, Function<Case<F, T>, Object> part) {
        return known.map(part).orElse("");
    }

    private static <F, T> Object csvValue(Optional<Case<F, T>> known, Function<T, Object> part) {
        return known.flatMap(c -> c.assessment().findValue()).map(part).orElse("");
    }
}
