package org.civaffairs.examples.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text as it goes by, for files that are too large to be held: it stands at a value, which is read as a whole, or
 * property by property, or element by element.
 */
public final class JsonStream {
    private final JsonParser parser;
    private final ObjectReader values;
    private final Words words = new Words();

    /**
     * Makes something of a JSON text.
     *
     * @param <X> what it becomes
     */
    public interface Reading<X> {
        /** Reads the value at which the text stands, to its end. */
        X read(JsonStream json) throws IOException;
    }

    /** Reads a property. */
    public interface Property {
        /** Reads the value of a property, at which the text stands, to its end. */
        void read(String name) throws IOException;
    }

    JsonStream(JsonParser parser, ObjectReader values) {
        this.parser = parser;
        this.values = values;
    }

    /** {@return whether it stands at an object} */
    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** {@return whether it stands at a list} */
    public boolean isList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Reads an object property by property. */
    public void properties(Property each) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            each.read(name);
        }
    }

    /** Reads a list element by element; each is a map, a list, a text, a number, a truth or null. */
    public void elements(Consumer<@Nullable Object> each) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            each.accept(value());
        }
    }

    /** Reads a value as a whole: a map, a list, a text, a number, a truth or null. */
    public @Nullable Object value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> words.text(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        properties(name -> object.put(name, value()));
        return object;
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        elements(list::add);
        return list;
    }

    /** Reads a value of a type as a whole. */
    <X> X value(Class<X> type) throws IOException {
        return values.forType(type).readValue(parser);
    }
}
