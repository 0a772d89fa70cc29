package org.civaffairs.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Role;

/**
 * The books in tables of a database in the memory of this process, with an index where a join needs one, all names as numbers,
 * and one query for each question.
 */
final class FundsTable implements FundsPeersBenchmark.FundsPeer {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE postings (seq INTEGER PRIMARY KEY, num BIGINT, kind INTEGER, src INTEGER, dst INTEGER,"
                    + " purpose INTEGER, fen BIGINT, booked INTEGER, voucher INTEGER)",
            "CREATE TABLE accounts (id INTEGER PRIMARY KEY, role INTEGER, office INTEGER, township INTEGER)",
            "CREATE TABLE purposes (id INTEGER PRIMARY KEY, first INTEGER, last INTEGER)",
            "CREATE TABLE papers (id INTEGER PRIMARY KEY, voucher INTEGER, kind INTEGER, issued INTEGER, body INTEGER,"
                    + " township INTEGER, purpose INTEGER, fen BIGINT, standing INTEGER)",
            "CREATE TABLE acts (voucher INTEGER, duty INTEGER, person INTEGER, office INTEGER)",
            "CREATE TABLE needs (kind INTEGER, role INTEGER, paper INTEGER)",
            "CREATE TABLE flows (kind INTEGER, src INTEGER, dst INTEGER)");

    private static final List<String> INDEXES =
            List.of("CREATE INDEX papers_of ON papers (voucher, kind)", "CREATE INDEX acts_on ON acts (voucher)");

    /** What was ever below zero. */
    private static final String BALANCES = """
            WITH moves AS (SELECT seq, src AS account, purpose, -fen AS fen FROM postings
                           UNION ALL SELECT seq, dst, purpose, fen FROM postings),
                 running AS (SELECT account, fen, SUM(fen) OVER (PARTITION BY account, purpose ORDER BY seq
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS balance FROM moves)
            SELECT COUNT(*) FROM running JOIN accounts ON accounts.id = running.account
             WHERE role <> 0 AND balance < 0 AND balance - fen >= 0
            """;

    /** What each posting needs and does not have. */
    private static final String EVIDENCE = """
            SELECT COUNT(*) FROM postings p JOIN accounts s ON s.id = p.src JOIN accounts d ON d.id = p.dst
              JOIN needs n ON n.kind = p.kind AND n.role = s.role
              LEFT JOIN papers e ON e.voucher = p.voucher AND e.kind = n.paper
             WHERE e.id IS NULL OR e.standing = 0 OR e.issued > p.booked OR (e.purpose >= 0 AND e.purpose <> p.purpose)
                OR (e.kind = 0 AND e.body <> s.office) OR (e.kind = 1 AND e.township <> d.township)
                OR (e.kind = 2 AND e.body <> d.office)
            """;

    /** On what was drawn more than it resolved. */
    private static final String AUTHORITY = """
            SELECT COUNT(*) FROM (SELECT e.id, p.kind, SUM(p.fen) AS drawn, MAX(e.fen) AS resolved
                                    FROM postings p JOIN papers e ON e.voucher = p.voucher GROUP BY e.id, p.kind) each_paper
             WHERE drawn > resolved
            """;

    /** What each posting breaks by itself and by the one before it. */
    private static final String TRANSACTIONS = """
            SELECT COUNT(*) FROM (SELECT postings.*, LAG(num) OVER (ORDER BY seq) AS num_before,
                                         LAG(booked) OVER (ORDER BY seq) AS booked_before FROM postings) p
              JOIN accounts s ON s.id = p.src JOIN accounts d ON d.id = p.dst JOIN purposes u ON u.id = p.purpose
              LEFT JOIN flows f ON f.kind = p.kind AND f.src = s.role AND f.dst = d.role
             WHERE fen <= 0 OR p.src = p.dst OR f.kind IS NULL OR num <> COALESCE(num_before, 0) + 1
                OR booked < COALESCE(booked_before, booked) OR booked < u.first OR booked > u.last
            """;

