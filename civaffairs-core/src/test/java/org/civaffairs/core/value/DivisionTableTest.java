package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
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
    void a_table_comes_back_from_json_in_the_order_of_codes_and_days() {
        List<Entry> turned = new ArrayList<>(ENTRIES);
        Collections.reverse(turned);
        assertEquals(TABLE, DivisionTable.of(turned));
        assertEquals(
                List.of(ENTRIES.get(2), ENTRIES.get(1), ENTRIES.get(0), ENTRIES.get(3), ENTRIES.get(4)),
                DivisionTable.of(turned).entries());
        new JsonForm<>(DivisionTable.class, List.of(TABLE, DivisionTable.of(List.of()))).check();
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"divisions\":[{\"code\":\"430221\",\"name\":\"株洲县\",\"from\":\"1984-01-01\",\"to\":\"2018-06-18\"},"
                            + "{\"code\":\"430223\",\"name\":\"攸县\",\"from\":\"1984-01-01\"}]}",
                    mapper.write(DivisionTable.of(List.of(ENTRIES.get(0), ENTRIES.get(1)))));
        }
    }

    @Test
    void json_is_read_strictly_with_all_that_is_wrong() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "division table: divisions[0].level is not a property, use one of [code, name, from, to]"
                            + "; divisions[0].code must be a text in quotes but is a number"
                            + "; divisions[0].name is missing or null: give it, unknown is not zero"
                            + "; divisions[0].from must be a day such as \"2010-06-01\" but is \"1984-02-30\""
                            + "; divisions[0].to must be a day such as \"2010-06-01\" but is 1990",
                    mapper.refusal(
                            "{\"divisions\":[{\"code\":430223,\"from\":\"1984-02-30\",\"to\":1990,\"level\":3}]}",
                            DivisionTable.class));
            assertEquals(
                    "division table: divisions[0].to must not be before from, 1984-01-02, but is 1984-01-01"
                            + "; divisions[1].to must not be before from, 1990-01-02, but is 1990-01-01",
                    mapper.refusal(
                            "{\"divisions\":[{\"code\":\"430223\",\"name\":\"a\",\"from\":\"1984-01-02\",\"to\":\"1984-01-01\"},"
                                    + "{\"code\":\"430224\",\"name\":\"b\",\"from\":\"1990-01-02\",\"to\":\"1990-01-01\"}]}",
                            DivisionTable.class));
            assertEquals(
                    "division table: divisions is missing or null: give it, unknown is not zero",
                    mapper.refusal("{}", DivisionTable.class));
        }
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
