package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/**
 * The two JSON libraries that the types of this project work with, as the README tells callers to set them: duplicate keys
 * and trailing text are refused.
 */
public abstract class StrictMapper {
    /** Jackson 2, with the modules jdk8 and jsr310. */
    public static final StrictMapper JACKSON_2 = new Jackson2();

    /** Jackson 3, which needs no modules. */
    public static final StrictMapper JACKSON_3 = new Jackson3();

    private StrictMapper() {}

    /** {@return both of them} */
    public static List<StrictMapper> both() {
        return List.of(JACKSON_2, JACKSON_3);
    }

    /**
     * Writes.
     *
     * @param value what
     * @return its JSON
     */
    public abstract String write(Object value);

    /**
     * Reads.
     *
     * @param json the JSON
     * @param type what it should be
     * @param <X> what it should be
     * @return what it is
     * @throws IllegalArgumentException if it is anything else
     */
    public abstract <X> X read(String json, Class<X> type);

    /**
     * Reads what cannot be read.
     *
     * @param json the JSON
     * @param type what it should not be
     * @return the innermost message: ours if a creator refused the JSON, else the library's
     */
    public String refusal(String json, Class<?> type) {
        Throwable cause = assertThrows(IllegalArgumentException.class, () -> read(json, type), this + " took " + json);
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    /** {@return the name of the library} */
    @Override
    public String toString() {
        return getClass().getSimpleName();
    }

    private static final class Jackson2 extends StrictMapper {
        private final com.fasterxml.jackson.databind.json.JsonMapper mapper =
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .addModule(new Jdk8Module())
                        .addModule(new JavaTimeModule())
                        .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .build();

        @Override
        public String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }

        @Override
        public <X> X read(String json, Class<X> type) {
            try {
                return mapper.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }
    }

    private static final class Jackson3 extends StrictMapper {
        private final tools.jackson.databind.json.JsonMapper mapper = tools.jackson.databind.json.JsonMapper.builder()
                .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <X> X read(String json, Class<X> type) {
            try {
                return mapper.readValue(json, type);
            } catch (tools.jackson.core.JacksonException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }
    }
}
