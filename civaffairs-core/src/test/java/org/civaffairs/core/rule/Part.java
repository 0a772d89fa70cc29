package org.civaffairs.core.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A named part of facts (an abstract accessor) or of a value (a record component). */
record Part(String name, Method accessor) {
    /** The parts of a type, by their names. */
    static Map<String, Part> of(Class<?> type) {
        Map<String, Part> parts = new LinkedHashMap<>();
        accessors(type).forEach(accessor -> parts.put(accessor.getName(), new Part(accessor.getName(), accessor)));
        return parts;
    }

    private static Stream<Method> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor);
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName));
    }

    /** Whether it may be absent, and null in JSON. */
    boolean isOptional() {
        return List.of(Optional.class, OptionalInt.class, OptionalLong.class).contains(accessor.getReturnType())
                || accessor.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    /** What it is in some facts or value, taken out of its Optional; null if absent. */
    @Nullable
    Object in(Object whole) {
        try {
            accessor.setAccessible(true);
            return bare(accessor.invoke(whole));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object bare(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        }
        return value;
    }
}
