package org.civaffairs.examples.facts;

import java.io.PrintStream;

/** Where problems of the input go: one line each, with its place; they never stop the good lines. */
public final class Errors {
    private final PrintStream err;
    private long count;

    /**
     * @param err standard error
     */
    public Errors(PrintStream err) {
        this.err = err;
    }

    /**
     * Reports one problem.
     *
     * @param place file and line, such as {@code facts.csv:3}
     * @param problem what is wrong and what to do
     */
    public void add(String place, String problem) {
        count++;
        err.println(place + ": " + problem);
    }

    /** {@return whether anything was wrong} */
    public boolean any() {
        return count > 0;
    }
}
