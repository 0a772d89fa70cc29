package org.civaffairs.examples.facts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The columns of one CSV file, in its own order, and its rows as properties. No cell holds a line break: a line is a row. */
final class CsvColumns {
    private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder().allowUnclosedQuote(false);

    private final List<Column> columns;
    private List<String> above = List.of();

    private CsvColumns(List<Column> columns) {
        this.columns = columns;
    }

    /** Reads the header; throws, with all that is wrong, if it does not fit the form. */
    static CsvColumns of(Form<?> form, String line) {
        Map<String, Column> known = new LinkedHashMap<>();
        form.columns().forEach(column -> known.put(column.name(), column));
        TreeSet<String> missing = new TreeSet<>();
        form.columns().stream().filter(Column::required).map(Column::name).forEach(missing::add);
        CsvColumns header = new CsvColumns(new ArrayList<>());
        List<String> wrong = new ArrayList<>();
        for (String name : header.cells(line)) {
            Column column = known.remove(name.strip());
            missing.remove(name.strip());
            if (column == null) {
                wrong.add(name);
            } else {
                header.columns.add(column);
            }
        }
        if (!wrong.isEmpty() || !missing.isEmpty()) {
            throw new IllegalArgumentException("the header has unknown or repeated columns " + wrong + " and lacks "
                    + missing + ": see civaffairs facts " + form.id());
        }
        return header;
    }

    /** Reads a row; an empty cell is an unknown fact. */
    Map<String, Object> row(String line) {
        List<String> cells = cells(line);
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("has " + cells.size() + " fields but the header has " + columns.size()
                    + ": every row needs as many, an unknown fact is an empty field");
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                Column column = columns.get(i);
                properties.put(column.name(), column.json(cell));
            }
        }
        return properties;
    }

    private List<String> cells(String line) {
        above = line.indexOf('"') < 0 ? cut(line) : unquoted(line);
        return above;
    }

    /** A line without a quote, as nearly all are, is cut at its commas. */
    private List<String> cut(String line) {
        List<String> cells = new ArrayList<>(above.size());
        int from = 0;
        for (int to = line.indexOf(','); to >= 0; to = line.indexOf(',', from)) {
            cells.add(cell(line, from, to, cells.size()));
            from = to + 1;
        }
        cells.add(cell(line, from, line.length(), cells.size()));
        return cells;
    }

    /** A cell that repeats the one above it is the same object: a list is full of them, and their hashes are known. */
    private String cell(String line, int from, int to, int column) {
        String before = column < above.size() ? above.get(column) : "";
        boolean repeats = before.length() == to - from && line.startsWith(before, from);
        return repeats ? before : line.substring(from, to);
    }

    private static List<String> unquoted(String line) {
        try {
            return CSV.ofSingleCsvRecord(line).getFields();
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(
                    "is not valid CSV: a quote is not closed or not doubled, write \"a\"\"b\" for a\"b", e);
        }
    }
}
