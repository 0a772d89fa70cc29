package org.civaffairs.benchmarks;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.civaffairs.ballot.tally.Face;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The ballots in a table of DuckDB, in the memory of this process: the motion as a number, what the ballot shows as a text
 * ({@code YES}, short enough to stand in the column itself) and as a code in one byte. DuckDB has one thread, as the peers
 * have, and queries are prepared once.
 */
@State(Scope.Benchmark)
public abstract class BallotTable {
    final Cast cast;
    private DuckDBConnection connection;

    BallotTable(int motions) {
        cast = new Cast(motions);
    }

    /** Opens a database and fills its table. */
    @Setup
    public void fill() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("CREATE TABLE ballots (motion INTEGER, coded TINYINT, text VARCHAR)");
        }
        try (DuckDBAppender rows = connection.createAppender("main", "ballots")) {
            append(rows);
        }
    }

    private void append(DuckDBAppender rows) throws SQLException {
        for (int i = 0; i < Cast.BALLOTS; i++) {
            rows.beginRow();
            rows.append(cast.motion[i]);
            rows.append(cast.face[i]);
            rows.append(Face.values()[cast.face[i]].name());
            rows.endRow();
        }
    }

    PreparedStatement prepare(String query) throws SQLException {
        return connection.prepareStatement(query);
    }

    /** Runs a query whose rows are a motion, what is shown and a count. */
    long[] count(PreparedStatement query) throws SQLException {
        long[] counters = new long[cast.motions * Cast.FACES];
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                counters[rows.getInt(1) * Cast.FACES + code(rows.getObject(2))] = rows.getLong(3);
            }
        }
        return counters;
    }

    private static int code(Object shown) {
        return shown instanceof Number code
                ? code.intValue()
                : Face.valueOf(shown.toString()).ordinal();
    }

    /** Gives the memory back. */
    @TearDown
    public void close() throws SQLException {
        connection.close();
    }
}
