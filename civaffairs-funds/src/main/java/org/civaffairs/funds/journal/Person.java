package org.civaffairs.funds.journal;

import java.util.List;
import org.civaffairs.core.value.PersonName;

/** Somebody who does something on vouchers (经办人), by an id that tells namesakes apart. */
public final class Person extends ChartEntry {
    private static final long serialVersionUID = 1L;

    private final PersonName fullName;

    Person(Chart chart, String id, int index, PersonName fullName) {
        super(chart, id, index);
        this.fullName = fullName;
    }

    /** {@return what the person is called, masked when printed} */
    public PersonName fullName() {
        return fullName;
    }

    @Override
    Object content() {
        return List.of(name(), fullName);
    }
}
