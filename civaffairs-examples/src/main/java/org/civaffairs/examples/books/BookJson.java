package org.civaffairs.examples.books;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.examples.facts.JsonStream;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.DossierReader;
import org.jspecify.annotations.Nullable;

/** Reads a book as it goes by: a paper is made before the next one is read, and nothing is kept as JSON. */
final class BookJson {
    private static final String DOSSIER = "dossier";
    private static final String CLOSINGS = "closings";
    private static final String EVIDENCE = "evidence";
    private static final String VOUCHERS = "vouchers";

    private final JsonStream json;
    private final DossierReader papers = Dossier.reader();
    private final Map<String, @Nullable Object> others = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();
    private boolean hasPapers;

    BookJson(JsonStream json) {
        this.json = json;
    }

    Book read() throws IOException {
        json.properties(this::property);
        List<Closing> closings = attempt(this::closings);
        Dossier dossier = hasPapers ? attempt(papers::read) : null;
        if (closings == null || dossier == null) {
            throw new IllegalArgumentException(String.join("; ", refusals));
        }
        return new Book(dossier, closings);
    }

    private void property(String name) throws IOException {
        if (name.equals(DOSSIER) && json.isObject()) {
            hasPapers = true;
            json.properties(this::part);
        } else {
            others.put(name, json.value());
        }
    }

    private void part(String name) throws IOException {
        boolean evidence = name.equals(EVIDENCE);
        if (json.isList() && (evidence || name.equals(VOUCHERS))) {
            papers.property(name, List.of());
            json.elements(evidence ? papers::evidence : papers::voucher);
        } else {
            papers.property(name, json.value());
        }
    }

    /** What is refused is told together with what else is. */
    private <X> @Nullable X attempt(Supplier<X> reading) {
        try {
            return reading.get();
        } catch (InvalidInputException e) {
            refusals.add(e.getMessage());
            return null;
        }
    }

    /** The closings, and whether the rest of the book is as it should be. No message shows what a dossier may hold. */
    private List<Closing> closings() {
        StrictJson book = StrictJson.of("book", null);
        book.own("", others.keySet(), DOSSIER, CLOSINGS);
        if (!hasPapers) {
            boolean isNull = others.get(DOSSIER) == null;
            String problem = isNull ? "is missing or null" : "must be an object in braces";
            book.require(false, DOSSIER, problem + ": give chart, evidence and vouchers");
        }
        Object given = others.get(CLOSINGS);
        List<Closing> closings =
                given == null ? List.of() : book.objects(CLOSINGS, given, (path, row) -> closing(book, path, row));
        for (int i = 1; i < closings.size(); i++) {
            book.require(
                    closings.get(i).position() >= closings.get(i - 1).position(),
                    CLOSINGS + "[" + i + "].position",
                    "must not be below that of the closing before it");
        }
        book.refuse();
        return closings;
    }

    private static Closing closing(StrictJson book, String path, Map<?, ?> given) {
        book.own(path, given.keySet(), "position", "through");
        int position = book.count(path + "position", given.get("position"));
        return new Closing(Math.max(0, position), book.day(path + "through", given.get("through")));
    }
}
