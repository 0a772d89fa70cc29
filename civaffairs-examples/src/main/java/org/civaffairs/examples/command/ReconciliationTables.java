package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.examples.county.CountyYear.Case;
import org.civaffairs.examples.county.RuleYear;
import org.civaffairs.examples.facts.ReconciliationEntries;
import org.civaffairs.funds.reconciliation.Difference;
import org.civaffairs.funds.reconciliation.Direction;
import org.civaffairs.funds.reconciliation.Reconciliation;
import org.civaffairs.funds.reconciliation.ReconciliationFacts;
import org.civaffairs.funds.reconciliation.TimingItem;
import org.jspecify.annotations.Nullable;

/** The books of a county's accounts beside its bank's statements. Amounts are what the account gains. */
final class ReconciliationTables {
    private final RuleYear<ReconciliationFacts, Reconciliation> year;
    private final LanguageOption language;

    ReconciliationTables(RuleYear<ReconciliationFacts, Reconciliation> year, LanguageOption language) {
        this.year = year;
        this.language = language;
    }

    /** A row a statement: books, on its way and unexplained together are the bank's. */
    Table balances() {
        Table table = table(
                BookWords.ACCOUNT,
                BookWords.BOOKS,
                BookWords.ON_ITS_WAY,
                BookWords.UNEXPLAINED,
                BookWords.BANK,
                BookWords.MATCHED,
                BookWords.CORRECTED,
                BookWords.OPEN,
                BookWords.DIFFERENCES);
        for (Case<ReconciliationFacts, Reconciliation> c : year.cases()) {
            Reconciliation value = c.assessment().value();
            table.add(
                    subject(c),
                    value.books().toGrouped(),
                    value.timing().toGrouped(),
                    value.unexplained().toGrouped(),
                    value.bank().toGrouped(),
                    value.matched(),
                    value.corrected(),
                    value.open().size(),
                    value.differences().size());
        }
        return table;
    }

    /** A row for all that does not match: what is on its way, then what differs. */
    Table items() {
        Table table = table(
                BookWords.ACCOUNT,
                BookWords.ITEM,
                BookWords.DAY,
                BookWords.REFERENCE,
                BookWords.BY_BOOKS,
                BookWords.BY_BANK,
                Say.DIFFERENCE);
        for (Case<ReconciliationFacts, Reconciliation> c : year.cases()) {
            c.assessment().value().open().forEach(item -> open(table, subject(c), item));
            c.assessment().value().differences().forEach(difference -> differs(table, subject(c), difference));
        }
        return table;
    }

    private void open(Table table, String subject, TimingItem item) {
        boolean isIn = item.kind().direction() == Direction.IN;
        Yuan signed = isIn ? item.amount() : item.amount().negated();
        Yuan books = item.kind().isBooked() ? signed : Yuan.ZERO;
        Yuan bank = item.kind().isBooked() ? Yuan.ZERO : signed;
        add(table, subject, item.kind().label(), item.day(), name(item.reference(), item.posting()), books, bank);
    }

    private void differs(Table table, String subject, Difference d) {
        add(table, subject, d.kind().label(), d.day(), name(d.reference(), d.posting()), d.books(), d.bank());
    }

    private void add(Table table, String subject, Text kind, LocalDate day, String name, Yuan books, Yuan bank) {
        table.add(
                subject,
                language.say(kind),
                day,
                name,
                books.toGrouped(),
                bank.toGrouped(),
                bank.minus(books).toGrouped());
    }

    private String name(@Nullable String reference, @Nullable Long posting) {
        if (reference != null) {
            return reference;
        }
        return posting == null ? "-" : language.say(Say.POSTING) + " " + posting;
    }

    private static String subject(Case<ReconciliationFacts, Reconciliation> c) {
        return ReconciliationEntries.RECONCILE.subject().apply(c.facts());
    }

    private Table table(Text... headings) {
        return new Table(Stream.of(headings).map(language::say).toList());
    }
}
