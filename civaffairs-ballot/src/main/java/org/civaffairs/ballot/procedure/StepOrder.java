package org.civaffairs.ballot.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.civaffairs.core.value.Text;

/**
 * Which steps there must be, and in which order (评议程序). Other steps may come between them, and a step may be repeated.
 *
 * <p>For example, {@code StepOrder.parse("POLICY_EXPLAINED > DISCUSSED > VOTED")}.
 *
 * @param steps the steps in order, none twice; none at all asks nothing
 */
public record StepOrder(List<EventKind> steps) implements Text.Labelled, Serializable {
    /** Nothing is asked. */
    public static final StepOrder NONE = new StepOrder(List.of());

    /**
     * Keeps the list from changing.
     *
     * @param steps the steps in order
     * @throws IllegalArgumentException if one comes twice, or it is SIGNATURES_COLLECTED, which replaces a meeting
     */
    public StepOrder {
        steps = List.copyOf(steps);
        if (new HashSet<>(steps).size() < steps.size() || steps.contains(EventKind.SIGNATURES_COLLECTED)) {
            throw new IllegalArgumentException(
                    "steps must name each step of a meeting once, without SIGNATURES_COLLECTED, but are " + steps);
        }
    }

    /**
     * Steps in order.
     *
     * @param steps the steps
     * @return the order
     * @throws IllegalArgumentException if one comes twice, or it is SIGNATURES_COLLECTED
     */
    public static StepOrder of(EventKind... steps) {
        return new StepOrder(List.of(steps));
    }

    /**
     * Reads such as {@code DISCUSSED > VOTED > ANNOUNCED}, or {@code NONE}.
     *
     * @param text the text
     * @return the order
     * @throws IllegalArgumentException if the text is none
     */
    public static StepOrder parse(String text) {
        return text.equals("NONE")
                ? NONE
                : new StepOrder(Arrays.stream(text.split(" > ", -1))
                        .map(word -> Words.find(EventKind.values(), word)
                                .orElseThrow(() ->
                                        new IllegalArgumentException("steps must look like \"DISCUSSED > VOTED\", of "
                                                + Arrays.toString(EventKind.values()) + ", but have "
                                                + Words.quoted(word))))
                        .toList());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StepOrder fromJson(Object json) {
        return parse(Words.text("steps", json));
    }

    /** {@return the steps in words} */
    @Override
    public Text label() {
        return steps.isEmpty() ? Text.of("无要求", "nothing is asked") : Words.joined(steps, "→", ", then ");
    }

    /** {@return such as {@code DISCUSSED > VOTED}; {@link #parse} reads it} */
    @JsonValue
    @Override
    public String toString() {
        return steps.isEmpty() ? "NONE" : steps.stream().map(Enum::name).collect(Collectors.joining(" > "));
    }
}
