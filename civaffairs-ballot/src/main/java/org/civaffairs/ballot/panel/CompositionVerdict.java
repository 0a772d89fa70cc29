package org.civaffairs.ballot.panel;

import java.io.Serializable;
import org.civaffairs.core.value.Text;

/**
 * Whether a panel is made of whom it must be, on one point, and why; persons.
 *
 * <p>For example, two thirds or more of 13 present must be representatives, 8 are: needs 9 of 13, has 8.
 *
 * @param requirement the point
 * @param met whether it is met
 * @param needs how many there must be; 1 where there is nobody to count among
 * @param has how many there are
 * @param of among how many they were counted
 */
public record CompositionVerdict(Requirement requirement, boolean met, long needs, long has, long of)
        implements Serializable {
    static CompositionVerdict of(Requirement requirement, long needs, long has, long of) {
        return new CompositionVerdict(requirement, has >= needs, needs, has, of);
    }

    /** {@return the reason, in words} */
    public Text reason() {
        Text point = requirement.label();
        return Text.of(
                point.zh() + "：" + of + "人中需" + needs + "人，有" + has + "人",
                point.en() + ": needs " + needs + " of " + of + ", has " + has);
    }
}
