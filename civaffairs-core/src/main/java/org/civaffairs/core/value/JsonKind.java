package org.civaffairs.core.value;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what kind of JSON stands somewhere, for messages that must not repeat what may be a name or an identity number. */
final class JsonKind {
    private JsonKind() {}

    /** Such as {@code a number}. */
    static String of(@Nullable Object json) {
        if (json instanceof String) {
            return "a text";
        }
        if (json instanceof Number) {
            return "a number";
        }
        if (json instanceof Boolean) {
            return "true or false";
        }
        if (json == null) {
            return "null";
        }
        return isNested(json) ? nested(json) : "something else";
    }

    /** Whether it is a list or an object, which may hold anything. */
    static boolean isNested(Object json) {
        return json instanceof List || json instanceof Map;
    }

    private static String nested(Object json) {
        return json instanceof List ? "a list" : "an object";
    }
}
