package org.civaffairs.examples.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CsvColumnsTest {
    private static final Form<Object> FORM = new Form<>(
            "form",
            Object.class,
            List.of(
                    Column.required("a", Column.Kind.TEXT, "甲", "a", "x"),
                    Column.required("b", Column.Kind.TEXT, "乙", "b", "x"),
                    Column.optional("n", Column.Kind.NUMBER, "数", "n", "1")));

    private final CsvColumns columns = CsvColumns.of(FORM, "a,n,b");

    private String row(String line) {
        return new TreeMap<>(columns.row(line)).toString();
    }

    @Test
    void every_row_says_what_stands_in_it_whatever_stands_above() {
        assertEquals("{a=v1, b=专户, n=7}", row("v1,7,专户"));
        assertEquals("{a=v1, b=专户, n=7}", row("v1,7,专户"));
        assertEquals("{a=v12, b=专, n=77}", row("v12,77,专"));
        assertEquals("{a=v1, b=专户, n=7}", row("v1,7,专户"));
        assertEquals("{a=v1}", row("v1,,"));
        assertEquals("{a=v,1, b=专\"户}", row("\"v,1\",,\"专\"\"户\""));
        assertEquals("{a=v, b=专\", n=1}", row("v,1,\"专\"\"\""));
        assertEquals("{b=1}", row(",,1"));
        assertEquals("{}", row(",,"));
    }

    @Test
    void a_row_of_another_length_is_refused_and_the_next_is_read() {
        columns.row("v1,7,专户");
        for (String line : List.of("v1,7", "v1,7,专户,", "")) {
            String said = assertThrows(IllegalArgumentException.class, () -> columns.row(line))
                    .getMessage();
            assertEquals(
                    "has " + line.split(",", -1).length + " fields but the header has 3: every row needs as many,"
                            + " an unknown fact is an empty field",
                    said);
            assertEquals("{a=v1, b=专户, n=7}", row("v1,7,专户"));
        }
    }

    @Test
    void a_cell_that_repeats_the_one_above_it_is_the_same_object() {
        Map<String, Object> first = columns.row("v1,7,v2");
        Map<String, Object> second = columns.row("v1,8,v2");
        assertSame(first.get("a"), second.get("a"));
        assertSame(first.get("b"), second.get("b"));
        assertEquals("v2", columns.row("v2,8,v1").get("a"));
    }
}
