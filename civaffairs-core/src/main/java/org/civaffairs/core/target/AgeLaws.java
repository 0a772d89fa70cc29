package org.civaffairs.core.target;

import java.time.LocalDate;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Force;
import org.civaffairs.core.rule.Source;

/** The laws of 2010 that say who is old and who is a minor, from which the ages of C-15 are adopted. */
final class AgeLaws {
    /** An old person is a citizen of 60 years or more. */
    static final Citation OLD = Citation.of(
            Source.of(
                    "老年人权益保障法（1996年）",
                    "Law on the Rights of the Elderly (1996)",
                    LocalDate.of(1996, 10, 1),
                    LocalDate.of(2013, 6, 30)),
            "Art. 2",
            Force.NONE,
            "本法所称老年人是指六十周岁以上的公民");

    /** A minor is a citizen below 18 years. */
    static final Citation MINOR = Citation.of(
            Source.of(
                    "未成年人保护法（2006年修订）",
                    "Law on the Protection of Minors (revised 2006)",
                    LocalDate.of(2007, 6, 1),
                    LocalDate.of(2012, 12, 31)),
            "Art. 2",
            Force.NONE,
            "本法所称未成年人是指未满十八周岁的公民");

    private AgeLaws() {}
}
