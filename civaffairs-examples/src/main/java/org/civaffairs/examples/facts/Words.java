package org.civaffairs.examples.facts;

/**
 * Texts that came before and come again: the same name, word or day is one object however often a file says it. It holds
 * the last text of each hash, so that it stays small whatever the file says.
 */
final class Words {
    /** A power of two: so many texts at most. */
    private static final int SIZE = 1 << 12;

    private static final int LONGEST = 40;

    private final String[] known = new String[SIZE];

    /** The text of some characters. */
    String text(char[] characters, int from, int length) {
        if (length > LONGEST) {
            return new String(characters, from, length);
        }
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = (hash ^ (hash >>> 12)) & (SIZE - 1);
        String before = known[place];
        if (before == null || !isSame(before, characters, from, length)) {
            before = new String(characters, from, length);
            known[place] = before;
        }
        return before;
    }

    private static boolean isSame(String text, char[] characters, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }
}
