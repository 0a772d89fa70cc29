package org.civaffairs.examples.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civaffairs.examples.books.Book;
import org.civaffairs.examples.books.PostingRow;
import org.civaffairs.examples.facts.Column;
import org.civaffairs.examples.facts.Json;

/** The journal of the sample county and what its bank says, which are invented, made anew: always the same files. */
public final class SampleJournal {
    private static final String INVENTED =
            "# INVENTED: a journal with every kind of finding. Names of townships are real, all else is made up."
                    + " 虚构样例:含每一种发现。乡镇名称真实,其余均为虚构。";

    private final SampleDraft books = new SampleDraft();

    /** Makes the books up. */
    public SampleJournal() {
        SampleYear year = new SampleYear(books);
        SampleFaults faults = new SampleFaults(books, year);
        for (int month = 1; month <= 12; month++) {
            year.month(month);
            faults.month(month);
            if (month % 3 == 0) {
                books.close(SampleYear.day(month, 1).plusMonths(1).minusDays(1));
            }
        }
    }

    /** {@return what stands behind the postings} */
    public Book book() {
        return books.book();
    }

    /** {@return the postings as rows} */
    public List<PostingRow> rows() {
        return books.rows();
    }

    /** {@return the text of journal-book.json, an entry a line} */
    public String bookJson() {
        Map<String, Object> book = Json.properties(book());
        return "{" + lines(book, 2) + "}\n";
    }

    /** An object whose lists stand on lines of their own, down to some depth. */
    private static String lines(Map<?, ?> object, int depth) {
        return object.entrySet().stream()
                .map(part -> Json.write(part.getKey()) + ":" + value(part.getValue(), depth))
                .collect(Collectors.joining(",\n"));
    }

    private static String value(Object value, int depth) {
        if (value instanceof List<?> list) {
            return list.stream().map(Json::write).collect(Collectors.joining(",\n  ", "[\n  ", "]"));
        }
        return value instanceof Map<?, ?> inner && depth > 0 ? "{" + lines(inner, depth - 1) + "}" : Json.write(value);
    }

    /** {@return the text of journal.csv} */
    public String postingsCsv() {
        String header = PostingRow.FORM.columns().stream().map(Column::name).collect(Collectors.joining(","));
        return rows().stream()
                .map(SampleJournal::line)
                .collect(Collectors.joining("\n", INVENTED + "\n" + header + "\n", "\n"));
    }

    private static String line(PostingRow row) {
        Map<String, Object> properties = Json.properties(row);
        return PostingRow.FORM.columns().stream()
                .map(column -> String.valueOf(properties.getOrDefault(column.name(), "")))
                .collect(Collectors.joining(","));
    }

    /** {@return the text of reconcile.jsonl} */
    public String statements() {
        return new SampleStatements(this).lines();
    }

    /**
     * Writes the files into a directory.
     *
     * @param args the directory
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        SampleJournal journal = new SampleJournal();
        Files.writeString(Path.of(args[0], "journal-book.json"), journal.bookJson());
        Files.writeString(Path.of(args[0], "journal.csv"), journal.postingsCsv());
        Files.writeString(Path.of(args[0], "reconcile.jsonl"), journal.statements());
    }
}
