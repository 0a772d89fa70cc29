package org.civaffairs.examples.facts;

import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file, a resource or standard input, with its name for messages and its encoding. */
public final class Input {
    private static final int PEEK = 1 << 16;

    private final String name;
    private final Opener opener;
    private final Charset charset;
    private final long size;
    private @Nullable Counted bytes;

    /** Opens the bytes. */
    interface Opener {
        InputStream open() throws IOException;
    }

    private Input(String name, Opener opener, Charset charset, long size) {
        this.name = name;
        this.opener = opener;
        this.charset = charset;
        this.size = size;
    }

    /**
     * A file.
     *
     * @param file the file
     * @param charset its encoding
     * @return the input
     * @throws UsageException if it is no readable file
     */
    public static Input of(Path file, Charset charset) {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new UsageException(file + " is no file: give a file with facts, or none to read standard input");
        }
        return new Input(
                file.toString(),
                () -> Files.newInputStream(file),
                charset,
                file.toFile().length());
    }

    /**
     * A resource of this program, in UTF-8.
     *
     * @param owner the class beside which it stands
     * @param resource its path
     * @return the input
     */
    public static Input of(Class<?> owner, String resource) {
        Opener opener = () -> {
            InputStream stream = owner.getResourceAsStream(resource);
            if (stream == null) {
                throw new IOException("the sample is not in this build");
            }
            return stream;
        };
        return new Input(resource, opener, StandardCharsets.UTF_8, 0);
    }

    /**
     * Standard input.
     *
     * @param in the stream
     * @param charset its encoding
     * @return the input
     */
    public static Input of(InputStream in, Charset charset) {
        return new Input("standard input", () -> in, charset, 0);
    }

    /** {@return the number of bytes, 0 if it is not known} */
    public long size() {
        return size;
    }

    /** {@return how many of them have been read} */
    public long position() {
        return bytes == null ? 0 : bytes.count();
    }

    /** {@return its name, for messages} */
    public String name() {
        return name;
    }

    Charset charset() {
        return charset;
    }

    /** Opens the text; what is not in the encoding becomes U+FFFD, which no line may contain. */
    BufferedReader open() throws IOException {
        bytes = new Counted(opener.open());
        return new BufferedReader(
                new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                PEEK);
    }

    /**
     * Reads all of it as one JSON object.
     *
     * @param type what the object is
     * @param <X> what the object is
     * @return the object
     * @throws UsageException if it cannot be read or is anything else
     */
    public <X> X readJson(Class<X> type) {
        return readJson(json -> json.value(type));
    }

    /**
     * Reads all of it as one JSON object, as it goes by.
     *
     * @param reading what to do with the object
     * @param <X> what the object becomes
     * @return what it became
     * @throws UsageException if it cannot be read or is anything else
     */
    public <X> X readJson(JsonStream.Reading<X> reading) {
        try (BufferedReader reader = open()) {
            int first = firstVisible(reader);
            if (first != '{' && first != CleanText.BAD) {
                throw new UsageException(name + ": must be a JSON object in braces");
            }
            return Json.stream(new CleanText(reader), reading);
        } catch (CharConversionException e) {
            throw new UsageException(
                    name + " is not " + charset + " text in " + e.getMessage() + ": save it as " + charset);
        } catch (IOException e) {
            throw new UsageException(name + " cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UsageException(name + ": " + e.getMessage());
        }
    }

    /** Skips a byte-order mark and finds the first visible character without taking it; -1 if there is none. */
    int firstVisible(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        reader.mark(PEEK);
        int first = reader.read();
        while (first >= 0 && Character.isWhitespace(first)) {
            first = reader.read();
        }
        if (first >= 0) {
            reader.reset();
        }
        return first;
    }

    boolean isCsv(int first) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return true;
        }
        boolean json = lower.endsWith(".json") || lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
        return !json && first != '{' && first != '[' && first != '"';
    }
}
