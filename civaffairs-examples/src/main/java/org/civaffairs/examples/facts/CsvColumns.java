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

    private CsvColumns(List<Column> columns) {
        this.columns = columns;
    }

    /** Reads the header; throws, with all that is wrong, if it does not fit the form. */
    static CsvColumns of(Form<?> form, String line) {
        Map<String, Column> known = new LinkedHashMap<>();
        form.columns().forEach(column -> known.put(column.name(), column));
        TreeSet<String> missing = new TreeSet<>();
        form.columns().stream().filter(Column::required).map(Column::name).forEach(missing::add);
        List<Column> columns = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String name : cells(line)) {
            Column column = known.remove(name.strip());
            missing.remove(name.strip());
            if (column == null) {
                wrong.add(name);
            } else {
                columns.add(column);
            }
        }
        if (!wrong.isEmpty() || !missing.isEmpty()) {
            throw new IllegalArgumentException("the header has unknown or repeated columns " + wrong + " and lacks "
                    + missing + ": see civaffairs facts " + form.id());
        }
        return new CsvColumns(columns);
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
            if (!cells.get(i).isEmpty()) {
                properties.put(columns.get(i).name(), columns.get(i).json(cells.get(i)));
            }
        }
        return properties;
    }

    /** A line without a quote, as nearly all are, is cut at its commas. */
    private static List<String> cells(String line) {
        if (line.indexOf('"') < 0) {
            return List.of(line.split(",", -1));
        }
        try {
            return CSV.ofSingleCsvRecord(line).getFields();
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(
                    "is not valid CSV: a quote is not closed or not doubled, write \"a\"\"b\" for a\"b", e);
        }
    }
}
