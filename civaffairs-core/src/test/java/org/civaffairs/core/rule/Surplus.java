package org.civaffairs.core.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON with a property too many, once in each of its objects, however deep; of a list in its first and its last element. */
final class Surplus {
    /** A property that nothing has. */
    static final String NAME = "color";

    private Surplus() {}

    /** All variants of a piece of JSON with one property too many. */
    static List<Object> of(@Nullable Object json) {
        if (json instanceof Map<?, ?> object) {
            return inObject(object);
        }
        return json instanceof List<?> list ? inList(list) : List.of();
    }

    private static List<Object> inObject(Map<?, ?> object) {
        List<Object> variants = new ArrayList<>();
        variants.add(with(object, NAME, 1));
        object.forEach((name, value) -> of(value).forEach(variant -> variants.add(with(object, name, variant))));
        return variants;
    }

    private static Object with(Map<?, ?> object, Object name, Object value) {
        Map<Object, Object> copy = new LinkedHashMap<>(object);
        copy.put(name, value);
        return copy;
    }

    private static List<Object> inList(List<?> list) {
        List<Object> variants = new ArrayList<>();
        for (int i = 0; i < list.size(); i = i == 0 ? Math.max(1, list.size() - 1) : list.size()) {
            for (Object variant : of(list.get(i))) {
                List<Object> copy = new ArrayList<>(list);
                copy.set(i, variant);
                variants.add(copy);
            }
        }
        return variants;
    }
}
