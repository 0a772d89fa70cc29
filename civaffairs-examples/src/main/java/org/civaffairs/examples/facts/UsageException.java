package org.civaffairs.examples.facts;

/** The command cannot be carried out as it was typed; the message says what to do. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong and what to do
     */
    public UsageException(String message) {
        super(message);
    }
}
