package org.civaffairs.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Console console =
            new Console(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), false);

    @Test
    void chinese_characters_take_two_columns_and_numbers_stand_to_the_right() {
        Table table = new Table(List.of("乡镇", "n"));
        table.add("柏市镇", 7);
        table.add("ab", "1,234.50");
        table.add("合计", "-");
        assertEquals("乡镇           n\n柏市镇         7\nab      1,234.50\n合计           -\n", printed(table));
    }

    @Test
    void text_stands_to_the_left() {
        Table table = new Table(List.of("a", "b"));
        table.add("x", "long");
        table.add("yyy", "s");
        assertEquals("a    b\nx    long\nyyy  s\n", printed(table));
    }

    @Test
    void csv_begins_with_a_byte_order_mark_and_quotes_what_needs_it() {
        Table table = new Table(List.of("a", "b"));
        table.add("x,y", "\"q\"");
        table.printCsv(console);
        console.flush();
        assertEquals("\uFEFFa,b\r\n\"x,y\",\"\"\"q\"\"\"\r\n", out.toString(StandardCharsets.UTF_8));
    }

    private String printed(Table table) {
        table.print(console);
        console.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
