package org.civaffairs.core.value;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Values in Java's own serial form, faithful and forged. */
final class Frozen {
    private Frozen() {}

    static Object copyOf(Object value) throws IOException, ClassNotFoundException {
        return thaw(bytes(value));
    }

    /** What a stream makes of a value in whose bytes each occurrence of one long was replaced by another. */
    static Object forged(Object value, long from, long to) throws IOException, ClassNotFoundException {
        return thaw(
                text(bytes(value)).replace(text(bytes(from)), text(bytes(to))).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** What a stream makes of a value in whose bytes each occurrence of one text was replaced by another of its length. */
    static Object forged(Object value, String from, String to) throws IOException, ClassNotFoundException {
        return thaw(text(bytes(value)).replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Object thaw(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    private static byte[] bytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(long number) {
        return java.nio.ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
