package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** JSON as users of the library read and write it: both majors of Jackson, 2 with its modules and 3 without. */
enum Wire {
    JACKSON_2 {
        @Override
        String write(Object value) {
            try {
                return Mappers.TWO.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return Mappers.TWO.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    JACKSON_3 {
        @Override
        String write(Object value) {
            return Mappers.THREE.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return Mappers.THREE.readValue(json, type);
        }
    };

    private static final class Mappers {
        static final ObjectMapper TWO = new ObjectMapper().findAndRegisterModules();
        static final JsonMapper THREE = JsonMapper.builder().build();
    }

    abstract String write(Object value);

    abstract <T> T read(String json, Class<T> type);

    /** The whole message of a refusal; fails if the text is read. */
    String outcry(String json, Class<?> type) {
        return String.valueOf(refused(json, type).getMessage());
    }

    /** The message of the error at the bottom of a refusal, which is the library's own; fails if the text is read. */
    String refusal(String json, Class<?> type) {
        Throwable cause = refused(json, type);
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private Throwable refused(String json, Class<?> type) {
        return assertThrows(RuntimeException.class, () -> read(json, type));
    }
}
