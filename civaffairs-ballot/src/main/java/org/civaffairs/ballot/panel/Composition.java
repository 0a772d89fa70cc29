package org.civaffairs.ballot.panel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * What a panel must be made of (评审团组成): its size, a share of a kind of members, a number of a kind. Size is judged on the
 * roster, before anybody steps aside.
 *
 * <p>For example, {@code Composition.parse("SIZE >=15; REPRESENTATIVE >=2/3 of PRESENT")}.
 *
 * @param requirements the points, none twice; none at all asks nothing
 */
public record Composition(List<Requirement> requirements) implements Text.Labelled, Serializable {
    /** Nothing is asked. */
    public static final Composition NONE = new Composition(List.of());

    private static final Pattern SIZE = Pattern.compile("SIZE >=([0-9]{1,40})");
    private static final Pattern OF_KIND =
            Pattern.compile("([A-Z_]{1,20}) (>=?)([0-9][0-9./%]{0,40}) of (PANEL|PRESENT)");

    /**
     * Keeps the list from changing.
     *
     * @param requirements the points
     * @throws IllegalArgumentException if one comes twice
     */
    public Composition {
        requirements = List.copyOf(requirements);
        Set<Requirement> seen = new HashSet<>();
        for (Requirement requirement : requirements) {
            if (!seen.add(requirement)) {
                throw new IllegalArgumentException(
                        "composition must name each point once but has " + requirement + " twice");
            }
        }
    }

    static void requirePositive(String what, long least) {
        if (least < 1) {
            throw new IllegalArgumentException(what + " must be at least 1 but is " + least);
        }
    }

    /**
     * Reads such as {@code SIZE >=10; REPRESENTATIVE >=3 of PANEL}, or {@code NONE}. More than 2 is read as 3 or more.
     *
     * @param text the text
     * @return the composition
     * @throws IllegalArgumentException if the text is none
     */
    public static Composition parse(String text) {
        return text.equals("NONE")
                ? NONE
                : new Composition(Arrays.stream(text.split("; ", -1))
                        .map(Composition::requirement)
                        .toList());
    }

    private static Requirement requirement(String text) {
        Matcher size = SIZE.matcher(text);
        if (size.matches()) {
            return new Requirement.Size(people(size.group(1), 0));
        }
        Matcher parts = OF_KIND.matcher(text);
        MemberKind kind = parts.matches() ? kind(parts.group(1)) : null;
        if (kind == null) {
            throw new IllegalArgumentException(
                    "composition must look like \"SIZE >=15; REPRESENTATIVE >=2/3 of PRESENT\","
                            + " with kinds " + Arrays.toString(MemberKind.values()) + ", but has \""
                            + text.substring(0, Math.min(text.length(), 60)).replaceAll("[^\\x20-\\x7E]", "?") + "\"");
        }
        Requirement.Among among = Requirement.Among.valueOf(parts.group(4));
        String much = parts.group(3);
        return much.matches("[0-9]+")
                ? new Requirement.AtLeast(kind, people(much, parts.group(2).equals(">") ? 1 : 0), among)
                : new Requirement.Share(kind, Threshold.parse(parts.group(2) + much), among);
    }

    private static long people(String digits, int more) {
        BigInteger number = new BigInteger(digits).add(BigInteger.valueOf(more));
        if (number.bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException(
                    "composition must ask for at most " + Long.MAX_VALUE + " people but asks for " + number);
        }
        return number.longValue();
    }

    private static @Nullable MemberKind kind(String word) {
        return Arrays.stream(MemberKind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Composition fromJson(Object json) {
        if (json instanceof String text) {
            return parse(text);
        }
        throw new IllegalArgumentException("composition must be a text in quotes");
    }

    /**
     * Judges a panel on every point.
     *
     * @param panel the roster, before anybody steps aside
     * @param present those who came
     * @return one verdict a point, in order
     */
    public List<CompositionVerdict> judge(KindCounts panel, KindCounts present) {
        return requirements.stream().map(r -> r.judge(panel, present)).toList();
    }

    /** {@return the points in words} */
    @Override
    public Text label() {
        if (requirements.isEmpty()) {
            return Text.of("无要求", "nothing is asked");
        }
        return Text.of(
                requirements.stream().map(r -> r.label().zh()).collect(Collectors.joining("；")),
                requirements.stream().map(r -> r.label().en()).collect(Collectors.joining("; ")));
    }

    /** {@return such as {@code SIZE >=15; REPRESENTATIVE >=2/3 of PRESENT}; {@link #parse} reads it} */
    @JsonValue
    @Override
    public String toString() {
        return requirements.isEmpty()
                ? "NONE"
                : requirements.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
