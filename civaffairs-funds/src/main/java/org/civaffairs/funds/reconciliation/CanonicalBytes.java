package org.civaffairs.funds.reconciliation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import org.civaffairs.core.value.Problems;

/**
 * Bytes that grow. Whole numbers are 8 bytes, counts and lengths 4, big-endian; a text is its length in bytes and its UTF-8 in
 * normalisation form C, so that no two sequences of texts have equal bytes.
 */
final class CanonicalBytes {
    private static final int FIRST = 512;

    private ByteBuffer buffer = ByteBuffer.allocate(FIRST);

    /** The bytes of a text, which can be put many times. */
    static byte[] text(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        byte[] bytes = normal.getBytes(StandardCharsets.UTF_8);
        Problems.of("canonical bytes")
                .require(
                        new String(bytes, StandardCharsets.UTF_8).equals(normal),
                        "text",
                        "must be Unicode text, without halves of characters,",
                        text)
                .refuse();
        return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    CanonicalBytes put(String text) {
        return put(text(text));
    }

    CanonicalBytes put(byte[] bytes) {
        room(bytes.length);
        buffer.put(bytes);
        return this;
    }

    CanonicalBytes put(long number) {
        room(Long.BYTES);
        buffer.putLong(number);
        return this;
    }

    /** A count of what follows. */
    CanonicalBytes count(int count) {
        room(Integer.BYTES);
        buffer.putInt(count);
        return this;
    }

    CanonicalBytes put(boolean flag) {
        room(1);
        buffer.put((byte) (flag ? 1 : 0));
        return this;
    }

    CanonicalBytes put(Collection<String> texts) {
        count(texts.size());
        texts.forEach(this::put);
        return this;
    }

    CanonicalBytes clear() {
        buffer.clear();
        return this;
    }

    byte[] array() {
        byte[] bytes = new byte[buffer.position()];
        buffer.get(0, bytes);
        return bytes;
    }

    /** The same bytes, to be read at once and not to be kept. */
    ByteBuffer view() {
        return buffer.duplicate().flip();
    }

    private void room(int more) {
        if (buffer.remaining() < more) {
            int needed = Math.addExact(buffer.position(), more);
            buffer = ByteBuffer.allocate(Math.max(needed, Math.multiplyExact(2, buffer.capacity())))
                    .put(buffer.flip());
        }
    }
}
