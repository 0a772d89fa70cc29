package org.civaffairs.examples.facts;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads facts line by line, from JSON lines or CSV, and holds none of them. A bad line is reported with its place; every
 * good one goes on.
 *
 * @param <F> the facts
 */
public final class FactsReader<F> {
    private static final char BAD = '\uFFFD';

    private final Form<F> form;
    private final Input input;
    private final Errors errors;
    private final Consumer<F> each;

    private FactsReader(Form<F> form, Input input, Errors errors, Consumer<F> each) {
        this.form = form;
        this.input = input;
        this.errors = errors;
        this.each = each;
    }

    /**
     * Reads all of an input.
     *
     * @param form what they look like
     * @param input where they stand
     * @param errors where problems go
     * @param each what to do with good facts; what it refuses is reported with its line
     * @param <F> the facts
     */
    public static <F> void read(Form<F> form, Input input, Errors errors, Consumer<F> each) {
        FactsReader<F> facts = new FactsReader<>(form, input, errors, each);
        try (BufferedReader reader = input.open()) {
            int first = input.firstVisible(reader);
            if (first < 0) {
                errors.add(input.name(), "is empty: give one line of facts a case, see civaffairs facts " + form.id());
            } else if (input.isCsv(first)) {
                facts.csv(reader);
            } else {
                facts.jsonLines(reader);
            }
        } catch (IOException | UncheckedIOException e) {
            errors.add(input.name(), "cannot be read: " + e.getMessage());
        }
    }

    private void jsonLines(BufferedReader reader) throws IOException {
        long number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                String json = line;
                accept(number, line, () -> Json.read(json, form.type()));
            }
        }
    }

    private void csv(BufferedReader reader) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader)) {
            List<Column> header = List.of();
            for (CsvRecord row : rows) {
                if (header.isEmpty()) {
                    header = header(row);
                    if (header.isEmpty()) {
                        return;
                    }
                } else {
                    row(header, row);
                }
            }
        } catch (CsvParseException e) {
            errors.add(input.name(), "is not valid CSV: " + e.getMessage());
        }
    }

    /** The columns in the file's order; empty, and reported, if there is a wrong one. */
    private List<Column> header(CsvRecord row) {
        Map<String, Column> known = new HashMap<>();
        form.columns().forEach(column -> known.put(column.name(), column));
        Set<String> missing = new HashSet<>();
        form.columns().stream().filter(Column::required).map(Column::name).forEach(missing::add);
        List<Column> header = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String name : row.getFields()) {
            Column column = known.remove(name.strip());
            missing.remove(name.strip());
            if (column == null) {
                wrong.add(name);
            } else {
                header.add(column);
            }
        }
        if (wrong.isEmpty() && missing.isEmpty()) {
            return header;
        }
        errors.add(
                place(row.getStartingLineNumber()),
                "the header has unknown or repeated columns " + wrong + " and lacks "
                        + missing.stream().sorted().toList() + ": see civaffairs facts " + form.id());
        return List.of();
    }

    private void row(List<Column> header, CsvRecord row) {
        long number = row.getStartingLineNumber();
        if (row.getFieldCount() != header.size()) {
            errors.add(
                    place(number),
                    "has " + row.getFieldCount() + " fields but the header has " + header.size()
                            + ": every row needs as many, an unknown fact is an empty field");
            return;
        }
        accept(number, String.join(",", row.getFields()), () -> Json.convert(properties(header, row), form.type()));
    }

    private static Map<String, Object> properties(List<Column> header, CsvRecord row) {
        Map<String, Object> properties = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (!row.getField(i).isEmpty()) {
                properties.put(header.get(i).name(), header.get(i).json(row.getField(i)));
            }
        }
        return properties;
    }

    private void accept(long number, String text, Supplier<F> facts) {
        if (text.indexOf(BAD) >= 0) {
            errors.add(
                    place(number),
                    "is not " + input.charset() + " text: name the file's encoding,"
                            + " such as --charset GB18030 for a file saved by Chinese Excel");
            return;
        }
        try {
            each.accept(facts.get());
        } catch (IllegalArgumentException | ArithmeticException e) {
            errors.add(place(number), String.valueOf(e.getMessage()));
        }
    }

    private String place(long number) {
        return input.name() + ":" + number;
    }
}
