package org.civaffairs.funds.payment;

import static org.civaffairs.funds.payment.People.entry;
import static org.civaffairs.funds.payment.People.roster;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.payment.DuplicatePayments.Repeat;

/** The oracle compares every line with every line before it. */
class DuplicatePaymentsProperties {
    private static final DuplicatePaymentsRule RULE = DuplicatePaymentsRule.inForceOn(People.DAY);

    /** Few payees and periods, and amounts a fen apart, so that lines repeat and nearly repeat. */
    @Provide
    Arbitrary<List<RosterEntry>> lines() {
        return Combinators.combine(
                        Arbitraries.of("01", "02"),
                        Arbitraries.of("2010-06", "2010-07"),
                        Arbitraries.of("99.99", "100.00", "100.01"))
                .as(People::entry)
                .list()
                .ofMaxSize(20)
                .withoutEdgeCases();
    }

    private static boolean same(RosterEntry a, RosterEntry b) {
        return a.payee().equals(b.payee())
                && a.purpose().equals(b.purpose())
                && a.period().equals(b.period())
                && new BigDecimal(a.amount().toString())
                                .compareTo(new BigDecimal(b.amount().toString()))
                        == 0;
    }

    @Property(tries = 300)
    void a_line_repeats_the_first_that_says_the_same(@ForAll("lines") List<RosterEntry> lines) {
        List<Repeat> repeats = new ArrayList<>();
        BigDecimal overpaid = new BigDecimal("0.00");
        for (int again = 0; again < lines.size(); again++) {
            for (int first = 0; first < again; first++) {
                if (same(lines.get(first), lines.get(again))) {
                    Yuan amount = lines.get(again).amount();
                    repeats.add(new Repeat(first + 1L, again + 1L, amount));
                    overpaid = overpaid.add(new BigDecimal(amount.toString()));
                    break;
                }
            }
        }
        assertEquals(
                new DuplicatePayments(lines.size(), repeats, Yuan.parse(overpaid.toPlainString())),
                RULE.assess(roster(lines.toArray(RosterEntry[]::new))).value());
    }

    /** Taking out any one of the lines that repeat takes out one finding. */
    @Property(tries = 100)
    void each_finding_stands_for_one_line(@ForAll("lines") List<RosterEntry> lines) {
        List<RosterEntry> more = new ArrayList<>(lines);
        more.add(entry("03", "2010-06", "1.00"));
        int before =
                RULE.assess(roster(more.toArray(RosterEntry[]::new))).findings().size();
        more.add(entry("03", "2010-06", "1.00"));
        int after =
                RULE.assess(roster(more.toArray(RosterEntry[]::new))).findings().size();
        assertEquals(before + 1, after);
    }
}
