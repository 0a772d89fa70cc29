package org.civaffairs.funds.journal;

import java.util.List;

/** An account (账户): where money is, what part it has in the closed run, and whose it is. */
public final class Account extends ChartEntry {
    private static final long serialVersionUID = 1L;

    private final Role role;
    private final Office office;

    Account(Chart chart, String name, int index, Role role, Office office) {
        super(chart, name, index);
        this.role = role;
        this.office = office;
    }

    /** {@return its part in the closed run} */
    public Role role() {
        return role;
    }

    /** {@return the office that keeps it; for a beneficiary the village} */
    public Office office() {
        return office;
    }

    @Override
    Object content() {
        return List.of(name(), role, office.name());
    }
}
