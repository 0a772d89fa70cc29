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

/**
 * What was observed of every criterion of a scheme in one village (考核记录), held in a few columns however many criteria
 * there are. The order in which observations are given does not matter.
 *
 * <p>For example, {@code Evidence.of(scheme, List.of(Observation.of("gk-1", FULL_SURVEY, Answer.count(3))))}.
 */
@JsonPropertyOrder({"scheme", "observations"})
public final class Evidence implements Text.Labelled, Serializable {
    private static final long serialVersionUID = 1L;

    static final String WHAT = "evidence";

    /** In the slots of a criterion that does not apply. */
    static final long NOT_APPLICABLE = -2;

    /** Added to the method of a phone check whose verdict is not established. */
    private static final int INCONCLUSIVE = 64;

    private final ScoringScheme scheme;

    /** The answers as they were given, a slot each. */
    private final long[] given;

    /** The answers as they count: unknown where they were not established. */
    private final long[] counted;

    /** The methods, a criterion each. */
    private final byte[] methods;

    /** Whether something is unknown or does not apply. */
    private final boolean open;

    private Evidence(ScoringScheme scheme, Observation[] inOrder) {
        this.scheme = scheme;
        Tables tables = scheme.tables();
        given = new long[tables.firstSlot[tables.size]];
        methods = new byte[tables.size];
        boolean all = true;
        for (int i = 0; i < tables.size; i++) {
            Observation observation = inOrder[i];
            boolean inconclusive = Boolean.FALSE.equals(observation.established());
            methods[i] = (byte) (observation.method().ordinal() + (inconclusive ? INCONCLUSIVE : 0));
            all &= !inconclusive;
            Arrays.fill(given, tables.firstSlot[i], tables.firstSlot[i + 1], NOT_APPLICABLE);
            for (int k = 0; k < observation.answers().size(); k++) {
                given[tables.firstSlot[i] + k] = observation.answers().get(k).packed();
            }
        }
        counted = all ? given : counted();
        open = Arrays.stream(counted).anyMatch(answer -> answer < 0);
    }

    private long[] counted() {
        long[] known = given.clone();
        int[] first = scheme.tables().firstSlot;
        for (int i = 0; i < methods.length; i++) {
            if (methods[i] >= INCONCLUSIVE) {
                Arrays.fill(known, first[i], first[i + 1], Answer.UNKNOWN.packed());
            }
        }
        return known;
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
        return new Evidence(scheme, new EvidenceCheck(scheme).inOrder(observations));
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
        EvidenceMethod method = EvidenceMethod.values()[methods[index] % INCONCLUSIVE];
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
