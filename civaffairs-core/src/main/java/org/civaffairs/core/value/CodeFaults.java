package org.civaffairs.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What is wrong with the parts of one identifier. No fault repeats the text, which may be somebody's number. Not
 * thread-safe; lives inside one check.
 */
final class CodeFaults {
    private final Problems problems;
    private final List<CodePart> failed = new ArrayList<>();

    private CodeFaults(String about) {
        problems = Problems.of(about);
    }

    static CodeFaults of(String about) {
        return new CodeFaults(about);
    }

    /** Adds a fault if a condition does not hold. */
    CodeFaults require(boolean holds, CodePart part, String remedy) {
        if (!holds) {
            failed.add(part);
            problems.add(part.property(), remedy);
        }
        return this;
    }

    /** Requires a number of characters; answers whether there are as many. */
    boolean isLong(String text, int length) {
        boolean holds = text.length() == length;
        require(holds, CodePart.LENGTH, "must be " + length + " characters but is " + text.length());
        return holds;
    }

    /** Requires each character to be one of some; answers whether all are, and else names the first that is not. */
    boolean isWritten(String text, IntPredicate which, String remedy) {
        for (int i = 0; i < text.length(); i++) {
            if (!which.test(text.charAt(i))) {
                require(false, CodePart.CHARACTERS, remedy + ", which character " + (i + 1) + " is not");
                return false;
            }
        }
        return true;
    }

    /** ASCII digits only: not the wide ones, nor those of other scripts. */
    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    CodeCheck check() {
        return new CodeCheck(failed);
    }

    void refuse() {
        problems.refuse();
    }
}
