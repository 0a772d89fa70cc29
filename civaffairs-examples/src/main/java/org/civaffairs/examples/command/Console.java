package org.civaffairs.examples.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The streams of one run: what is read, what is written (always UTF-8), and where problems go. */
public final class Console {
    private final InputStream in;
    private final Writer out;
    private final PrintStream err;
    private final boolean terminal;
    private boolean closed;

    /** Thrown when whoever read the output has closed it; there is no point in going on. */
    static final class ClosedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ClosedException(Exception cause) {
            super("standard output was closed before everything was written; read it to the end", cause);
        }
    }

    /**
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param terminal whether a person watches standard error
     */
    public Console(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        this.in = in;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.terminal = terminal;
    }

    InputStream in() {
        return in;
    }

    boolean isTerminal() {
        return terminal;
    }

    PrintStream err() {
        return err;
    }

    Writer out() {
        return out;
    }

    /** Writes a line to standard output. */
    public void line(String text) {
        try {
            out.write(text);
            out.write('\n');
        } catch (IOException e) {
            throw closed(e);
        }
    }

    /** Hands everything written so far to the reader. */
    void flush() {
        try {
            if (!closed) {
                out.flush();
            }
        } catch (IOException e) {
            throw closed(e);
        }
    }

    /** The error of an output that takes no more; nothing is written after it. */
    ClosedException closed(Exception cause) {
        closed = true;
        return new ClosedException(cause);
    }
}
