package org.civaffairs.funds.journal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.jspecify.annotations.Nullable;

/** A chart before it is checked: names only. */
record ChartDraft(
        List<OfficeRow> offices,
        List<PersonRow> persons,
        List<ItemRow> items,
        List<PurposeRow> purposes,
        List<AccountRow> accounts) {
    /** A balance is kept for each account and purpose. */
    static final long MOST_BALANCES = 100_000_000;

    record OfficeRow(String name, Level level, @Nullable String within) {}

    record PersonRow(String name, PersonName fullName) {}

    record ItemRow(String name, @Nullable AssistanceMatter matter) {}

    record PurposeRow(String name, LocalDate from, LocalDate to, Level restrictedBy, List<String> items) {}

    record AccountRow(String name, Role role, String office) {}

    /** Refuses the draft with all that is wrong, list by list. */
    void check() {
        Problems problems = Problems.of("chart");
        checkOffices(problems);
        names("persons", persons, PersonRow::name, problems);
        Set<String> itemNames = names("items", items, ItemRow::name, problems);
        names("purposes", purposes, PurposeRow::name, problems);
        for (int i = 0; i < purposes.size(); i++) {
            checkPurpose("purposes[" + i + "]", purposes.get(i), itemNames, problems);
        }
        names("accounts", accounts, AccountRow::name, problems);
        checkKeepers(problems);
        long balances = (long) accounts.size() * purposes.size();
        problems.require(
                balances <= MOST_BALANCES,
                "accounts",
                "times purposes must be at most " + MOST_BALANCES + ": split the books by township,",
                balances);
        problems.refuse();
    }

    /** An office is within one that was given before it, so that none is within itself. */
    private void checkOffices(Problems problems) {
        names("offices", offices, OfficeRow::name, problems);
        Set<String> before = new HashSet<>();
        for (int i = 0; i < offices.size(); i++) {
            String within = offices.get(i).within();
            if (within != null) {
                problems.require(
                        before.contains(within),
                        "offices[" + i + "].within",
                        "must be an office that was given before it",
                        within);
            }
            before.add(offices.get(i).name());
        }
    }

    private static void checkPurpose(String at, PurposeRow purpose, Set<String> items, Problems problems) {
        problems.require(
                !purpose.to().isBefore(purpose.from()),
                at + ".to",
                "must not be before the first day " + purpose.from(),
                purpose.to());
        purpose.items()
                .forEach(
                        item -> problems.require(items.contains(item), at + ".items", "must be among the items", item));
    }

    private void checkKeepers(Problems problems) {
        Set<String> known = new HashSet<>();
        offices.forEach(office -> known.add(office.name()));
        for (int i = 0; i < accounts.size(); i++) {
            String office = accounts.get(i).office();
            problems.require(
                    known.contains(office), "accounts[" + i + "].office", "must be one of the offices", office);
        }
    }

    private static <R> Set<String> names(String list, List<R> rows, Function<R, String> name, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String at = list + "[" + i + "]";
            String given = name.apply(rows.get(i));
            problems.label(at, given);
            problems.require(seen.add(given), at, "stands here a second time: keep one", given);
        }
        return seen;
    }
}
