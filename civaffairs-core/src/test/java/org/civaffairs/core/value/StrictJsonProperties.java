package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StrictJsonProperties {
    /** What the two majors of Jackson make of any JSON. */
    private static final List<Object> VALUES = Arrays.asList(
            null,
            true,
            0,
            7,
            -1,
            3_000_000_000L,
            BigInteger.TEN.pow(30),
            0.5,
            "",
            " ",
            "7",
            "12.50",
            "柏市镇",
            List.of(),
            List.of(7),
            Map.of());

    private static final List<Reader> READERS = List.of(
            new Reader("list", StrictJson::list, List.of(), List.of(7)),
            new Reader("text", StrictJson::text, "7", "12.50", "柏市镇"),
            new Reader("count", StrictJson::count, 0, 7),
            new Reader("findCount", StrictJson::findCount, null, 0, 7),
            new Reader("whole", StrictJson::whole, 0, 7, -1, 3_000_000_000L),
            new Reader("yuan", StrictJson::yuan, "7", "12.50"),
            new Reader("amount", StrictJson::amount, "7", "12.50"),
            new Reader("findAmount", StrictJson::findAmount, null, "7", "12.50"));

    /** One of the readers. */
    interface Read {
        Object read(StrictJson json, String path, Object value);
    }

    /** A reader and the values that it takes; it refuses all others. */
    record Reader(String name, Read read, List<Object> taken) {
        Reader(String name, Read read, Object... taken) {
            this(name, read, Arrays.asList(taken));
        }
    }

    /** One property of an object, to be read. */
    record Attempt(Reader reader, Object value) {}

    @Provide
    Arbitrary<List<Attempt>> objects() {
        return Combinators.combine(Arbitraries.of(READERS), Arbitraries.of(VALUES))
                .as(Attempt::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void each_value_of_another_kind_is_one_problem_and_all_are_reported_in_order(
            @ForAll("objects") List<Attempt> attempts) {
        StrictJson json = StrictJson.of("facts", null);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            Attempt attempt = attempts.get(i);
            String path = attempt.reader().name() + i;
            attempt.reader().read().read(json, path, attempt.value());
            if (!attempt.reader().taken().contains(attempt.value())) {
                expected.add(path);
            }
        }
        assertEquals(expected, refusedPaths(json));
    }

    private static List<String> refusedPaths(StrictJson json) {
        try {
            json.refuse();
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.problems().stream()
                    .map(InvalidInputException.Problem::path)
                    .toList();
        }
    }
}
