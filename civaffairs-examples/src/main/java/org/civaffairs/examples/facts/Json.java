package org.civaffairs.examples.facts;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** JSON, strictly: duplicate keys and trailing text are errors, and a decimal fraction is echoed as it was written. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Reads values in the midst of a text, after which there is more. */
    private static final ObjectReader VALUES = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final String TRAILING = "there is more after the object";

    private Json() {}

    /** Writes one line. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads one object; every failure is an error whose message says what is wrong. */
    public static <X> X read(String text, Class<X> type) {
        if (!text.stripLeading().startsWith("{")) {
            throw new IllegalArgumentException("must be a JSON object in braces");
        }
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(reason(e), e);
        }
    }

    /** Reads a text that is one object, as it goes by; every failure is an error whose message says what is wrong. */
    static <X> X stream(Reader text, JsonStream.Reading<X> reading) throws IOException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            parser.nextToken();
            X read = reading.read(new JsonStream(parser, VALUES));
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, TRAILING, parser.currentTokenLocation());
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(reason(e), e);
        }
    }

    /** Turns properties, as a CSV row has them, into an object. */
    public static <X> X convert(Map<String, Object> properties, Class<X> type) {
        try {
            return MAPPER.convertValue(properties, type);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    e.getCause() instanceof JsonProcessingException json ? reason(json) : e.getMessage(), e);
        }
    }

    /** Reads a list that stands in one cell of a CSV file. */
    static List<?> list(String column, String cell) {
        return cell(column, cell, List.class, "a list is written [{...},{...}]");
    }

    /** Reads an object that stands in one cell of a CSV file. */
    static Map<?, ?> object(String column, String cell) {
        return cell(column, cell, Map.class, "an object is written {...}");
    }

    private static <X> X cell(String column, String cell, Class<X> type, String remedy) {
        try {
            return MAPPER.readValue(cell, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(column + " " + reason(e) + "; " + remedy, e);
        }
    }

    /** The properties of a record. */
    @SuppressWarnings("unchecked") // a record is written as an object
    public static Map<String, Object> properties(Object record) {
        return MAPPER.convertValue(record, Map.class);
    }

    private static String reason(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInputException) {
                return String.valueOf(cause.getMessage());
            }
        }
        return "is not valid JSON: " + fault(e) + place(e.getLocation());
    }

    /** What the parser says, but for what the file says: that may be somebody's name. */
    private static String fault(JsonProcessingException e) {
        String said = String.valueOf(e.getOriginalMessage());
        if (e instanceof JsonEOFException) {
            return "it ends too early, a quote, bracket or brace is not closed";
        }
        if (said.startsWith("Unrecognized token")) {
            return "a text is not in quotes, or a word is none of true, false and null";
        }
        return said.startsWith("Trailing token")
                ? TRAILING + ", write one object a line"
                : said.replaceAll("Source: REDACTED[^;]*; ", "");
    }

    private static String place(@Nullable JsonLocation at) {
        if (at == null) {
            return "";
        }
        String line = at.getLineNr() == 1 ? "" : "line " + at.getLineNr() + ", ";
        return " (" + line + "column " + at.getColumnNr() + ")";
    }
}
