package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a set of books (科目表): accounts, purposes, items, persons and offices, made once before the postings. Names
 * are unique within a type. The order of each list is the order in which its entries were given. In JSON each list has the
 * rows that the builder takes, and a person's full name.
 *
 * <p>For example, {@code Chart.builder().office("攸县民政局", Level.COUNTY).account("专户", Role.DEDICATED, "攸县民政局").build()}.
 */
public final class Chart implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Listing<Office> offices = new Listing<>("office");
    private final Listing<Person> persons = new Listing<>("person");
    private final Listing<Item> items = new Listing<>("item");
    private final Listing<Purpose> purposes = new Listing<>("purpose");
    private final Listing<Account> accounts = new Listing<>("account");
    private final ChartColumns columns;

    /** Another chart that was found equal: postings out of it come by the million, and each would be compared again. */
    private transient volatile @Nullable Chart twin;

    /** Takes a draft that was checked. */
    Chart(ChartDraft draft) {
        draft.offices().forEach(o -> {
            Office within = o.within() == null ? null : offices.find(o.within());
            offices.add(new Office(this, o.name(), offices.size(), o.level(), within));
        });
        draft.persons().forEach(p -> persons.add(new Person(this, p.name(), persons.size(), p.fullName())));
        draft.items().forEach(i -> items.add(new Item(this, i.name(), items.size(), i.matter())));
        draft.purposes().forEach(p -> {
            List<Item> on = p.items().stream().map(items::require).toList();
            purposes.add(new Purpose(this, p.name(), purposes.size(), p.from(), p.to(), p.restrictedBy(), on));
        });
        draft.accounts()
                .forEach(a -> accounts.add(
                        new Account(this, a.name(), accounts.size(), a.role(), offices.require(a.office()))));
        columns = new ChartColumns(accounts.all(), purposes.all(), items.all(), offices.all());
    }

    /** Checks a draft and makes the chart of it. */
    static Chart of(ChartDraft draft) {
        draft.check();
        return new Chart(draft);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Chart fromJson(Map<String, Object> properties) {
        StrictJson json = StrictJson.of("chart", null);
        ChartDraft draft = new ChartJson(json).read("", properties);
        json.refuse();
        return of(draft);
    }

    /** All its entries by their names, which is what it is in JSON. */
    @JsonValue
    ChartDraft draft() {
        return ChartDraft.of(this);
    }

    /** {@return a builder of an empty chart} */
    public static ChartBuilder builder() {
        return new ChartBuilder();
    }

    /** {@return all offices} */
    public List<Office> offices() {
        return offices.all();
    }

    /** {@return all persons} */
    public List<Person> persons() {
        return persons.all();
    }

    /** {@return all items} */
    public List<Item> items() {
        return items.all();
    }

    /** {@return all purposes} */
    public List<Purpose> purposes() {
        return purposes.all();
    }

    /** {@return all accounts} */
    public List<Account> accounts() {
        return accounts.all();
    }

    /** {@return the entries as numbers, for those who scan postings} */
    public ChartColumns columns() {
        return columns;
    }

    /**
     * One office.
     *
     * @param name its name
     * @return the office
     * @throws org.civaffairs.core.value.InvalidInputException if the chart does not list it
     */
    public Office office(String name) {
        return offices.require(name);
    }

    /**
     * One office, if the chart lists it.
     *
     * @param name its name
     * @return the office
     */
    public Optional<Office> findOffice(String name) {
        return Optional.ofNullable(offices.find(name));
    }

    /**
     * One person.
     *
     * @param id the person's id
     * @return the person
     * @throws org.civaffairs.core.value.InvalidInputException if the chart does not list it
     */
    public Person person(String id) {
        return persons.require(id);
    }

    /**
     * One person, if the chart lists it.
     *
     * @param id the person's id
     * @return the person
     */
    public Optional<Person> findPerson(String id) {
        return Optional.ofNullable(persons.find(id));
    }

    /**
     * One item.
     *
     * @param name its name
     * @return the item
     * @throws org.civaffairs.core.value.InvalidInputException if the chart does not list it
     */
    public Item item(String name) {
        return items.require(name);
    }

    /**
     * One item, if the chart lists it.
     *
     * @param name its name
     * @return the item
     */
    public Optional<Item> findItem(String name) {
        return Optional.ofNullable(items.find(name));
    }

    /**
     * One purpose.
     *
     * @param name its name
     * @return the purpose
     * @throws org.civaffairs.core.value.InvalidInputException if the chart does not list it
     */
    public Purpose purpose(String name) {
        return purposes.require(name);
    }

    /**
     * One purpose, if the chart lists it.
     *
     * @param name its name
     * @return the purpose
     */
    public Optional<Purpose> findPurpose(String name) {
        return Optional.ofNullable(purposes.find(name));
    }

    /**
     * One account.
     *
     * @param name its name
     * @return the account
     * @throws org.civaffairs.core.value.InvalidInputException if the chart does not list it
     */
    public Account account(String name) {
        return accounts.require(name);
    }

    /**
     * One account, if the chart lists it.
     *
     * @param name its name
     * @return the account
     */
    public Optional<Account> findAccount(String name) {
        return Optional.ofNullable(accounts.find(name));
    }

    /**
     * The entry of this chart that has the type and name of an entry of another.
     *
     * @param entry an entry of any chart
     * @param <E> its type
     * @return the entry of this chart
     * @throws org.civaffairs.core.value.InvalidInputException if this chart does not list it
     */
    @SuppressWarnings("unchecked") // the listing of a type has entries of that type
    public <E extends ChartEntry> E rebase(E entry) {
        return (E) listing(entry).require(entry.name());
    }

    private Listing<?> listing(ChartEntry entry) {
        if (entry instanceof Account) {
            return accounts;
        }
        if (entry instanceof Purpose) {
            return purposes;
        }
        if (entry instanceof Item) {
            return items;
        }
        return entry instanceof Person ? persons : offices;
    }

    /**
     * Whether an entry was made by this chart, or by an equal one.
     *
     * @param entry an entry of any chart
     * @return whether it may stand in books with this chart
     */
    @SuppressWarnings("ReferenceEquality") // the same object is the usual case, and is faster to tell
    public boolean owns(ChartEntry entry) {
        Chart other = entry.chart();
        if (other == this || other == twin) {
            return true;
        }
        if (!other.equals(this)) {
            return false;
        }
        twin = other;
        return true;
    }

    /**
     * The place of an entry in its list, by which columns know it.
     *
     * @param entry an entry of this chart
     * @return its place, from 0
     * @throws IllegalArgumentException if it is of another chart
     */
    public int place(ChartEntry entry) {
        if (!owns(entry)) {
            throw new IllegalArgumentException(
                    entry.getClass().getSimpleName() + " " + entry + " is of another chart: see Chart.rebase");
        }
        return entry.index();
    }

    private List<List<Object>> contents() {
        return List.of(
                offices.contents(), persons.contents(), items.contents(), purposes.contents(), accounts.contents());
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Chart that && that.contents().equals(contents()));
    }

    @Override
    public int hashCode() {
        return contents().hashCode();
    }

    /** {@return such as {@code chart of 9 accounts, 3 purposes, 4 items, 5 persons, 6 offices}} */
    @Override
    public String toString() {
        return "chart of " + accounts.size() + " accounts, " + purposes.size() + " purposes, " + items.size()
                + " items, " + persons.size() + " persons, " + offices.size() + " offices";
    }
}
