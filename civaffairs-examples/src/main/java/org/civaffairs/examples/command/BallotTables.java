package org.civaffairs.examples.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.ballot.procedure.Deviation;
import org.civaffairs.ballot.procedure.SessionReview;
import org.civaffairs.ballot.procedure.SessionReviewFacts;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.decision.CoverageCount;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.county.BallotYear;
import org.civaffairs.examples.county.CountyYear.Case;

/** A county's ballots as tables; people are never named. */
final class BallotTables {
    private final BallotYear year;
    private final LanguageOption language;

    BallotTables(BallotYear year, LanguageOption language) {
        this.year = year;
        this.language = language;
    }

    Table decisions() {
        Table table = table(
                Say.DAY,
                Say.VILLAGE,
                Say.MOTION,
                Say.MATTER,
                Say.PRESENT_OF_DUE,
                Say.YES_OF_NEEDED,
                Say.OUTCOME,
                Say.REASON);
        for (Case<PanelDecisionFacts, Decision> c : year.decisions()) {
            PanelDecisionFacts facts = c.facts();
            Optional<Decision> value = c.assessment().findValue();
            table.add(
                    facts.day(),
                    facts.village(),
                    facts.motion(),
                    say(facts.matter().label()),
                    facts.present() + "/" + facts.due(),
                    value.map(d -> d.margin().has() + "/" + d.margin().needs()).orElse("-"),
                    value.map(d -> say(d.outcome().label())).orElse(say(Say.UNDETERMINED)),
                    value.map(d -> say(d.reason().label())).orElseGet(() -> unknown(c.assessment())));
        }
        return table;
    }

    private String unknown(Assessment<?> assessment) {
        return say(Say.UNKNOWN)
                + language.colon()
                + assessment.unknown().stream()
                        .map(Term::name)
                        .map(this::say)
                        .collect(Collectors.joining(language.listed()));
    }

    Table reviews() {
        Table table = table(Say.DAY, Say.VILLAGE, Say.MOTION, Say.DEVIATIONS, Say.EFFECT);
        for (Case<SessionReviewFacts, SessionReview> c : year.reviews()) {
            Optional<SessionReview> value = c.assessment().findValue();
            table.add(
                    c.facts().day(),
                    c.facts().village(),
                    c.facts().motion(),
                    value.map(this::deviations).orElseGet(() -> unknown(c.assessment())),
                    value.map(review -> say(review.effect().label())).orElse(say(Say.UNDETERMINED)));
        }
        return table;
    }

    private String deviations(SessionReview review) {
        List<Deviation> found = review.deviations();
        return found.isEmpty()
                ? say(Say.NONE)
                : found.stream()
                        .map(d -> say(d.kind().label()))
                        .distinct()
                        .collect(Collectors.joining(language.semicolon()));
    }

    Table selections() {
        Table table = table(Say.DAY, Say.VILLAGE, Say.MOTION, Say.SEATS, Say.SELECTED, Say.TIED, Say.SEATS_LEFT);
        year.selections()
                .forEach(c -> table.add(
                        c.facts().day(),
                        c.facts().village(),
                        c.facts().motion(),
                        c.facts().seats(),
                        value(c, s -> s.certain().size()),
                        value(c, s -> s.tied().size()),
                        value(c, s -> s.seatsLeft())));
        return table;
    }

    Table divisions() {
        Table table = table(Say.DAY, Say.VILLAGE, Say.MOTION, Say.SUM, Say.SHARES, Say.UNDISTRIBUTED);
        year.divisions()
                .forEach(c -> table.add(
                        c.facts().day(),
                        c.facts().village(),
                        c.facts().motion(),
                        c.facts().total().toGrouped(),
                        value(c, d -> d.shares().size()),
                        value(c, d -> d.undistributed().toGrouped())));
        return table;
    }

    Table coverage() {
        BallotCoverage coverage = year.coverage();
        Table table = table(Say.COVERED, Say.OF, Say.BALLOTED, Say.UNBALLOTED, Say.UNKNOWN, Say.SHARE);
        add(table, say(Say.DECISIONS), coverage.byDecision());
        add(table, say(Say.VILLAGES), coverage.byVillage());
        add(table, say(Say.PANELS), coverage.panels());
        coverage.byMatter().forEach(m -> add(table, "  " + say(m.matter().label()), m.count()));
        return table;
    }

    private static void add(Table table, String what, CoverageCount count) {
        table.add(
                what,
                count.of(),
                count.covered(),
                count.uncovered(),
                count.unknown(),
                count.findRatio().map(Ratio::toPercent).orElse("-"));
    }

    private static <T> Object value(Case<?, T> c, Function<T, Object> part) {
        return c.assessment().findValue().map(part).orElse("-");
    }

    private Table table(Text... headings) {
        return new Table(Stream.of(headings).map(this::say).toList());
    }

    private String say(Text text) {
        return language.say(text);
    }
}
