package org.civaffairs.examples.command;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.examples.facts.Json;
import org.civaffairs.examples.facts.RuleEntry;
import org.jspecify.annotations.Nullable;

/** Assessments as CSV rows: subject, the value's components, findings, what is unknown. */
final class CsvCases<F, T> {
    private final RuleEntry<F, T> entry;
    private final Console console;
    private final List<String> components;
    private @Nullable CsvWriter csv;

    CsvCases(RuleEntry<F, T> entry, Console console) {
        this.entry = entry;
        this.console = console;
        components = components("", entry.valueType());
    }

    void add(F facts, Assessment<T> assessment) {
        List<String> row = new ArrayList<>();
        row.add(entry.subject().apply(facts));
        Map<String, Object> value = new HashMap<>();
        assessment.findValue().ifPresent(v -> flatten("", Json.properties(v), value));
        components.forEach(name -> row.add(shown(value.getOrDefault(name, ""))));
        row.add(assessment.findings().stream().map(f -> f.code().id()).collect(Collectors.joining(" ")));
        row.add(assessment.unknown().stream().map(t -> t.id()).collect(Collectors.joining(" ")));
        write(row);
    }

    /** The properties of a value, and in place of one that is a record, its components after a point. */
    private static List<String> components(String path, Class<?> type) {
        List<String> names = new ArrayList<>();
        accessors(type).forEach(accessor -> {
            String name = path + accessor.getName();
            if (accessor.getReturnType().isRecord()) {
                names.addAll(components(name + ".", accessor.getReturnType()));
            } else {
                names.add(name);
            }
        });
        return names;
    }

    /** Of a record as it is declared; a value that is no record declares the order of its properties. */
    private static Stream<Method> accessors(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor)
                : Stream.of(type.getAnnotation(JsonPropertyOrder.class).value()).map(name -> accessor(type, name));
    }

    private static Method accessor(Class<?> type, String name) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow();
    }

    private static void flatten(String path, Map<?, ?> properties, Map<String, Object> into) {
        properties.forEach((name, value) -> {
            into.put(path + name, value);
            if (value instanceof Map<?, ?> inner) {
                flatten(path + name + ".", inner, into);
            }
        });
    }

    /** A list as JSON, all else as it prints. */
    private static String shown(Object value) {
        return value instanceof List<?> list ? Json.write(list) : String.valueOf(value);
    }

    private void write(List<String> row) {
        try {
            csv().writeRecord(row.stream().map(Table::forExcel).toList());
        } catch (IOException | UncheckedIOException e) {
            throw console.closed(e);
        }
    }

    private CsvWriter csv() throws IOException {
        if (csv == null) {
            console.out().write('\uFEFF');
            csv = CsvWriter.builder().build(console.out());
            csv.writeRecord(heading());
        }
        return csv;
    }

    private List<String> heading() {
        List<String> heading = new ArrayList<>();
        heading.add("subject");
        heading.addAll(components);
        heading.add("findings");
        heading.add("unknown");
        return heading;
    }

    /** Hands rows still held by the writer to the console; where there was no row, the heading alone. */
    void flush() {
        try {
            csv().flush();
        } catch (IOException | UncheckedIOException e) {
            throw console.closed(e);
        }
    }
}
