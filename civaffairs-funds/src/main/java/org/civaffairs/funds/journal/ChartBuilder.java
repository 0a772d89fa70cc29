package org.civaffairs.funds.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.PersonName;

/** Builds a {@link Chart}. Everything is checked at the end, and all that is wrong is reported together. */
public final class ChartBuilder {
    private final ChartDraft draft = new ChartDraft(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    ChartBuilder() {}

    /**
     * Adds an office that is part of no other.
     *
     * @param name its name
     * @param level its rank; not VILLAGE, since a village is within its township
     * @return this
     */
    public ChartBuilder office(String name, Level level) {
        draft.offices().add(new ChartDraft.OfficeRow(name, level, null));
        return this;
    }

    /**
     * Adds an office that is part of another.
     *
     * @param name its name
     * @param level its rank
     * @param within the name of the other, which was added before
     * @return this
     */
    public ChartBuilder office(String name, Level level, String within) {
        draft.offices().add(new ChartDraft.OfficeRow(name, level, within));
        return this;
    }

    /**
     * Adds a person.
     *
     * @param id an id that tells namesakes apart
     * @param fullName what the person is called
     * @return this
     */
    public ChartBuilder person(String id, PersonName fullName) {
        draft.persons().add(new ChartDraft.PersonRow(id, Objects.requireNonNull(fullName, "fullName")));
        return this;
    }

    /**
     * Adds an item that is no social assistance, such as the pay of staff.
     *
     * @param name its name
     * @return this
     */
    public ChartBuilder item(String name) {
        draft.items().add(new ChartDraft.ItemRow(name, null));
        return this;
    }

    /**
     * Adds an item of social assistance, which a village's panel votes on.
     *
     * @param name its name
     * @param matter the matter of the vote
     * @return this
     */
    public ChartBuilder item(String name, AssistanceMatter matter) {
        draft.items().add(new ChartDraft.ItemRow(name, matter));
        return this;
    }

    /**
     * Adds a purpose.
     *
     * @param name its name
     * @param from the first day on which its money may move
     * @param to the last such day, inclusive
     * @param restrictedBy the rank of whoever tied the money to it
     * @param items the names of what it may be spent on
     * @return this
     */
    public ChartBuilder purpose(String name, LocalDate from, LocalDate to, Level restrictedBy, String... items) {
        draft.purposes().add(new ChartDraft.PurposeRow(name, from, to, restrictedBy, List.of(items)));
        return this;
    }

    /**
     * Adds an account.
     *
     * @param name its name, which findings show: no person's name and no card number
     * @param role its part in the closed run
     * @param office the name of the office that keeps it; for a beneficiary the village
     * @return this
     */
    public ChartBuilder account(String name, Role role, String office) {
        draft.accounts().add(new ChartDraft.AccountRow(name, role, office));
        return this;
    }

    /**
     * Makes the chart.
     *
     * @return the chart
     * @throws org.civaffairs.core.value.InvalidInputException if a name is not fit for a label or stands twice in its list,
     *     an office, item or day does not fit, or there would be too many balances; all problems are reported
     */
    public Chart build() {
        return Chart.of(draft);
    }
}
