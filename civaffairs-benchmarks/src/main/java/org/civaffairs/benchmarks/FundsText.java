package org.civaffairs.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.civaffairs.funds.journal.Disbursement;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Posting;

/**
 * Writes the million postings of {@link FundsBooks} as text: {@code book.json} and {@code postings.csv} for {@code civaffairs
 * verify-journal}, {@code books.ledger} for ledger and hledger, {@code books.beancount} for beancount. In these the earmark is
 * the last part of an account's name, so that they too keep a balance for each account and purpose.
 */
public final class FundsText {
    private FundsText() {}

    /**
     * Writes the files.
     *
     * @param arguments a directory, how many accounts, how many postings
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Journal journal = new FundsBooks(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])).journal;
        ObjectMapper json = new ObjectMapper()
                .registerModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        json.writeValue(
                directory.resolve("book.json").toFile(), Map.of("dossier", journal.dossier(), "closings", List.of()));
        write(directory.resolve("postings.csv"), journal, FundsText::csv);
        write(directory.resolve("books.ledger"), journal, FundsText::ledger);
        write(directory.resolve("books.beancount"), journal, FundsText::beancount);
    }

    private interface Rendering {
        void write(Journal journal, BufferedWriter out) throws IOException;
    }

    private static void write(Path file, Journal journal, Rendering rendering) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            rendering.write(journal, out);
        }
    }

    private static void csv(Journal journal, BufferedWriter out) throws IOException {
        out.write("number,day,kind,voucher,from,to,purpose,amount,item,into,target\n");
        for (Posting p : journal.postings()) {
            String item = p instanceof Disbursement paid ? paid.item().name() : "";
            out.write(String.join(
                    ",",
                    Long.toString(p.number()),
                    p.day().toString(),
                    p.kind().name(),
                    p.voucher().name(),
                    p.from().name(),
                    p.to().name(),
                    p.purpose().name(),
                    p.amount().toString(),
                    item,
                    "",
                    "\n"));
        }
    }

    private static void ledger(Journal journal, BufferedWriter out) throws IOException {
        for (Posting p : journal.postings()) {
            out.write(p.day() + " * (" + p.number() + ") " + p.voucher().name() + "\n");
            out.write("    " + p.to().name() + ":" + p.purpose().name() + "    CNY " + p.amount() + "\n");
            out.write("    " + p.from().name() + ":" + p.purpose().name() + "    CNY -" + p.amount() + "\n\n");
        }
    }

    private static void beancount(Journal journal, BufferedWriter out) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Posting p : journal.postings()) {
            names.add(account(p.to().name(), p));
            names.add(account(p.from().name(), p));
        }
        for (String name : names) {
            out.write("2010-01-01 open " + name + " CNY\n");
        }
        for (Posting p : journal.postings()) {
            out.write(p.day() + " * \"" + p.number() + " " + p.voucher().name() + "\"\n");
            out.write("  " + account(p.to().name(), p) + "  " + p.amount() + " CNY\n");
            out.write("  " + account(p.from().name(), p) + "  -" + p.amount() + " CNY\n\n");
        }
    }

    private static String account(String name, Posting p) {
        return "Assets:" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + ":P"
                + p.purpose().name().substring(1);
    }
}
