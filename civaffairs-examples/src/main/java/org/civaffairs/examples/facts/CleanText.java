package org.civaffairs.examples.facts;

import java.io.CharConversionException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text that may not contain U+FFFD, which stands for bytes that are not in the encoding. */
final class CleanText extends FilterReader {
    /** What bytes become that are not in the encoding. */
    static final char BAD = '\uFFFD';

    private long line = 1;

    CleanText(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    /**
     * Reads on.
     *
     * @throws CharConversionException at the first U+FFFD; its message is the line
     */
    @Override
    public int read(char[] text, int from, int most) throws IOException {
        int count = super.read(text, from, most);
        for (int i = from; i < from + count; i++) {
            if (text[i] == '\n') {
                line++;
            } else if (text[i] == BAD) {
                throw new CharConversionException("line " + line);
            }
        }
        return count;
    }
}
