package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.civaffairs.core.evidence.EvidenceMethod;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of every criterion of a scheme in one village (考核记录), held in a few columns however many criteria
 * there are. The order in which observations are given does not matter.
 *
 * <p>Who has many villages in columns, in the order of the scheme, writes each down on an {@link EvidenceSheet}.
 *
 * <p>For example, {@code Evidence.of(scheme, List.of(Observation.of("gk-1", FULL_SURVEY, Answer.count(3))))}.
 */
@JsonPropertyOrder({"scheme", "observations"})
public final class Evidence implements Text.Labelled, Serializable {
    private static final long serialVersionUID = 1L;

    static final String WHAT = "evidence";

    /** In the slots of a criterion that does not apply. */
    static final long NOT_APPLICABLE = -2;

    private static final EvidenceMethod[] ALL = EvidenceMethod.values();

    /** Added to the method of a phone check whose verdict is not established. */
    private static final int INCONCLUSIVE = ALL.length;

    /** How many codes of methods there are. */
    static final int METHODS = 2 * INCONCLUSIVE;

    private final ScoringScheme scheme;

    /** The answers as they were given, a slot each. */
    private final long[] given;

    /** The answers as they count: unknown where they were not established. */
    private final long[] counted;

    /** The methods, a criterion each. */
    private final byte[] methods;

    /** Whether something is unknown or does not apply. */
    private final boolean open;

    /** Of columns that were checked and that nobody changes any more. */
    Evidence(ScoringScheme scheme, long[] given, byte[] methods) {
        Tables tables = scheme.tables();
        this.scheme = scheme;
        this.given = given;
        this.methods = tables.shared(methods);
        counted = counted(tables);
        open = isOpen(counted);
    }

    private long[] counted(Tables tables) {
        long[] known = given;
        for (int i = 0; i < methods.length; i++) {
            if (methods[i] >= INCONCLUSIVE) {
                known = known == given ? given.clone() : known;
                Arrays.fill(known, tables.firstSlot[i], tables.firstSlot[i + 1], Answer.UNKNOWN.packed());
            }
        }
        return known;
    }

    private static boolean isOpen(long[] answers) {
        for (long answer : answers) {
            if (answer < 0) {
                return true;
            }
        }
        return false;
    }

    /** A method, and whether the verdict of a phone check is not established, as one number. */
    static byte coded(EvidenceMethod method, @Nullable Boolean established) {
        return (byte) (method.ordinal() + (Boolean.FALSE.equals(established) ? INCONCLUSIVE : 0));
    }

    /**
     * What was observed.
     *
     * @param scheme by what is scored
     * @param observations one for each criterion, in any order
     * @return the evidence
     * @throws org.civaffairs.core.value.InvalidInputException if a criterion is unknown, missing or comes twice, an answer
     *     is not of its deduction's kind, a rate was told by a method that cannot tell one, a criterion that applies to
     *     every village is said not to, or nothing that has points applies; all problems are reported
     */
    public static Evidence of(ScoringScheme scheme, Collection<Observation> observations) {
        Observation[] inOrder = new EvidenceCheck(scheme).inOrder(observations);
        Tables tables = scheme.tables();
        long[] given = new long[tables.firstSlot[tables.size]];
        byte[] methods = new byte[tables.size];
        for (int i = 0; i < methods.length; i++) {
            methods[i] = coded(inOrder[i].method(), inOrder[i].established());
            write(inOrder[i], given, tables.firstSlot[i], tables.firstSlot[i + 1]);
        }
        return new Evidence(scheme, given, methods);
    }

    private static void write(Observation observation, long[] given, int first, int end) {
        for (int slot = first; slot < end; slot++) {
            given[slot] = observation.applicable()
                    ? observation.answers().get(slot - first).packed()
                    : NOT_APPLICABLE;
        }
    }

    static Supplier<Evidence> read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "scheme", "observations");
        SchemeJson schemes = new SchemeJson(json);
        Supplier<ScoringScheme> scheme =
                json.object(at + "scheme", row.get("scheme"), schemes::read, EvidenceCheck.NO_SCHEME);
        List<Observation> observations = json.objects(
                at + "observations", row.get("observations"), (path, seen) -> Observation.read(json, path, seen));
        return () -> of(scheme.get(), observations);
    }

    /** {@return by what is scored} */
    @JsonProperty("scheme")
    public ScoringScheme scheme() {
        return scheme;
    }

    /** {@return what was observed, in the order of the criteria} */
    @JsonProperty("observations")
    public List<Observation> observations() {
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < methods.length; i++) {
            all.add(observation(i));
        }
        return List.copyOf(all);
    }

    private Observation observation(int index) {
        Tables tables = scheme.tables();
        EvidenceMethod method = ALL[methods[index] % INCONCLUSIVE];
        boolean applies = given[tables.firstSlot[index]] != NOT_APPLICABLE;
        boolean phoned = applies && method == EvidenceMethod.PHONE_CHECK;
        Boolean established = phoned ? methods[index] < INCONCLUSIVE : null;
        List<Answer> answers = new ArrayList<>();
        for (int slot = tables.firstSlot[index]; applies && slot < tables.firstSlot[index + 1]; slot++) {
            answers.add(Answer.unpacked(tables.slots.kind(slot), given[slot]));
        }
        return new Observation(scheme.criteria().get(index).id(), method, established, applies, answers);
    }

    /** The answers as they count, a slot each; not to be changed. */
    long[] answers() {
        return counted;
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that
                && Arrays.equals(given, that.given)
                && Arrays.equals(methods, that.methods)
                && scheme.equals(that.scheme);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(given) * 31 + Arrays.hashCode(methods);
    }

    @Override
    public Text label() {
        return scheme.label();
    }

    /** {@return one line: the scheme and how many criteria} */
    @Override
    public String toString() {
        return scheme.toString();
    }
}
