package org.civaffairs.core.conduct;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The words of visits that rules and findings share. */
final class VisitTerms {
    static final int DAYS_AT_MOST = 366;

    static final Text TIMES = Text.of("次", "times");
    static final Text HOUSEHOLDS = Text.of("户", "households");

    static final Term UNRECORDED_VISITS = Term.of("UNRECORDED_VISITS", "走访未记录在案", "visits not on record", TIMES);
    static final Term RECORDED = Term.of("recorded", "是否记录在案", "whether visits are on record");
    static final Term COUNTED = Term.of("counted", "计入的走访", "visits that count", TIMES);
    static final Term UNRECORDED = Term.of("unrecorded", "未记录、不计入的走访", "visits not on record", TIMES);

    private VisitTerms() {}
}