    /** Who did two duties on one voucher. */
    private static final String DUTIES =
            """
            SELECT COUNT(*) FROM acts a JOIN acts b ON a.voucher = b.voucher AND a.duty < b.duty
             WHERE a.person = b.person OR (a.office = b.office AND a.duty = APPROVED AND b.duty = PAID)
            """.replace("APPROVED", "" + Duty.APPROVE.ordinal()).replace("PAID", "" + Duty.DISBURSE.ordinal());

    private final Connection connection;
    private final FundsRows rows;
    private final List<PreparedStatement> queries = new ArrayList<>();

    FundsTable(String url, String setting, Journal journal) throws SQLException {
        boolean shared = url.startsWith("jdbc:h2");
        connection = DriverManager.getConnection(shared ? url + "books" + new Random().nextInt() : url);
        rows = new FundsRows(connection);
        execute(List.of(setting));
        execute(TABLES);
        connection.setAutoCommit(false);
        fill(journal);
        execute(INDEXES);
        connection.commit();
        for (String query : List.of(BALANCES, EVIDENCE, AUTHORITY, TRANSACTIONS, DUTIES)) {
            queries.add(connection.prepareStatement(query));
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private void fill(Journal journal) throws SQLException {
        FundsColumns c = new FundsColumns(journal);
        rows.insert("postings", c.size, i -> new long[] {
            i, c.numbers[i], c.kinds[i], c.from[i], c.to[i], c.purposes[i], c.fen[i], c.days[i], c.vouchers[i]
        });
        rows.insert(
                "accounts", c.roles.length, a -> new long[] {a, c.roles[a], c.offices[a], c.townships[c.offices[a]]});
        rows.insert("purposes", c.firstDays.length, p -> new long[] {p, c.firstDays[p], c.lastDays[p]});
        papers(c);
        acts(c);
        int received = PostingKind.APPROPRIATION_RECEIVED.ordinal();
        int dedicated = Role.DEDICATED.ordinal();
        long[][] needs = {
            {received, Role.SUPERIOR.ordinal(), 0},
            {FundsColumns.PAID, dedicated, 1},
            {FundsColumns.PAID, dedicated, 2},
            {FundsColumns.PAID, dedicated, Integer.numberOfTrailingZeros(FundsColumns.RECEIPT)}
        };
        long[][] flows = {
            {received, Role.SUPERIOR.ordinal(), dedicated}, {FundsColumns.PAID, dedicated, Role.BENEFICIARY.ordinal()}
        };
        rows.insert("needs", needs.length, i -> needs[i]);
        rows.insert("flows", flows.length, i -> flows[i]);
    }

    private void papers(FundsColumns c) throws SQLException {
        int[] attached = java.util.stream.IntStream.range(0, c.slots.length)
                .filter(s -> c.slots[s] >= 0)
                .toArray();
        rows.insert("papers", attached.length, i -> {
            int paper = c.slots[attached[i]];
            int body = c.bodies[paper];
            return new long[] {
                paper,
                attached[i] / FundsColumns.KINDS,
                attached[i] % FundsColumns.KINDS,
                c.paperDays[paper],
                body,
                body < 0 ? -1 : c.townships[body],
                c.paperPurposes[paper],
                c.amounts[paper],
                c.standing[paper] ? 1 : 0
            };
        });
    }

    private void acts(FundsColumns c) throws SQLException {
        int[] voucher = new int[c.duties.length];
        for (int v = 0; v < c.attached.length; v++) {
            java.util.Arrays.fill(voucher, c.firstActs[v], c.firstActs[v + 1], v);
        }
        rows.insert("acts", voucher.length, i -> new long[] {voucher[i], c.duties[i], c.persons[i], c.actOffices[i]});
    }

    @Override
    public long verify() throws SQLException {
        long wrong = 0;
        for (PreparedStatement query : queries) {
            try (ResultSet answer = query.executeQuery()) {
                answer.next();
                wrong += answer.getLong(1);
            }
        }
        return wrong;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
