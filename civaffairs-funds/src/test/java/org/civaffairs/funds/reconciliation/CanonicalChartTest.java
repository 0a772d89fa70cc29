package org.civaffairs.funds.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.AppropriationNotice;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.Document;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Level;
import org.civaffairs.funds.journal.Postings;
import org.civaffairs.funds.journal.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes what the chart says of a name that is used changes the books, and the chain shows it. */
class CanonicalChartTest {
    /** A small chart, as it is written; a test changes one word of it. */
    private static final String CHART = "level=COUNTY within=攸县 role=TOWNSHIP keeper=镇 from=2010-01-01 to=2010-12-31"
            + " tied=PROVINCE items=1 matter=RURAL_DIBAO name=王一 spare=no body=COUNTY";

    private static String word(String chart, String name) {
        String from = chart.substring(chart.indexOf(name + "=") + name.length() + 1);
        return from.contains(" ") ? from.substring(0, from.indexOf(' ')) : from;
    }

    private static Chart chart(UnaryOperator<String> word) {
        var chart = Chart.builder().office("攸县", Level.COUNTY).office("局", Level.COUNTY);
        chart = word.apply("spare").equals("no") ? chart : chart.office("别处", Level.COUNTY);
        chart = word.apply("within").equals("-")
                ? chart.office("镇", Level.valueOf(word.apply("level")))
                : chart.office("镇", Level.valueOf(word.apply("level")), word.apply("within"));
        chart = chart.office("厅", Level.valueOf(word.apply("body"))).person("p1", PersonName.parse(word.apply("name")));
        chart = word.apply("matter").equals("-")
                ? chart.item("金")
                : chart.item("金", AssistanceMatter.valueOf(word.apply("matter")));
        String[] items = word.apply("items").equals("1") ? new String[] {"金"} : new String[] {"金", "费"};
        return chart.item("费")
                .purpose(
                        "低保",
                        LocalDate.parse(word.apply("from")),
                        LocalDate.parse(word.apply("to")),
                        Level.valueOf(word.apply("tied")),
                        items)
                .account("专户", Role.DEDICATED, "局")
                .account("镇户", Role.valueOf(word.apply("role")), word.apply("keeper"))
                .build();
    }

    private static List<String> hashes(String words) {
        Chart chart = chart(name -> word(words, name));
        Document document = new Document("n", "厅", LocalDate.of(2010, 3, 1), Books.DIGEST);
        Dossier dossier = Dossier.builder(chart)
                .evidence(new AppropriationNotice(document, "低保", Yuan.of(1)))
                .voucher("v", List.of(new Act(Duty.RECORD, chart.person("p1"), chart.office("镇"))), "n")
                .voucher("w", List.of())
                .build();
        Postings post = Postings.of(dossier);
        return ChainBooks.hashes(Journal.builder(dossier)
                .add(post.allocated(1, "w", "专户", "专户", "1"))
                .add(post.allocated(2, "v", "专户", "镇户", "1"))
                .build());
    }

    /** The first entry uses none of it but the purpose. */
    @ParameterizedTest
    @ValueSource(strings = {"level=TOWNSHIP", "within=局", "within=-", "role=BENEFICIARY", "keeper=局", "body=PROVINCE"})
    void the_first_entry_that_uses_what_was_changed_has_another_hash(String changed) {
        List<String> before = hashes(CHART);
        List<String> after = hashes(with(changed));
        assertEquals(before.get(0), after.get(0));
        assertNotEquals(before.get(1), after.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2010-01-02", "to=2010-12-30", "tied=COUNTY", "items=2", "matter=-", "matter=RELIEF"})
    void a_purpose_is_its_days_its_rank_and_its_items(String changed) {
        assertNotEquals(hashes(CHART).get(0), hashes(with(changed)).get(0));
    }

    /** A person's id stands for the person; an office that nobody names is nothing to the books. */
    @ParameterizedTest
    @ValueSource(strings = {"name=李二", "spare=yes"})
    void what_no_entry_rests_on_changes_nothing(String changed) {
        assertEquals(hashes(CHART), hashes(with(changed)));
    }

    private static String with(String changed) {
        String name = changed.substring(0, changed.indexOf('='));
        return CHART.replace(name + "=" + word(CHART, name), changed);
    }

    @Test
    void a_digest_is_made_once() {
        CanonicalChart chart = new CanonicalChart(Books.CHART);
        assertSame(chart.account(0), chart.account(0));
        assertSame(chart.purpose(0), chart.purpose(0));
        assertSame(chart.item(1), chart.item(1));
        assertSame(chart.office(Books.CHART.office("柏市镇")), chart.findOffice("柏市镇"));
        assertNull(chart.findOffice("农业银行"));
        CanonicalDossier papers = new CanonicalDossier(ChainBooks.DOSSIER);
        assertSame(papers.voucher(0), papers.voucher(0));
    }
}
