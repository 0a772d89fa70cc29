package org.civaffairs.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.function.IntFunction;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Puts whole numbers into tables, each database in the way that it is fast in: DuckDB by its appender, since its driver sends a
 * batch row by row, which takes minutes; the others by batches.
 */
final class FundsRows {
    private static final int BATCH = 10_000;

    private final Connection connection;

    FundsRows(Connection connection) {
        this.connection = connection;
    }

    void insert(String table, int rows, IntFunction<long[]> row) throws SQLException {
        if (connection instanceof DuckDBConnection duckDb) {
            append(duckDb, table, rows, row);
        } else {
            batch(table, rows, row);
        }
    }

    private void append(DuckDBConnection duckDb, String table, int rows, IntFunction<long[]> row) throws SQLException {
        boolean[] wide = wide(table);
        try (DuckDBAppender appender = duckDb.createAppender(table)) {
            for (int i = 0; i < rows; i++) {
                appender.beginRow();
                append(appender, wide, row.apply(i));
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, boolean[] wide, long[] cells) throws SQLException {
        for (int k = 0; k < cells.length; k++) {
            if (wide[k]) {
                appender.append(cells[k]);
            } else {
                appender.append(Math.toIntExact(cells[k]));
            }
        }
    }

    /** Which columns are of 64 bits: the appender takes only what is exactly of the type. */
    private boolean[] wide(String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSetMetaData columns = statement
                    .executeQuery("SELECT * FROM " + table + " LIMIT 0")
                    .getMetaData();
            boolean[] wide = new boolean[columns.getColumnCount()];
            for (int k = 0; k < wide.length; k++) {
                wide[k] = columns.getColumnType(k + 1) == Types.BIGINT;
            }
            return wide;
        }
    }

    private void batch(String table, int rows, IntFunction<long[]> row) throws SQLException {
        int width = row.apply(0).length;
        String values = "?" + ", ?".repeat(width - 1);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + values + ")")) {
            for (int i = 0; i < rows; i++) {
                long[] cells = row.apply(i);
                for (int k = 0; k < width; k++) {
                    insert.setLong(k + 1, cells[k]);
                }
                insert.addBatch();
                if (i % BATCH == BATCH - 1 || i == rows - 1) {
                    insert.executeBatch();
                }
            }
        }
    }
}
