package org.civaffairs.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.examples.books.FindingTally;
import org.civaffairs.funds.journal.Account;
import org.civaffairs.funds.journal.Purpose;
import org.civaffairs.funds.journal.Role;
import org.civaffairs.funds.verification.PostingFinding;
import org.civaffairs.funds.verification.VerificationState;
import org.civaffairs.funds.verification.VerificationSummary;

/** Verified books as tables. */
final class JournalTables {
    private final LanguageOption language;

    JournalTables(LanguageOption language) {
        this.language = language;
    }

    Table totals(VerificationSummary summary) {
        Table table = table(Say.POSTINGS, Say.POSTED, Say.REPEATED, Say.LEFT_OUT);
        table.add(summary.postings(), summary.posted(), summary.repeated(), summary.leftOut());
        return table;
    }

    /** The money of each purpose by the role of its account; what came from superiors is negative there. */
    Table balances(VerificationState state) {
        Table table = new Table(
                Stream.concat(Stream.of(Say.PURPOSE), Stream.of(Role.values()).map(Role::label))
                        .map(language::say)
                        .toList());
        for (Purpose purpose : state.dossier().chart().purposes()) {
            table.add(Stream.concat(
                            Stream.of(purpose.name()),
                            Stream.of(Role.values())
                                    .map(role -> balance(state, purpose, role).toGrouped()))
                    .toArray());
        }
        return table;
    }

    private static Yuan balance(VerificationState state, Purpose purpose, Role role) {
        Yuan sum = Yuan.ZERO;
        for (Account account : state.dossier().chart().accounts()) {
            sum = account.role() == role ? sum.plus(state.balance(account, purpose)) : sum;
        }
        return sum;
    }

    /** Findings by severity and code, each with its first witness; a reader of Chinese sees the code's name alone. */
    Table byCode(FindingTally tally) {
        List<Text> headings = new ArrayList<>(List.of(Say.SEVERITY, Say.COUNT));
        headings.addAll(language.isChinese() ? List.of() : List.of(Say.CODE));
        headings.addAll(List.of(Say.FINDING, Say.FIRST, Say.DOCUMENT, Say.EXPECTED, Say.ACTUAL, Say.DIFFERENCE));
        headings.addAll(List.of(Say.UNIT, Say.CLAUSE, Say.REMEDY));
        Table table = new Table(headings.stream().map(language::say).toList());
        tally.rows().forEach(row -> table.add(byCode(row).toArray()));
        return table;
    }

    private List<Object> byCode(FindingTally.Row row) {
        PostingFinding first = row.first();
        Finding f = first.finding();
        List<Object> cells = new ArrayList<>(List.of(language.say(f.severity().label()), row.count()));
        cells.addAll(language.isChinese() ? List.of() : List.of(first.code()));
        cells.addAll(List.of(
                language.say(first.code().label()),
                Words.subject(f.subject(), language),
                document(first),
                language.show(f.expected()),
                language.show(f.actual()),
                language.show(f.difference()),
                unit(f),
                f.citation().clause(),
                language.say(first.code().remedy())));
        return cells;
    }

    Table findings(List<PostingFinding> found) {
        Table table = table(
                Say.SEVERITY,
                Say.WHERE,
                Say.FINDING,
                Say.DOCUMENT,
                Say.EXPECTED,
                Say.ACTUAL,
                Say.DIFFERENCE,
                Say.UNIT,
                Say.CLAUSE);
        for (PostingFinding one : found) {
            Finding f = one.finding();
            table.add(
                    language.say(f.severity().label()),
                    Words.subject(f.subject(), language),
                    language.say(one.code().label()),
                    document(one),
                    language.show(f.expected()),
                    language.show(f.actual()),
                    language.show(f.difference()),
                    unit(f),
                    f.citation().clause());
        }
        return table;
    }

    private static String document(PostingFinding found) {
        return found.document() == null ? "" : found.document();
    }

    private String unit(Finding finding) {
        Text unit = finding.code().unit();
        return unit == null ? "" : language.say(unit);
    }

    private Table table(Text... headings) {
        return new Table(Stream.of(headings).map(language::say).toList());
    }
}
