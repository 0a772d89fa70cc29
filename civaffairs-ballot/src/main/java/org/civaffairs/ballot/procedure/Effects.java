package org.civaffairs.ballot.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.civaffairs.core.value.Text;

/**
 * What each deviation does to the decision. Every kind has an effect, by its own word or by {@code *} for all others:
 * nothing is left to silence.
 *
 * <p>For example, {@code Effects.parse("SKIPPED=VOIDS, NOT_SIGNED=CURABLE, *=NONE")}.
 *
 * @param byKind the effect of every kind
 */
public record Effects(Map<DeviationKind, Effect> byKind) implements Text.Labelled, Serializable {
    private static final String OTHERS = "*";

    /**
     * Checks that no kind is left out.
     *
     * @param byKind the effect of every kind
     * @throws IllegalArgumentException if a kind is left out
     */
    public Effects {
        List<DeviationKind> leftOut = new ArrayList<>(List.of(DeviationKind.values()));
        leftOut.removeAll(byKind.keySet());
        if (!leftOut.isEmpty()) {
            throw new IllegalArgumentException(
                    "effects must name every deviation, or end with \"*=NONE\" for all others, but leave out "
                            + leftOut);
        }
        byKind = Collections.unmodifiableMap(new EnumMap<>(byKind));
    }

    /**
     * The same effect for every kind.
     *
     * @param others the effect
     * @return the effects
     */
    public static Effects of(Effect others) {
        Map<DeviationKind, Effect> all = new EnumMap<>(DeviationKind.class);
        Arrays.stream(DeviationKind.values()).forEach(kind -> all.put(kind, others));
        return new Effects(all);
    }

    /**
     * The same with another effect of some kinds.
     *
     * @param effect the effect
     * @param kinds the kinds
     * @return the effects
     */
    public Effects with(Effect effect, DeviationKind... kinds) {
        Map<DeviationKind, Effect> all = new EnumMap<>(byKind);
        Arrays.stream(kinds).forEach(kind -> all.put(kind, effect));
        return new Effects(all);
    }

    /**
     * The effect of one kind.
     *
     * @param kind the kind
     * @return its effect
     */
    public Effect of(DeviationKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    /**
     * Reads such as {@code SKIPPED=VOIDS, NOT_SIGNED=CURABLE, *=NONE}.
     *
     * @param text the text
     * @return the effects
     * @throws IllegalArgumentException if the text is none, names a kind twice, or leaves one out
     */
    public static Effects parse(String text) {
        List<String> parts = List.of(text.split(", ", -1));
        String last = parts.get(parts.size() - 1);
        boolean others = last.startsWith(OTHERS + "=");
        Map<DeviationKind, Effect> all = new EnumMap<>(DeviationKind.class);
        for (String part : others ? parts.subList(0, parts.size() - 1) : parts) {
            String[] words = part.split("=", -1);
            DeviationKind kind = Words.find(DeviationKind.values(), words[0]).orElseThrow(() -> refused(part));
            if (all.put(kind, effect(part)) != null) {
                throw new IllegalArgumentException("effects must name each deviation once but name " + kind + " twice");
            }
        }
        if (others) {
            Effect rest = effect(last);
            Arrays.stream(DeviationKind.values()).forEach(kind -> all.putIfAbsent(kind, rest));
        }
        return new Effects(all);
    }

    private static Effect effect(String part) {
        return Words.find(Effect.values(), part.substring(part.indexOf('=') + 1))
                .orElseThrow(() -> refused(part));
    }

    private static IllegalArgumentException refused(String part) {
        return new IllegalArgumentException("effects must look like \"SKIPPED=VOIDS, NOT_SIGNED=CURABLE, *=NONE\", of "
                + Arrays.toString(DeviationKind.values()) + ", but have " + Words.quoted(part));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Effects fromJson(Object json) {
        return parse(Words.text("effects", json));
    }

    private List<DeviationKind> kinds(Effect effect) {
        return byKind.keySet().stream().filter(kind -> of(kind) == effect).toList();
    }

    /** The effect that most kinds have, of several the mildest. */
    private Effect most() {
        Effect most = Effect.NONE;
        for (Effect effect : Effect.values()) {
            most = kinds(effect).size() > kinds(most).size() ? effect : most;
        }
        return most;
    }

    /** {@return the kinds of each effect in words, the worst first} */
    @Override
    public Text label() {
        List<Text> words = new ArrayList<>();
        for (Effect effect : List.of(Effect.VOIDS, Effect.CURABLE, Effect.NONE)) {
            if (!kinds(effect).isEmpty()) {
                Text kinds = Words.joined(kinds(effect), "、", ", ");
                words.add(Text.of(
                        effect.label().zh() + "：" + kinds.zh(), effect.label().en() + ": " + kinds.en()));
            }
        }
        return Text.of(
                words.stream().map(Text::zh).collect(Collectors.joining("；")),
                words.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    /** {@return such as {@code SKIPPED=VOIDS, *=NONE}, where {@code *} is what most kinds have; {@link #parse} reads it} */
    @JsonValue
    @Override
    public String toString() {
        Effect most = most();
        return byKind.keySet().stream()
                        .filter(kind -> of(kind) != most)
                        .map(kind -> kind + "=" + of(kind) + ", ")
                        .collect(Collectors.joining())
                + OTHERS + "=" + most;
    }
}
