package org.civaffairs.ballot.preset;

import java.time.LocalDate;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Force;
import org.civaffairs.core.rule.Source;

/**
 * The texts from which presets are adopted. A period is one in which the text is known to have been in force; it may have
 * been so longer. Quotes are the texts' own characters where the text itself was read.
 */
final class RuleTexts {
    private static final Source ORGANIC_LAW_1998 = Source.of(
            "村民委员会组织法（1998年）", "Organic Law of Villagers' Committees (1998)", day(1998, 11, 4), day(2010, 10, 27));
    private static final Source ORGANIC_LAW_2010 = Source.of(
            "村民委员会组织法（2010年修订）",
            "Organic Law of Villagers' Committees (revised 2010)",
            day(2010, 10, 28),
            day(2018, 12, 28));

    /** A villagers' assembly until the revision: more than half of the adults, or two thirds of the households. */
    static final Citation ASSEMBLY_1998 = Citation.of(ORGANIC_LAW_1998, "Art. 17", Force.MUST, "所作决定应当经到会人员的过半数通过");

    /** A villagers' assembly since the revision. */
    static final Citation ASSEMBLY_2010 = Citation.of(ORGANIC_LAW_2010, "Art. 22", Force.MUST, "村民会议所作决定应当经到会人员的过半数通过");

    /** A representatives' assembly since the revision. */
    static final Citation REPRESENTATIVES_2010 =
            Citation.of(ORGANIC_LAW_2010, "Art. 26", Force.MUST, "三分之二以上的组成人员参加方可召开");

    /** Days are counted from the day after: the beginning day does not count. */
    static final Citation CIVIL_LAW = Citation.of(
            Source.of("民法通则", "General Principles of Civil Law", day(1987, 1, 1), day(2017, 9, 30)),
            "§154",
            Force.MUST,
            "");

    /** A city's rule for review panels. */
    static final Citation SHANGLUO = local("商洛市评审团规定", "Shangluo rule for review panels", 2014);

    /** A town's rule for review panels. */
    static final Citation ZHASHUI = local("柞水县乾佑评审团规定", "Zhashui Qianyou rule for review panels", 2015);

    /** A city's rule for review panels. */
    static final Citation ANQING = local("安庆市民主评议规定", "Anqing rule for democratic appraisal", 2024);

    /** A town's rule for review panels. */
    static final Citation TENGCHONG = local("腾冲市明光评议规定", "Tengchong Mingguang rule for appraisals", 2018);

    /** A region's rule of two publications. */
    static final Citation INNER_MONGOLIA = local("内蒙古两次公示规定", "Inner Mongolia rule of two publications", 2011);

    /** The national measures for reviewing the subsistence allowance. */
    static final Citation NATIONAL_2012 = Citation.of(
            Source.of("民发〔2012〕220号", "Ministry of Civil Affairs (2012) No. 220", day(2013, 1, 1), day(2020, 12, 31)),
            "民主评议、公示",
            Force.MUST,
            "");

    private RuleTexts() {}

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static Citation local(String zh, String en, int year) {
        Source source = Source.of(zh + "（" + year + "年）", en + " (" + year + ")", day(year, 1, 1), day(year, 12, 31));
        return Citation.of(source, Integer.toString(year), Force.MUST, "");
    }
}
