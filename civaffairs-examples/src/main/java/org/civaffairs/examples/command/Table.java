package org.civaffairs.examples.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.WCWidth;

/** Rows under headings: aligned by the width of Chinese characters on a terminal, or as CSV that Excel opens. */
public final class Table {
    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param headings the headings
     */
    public Table(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    /**
     * Adds a row.
     *
     * @param cells as many cells as headings
     */
    public void add(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
    }

    /**
     * Prints aligned columns, numbers to the right.
     *
     * @param console where to
     */
    public void print(Console console) {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widest(i);
        }
        console.line(line(headings, widths));
        for (List<String> row : rows) {
            console.line(line(row, widths));
        }
    }

    /**
     * Prints CSV with a byte-order mark.
     *
     * @param console where to
     */
    @SuppressWarnings("resource") // standard output stays open
    public void printCsv(Console console) {
        try {
            console.out().write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().build(console.out());
            csv.writeRecord(headings);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(Table::forExcel).toList()));
            csv.flush();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw console.closed(e);
        }
    }

    /** A text that a spreadsheet would run as a formula, with the quote that makes it a text; numbers stay as they are. */
    static String forExcel(String cell) {
        return cell.matches("(?s)[=+@\t\r].*|-(?![0-9.,]+$).+") ? "'" + cell : cell;
    }

    private int widest(int column) {
        int widest = width(headings.get(column));
        for (List<String> row : rows) {
            widest = Math.max(widest, width(row.get(column)));
        }
        return widest;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : "  ").append(isNumeric(i) ? pad + cells.get(i) : cells.get(i) + pad);
        }
        return line.toString().stripTrailing();
    }

    private boolean isNumeric(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column).matches("[-+]?[0-9][0-9.,]*|-|"));
    }

    /** How many columns of a terminal a text takes. */
    static int width(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }
}
