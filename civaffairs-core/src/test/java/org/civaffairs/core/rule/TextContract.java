package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.civaffairs.core.HouseRules;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every wording owes its readers: Chinese in the Chinese half, and none of it in the English half. Walks all static
 * fields of all classes of some packages, private ones included, and all words of their enums.
 *
 * <p>For example, {@code class FundsTextTest extends TextContract { FundsTextTest() { super("org.civaffairs.funds"); } }}.
 */
public abstract class TextContract {
    private static final Pattern HALF_WIDTH = Pattern.compile("[\\p{IsHan}”）][,;:!?()]|[,;:!?()][\\p{IsHan}“（]");

    private final List<Class<?>> classes;

    /** A wording and where it was found. */
    record Found(String where, Text text) {}

    /**
     * A contract.
     *
     * @param packages the packages, each with those below it
     */
    protected TextContract(String... packages) {
        this(HouseRules.classesOf(packages).stream()
                .map(JavaClass::reflect)
                .<Class<?>>map(type -> type)
                .toList());
    }

    TextContract(List<Class<?>> classes) {
        this.classes = classes;
    }

    /** {@return all wordings that the classes hold} */
    List<Found> texts() {
        List<Found> found = new ArrayList<>();
        classes.forEach(type -> Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .forEach(field -> walk(type.getSimpleName() + "." + field.getName(), content(field), found)));
        return found;
    }

    private static @Nullable Object content(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void walk(String where, @Nullable Object content, List<Found> found) {
        if (content instanceof Text text) {
            found.add(new Found(where, text));
        } else if (content instanceof Text.Labelled labelled) {
            found.add(new Found(where, Objects.requireNonNull(labelled.label(), where)));
        } else {
            parts(content).forEach(part -> walk(where, part, found));
        }
    }

    private static Collection<?> parts(@Nullable Object content) {
        if (content instanceof Term term) {
            return term.unit() == null ? List.of(term.name()) : List.of(term.name(), term.unit());
        }
        if (content instanceof Measure<?> measure) {
            return List.of(measure.term());
        }
        if (content instanceof Citation citation) {
            return List.of(citation.source());
        }
        if (content instanceof Source source) {
            return List.of(source.title());
        }
        if (content instanceof Provision<?> provision) {
            return Arrays.asList(provision.parameter(), provision.value(), provision.citation(), provision.note());
        }
        if (content instanceof Parameter<?> parameter) {
            return List.of(
                    parameter.term(),
                    parameter.citation(),
                    parameter.findPlanned(),
                    parameter.alternatives(),
                    parameter.domain().words());
        }
        if (content instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return content instanceof Collection<?> all ? all : List.of();
    }

    /** Without it the next check could pass by having nothing to look at. */
    @Test
    public void there_are_wordings_to_check() {
        assertTrue(texts().size() > 2, () -> "found only " + texts());
    }

    /** A wording that was pasted into both halves, or into the wrong one, is found here. */
    @Test
    public void chinese_is_chinese_and_english_is_english() {
        assertEquals(
                List.of(),
                texts().stream().filter(found -> !isRight(found.text())).toList());
    }

    /** Beside a Chinese word stand the marks of Chinese: ，；：（）. */
    @Test
    public void chinese_has_its_own_punctuation() {
        assertEquals(
                List.of(),
                texts().stream()
                        .filter(found -> HALF_WIDTH.matcher(found.text().zh()).find())
                        .map(found -> found.where() + ": " + found.text().zh())
                        .toList());
    }

    private static boolean isRight(Text text) {
        return !text.zh().isBlank() && !text.en().isBlank() && hasHan(text.zh()) && !hasHan(text.en());
    }

    private static boolean hasHan(String words) {
        return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
