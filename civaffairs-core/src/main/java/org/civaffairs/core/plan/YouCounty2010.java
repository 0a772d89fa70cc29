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

    /** C-01: the three functions of civil affairs, by which targets are grouped. */
    public static final Citation PILLARS = Citation.of(SOURCE, "C-01", Force.NONE, "保障民生、發展民主、服務民眾");

    /** C-02: the county and the year that the document speaks for. */
    public static final Citation SCOPE = Citation.of(SOURCE, "C-02", Force.MUST, "2010年我縣民政工作必須抓好如下三個方面的工作");

    /** C-03: minimum living allowance, urban and rural, goes through the panel's ballot. */
    public static final Citation ALLOWANCE_BY_BALLOT =
            Citation.of(SOURCE, "C-03", Force.SHOULD, "進一步規範城鄉低保制度,嚴格評審團票決程序");

    /** C-04: those who receive the allowance are reviewed again; how often is open. */
    public static final Citation DYNAMIC_MANAGEMENT = Citation.of(SOURCE, "C-04", Force.SHOULD, "加強動態管理");

    /** C-05: everybody found eligible for the urban allowance receives it. */
    public static final Citation URBAN_ALLOWANCE = Citation.of(SOURCE, "C-05", Force.MUST, "確保城鎮低保應保盡保");

    /** C-06: the rural allowance standard is raised; by how much is open. Its force is that of C-05: 確保 governs both halves (our reading). */
    public static final Citation RURAL_ALLOWANCE = Citation.of(SOURCE, "C-06", Force.MUST, "農村低保適度提標");

    /** C-07: everybody found eligible for the five guarantees receives them. */
    public static final Citation SUPPORT_COVERAGE = Citation.of(SOURCE, "C-07", Force.MUST, "五保供養確保應保盡保");

    /** C-08: the five-guarantees standard of 1,500 yuan a year. */
    public static final Citation SUPPORT_STANDARD = Citation.of(SOURCE, "C-08", Force.SHOULD, "年供養標準提高到1500元");

    /** C-09: rural homes for the old are run by rules; the checklist is open. */
    public static final Citation RURAL_HOMES = Citation.of(SOURCE, "C-09", Force.SHOULD, "農村敬老院規範內部建設和管理,完善制度");

    /** C-10: what is due to people under the five guarantees is paid. */
    public static final Citation SUPPORT_DELIVERY = Citation.of(SOURCE, "C-10", Force.SHOULD, "落實五保對象基本生活待遇");

    /** C-11: 1,500 people or more receive medical assistance in the year. */
    public static final Citation MEDICAL_ASSISTANCE = Citation.of(SOURCE, "C-11", Force.STRIVE, "力爭全年實施醫療救助1500人以上");

    /** C-12: the plan for natural disasters is in force. */
    public static final Citation DISASTER_PLAN = Citation.of(SOURCE, "C-12", Force.SHOULD, "落實自然災害應急預案措施");

    /** C-13: verified, reported, the victims provided for, in time; how fast is open. */
    public static final Citation DISASTER_STEPS = Citation.of(SOURCE, "C-13", Force.SHOULD, "及時抓好災情的核查、上報和災民的生活安排");

    /** C-14: every disaster victim in difficulty is housed. */
    public static final Citation VICTIMS_HOUSED = Citation.of(SOURCE, "C-14", Force.MUST, "確保困難災民生活有序、住有所居");

    /** C-15: the basic living of the groups named is secured. */
    public static final Citation BASIC_LIVING =
            Citation.of(SOURCE, "C-15", Force.MUST, "確保城鄉困難羣體、優撫羣體和孤老、孤殘、孤兒等特殊羣體的基本生活");

    /** C-16: all practical tasks of province, city and county are done; the lists are open. */
    public static final Citation PRACTICAL_TASKS = Citation.of(SOURCE, "C-16", Force.SHOULD, "要全面完成省市縣各項實事任務");

    /** C-17: poor rural households without housing, in dangerous or in cramped housing are surveyed. */
    public static final Citation HOUSING_SURVEY = Citation.of(SOURCE, "C-17", Force.SHOULD, "搞好農村貧困無房户、危房户、少房户的調查");

    /** C-18: 300 secure houses are built. */
    public static final Citation SECURE_HOUSES = Citation.of(SOURCE, "C-18", Force.SHOULD, "新建安居房300棟");

    /** C-19: the home for the old of Baishi Town is rebuilt and extended. */
    public static final Citation BAISHI_HOME = Citation.of(SOURCE, "C-19", Force.SHOULD, "抓好柏市鎮敬老院改建擴建工作");

    /** C-20: social help is set up. */
    public static final Citation SOCIAL_HELP = Citation.of(SOURCE, "C-20", Force.SHOULD, "要引導和建立社會幫扶機制");

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

    /** C-33: village-affairs transparency and democratic management are assessed. */
    public static final Citation TRANSPARENCY = Citation.of(SOURCE, "C-33", Force.SHOULD, "要以村務公開民主管理工作考核為抓手,促進村級民主管理");

    /** C-34: the principal leader of the township or the one in charge of civil affairs answers for it. */
    public static final Citation RESPONSIBLE_LEADER =
            Citation.of(SOURCE, "C-34", Force.MUST, "鄉鎮必須由主要領導或主管民政工作的領導負責此項工作");

    /** C-35: the township's civil-affairs office has it as a task of its own. */
    public static final Citation RESPONSIBLE_OFFICE = Citation.of(SOURCE, "C-35", Force.SHOULD, "鄉鎮民政辦專抓此項工作");

    /** C-36: the criteria of the assessment are set out in detail; what they are is open. */
    public static final Citation DETAILED_CRITERIA = Citation.of(SOURCE, "C-36", Force.SHOULD, "要進一步細化村務公開民主管理考核細則");

    /** C-37: how the panel's ballot is carried out is an important part of the assessment. */
    public static final Citation BALLOT_ASSESSED = Citation.of(SOURCE, "C-37", Force.SHOULD, "把社會救助評審制度的執行情況納入考核的重要內容");

    /** C-38: targeted inspection, full survey, phone spot check and other methods. */
    public static final Citation METHODS = Citation.of(SOURCE, "C-38", Force.SHOULD, "採取重點督查、面上普查、電話抽查等各種形式");

    /** C-40: the veto on a township's awards. */
    public static final Citation TOWNSHIP_VETO =
            Citation.of(SOURCE, "C-40", Force.MUST, "凡鄉鎮領導不重視,主管民政工作的領導不抓此項工作,民政辦不負責此項工作的,鄉鎮民政工作不得評先評優");

    /** C-41: assistance decided without the panel's ballot, the first veto on a village. */
    public static final Citation NO_ASSISTANCE_WITHOUT_BALLOT =
            Citation.of(SOURCE, "C-41", Force.MUST, "凡村級社會救助未經評審團民主評議票決的");

    /** C-42: disorder that led people to petition or to complain, the second veto on a village. */
    public static final Citation DISORDER = Citation.of(SOURCE, "C-42", Force.MUST, "村級政務、事務、財務管理混亂引發羣眾上訪告狀的");

    /** C-43: the first effect of a veto on a village: the last grade. */
    public static final Citation LAST_GRADE = Citation.of(SOURCE, "C-43", Force.MUST, "在考核中列入最末等次");

    /** C-44: the second effect: no advanced unit of county or township. */
    public static final Citation NOT_ADVANCED = Citation.of(SOURCE, "C-44", Force.MUST, "並不得評為縣和鄉鎮文明建設先進單位");

    /** C-45: the results of the assessment are used. */
    public static final Citation RESULTS_USED = Citation.of(SOURCE, "C-45", Force.SHOULD, "要強化考核結果運用");

    /** C-47: the county is a national pilot of rural communities. */
    public static final Citation PILOT_COUNTY = Citation.of(SOURCE, "C-47", Force.NONE, "全國農村社區建設實驗縣");

    /** C-48: the five national pilot villages. */
    public static final Citation NATIONAL_PILOTS = Citation.of(SOURCE, "C-48", Force.SHOULD, "裏旺、羅家坪、新聯、新塘、下洞等5個全國試點村");

    /** C-49: the pilot village of the city. */
    public static final Citation CITY_PILOT = Citation.of(SOURCE, "C-49", Force.SHOULD, "高樓市級試點村");

    /** C-50: pilots are checked and guided; how often is open. */
    public static final Citation PILOT_GUIDANCE = Citation.of(SOURCE, "C-50", Force.SHOULD, "試點村試點工作的檢查和指導");

    /** C-51: rural communities are built together with four other works. */
    public static final Citation COMBINED_WORKS =
            Citation.of(SOURCE, "C-51", Force.SHOULD, "把農村社區建設與村級組織建設、新農村建設、精神文明建設和社會治安綜合治理結合一起抓");

    /** C-52: each village revises its covenant. */
    public static final Citation COVENANTS = Citation.of(SOURCE, "C-52", Force.SHOULD, "指導各村修改和完善村規民約");

    /** C-55: the three difficulties of entitled recipients; what they are is open. */
    public static final Citation THREE_DIFFICULTIES = Citation.of(SOURCE, "C-55", Force.SHOULD, "着重解決優撫對象“三難”問題");

    /** C-56: pensions of key entitled recipients on time and in full. */
    public static final Citation PENSION_DELIVERY = Citation.of(SOURCE, "C-56", Force.SHOULD, "落實重點優撫對象撫卹、定補資金的及時足額到位");

    /** C-57: key entitled recipients live no worse than people there do. */
    public static final Citation LIVING_STANDARD = Citation.of(SOURCE, "C-57", Force.MUST, "保證重點優撫對象生活不低於當地一般羣眾生活水平");

    /** C-58: petitions that concern the army are resolved. */
    public static final Citation MILITARY_PETITIONS = Citation.of(SOURCE, "C-58", Force.STRIVE, "努力化解涉軍信訪矛盾");

    /** C-59: marriage registration is standardised, a model window set up. */
    public static final Citation MARRIAGE_REGISTRATION = Citation.of(SOURCE, "C-59", Force.STRIVE, "努力開展文明窗口創建活動");

    /** C-60: adoptions are registered by procedure and law. */
    public static final Citation ADOPTION_REGISTRATION = Citation.of(SOURCE, "C-60", Force.SHOULD, "收養登記要規範程序,依規依法");

    /** C-61: every registration is in order. */
    public static final Citation REGISTRATION_RATE = Citation.of(SOURCE, "C-61", Force.MUST, "確保登記合格率100%");

    /** C-62: associations are registered and inspected each year. */
    public static final Citation ANNUAL_INSPECTION = Citation.of(SOURCE, "C-62", Force.SHOULD, "嚴格依法對各類社團組織進行登記和年檢工作");

    /** C-63: one training of associations in the first half of the year. */
    public static final Citation ASSOCIATION_TRAINING = Citation.of(SOURCE, "C-63", Force.SHOULD, "上半年對社團組織進行一次培訓");

    /** C-64: one full check of their finances and work in the second half. */
    public static final Citation ASSOCIATION_CHECK =
            Citation.of(SOURCE, "C-64", Force.SHOULD, "下半年對社團組織的財務情況和工作情況進行一次全面檢查");

    /** C-65: services and fees of associations are put in order with four departments. */
    public static final Citation FEES =
            Citation.of(SOURCE, "C-65", Force.SHOULD, "與財政、監察、審計、物價等部門一道共同協作,規範整頓社會團體服務和收費行為");

    /** C-66: rural professional associations are registered. */
    public static final Citation RURAL_ASSOCIATIONS = Citation.of(SOURCE, "C-66", Force.SHOULD, "認真做好農村專業經濟協會組織登記管理工作");

    /** C-67: the main structure of the funeral hall is done by the end of September. */
    public static final Citation FUNERAL_HALL = Citation.of(SOURCE, "C-67", Force.STRIVE, "爭取今年9月底以前全面完成殯儀館主體工程項目");

    /** C-68: funeral reform starts within the year. Its force is that of C-67: 爭取 goes on over the comma (our reading). */
    public static final Citation FUNERAL_REFORM = Citation.of(SOURCE, "C-68", Force.STRIVE, "年內啟動殯葬改革工作");

    /** C-70: 10,000,000 yuan of welfare lottery in the year. */
    public static final Citation LOTTERY = Citation.of(SOURCE, "C-70", Force.STRIVE, "爭取全年完成發行任務1000萬元");

    /** C-71: boundaries are inspected jointly. */
    public static final Citation BOUNDARIES = Citation.of(SOURCE, "C-71", Force.SHOULD, "健全行政區劃界線聯合檢查制度");

    /** C-72: name signs stand in the villages along national road 106. */
    public static final Citation ROAD_SIGNS = Citation.of(SOURCE, "C-72", Force.SHOULD, "設立106國道沿線行政村地名標識");

    /** C-73: a new policy of benefits for the old is issued within the year. */
    public static final Citation ELDERLY_POLICY = Citation.of(SOURCE, "C-73", Force.STRIVE, "爭取年內製定出台新的老年人優惠政策");

    /** C-74: Xuehua community pilots services for the old. */
    public static final Citation ELDERLY_PILOT = Citation.of(SOURCE, "C-74", Force.SHOULD, "城關鎮雪花社區養老服務的試點工作");

    /** C-76: reasonable claims of those in the care of civil affairs are resolved. */
    public static final Citation CLAIMS = Citation.of(SOURCE, "C-76", Force.SHOULD, "着力解決民政對象反映的合理訴求");

    /** C-77: plans exist for events of a crowd and for sudden ones. */
    public static final Citation EVENT_PLANS = Citation.of(SOURCE, "C-77", Force.SHOULD, "完善處理羣眾性、突發性事件預案");

    /** C-78: trouble is found in time and resolved on the spot. */
    public static final Citation ON_THE_SPOT = Citation.of(SOURCE, "C-78", Force.SHOULD, "及時發現和就地化解不穩定因素");

    /** C-79: every administrative act is lawful, reasonable, by due process, efficient. */
    public static final Citation LAWFUL_ACTS = Citation.of(SOURCE, "C-79", Force.MUST, "確保每個行政行為都做到合法合理,程序正當,高效便民");

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

    /** C-91: the attention of the township's principal leader. 爭取 governs this part alone. */
    public static final Citation LEADERS_ATTENTION = Citation.of(SOURCE, "C-91", Force.STRIVE, "要積極爭取鄉鎮主要領導的高度重視");

    /** C-91: the leader in charge of civil affairs attends to it. */
    public static final Citation LEADER_IN_CHARGE = Citation.of(SOURCE, "C-91", Force.SHOULD, "鄉鎮主管民政工作的領導專管");

    /** C-91: the civil-affairs office attends to it. */
    public static final Citation OFFICE_IN_CHARGE = Citation.of(SOURCE, "C-91", Force.SHOULD, "民政辦要專抓");

    /** C-92: two demonstration villages or more in each township. */
    public static final Citation DEMONSTRATION_VILLAGES = Citation.of(SOURCE, "C-92", Force.SHOULD, "每個鄉鎮要建好兩個以上的示範村");

    /** C-95: the rights to know, to take part, to decide and to supervise. */
    public static final Citation FOUR_RIGHTS = Citation.of(SOURCE, "C-95", Force.SHOULD, "知情權、參與權、決策權和監督權");

    /** C-96: the panel's ballot is part of the work on transparency. */
    public static final Citation BALLOT_IN_WORK =
            Citation.of(SOURCE, "C-96", Force.SHOULD, "要把民政社會救助民主評議票決制度納入村務公開民主管理的重要內容");

    /** C-97: clean people, clean books. */
    public static final Citation CLEAN_BOOKS = Citation.of(SOURCE, "C-97", Force.SHOULD, "做乾乾淨淨的人,做乾乾淨淨的帳");

    /** C-98: no banquets given by township offices in the county seat. */
    public static final Citation NO_BANQUETS = Citation.of(SOURCE, "C-98", Force.MUST, "不準接受鄉鎮民政辦到縣城設宴請客");

    /** C-99: no money or gifts from subordinate units. */
    public static final Citation NO_GIFTS = Citation.of(SOURCE, "C-99", Force.MUST, "不準接受下屬單位的禮金禮品");

    /** C-100: no funds used against the rules to favour kin and friends. */
    public static final Citation NO_KIN = Citation.of(SOURCE, "C-100", Force.MUST, "不準優親厚友違規使用民政資金");

    /** C-101: the campaign of the six ones; what they are is open. */
    public static final Citation SIX_ONES =
            Citation.of(SOURCE, "C-101", Force.SHOULD, "帶頭響應縣委、縣政府關於開展密切黨羣幹羣關係“六個一”活動的號召");

    /** C-102: each cadre of the bureau is linked to a township. */
    public static final Citation TOWNSHIP_LINKS = Citation.of(SOURCE, "C-102", Force.SHOULD, "民政局機關幹部實行聯繫鄉鎮民政工作制度");

    /** C-103: two field trips or more for each of them in a month. */
    public static final Citation FIELD_TRIPS = Citation.of(SOURCE, "C-103", Force.SHOULD, "每人每月下鄉兩次以上");

    /** C-104: 20 farm households or more visited. */
    public static final Citation HOUSEHOLD_VISITS = Citation.of(SOURCE, "C-104", Force.SHOULD, "走訪農户20户以上");

    /** C-105: township staff visit once a year or more. */
    public static final Citation STAFF_VISITS =
            Citation.of(SOURCE, "C-105", Force.SHOULD, "鄉鎮民政工作人員對所在鄉鎮民政工作走訪每人每年在一次以上");

    /** C-106: visits are recorded. */
    public static final Citation VISITS_RECORDED = Citation.of(SOURCE, "C-106", Force.SHOULD, "並記錄在案");

    /** C-107: the campaign counts in awards. */
    public static final Citation BASIS_FOR_AWARDS =
            Citation.of(SOURCE, "C-107", Force.SHOULD, "開展“六個一”活動的情況將作為評先評優的重要依據");

    /** C-108: disasters are reported, the place reached, rescue organised at once; how fast is open. */
    public static final Citation FIRST_MOMENT =
            Citation.of(SOURCE, "C-108", Force.MUST, "民政幹部必須第一時間報告災情,在第一時間到達現場,在第一時間組織救援");

    /** C-109: a smile, a chair, a cup of tea, a sincere heart. */
    public static final Citation FOUR_ONES = Citation.of(SOURCE, "C-109", Force.SHOULD, "一張笑臉相迎,一張椅子請坐,一杯清茶請喝,一片誠心辦事");

    /** C-110: the weak are treated as equals and with kindness. */
    public static final Citation EQUAL_TREATMENT = Citation.of(SOURCE, "C-110", Force.SHOULD, "對弱勢羣體要平等相待,和氣辦事");

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

    /** C-120: as few intermediaries as possible. */
    public static final Citation FEWEST_INTERMEDIARIES =
            Citation.of(SOURCE, "C-120", Force.WHERE_POSSIBLE, "儘可能減少中間環節");

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

    /** C-127: some 90 laws and regulations. */
    public static final Citation LAWS = Citation.of(SOURCE, "C-127", Force.NONE, "民政相關的法律法規有90多部");

    /** C-128: all civil-affairs cadres study. */
    public static final Citation STUDY = Citation.of(SOURCE, "C-128", Force.MUST, "縣鄉各級民政幹部必須認真學習");

    /** C-136: the two cleans and three prohibitions bind all civil-affairs cadres. */
    public static final Citation ALL_CADRES = Citation.of(SOURCE, "C-136", Force.SHOULD, "要求全體民政幹部做到“兩個乾淨”、“三個不準”");

    /** C-137: when natural or human-made disaster strikes. */
    public static final Citation DISASTERS = Citation.of(SOURCE, "C-137", Force.SHOULD, "在人民羣眾面臨天災人禍,最需要黨和政府關心、關愛的時候");

    /** C-138: two classes of staff with duties of their own. */
    public static final Citation STAFF_CLASSES =
            Citation.of(SOURCE, "C-138", Force.SHOULD, "民政局機關幹部實行聯繫鄉鎮民政工作制度,每人每月下鄉兩次以上,走訪農户20户以上;鄉鎮民政工作人員");

    /** C-139: the year that is audited is not the year in which the audit is held. */
    public static final Citation AUDITED_YEAR = Citation.of(SOURCE, "C-139", Force.SHOULD, "對2009年度的民政資金使用情況進行審計檢查");

    /** C-141: the five fund systems, of which this is the first, that of the dedicated account. */
    public static final Citation FUND_SYSTEMS = Citation.of(SOURCE, "C-141", Force.SHOULD, "一是民政資金專户管理制度要堅持");

    /** C-141: the second fund system, that of allocation. The plan writes 製 here. */
    public static final Citation ALLOCATION_SYSTEM = Citation.of(SOURCE, "C-141", Force.SHOULD, "二是分配製度要規範");

    /** C-141: the third fund system, that of payment. */
    public static final Citation PAYMENT_SYSTEM = Citation.of(SOURCE, "C-141", Force.SHOULD, "三是資金髮放制度要健全");

    /** C-141: the fourth fund system, that of internal audit and supervision. */
    public static final Citation INTERNAL_AUDIT_SYSTEM = Citation.of(SOURCE, "C-141", Force.SHOULD, "四是內審監督制度要建立");

    /** C-141: the fifth fund system, that of special inspections. */
    public static final Citation INSPECTION_SYSTEM = Citation.of(SOURCE, "C-141", Force.SHOULD, "五是嚴格專項資金檢查制度");

    /** C-142: associations work by law and rules. */
    public static final Citation ASSOCIATIONS_LAWFUL = Citation.of(SOURCE, "C-142", Force.MUST, "確保社團組織依法依規運行");

    /** C-143: each policy and law of civil affairs is carried out. */
    public static final Citation POLICIES_CARRIED_OUT = Citation.of(SOURCE, "C-143", Force.MUST, "確保每項民政政策法規得到有效實施");

    /** C-144: social assistance is fair and just. */
    public static final Citation FAIRNESS = Citation.of(SOURCE, "C-144", Force.MUST, "確保社會救助的公平公正");

    /** C-145: visits are exchanged with neighbouring counties. */
    public static final Citation NEIGHBOURS = Citation.of(SOURCE, "C-145", Force.SHOULD, "積極與周邊縣市互訪交流");

    private static final List<Citation> CLAUSES = List.of(
            PILLARS,
            SCOPE,
            ALLOWANCE_BY_BALLOT,
            DYNAMIC_MANAGEMENT,
            URBAN_ALLOWANCE,
            RURAL_ALLOWANCE,
            SUPPORT_COVERAGE,
            SUPPORT_STANDARD,
            RURAL_HOMES,
            SUPPORT_DELIVERY,
            MEDICAL_ASSISTANCE,
            DISASTER_PLAN,
            DISASTER_STEPS,
            VICTIMS_HOUSED,
            BASIC_LIVING,
            PRACTICAL_TASKS,
            HOUSING_SURVEY,
            SECURE_HOUSES,
            BAISHI_HOME,
            SOCIAL_HELP,
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
            TRANSPARENCY,
            RESPONSIBLE_LEADER,
            RESPONSIBLE_OFFICE,
            DETAILED_CRITERIA,
            BALLOT_ASSESSED,
            METHODS,
            TOWNSHIP_VETO,
            NO_ASSISTANCE_WITHOUT_BALLOT,
            DISORDER,
            LAST_GRADE,
            NOT_ADVANCED,
            RESULTS_USED,
            PILOT_COUNTY,
            NATIONAL_PILOTS,
            CITY_PILOT,
            PILOT_GUIDANCE,
            COMBINED_WORKS,
            COVENANTS,
            THREE_DIFFICULTIES,
            PENSION_DELIVERY,
            LIVING_STANDARD,
            MILITARY_PETITIONS,
            MARRIAGE_REGISTRATION,
            ADOPTION_REGISTRATION,
            REGISTRATION_RATE,
            ANNUAL_INSPECTION,
            ASSOCIATION_TRAINING,
            ASSOCIATION_CHECK,
            FEES,
            RURAL_ASSOCIATIONS,
            FUNERAL_HALL,
            FUNERAL_REFORM,
            LOTTERY,
            BOUNDARIES,
            ROAD_SIGNS,
            ELDERLY_POLICY,
            ELDERLY_PILOT,
            CLAIMS,
            EVENT_PLANS,
            ON_THE_SPOT,
            LAWFUL_ACTS,
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
            LEADERS_ATTENTION,
            LEADER_IN_CHARGE,
            OFFICE_IN_CHARGE,
            DEMONSTRATION_VILLAGES,
            FOUR_RIGHTS,
            BALLOT_IN_WORK,
            CLEAN_BOOKS,
            NO_BANQUETS,
            NO_GIFTS,
            NO_KIN,
            SIX_ONES,
            TOWNSHIP_LINKS,
            FIELD_TRIPS,
            HOUSEHOLD_VISITS,
            STAFF_VISITS,
            VISITS_RECORDED,
            BASIS_FOR_AWARDS,
            FIRST_MOMENT,
            FOUR_ONES,
            EQUAL_TREATMENT,
            DEDICATED_ACCOUNT,
            JOINT_MEETING,
            MINUTES_WITH_ENTRIES,
            NOT_BY_ONE,
            TO_HOUSEHOLDS,
            NOT_BY_A_FEW,
            SOCIALISED_PAYMENT,
            FEWEST_INTERMEDIARIES,
            INTERNAL_CONTROLS,
            SEPARATE_DUTIES,
            NO_DIVERSION,
            NO_FAVOURS,
            TRACKING,
            MAY_AUDIT,
            LAWS,
            STUDY,
            ALL_CADRES,
            DISASTERS,
            STAFF_CLASSES,
            AUDITED_YEAR,
            FUND_SYSTEMS,
            ALLOCATION_SYSTEM,
            PAYMENT_SYSTEM,
            INTERNAL_AUDIT_SYSTEM,
            INSPECTION_SYSTEM,
            ASSOCIATIONS_LAWFUL,
            POLICIES_CARRIED_OUT,
            FAIRNESS,
            NEIGHBOURS);

    private YouCounty2010() {}

    /** {@return all clauses held here, by their numbers} */
    public static List<Citation> clauses() {
        return CLAUSES;
    }

    /**
     * Looks up a clause.
     *
     * @param clause its number, such as {@code C-83}
     * @return the clause, if it is held here; of C-91 and C-141, which have several parts, the first
     */
    public static Optional<Citation> findClause(String clause) {
        return CLAUSES.stream().filter(c -> c.clause().equals(clause)).findFirst();
    }
}
