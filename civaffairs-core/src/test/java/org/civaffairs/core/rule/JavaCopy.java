package org.civaffairs.core.rule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** Sends an object through Java serialisation, as a distributed engine does. */
public final class JavaCopy {
    private JavaCopy() {}

    /**
     * Writes and reads an object.
     *
     * @param original the object
     * @param <X> its type
     * @return what arrives
     */
    @SuppressWarnings("unchecked") // the copy has the class of the original
    public static <X> X of(X original) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(original);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (X) in.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
