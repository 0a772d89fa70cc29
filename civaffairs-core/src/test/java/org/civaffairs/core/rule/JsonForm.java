package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * What a type that is read from JSON owes, in both libraries: it comes back equal, is written the same, and nothing is
 * guessed. Usable for facts, values, aggregates and drafts.
 *
 * <p>For example, {@code new JsonForm<>(Staffing.class, List.of(new Staffing(4, 1))).check()}.
 *
 * @param type the type
 * @param samples things of the type
 * @param <X> the type
 */
public record JsonForm<X>(Class<X> type, Collection<? extends X> samples) {
    /** One sample in one library, and the properties of its JSON. */
    private record Case(StrictMapper mapper, Object sample, Map<?, ?> properties) {
        String json(String name, BiConsumer<Map<Object, Object>, String> change) {
            Map<Object, Object> changed = new LinkedHashMap<>(properties);
            change.accept(changed, name);
            return mapper.write(changed);
        }
    }

    private interface Check {
        void of(Case sample);
    }

    private void always(Check check) {
        assertTrue(!samples.isEmpty(), () -> "no sample of " + type);
        assertAll(StrictMapper.both().stream()
                .flatMap(mapper -> samples.stream().map(sample -> () -> check.of(read(mapper, sample)))));
    }

    private static Case read(StrictMapper mapper, Object sample) {
        return new Case(mapper, sample, mapper.read(mapper.write(sample), Map.class));
    }

    private List<String> names(Predicate<Part> which) {
        return Part.of(type).values().stream().filter(which).map(Part::name).toList();
    }

    /** All that follows. */
    public void check() {
        assertAll(
                this::comesBackFromJson,
                this::isWrittenTheSameByBothLibraries,
                this::hasAllPropertiesInSomeSample,
                this::refusesAnUnknownProperty,
                this::refusesMissingProperties,
                this::refusesNulls,
                this::takesWhatMayBeUnknownAsNullOrAbsent);
    }

    /** What is written can be read, and is the same. */
    public void comesBackFromJson() {
        always(c -> assertEquals(c.sample(), c.mapper().read(c.mapper().write(c.sample()), type)));
    }

    /** It does not matter which library a caller has. */
    public void isWrittenTheSameByBothLibraries() {
        always(c -> assertEquals(
                StrictMapper.JACKSON_2.write(c.sample()), c.mapper().write(c.sample())));
    }

    /** Without it a property could be left out of every other check. */
    public void hasAllPropertiesInSomeSample() {
        Part.of(type)
                .values()
                .forEach(part -> assertTrue(
                        samples.stream().anyMatch(sample -> part.in(sample) != null),
                        () -> "no sample has " + part.name()));
    }

    /** A misspelt property is not a missing one, at whatever depth. */
    public void refusesAnUnknownProperty() {
        always(c -> assertNames(
                Surplus.NAME + " is not a property",
                c,
                c.json(Surplus.NAME, (properties, name) -> properties.put(name, 1))));
        always(c -> Surplus.of(c.properties())
                .forEach(surplus -> assertNames(Surplus.NAME, c, c.mapper().write(surplus))));
    }

    /** Absent is an error: unknown is not zero. */
    public void refusesMissingProperties() {
        List<String> required = names(part -> !part.isOptional());
        always(c -> required.forEach(name -> assertNames(name, c, c.json(name, Map::remove))));
        always(c -> required.forEach(name -> assertNames(name, c, "{}")));
    }

    /** Null is an error. */
    public void refusesNulls() {
        List<String> required = names(part -> !part.isOptional());
        always(c -> required.forEach(name ->
                assertNames(name, c, c.json(name, (properties, key) -> properties.put(key, null)))));
    }

    private void assertNames(String part, Case c, String json) {
        String refusal = c.mapper().refusal(json, type);
        assertTrue(refusal.contains(part), () -> json + " is refused without naming " + part + ": " + refusal);
    }

    /** Only what may be unknown may be null, and that is the same as absent. */
    public void takesWhatMayBeUnknownAsNullOrAbsent() {
        List<String> optional = names(Part::isOptional);
        always(c -> optional.forEach(name -> {
            Object absent = c.mapper().read(c.json(name, Map::remove), type);
            Object unknown = c.mapper().read(c.json(name, (properties, key) -> properties.put(key, null)), type);
            assertEquals(absent, unknown);
            assertNull(Part.of(type).get(name).in(unknown));
        }));
    }
}
