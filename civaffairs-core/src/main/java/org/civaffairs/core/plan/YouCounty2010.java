package org.civaffairs.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Force;
import org.civaffairs.core.rule.Source;

/**
 * You County's (攸县, Hunan) civil-affairs measures for 2010: the clauses that rules of this library rest on, by the number
 * they have in its catalogue. The document is headed 鄉鎮開展民政工作措施; the title here describes it. Quotes are the document's own characters, in its traditional script.
 */
public final class YouCounty2010 {
    /** The document, which speaks for the year 2010. */
    public static final Source SOURCE = Source.of(
            "攸县2010年民政工作措施",
            "You County civil-affairs measures 2010",
            LocalDate.of(2010, 1, 1),
            LocalDate.of(2010, 12, 31));

    /** C-81: staff complete and funds sufficient, the umbrella of C-82 and C-83. */
    public static final Citation STAFF_AND_FUNDS = Citation.of(SOURCE, "C-81", Force.SHOULD, "做到民政工作人手配齊,工作經費配足");

    /** C-82: one civil-affairs officer for 10,000 people. */
    public static final Citation STAFFING =
            Citation.of(SOURCE, "C-82", Force.STRIVE, "各鄉鎮民政辦要爭取按10000∶1的比例配齊配強民政辦工作人員");

    /** C-83: a township matching fund of at least 2 %. Its force is that of C-82: 並 goes on under 要爭取 (our reading). */
    public static final Citation MATCHING =
            Citation.of(SOURCE, "C-83", Force.STRIVE, "並按照不少於上級民政撥款比例的2%配套安排鄉鎮本級民政辦工作和敬老院工作人員經費");

    /** C-84: the funds for civil-affairs staff are in place. */
    public static final Citation FUNDS_IN_PLACE = Citation.of(SOURCE, "C-84", Force.MUST, "確保民政工作人員經費到位");

    private static final List<Citation> CLAUSES = List.of(STAFF_AND_FUNDS, STAFFING, MATCHING, FUNDS_IN_PLACE);

    private YouCounty2010() {}

    /** {@return all clauses held here, by their numbers} */
    public static List<Citation> clauses() {
        return CLAUSES;
    }

    /**
     * Looks up a clause.
     *
     * @param clause its number, such as {@code C-83}
     * @return the clause, if it is held here
     */
    public static Optional<Citation> findClause(String clause) {
        return CLAUSES.stream().filter(c -> c.clause().equals(clause)).findFirst();
    }
}
