package org.civaffairs.core.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a table of divisions: what is wrong with the form of any row, then what is wrong with its days. */
final class DivisionTableJson {
    private static final DivisionCode NO_CODE = DivisionCode.parse("100000");
    private static final Label NO_NAME = Label.parse("?");

    private DivisionTableJson() {}

    /** A row whose days may be the wrong way round. */
    private record Row(
            String path,
            DivisionCode code,
            Label name,
            LocalDate from,
            @Nullable LocalDate to) {
        static Row read(StrictJson json, String path, Map<?, ?> row) {
            json.own(path, row.keySet(), "code", "name", "from", "to");
            return new Row(
                    path,
                    json.parsed(path + "code", row.get("code"), DivisionCode::parse, NO_CODE),
                    json.parsed(path + "name", row.get("name"), Label::parse, NO_NAME),
                    json.day(path + "from", row.get("from")),
                    row.get("to") == null ? null : json.day(path + "to", row.get("to")));
        }

        void requireDays(StrictJson json) {
            json.require(
                    to == null || !to.isBefore(from),
                    path + "to",
                    "must not be before from, " + from + ", but is " + to);
        }

        DivisionTable.Entry entry() {
            return new DivisionTable.Entry(code, name, from, to);
        }
    }

    static DivisionTable read(StrictJson json, @Nullable Object divisions) {
        List<Row> rows = json.objects("divisions", divisions, (path, row) -> Row.read(json, path, row));
        json.refuse();
        rows.forEach(row -> row.requireDays(json));
        json.refuse();
        return DivisionTable.of(rows.stream().map(Row::entry).toList());
    }
}
