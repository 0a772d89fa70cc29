package org.civaffairs.funds.reconciliation;

import java.util.List;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.ChartBuilder;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Level;
import org.civaffairs.funds.journal.Role;

/** The papers of {@link ChainBooks} on a chart that has more names. */
final class ChainRebasing {
    private ChainRebasing() {}

    static Dossier larger() {
        ChartBuilder builder = Books.chart().office("新市镇", Level.TOWNSHIP, "攸县");
        Chart chart = builder.account("新市", Role.TOWNSHIP, "新市镇")
                .person("p6", PersonName.parse("周六"))
                .build();
        List<Act> acts = Books.acts().stream()
                .map(act -> new Act(act.duty(), chart.rebase(act.person()), chart.rebase(act.office())))
                .toList();
        return Dossier.builder(chart)
                .evidence(Books.receipt("r9", 3), Books.receipt("r1", 100), Books.notice("n1", "财政厅", "低保", 7))
                .voucher("v0", acts, "r9")
                .voucher("v1", acts, "r1", "n1")
                .voucher("v2", List.of())
                .build();
    }
}
