package org.civaffairs.examples.facts;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;

/** Text that may not contain U+FFFD, which stands for bytes that are not in the encoding. */
final class CleanText extends Reader {
    /** What bytes become that are not in the encoding. */
    static final char BAD = '\uFFFD';

    private final Reader text;
    private long line = 1;

    CleanText(Reader text) {
        this.text = text;
    }

    /** Reads on; throws CharConversionException, whose message is the line, where there is a U+FFFD. */
    @Override
    public int read(char[] characters, int from, int most) throws IOException {
        int count = text.read(characters, from, most);
        for (int i = from; i < from + count; i++) {
            if (characters[i] == '\n') {
                line++;
            } else if (characters[i] == BAD) {
                throw new CharConversionException("line " + line);
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
