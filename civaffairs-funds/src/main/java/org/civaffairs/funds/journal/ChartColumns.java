package org.civaffairs.funds.journal;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a {@link Chart} as numbers, for those who scan a million postings. An entry is its place in its list, from
 * 0; −1 is none.
 */
public final class ChartColumns implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int itemCount;
    private final byte[] roles;
    private final int[] offices;
    private final int[] levels;
    private final int[] townships;
    private final int[] matters;
    private final int[] firstDays;
    private final int[] lastDays;
    private final int[] ranks;
    private final boolean[] permitted;

    ChartColumns(List<Account> accounts, List<Purpose> purposes, List<Item> items, List<Office> offices) {
        itemCount = items.size();
        roles = new byte[accounts.size()];
        this.offices = new int[accounts.size()];
        accounts.forEach(account -> {
            roles[account.index()] = (byte) account.role().ordinal();
            this.offices[account.index()] = account.office().index();
        });
        levels = offices.stream().mapToInt(office -> office.level().ordinal()).toArray();
        townships = offices.stream()
                .mapToInt(office -> place(office.at(Level.TOWNSHIP)))
                .toArray();
        matters = items.stream()
                .mapToInt(item -> item.matter() == null ? -1 : item.matter().ordinal())
                .toArray();
        firstDays = purposes.stream()
                .mapToInt(purpose -> DossierColumns.epochDay(purpose.from()))
                .toArray();
        lastDays = purposes.stream()
                .mapToInt(purpose -> DossierColumns.epochDay(purpose.to()))
                .toArray();
        ranks = purposes.stream()
                .mapToInt(purpose -> purpose.restrictedBy().ordinal())
                .toArray();
        permitted = new boolean[purposes.size() * itemCount];
        purposes.forEach(purpose ->
                purpose.items().forEach(item -> permitted[purpose.index() * itemCount + item.index()] = true));
    }

    private static int place(@Nullable Office office) {
        return office == null ? -1 : office.index();
    }

    /**
     * The role of an account.
     *
     * @param account its place
     * @return the ordinal of the {@link Role}
     */
    public int role(int account) {
        return roles[account];
    }

    /**
     * Who keeps an account.
     *
     * @param account its place
     * @return the office's place
     */
    public int office(int account) {
        return offices[account];
    }

    /**
     * The township of an office.
     *
     * @param office its place
     * @return the place of the township that it is or is part of, or −1
     */
    public int township(int office) {
        return townships[office];
    }

    /**
     * The rank of an office.
     *
     * @param office its place
     * @return the ordinal of the {@link Level}
     */
    public int level(int office) {
        return levels[office];
    }

    /**
     * What a panel votes on for an item.
     *
     * @param item its place
     * @return the ordinal of the matter, or −1 if it is no social assistance
     */
    public int matter(int item) {
        return matters[item];
    }

    /**
     * Whether money of a purpose may move on a day.
     *
     * @param purpose its place
     * @param day days since 1970-01-01
     * @return whether the day is among those of the purpose
     */
    public boolean isInForce(int purpose, int day) {
        return day >= firstDays[purpose] && day <= lastDays[purpose];
    }

    /**
     * Who tied money to a purpose.
     *
     * @param purpose its place
     * @return the ordinal of the {@link Level}
     */
    public int restrictedBy(int purpose) {
        return ranks[purpose];
    }

    /**
     * Whether money of a purpose may be spent on an item.
     *
     * @param purpose the purpose's place
     * @param item the item's place
     * @return whether the chart permits it
     */
    public boolean permits(int purpose, int item) {
        return permitted[purpose * itemCount + item];
    }
}
