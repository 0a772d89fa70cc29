package org.civaffairs.core.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.civaffairs.core.value.Problems;

/** Looks up what a draft names, and collects all that is wrong with it before anything is applied. */
final class DraftReader {
    private final Map<String, Parameter<?>> known = new TreeMap<>();
    private final Problems problems;
    private Reform reform;

    private DraftReader(String name, Collection<? extends Parameter<?>> known) {
        problems = Problems.of("reform " + name);
        reform = Reform.proposed(name);
        known.forEach(parameter -> this.known.put(parameter.term().id(), parameter));
    }

    static Reform read(ReformDraft draft, Policy policy, Collection<? extends Parameter<?>> known) {
        DraftReader reader = new DraftReader(draft.name(), known);
        for (int i = 0; i < draft.amendments().size(); i++) {
            reader.add("amendments[" + i + "].", draft.amendments().get(i));
        }
        if (draft.amendments().isEmpty() || !reader.reform.amendments().isEmpty()) {
            Effect.check(reader.reform, policy, reader.problems);
        }
        reader.problems.refuse();
        return reader.reform;
    }

    private void add(String path, ReformDraft.Amendment amendment) {
        Optional<LocalDate> first = date(path + "from", amendment.from());
        Optional<LocalDate> last =
                amendment.to() == null ? Optional.of(LocalDate.MAX) : date(path + "to", amendment.to());
        Parameter<?> parameter = known.get(amendment.parameter());
        if (parameter == null) {
            problems.add(path + "parameter", "is unknown, use one of " + known.keySet(), amendment.parameter());
        } else {
            boolean inOrder =
                    first.isPresent() && last.isPresent() && !last.get().isBefore(first.get());
            if (first.isPresent() && last.isPresent() && !inOrder) {
                problems.add(path + "to", "must not be before " + first.get(), last.get());
            }
            add(path, parameter, amendment, inOrder ? first : Optional.empty(), last);
        }
    }

    private <T> void add(
            String path,
            Parameter<T> parameter,
            ReformDraft.Amendment amendment,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {
        Optional<T> value = parameter.domain().find(amendment.value());
        if (value.isEmpty()) {
            problems.add(
                    path + "value",
                    "of " + parameter.term() + " must be within "
                            + parameter.domain().remedy(amendment.value()),
                    amendment.value());
        } else if (first.isPresent() && last.isPresent()) {
            reform = reform.during(parameter, first.get(), last.get(), value.get(), amendment.source());
        }
    }

    private Optional<LocalDate> date(String path, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(path, "must be a date such as 2010-01-01", text);
            return Optional.empty();
        }
    }
}
