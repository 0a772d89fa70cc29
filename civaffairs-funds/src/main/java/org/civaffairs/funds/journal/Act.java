package org.civaffairs.funds.journal;

import java.io.Serializable;

/**
 * Who did what on a voucher, and for which office.
 *
 * @param duty what
 * @param person who
 * @param office for which office
 */
public record Act(Duty duty, Person person, Office office) implements Serializable {
    /** {@return such as {@code APPROVE p7 财政所}} */
    @Override
    public String toString() {
        return duty + " " + person + " " + office;
    }
}
