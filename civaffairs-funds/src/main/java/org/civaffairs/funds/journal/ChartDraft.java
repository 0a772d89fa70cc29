package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.jspecify.annotations.Nullable;

/** A chart before it is checked, and as JSON: names only. */
@JsonPropertyOrder({"offices", "persons", "items", "purposes", "accounts"})
record ChartDraft(
        @JsonProperty("offices") List<OfficeRow> offices,
        @JsonProperty("persons") List<PersonRow> persons,
        @JsonProperty("items") List<ItemRow> items,
        @JsonProperty("purposes") List<PurposeRow> purposes,
        @JsonProperty("accounts") List<AccountRow> accounts) {
    private static final String TWICE = "stands here a second time: keep one";
    private static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);

    /** A balance is kept for each account and purpose. */
    static final long MOST_BALANCES = 100_000_000;

    @JsonPropertyOrder({"name", "level", "within"})
    record OfficeRow(
            @JsonProperty("name") String name,
            @JsonProperty("level") Level level,

            @JsonProperty("within") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String within) {}

    @JsonPropertyOrder({"id", "name"})
    record PersonRow(
            @JsonProperty("id") String name,
            @JsonProperty("name") PersonName fullName) {}

    @JsonPropertyOrder({"name", "matter"})
    record ItemRow(
            @JsonProperty("name") String name,

            @JsonProperty("matter") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            AssistanceMatter matter) {}

    @JsonPropertyOrder({"name", "from", "to", "restrictedBy", "items"})
    record PurposeRow(
            @JsonProperty("name") String name,

            @JsonProperty("from") @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate from,

            @JsonProperty("to") @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate to,

            @JsonProperty("restrictedBy") Level restrictedBy,
            @JsonProperty("items") List<String> items) {}

    @JsonPropertyOrder({"name", "role", "office"})
    record AccountRow(
            @JsonProperty("name") String name,
            @JsonProperty("role") Role role,
            @JsonProperty("office") String office) {}

    static ChartDraft of(Chart chart) {
        return new ChartDraft(
                chart.offices().stream().map(ChartDraft::row).toList(),
                chart.persons().stream()
                        .map(p -> new PersonRow(p.name(), p.fullName()))
                        .toList(),
                chart.items().stream()
                        .map(i -> new ItemRow(i.name(), i.matter()))
                        .toList(),
                chart.purposes().stream().map(ChartDraft::row).toList(),
                chart.accounts().stream()
                        .map(a -> new AccountRow(a.name(), a.role(), a.office().name()))
                        .toList());
    }

    private static OfficeRow row(Office office) {
        Office within = office.within();
        return new OfficeRow(office.name(), office.level(), within == null ? null : within.name());
    }

    private static PurposeRow row(Purpose purpose) {
        List<String> items = purpose.items().stream().map(Item::name).toList();
        return new PurposeRow(purpose.name(), purpose.from(), purpose.to(), purpose.restrictedBy(), items);
    }

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
        long permissions = (long) purposes.size() * items.size();
        problems.require(
                permissions <= MOST_BALANCES, "purposes", "times items must be at most " + MOST_BALANCES, permissions);
        problems.refuse();
    }

    /** An office is within one that was given before it, so that none is within itself; each village has its township. */
    private void checkOffices(Problems problems) {
        names("offices", offices, OfficeRow::name, problems);
        Map<String, Level> ranks = new HashMap<>();
        Set<String> ofTownships = new HashSet<>();
        for (int i = 0; i < offices.size(); i++) {
            OfficeRow office = offices.get(i);
            String within = office.within();
            boolean isKnown = within == null || ranks.containsKey(within);
            boolean isOfTownship = office.level() == Level.TOWNSHIP || (within != null && ofTownships.contains(within));
            String at = "offices[" + i + "].within";
            problems.require(isKnown, at, "must be an office that was given before it", String.valueOf(within));
            Level outer = within == null ? Level.CENTRE : ranks.getOrDefault(within, Level.CENTRE);
            boolean mayHold = outer.compareTo(office.level()) >= 0;
            problems.require(mayHold, at, "must be of the office's own rank or a higher one", outer);
            problems.require(
                    !isKnown || isOfTownship || office.level() != Level.VILLAGE,
                    at,
                    "must be a township or an office within one, whose minutes the money of a village needs");
            ranks.put(office.name(), office.level());
            if (isOfTownship) {
                ofTownships.add(office.name());
            }
        }
    }

    private static void checkPurpose(String at, PurposeRow purpose, Set<String> items, Problems problems) {
        problems.require(
                !purpose.to().isBefore(purpose.from()),
                at + ".to",
                "must not be before the first day " + purpose.from(),
                purpose.to());
        problems.require(
                !purpose.from().isBefore(EARLIEST), at + ".from", "must be " + EARLIEST + " or later", purpose.from());
        Set<String> seen = new HashSet<>();
        purpose.items().forEach(item -> {
            problems.require(items.contains(item), at + ".items", "must be among the items", item);
            problems.require(seen.add(item), at + ".items", TWICE, item);
        });
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
            problems.require(seen.add(given), at, TWICE, given);
        }
        return seen;
    }
}
