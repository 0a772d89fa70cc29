package org.civaffairs.funds.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/** The objects of one list in JSON, read one by one; what is wrong with them is kept, with its place. */
final class JsonRows<T> {
    private final String list;
    private final Function<Map<?, ?>, T> read;
    private final List<T> rows = new ArrayList<>();
    private final List<InvalidInputException.Problem> problems = new ArrayList<>();
    private boolean given;
    private int count;

    JsonRows(String list, Function<Map<?, ?>, T> read) {
        this.list = list;
        this.read = read;
    }

    /** Reads the list as a whole, or refuses what stands where it should. */
    void addAll(@Nullable Object json) {
        given = true;
        StrictJson form = StrictJson.of(list, null);
        form.list(list, json).forEach(this::add);
        try {
            form.refuse();
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
        }
    }

    /** Reads the next object. */
    void add(@Nullable Object json) {
        given = true;
        int place = count++;
        if (json instanceof Map<?, ?> properties) {
            read(place, properties);
        } else {
            problems.addAll(Problems.of(list)
                    .add(at(place), "must be an object in braces")
                    .found());
        }
    }

    /** Where an object stands is put into words only where something is wrong with it. */
    private void read(int place, Map<?, ?> properties) {
        try {
            rows.add(read.apply(properties));
        } catch (InvalidInputException e) {
            String at = at(place) + ".";
            e.problems()
                    .forEach(
                            p -> problems.add(new InvalidInputException.Problem(at + p.path(), p.remedy(), p.given())));
        }
    }

    private String at(int place) {
        return list + "[" + place + "]";
    }

    /** {@return the objects that nothing is wrong with} */
    List<T> rows() {
        return rows;
    }

    /** {@return all that is wrong; that the list is missing, if nobody gave it} */
    List<InvalidInputException.Problem> problems() {
        if (!given) {
            addAll(null);
        }
        return problems;
    }
}
