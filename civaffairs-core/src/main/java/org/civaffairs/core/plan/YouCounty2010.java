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

    /** C-08: the five-guarantees standard of 1,500 yuan a year. */
    public static final Citation SUPPORT_STANDARD = Citation.of(SOURCE, "C-08", Force.SHOULD, "年供養標準提高到1500元");

    /** C-21: charity funds of 10,000,000 yuan a year, the first of the "three ones", after some years of effort. */
    public static final Citation CHARITY_FUNDS =
            Citation.of(SOURCE, "C-21", Force.SHOULD, "要通過幾年努力,實現湘之縣長提出的“三個一”的目標,即年籌資1000萬元");

    /** C-22: 1,000 people helped, the second. */
    public static final Citation CHARITY_PERSONS = Citation.of(SOURCE, "C-22", Force.SHOULD, "救助1000人");

    /** C-23: 1,000 yuan or more for each of them on average, the third. */
    public static final Citation CHARITY_MEAN = Citation.of(SOURCE, "C-23", Force.SHOULD, "人均救助不少於1000元");

    /** C-24: the three together, of which the second and the third need a tenth of the first (our arithmetic). */
    public static final Citation THREE_ONES =
            Citation.of(SOURCE, "C-24", Force.SHOULD, "“三個一”的目標,即年籌資1000萬元,救助1000人,人均救助不少於1000元");

    /** C-25: charity funds of 5,000,000 yuan or more raised in 2010. */
    public static final Citation CHARITY_TARGET = Citation.of(SOURCE, "C-25", Force.STRIVE, "今年爭取募集慈善資金不少於500萬元");

    /** C-26: pairing of helpers with those in need. */
    public static final Citation PAIRING = Citation.of(SOURCE, "C-26", Force.STRIVE, "同時努力在全縣推行結對幫扶救助機制");

    /** C-27: who is encouraged to help, and in which forms. */
    public static final Citation PAIRING_HELPERS =
            Citation.of(SOURCE, "C-27", Force.MAY, "鼓勵和引導個體私營業主和黨員幹部通過“一幫一”、“多幫一”的形式");

    /** C-28: who is to be helped: destitute people whom the government's aid cannot help. */
    public static final Citation PAIRING_CLIENTS = Citation.of(SOURCE, "C-28", Force.SHOULD, "解決靠政府救助難以解決的特困對象的實際問題");

    /** C-29: a review panel in every village. */
    public static final Citation PANEL_IN_EVERY_VILLAGE = Citation.of(SOURCE, "C-29", Force.MUST, "全面推行社會救助村級評審團制度");

    /** C-30: the first list of matters that a village's panel votes on. */
    public static final Citation FIRST_LIST =
            Citation.of(SOURCE, "C-30", Force.MUST, "城鄉低保、農村安居房、救災款分配、解困救濟對象和特困優撫對象走訪慰問名單確定全部納入");

    /** C-31: an open, fair and just procedure. */
    public static final Citation OPEN_PROCEDURE = Citation.of(SOURCE, "C-31", Force.MUST, "進一步完善評審程序,確保公開公平公正");

    /** C-41: assistance decided without the panel's ballot, the first veto on a village. */
    public static final Citation NO_ASSISTANCE_WITHOUT_BALLOT =
            Citation.of(SOURCE, "C-41", Force.MUST, "凡村級社會救助未經評審團民主評議票決的");

    /** C-56: pensions of key entitled recipients on time and in full. */
    public static final Citation PENSION_DELIVERY = Citation.of(SOURCE, "C-56", Force.SHOULD, "落實重點優撫對象撫卹、定補資金的及時足額到位");

    /** C-57: key entitled recipients live no worse than people there do. */
    public static final Citation LIVING_STANDARD = Citation.of(SOURCE, "C-57", Force.MUST, "保證重點優撫對象生活不低於當地一般羣眾生活水平");

    /** C-80: the county government's opinion on civil-affairs work, on which C-81 to C-84 rest. */
    public static final Citation COUNTY_OPINION = Citation.of(SOURCE, "C-80", Force.NONE, "");

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

    /** C-86: all urban and rural social assistance goes through the ballot. */
    public static final Citation FULL_COVERAGE = Citation.of(SOURCE, "C-86", Force.MUST, "今年必須讓這一制度在城鄉社會救助領域實行全覆蓋");

    /** C-87: the second list of matters, examples of C-86. */
    public static final Citation SECOND_LIST =
            Citation.of(SOURCE, "C-87", Force.MUST, "尤其是城鎮低保、農村低保、農村安居工程、救災款分配到人、救濟款分配到人、特困對象走訪慰問名單的確定");

    /** C-88: relief money is divided down to persons. */
    public static final Citation TO_PERSONS = Citation.of(SOURCE, "C-88", Force.MUST, "救災款分配到人、救濟款分配到人");

    /** C-89: the panel's vote decides. */
    public static final Citation BY_BALLOT = Citation.of(SOURCE, "C-89", Force.MUST, "必須由評審團票決確定");

    /** C-90: no procedure but the panel's, and no way round it. */
    public static final Citation NO_WAY_ROUND = Citation.of(SOURCE, "C-90", Force.MUST, "要堅決糾正少數地方不按評審程序操作或變通處理的現象");

    /** C-97: clean people, clean books. */
    public static final Citation CLEAN_BOOKS = Citation.of(SOURCE, "C-97", Force.SHOULD, "做乾乾淨淨的人,做乾乾淨淨的帳");

    /** C-113: all civil-affairs money enters the dedicated account and runs closed. */
    public static final Citation DEDICATED_ACCOUNT = Citation.of(SOURCE, "C-113", Force.MUST, "所有民政資金都要進專户,封閉運行");

    /** C-114: the township's joint meeting of party and government allocates and approves. */
    public static final Citation JOINT_MEETING = Citation.of(SOURCE, "C-114", Force.MUST, "鄉鎮必須堅持黨政聯席會議集體分配審批制度");

    /** C-115: the minutes go with every entry. */
    public static final Citation MINUTES_WITH_ENTRIES = Citation.of(SOURCE, "C-115", Force.MUST, "每筆資金做帳必須附帶黨政聯席會議記錄");

    /** C-116: no decision by one person. */
    public static final Citation NOT_BY_ONE = Citation.of(SOURCE, "C-116", Force.MUST, "不能個人説了算");

    /** C-117: by the village's ballot, down to each household. */
    public static final Citation TO_HOUSEHOLDS = Citation.of(SOURCE, "C-117", Force.MUST, "村級必須用民主評議票決的辦法落實到户");

    /** C-118: no decision by a few. */
    public static final Citation NOT_BY_A_FEW = Citation.of(SOURCE, "C-118", Force.MUST, "不能由少數人,個別人説了算");

    /** C-119: paid by card or passbook wherever possible. */
    public static final Citation SOCIALISED_PAYMENT =
            Citation.of(SOURCE, "C-119", Force.SHOULD, "凡是能夠社會化發放的要社會化發放,進行打卡、發摺子");

    /** C-121: allocation, approval, payment and internal audit, the content of the fourth fund system. */
    public static final Citation INTERNAL_CONTROLS = Citation.of(SOURCE, "C-121", Force.SHOULD, "要建立分配、審批、發放、內審等各項制度");

    /** C-122: office and finance station each do their own, and watch each other. */
    public static final Citation SEPARATE_DUTIES = Citation.of(SOURCE, "C-122", Force.SHOULD, "民政辦、財政所要各司其職、互相監督");

    /** C-123: no squeezing and no diversion. */
    public static final Citation NO_DIVERSION = Citation.of(SOURCE, "C-123", Force.MUST, "杜絕擠佔、挪用現象");

    /** C-124: no assistance as a favour or through connections. */
    public static final Citation NO_FAVOURS = Citation.of(SOURCE, "C-124", Force.MUST, "杜絕人情救助、關係救助的發生");

    /** C-125: special funds are tracked all the year round. */
    public static final Citation TRACKING =
            Citation.of(SOURCE, "C-125", Force.SHOULD, "民政局監察內審室將與低保、救災、優撫等股室一道進行常年性的專項資金跟蹤檢查");

    /** C-126: a joint audit in May. */
    public static final Citation MAY_AUDIT = Citation.of(SOURCE, "C-126", Force.SHOULD, "5月份,將與財政局、監察局聯合組織");

    /** C-139: the year that is audited is not the year in which the audit is held. */
    public static final Citation AUDITED_YEAR = Citation.of(SOURCE, "C-139", Force.SHOULD, "對2009年度的民政資金使用情況進行審計檢查");

    /** C-141: the five fund systems, of which this is the first. */
    public static final Citation FUND_SYSTEMS = Citation.of(SOURCE, "C-141", Force.SHOULD, "一是民政資金專户管理制度要堅持");

    private static final List<Citation> CLAUSES = List.of(
            SUPPORT_STANDARD,
            CHARITY_FUNDS,
            CHARITY_PERSONS,
            CHARITY_MEAN,
            THREE_ONES,
            CHARITY_TARGET,
            PAIRING,
            PAIRING_HELPERS,
            PAIRING_CLIENTS,
            PANEL_IN_EVERY_VILLAGE,
            FIRST_LIST,
            OPEN_PROCEDURE,
            NO_ASSISTANCE_WITHOUT_BALLOT,
            PENSION_DELIVERY,
            LIVING_STANDARD,
            COUNTY_OPINION,
            STAFF_AND_FUNDS,
            STAFFING,
            MATCHING,
            FUNDS_IN_PLACE,
            FULL_COVERAGE,
            SECOND_LIST,
            TO_PERSONS,
            BY_BALLOT,
            NO_WAY_ROUND,
            CLEAN_BOOKS,
            DEDICATED_ACCOUNT,
            JOINT_MEETING,
            MINUTES_WITH_ENTRIES,
            NOT_BY_ONE,
            TO_HOUSEHOLDS,
            NOT_BY_A_FEW,
            SOCIALISED_PAYMENT,
            INTERNAL_CONTROLS,
            SEPARATE_DUTIES,
            NO_DIVERSION,
            NO_FAVOURS,
            TRACKING,
            MAY_AUDIT,
            AUDITED_YEAR,
            FUND_SYSTEMS);

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
