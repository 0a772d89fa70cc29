package org.civaffairs.examples.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts line by line, from JSON lines or CSV, and holds none of them. A bad line is reported with its place; every
 * good one goes on.
 *
 * @param <F> the facts
 */
public final class FactsReader<F> {
    private final Form<F> form;
    private final Input input;
    private final Errors errors;
    private final Function<Map<String, Object>, F> convert;
    private final ObjLongConsumer<F> each;
    private long number;
    private long facts;
    private boolean broken;

    private FactsReader(
            Form<F> form,
            Input input,
            Errors errors,
            Function<Map<String, Object>, F> convert,
            ObjLongConsumer<F> each) {
        this.form = form;
        this.input = input;
        this.errors = errors;
        this.convert = convert;
        this.each = each;
    }

    /**
     * Reads all of an input.
     *
     * @param form what facts look like
     * @param input where they stand
     * @param errors where problems go
     * @param each what to do with good facts; what it refuses is reported with its line
     * @param <F> the facts
     */
    public static <F> void read(Form<F> form, Input input, Errors errors, Consumer<F> each) {
        new FactsReader<>(
                        form, input, errors, row -> Json.convert(row, form.type()), (facts, row) -> each.accept(facts))
                .read();
    }

    /**
     * Reads all of an input that may have a million rows.
     *
     * @param form what facts look like
     * @param input where they stand
     * @param errors where problems go
     * @param convert makes facts of the properties of a row
     * @param each what to do with good facts and how many rows, good or bad, stand before them
     * @param <F> the facts
     * @return how many rows there are, good or bad
     */
    public static <F> long read(
            Form<F> form,
            Input input,
            Errors errors,
            Function<Map<String, Object>, F> convert,
            ObjLongConsumer<F> each) {
        FactsReader<F> reader = new FactsReader<>(form, input, errors, convert, each);
        reader.read();
        return reader.facts;
    }

    private void read() {
        try (BufferedReader reader = input.open()) {
            int first = input.firstVisible(reader);
            if (first >= 0 && input.isCsv(first)) {
                csv(reader);
            } else if (first >= 0) {
                jsonLines(reader);
            }
            if (facts == 0 && !broken) {
                errors.add(input.name(), "is empty: give one line of facts a case, see civaffairs facts " + form.id());
            }
        } catch (IOException | UncheckedIOException e) {
            errors.add(input.name(), "cannot be read: " + e.getMessage());
        }
    }

    private void jsonLines(BufferedReader reader) throws IOException {
        for (String line = next(reader); line != null; line = next(reader)) {
            String json = line;
            accept(line, () -> Json.read(json, form.type()));
        }
    }

    /** Comments may stand before the header only: after it every line is somebody's. */
    private void csv(BufferedReader reader) throws IOException {
        String header = next(reader);
        while (header != null && header.startsWith("#")) {
            header = next(reader);
        }
        CsvColumns columns = header == null ? null : columns(header);
        if (columns == null) {
            return;
        }
        for (String line = next(reader); line != null; line = next(reader)) {
            String row = line;
            accept(line, () -> convert.apply(columns.row(row)));
        }
    }

    private @Nullable CsvColumns columns(String header) {
        try {
            return CsvColumns.of(form, header);
        } catch (IllegalArgumentException e) {
            report(String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** The next line that is not blank. */
    private @Nullable String next(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        number++;
        while (line != null && line.isBlank()) {
            line = reader.readLine();
            number++;
        }
        return line;
    }

    private void accept(String line, Supplier<F> read) {
        facts++;
        if (line.indexOf(CleanText.BAD) >= 0) {
            report("is not " + input.charset() + " text: name the file's encoding,"
                    + " such as --charset GB18030 for a file saved by Chinese Excel");
            return;
        }
        try {
            each.accept(read.get(), facts - 1);
        } catch (IllegalArgumentException | ArithmeticException e) {
            report(String.valueOf(e.getMessage()));
        }
    }

    private void report(String problem) {
        broken = true;
        errors.add(input.name() + ":" + number, problem);
    }
}
