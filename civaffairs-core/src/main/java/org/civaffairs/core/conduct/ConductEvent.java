package org.civaffairs.core.conduct;

import java.io.Serializable;

/**
 * Something that a prohibition may forbid (C-98 to C-100), with the elements that its letter names. Each of them may be
 * unknown.
 */
public sealed interface ConductEvent extends Serializable permits Banquet, Gift, Favour {
    /** {@return its name among the cadre's events, such as the number of the report; not a person's name} */
    String id();

    /** {@return the prohibition that it may be against} */
    Prohibition kind();
}
