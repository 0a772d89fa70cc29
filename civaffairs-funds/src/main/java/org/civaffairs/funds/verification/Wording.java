package org.civaffairs.funds.verification;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.Item;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Purpose;

/** Makes findings, only when there is something to find: what is expected, what is there, and what is between. */
final class Wording {
    private static final LocalDate FIRST = LocalDate.of(1949, 1, 1);

    static final int FIRST_DAY = (int) FIRST.toEpochDay();

    private static final BigDecimal ONE_FEN = BigDecimal.valueOf(1, 2);

    private final VerificationRules rules;
    private final Journal journal;
    private final Line line;
    private final Chart chart;
    private final Report report;
    private final ChainWording links;

    Wording(VerificationRules rules, Journal journal, Line line, Report report) {
        this.rules = rules;
        this.journal = journal;
        this.report = report;
        this.line = line;
        chart = journal.chart();
        links = new ChainWording(journal, line, report);
    }

    private Yuan amount() {
        return Yuan.ofFen(line.fen);
    }

    /** What a negative amount misses; of the lowest it is more than an amount can be. */
    private Object toOneFen() {
        return line.fen == -Long.MAX_VALUE
                ? BigDecimal.valueOf(line.fen, 2).negate().add(ONE_FEN)
                : Yuan.ofFen(1 - line.fen);
    }

    static String day(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    void form(FindingCode code) {
        switch (code) {
            case AMOUNT_NOT_POSITIVE -> report.add(code, Yuan.ofFen(1), amount(), toOneFen());
            case SIDES_NOT_DIFFERENT ->
                report.add(
                        code,
                        FindingWords.TWO_ACCOUNTS,
                        chart.accounts().get(line.from).name(),
                        amount());
            default -> report.add(code, FIRST.toString(), day(line.day), (long) FIRST_DAY - line.day);
        }
    }

    void conflict(Posted.Found earlier) {
        Yuan first = Yuan.ofFen(earlier.columns().fen(earlier.position()));
        report.add(FindingCode.CONFLICTING_DUPLICATE, first, amount(), amount().minus(first));
    }

    void chain(FindingCode code, Chain chain) {
        links.add(code, chain);
    }

    void flow(byte verdict) {
        boolean past = verdict == Flows.PAST_DEDICATED;
        PostingKind kind = PostingKind.values()[line.kind];
        Text actual = FindingWords.flow(
                chart.accounts().get(line.from).role(),
                chart.accounts().get(line.to).role());
        report.add(
                past ? FindingCode.NOT_THROUGH_DEDICATED_ACCOUNT : FindingCode.CLOSED_RUN_BROKEN,
                Flows.allowed(kind, rules.flows()),
                actual,
                amount());
    }

    void notInForce(int purpose) {
        Purpose of = chart.purposes().get(purpose);
        long early = of.from().toEpochDay() - line.day;
        long late = line.day - of.to().toEpochDay();
        report.add(FindingCode.PURPOSE_NOT_IN_FORCE, of.from() + ".." + of.to(), day(line.day), Math.max(early, late));
    }

    void diversion() {
        Purpose purpose = chart.purposes().get(line.purpose);
        report.add(
                FindingCode.PURPOSE_DIVERSION,
                purpose.items().stream().map(Item::name).toList(),
                chart.items().get(line.item).name(),
                amount());
    }

    void overdrawn(long left) {
        String where =
                " " + chart.accounts().get(line.from) + "/" + chart.purposes().get(line.purpose);
        report.add(
                FindingCode.PURPOSE_OVERDRAWN,
                YouCounty2010.NO_DIVERSION,
                null,
                where,
                Yuan.ZERO,
                Yuan.ofFen(left),
                Yuan.ofFen(left).negated());
    }

    void duties(int person, int duties) {
        segregation(
                FindingCode.DUTIES_NOT_SEPARATED, chart.persons().get(person).name(), duties);
    }

    void offices(int office, int duties) {
        segregation(
                FindingCode.OFFICES_NOT_SEPARATED, chart.offices().get(office).name(), duties);
    }

    void unrecorded(int needed, int recorded) {
        int missing = Integer.bitCount(needed & ~recorded);
        segregation(FindingCode.DUTIES_NOT_RECORDED, voucher(), those(needed), those(recorded), missing);
    }

    private void segregation(FindingCode code, String who, int duties) {
        Text apart = FindingWords.DUTIES_APART;
        segregation(code, voucher() + "/" + who, apart, those(duties), Integer.bitCount(duties) - 1);
    }

    private void segregation(FindingCode code, String whose, Object expected, Object actual, int difference) {
        report.add(code, YouCounty2010.SEPARATE_DUTIES, null, " " + whose, expected, actual, difference);
    }

    private String voucher() {
        return journal.dossier().vouchers().get(line.voucher).name();
    }

    private static List<Duty> those(int duties) {
        return Arrays.stream(Duty.values())
                .filter(duty -> (duties >> duty.ordinal() & 1) == 1)
                .toList();
    }

    /** The number that should follow may be past all that a posting can have. */
    void gap(long highest) {
        BigInteger expected = BigInteger.valueOf(highest).add(BigInteger.ONE);
        BigInteger skipped = BigInteger.valueOf(line.number).subtract(expected);
        report.add(FindingCode.SEQUENCE_GAP, plain(expected), line.number, plain(skipped));
    }

    private static Object plain(BigInteger number) {
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }

    void closed(int day, int closed) {
        report.add(FindingCode.PERIOD_CLOSED, FindingWords.after(day(closed)), day(day), (long) closed - day + 1);
    }

    void withoutTarget() {
        report.add(FindingCode.REVERSAL_WITHOUT_TARGET, FindingWords.POSTING_BEFORE, line.target(), amount());
    }

    void ofReversal() {
        report.add(FindingCode.REVERSAL_OF_REVERSAL, FindingWords.NO_REVERSAL, line.target(), amount());
    }

    void notMirrored(PostingColumns columns, int target) {
        boolean changed = columns.purposeAfter(target) != columns.purpose(target);
        Object expected = changed
                ? FindingWords.NO_CHANGE_OF_PURPOSE
                : sides(columns.to(target), columns.from(target), columns.purpose(target));
        String actual = sides(line.from, line.to, line.purpose);
        report.add(FindingCode.REVERSAL_NOT_MIRRORED, expected, actual, amount());
    }

    private String sides(int from, int to, int purpose) {
        return chart.accounts().get(from) + "→" + chart.accounts().get(to) + " "
                + chart.purposes().get(purpose);
    }

    void exceeds(long target, long reversed) {
        Yuan most = Yuan.ofFen(target);
        Yuan sum = Yuan.ofFen(reversed);
        report.add(FindingCode.REVERSAL_EXCEEDS_TARGET, most, sum, sum.minus(most));
    }

    void order(int day, int last) {
        report.add(FindingCode.DAY_OUT_OF_ORDER, day(last), day(day), (long) last - day);
    }
}
