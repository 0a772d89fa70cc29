package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.value.DivisionTable.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes and names are examples, and so are the days. */
class DivisionTableTest {
    private static Entry entry(String code, String name, String from, @Nullable String to) {
        return new Entry(
                DivisionCode.parse(code),
                Label.parse(name),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    private static final List<Entry> ENTRIES = List.of(
            entry("430223", "攸县", "1984-01-01", null),
            entry("430221", "株洲县", "1984-01-01", "2018-06-18"),
            entry("430212", "渌口区", "2018-06-19", null),
            entry("430223101", "旧镇", "1984-01-01", "2005-12-31"),
            entry("430223101", "新镇", "2006-01-01", "2010-05-31"));

    private static final DivisionTable TABLE = DivisionTable.of(ENTRIES);

    @ParameterizedTest
    @CsvSource({
        "430223,    2010-06-01, VALID,          攸县",
        "430223000, 2010-06-01, VALID,          攸县",
        "430223,    1984-01-01, VALID,          攸县",
        "430223,    1983-12-31, NOT_VALID_THEN, ",
        "430221,    2018-06-18, VALID,          株洲县",
        "430221,    2018-06-19, NOT_VALID_THEN, ",
        "430212,    2018-06-18, NOT_VALID_THEN, ",
        "430223101, 2005-12-31, VALID,          旧镇",
        "430223101, 2006-01-01, VALID,          新镇",
        "430223101, 2010-06-01, NOT_VALID_THEN, ",
        "430299,    2010-06-01, UNKNOWN,        "
    })
    void unknown_is_not_the_same_as_not_valid_that_day(
            String code, LocalDate day, DivisionStatus status, @Nullable String name) {
        assertEquals(status, TABLE.status(DivisionCode.parse(code), day));
        assertEquals(Optional.ofNullable(name).map(Label::parse), TABLE.findName(DivisionCode.parse(code), day));
    }

    @Test
    void what_cannot_be_read_never_comes_to_the_table() {
        assertEquals(CodeVerdict.MALFORMED, DivisionCode.check("4302").verdict());
    }

    @Test
    void two_names_on_a_day_are_refused_with_all_such_pairs() {
        assertEquals(
                "division table: 430223 must have one name a day but 甲县 from 1984-01-01 and 乙县 from 1990-06-30 overlap"
                        + "; 430224 must have one name a day but 丙县 from 1999-01-01 and 丁县 from 1984-01-01 overlap",
                assertThrows(
                                InvalidInputException.class,
                                () -> DivisionTable.of(List.of(
                                        entry("430224", "丙县", "1999-01-01", null),
                                        entry("430224", "丁县", "1984-01-01", null),
                                        entry("430223", "甲县", "1984-01-01", "1990-06-30"),
                                        entry("430223", "乙县", "1990-06-30", null))))
                        .getMessage());
    }

    @Test
    void an_entry_of_one_day_is_possible_and_one_that_ends_before_it_begins_is_not() {
        assertEquals(
                1, List.of(entry("430223", "攸县", "1984-01-01", "1984-01-01")).size());
        assertEquals(
                "division 430223: to must not be before from, 1984-01-01, but is 1983-12-31",
                assertThrows(InvalidInputException.class, () -> entry("430223", "攸县", "1984-01-01", "1983-12-31"))
                        .getMessage());
    }

    @Test
    void a_table_is_what_it_holds() throws IOException, ClassNotFoundException {
        List<Entry> mine = new ArrayList<>(ENTRIES);
        DivisionTable table = DivisionTable.of(mine);
        mine.clear();
        assertEquals(TABLE, table);
        assertEquals(TABLE, Frozen.copyOf(TABLE));
        assertEquals(TABLE.hashCode(), table.hashCode());
        assertNotEquals(TABLE, DivisionTable.of(List.of()));
        assertNotEquals(TABLE.hashCode(), DivisionTable.of(List.of()).hashCode());
        assertNotEquals(TABLE, (Object) "4 divisions");
        assertEquals("4 divisions", TABLE.toString());
    }
}
