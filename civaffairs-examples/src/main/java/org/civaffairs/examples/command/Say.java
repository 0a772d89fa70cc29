package org.civaffairs.examples.command;

import org.civaffairs.core.value.Text;

/** The words of the command line, in both languages, in one place. */
public final class Say {
    public static final Text ON = Text.of("日期", "on");
    public static final Text TOTAL = Text.of("合计", "total");
    public static final Text CODE = Text.of("代码", "code");
    public static final Text TOWNSHIP = Text.of("乡镇", "township");
    public static final Text TOWNSHIPS = Text.of("乡镇数", "townships");
    public static final Text RESIDENTS = Text.of("常住人口", "residents");
    public static final Text STAFF = Text.of("现有人员", "officers");
    public static final Text REQUIRED_STAFF = Text.of("应配人员", "required");
    public static final Text STAFF_GAP = Text.of("缺额", "missing");
    public static final Text APPROPRIATION = Text.of("上级拨款", "appropriation");
    public static final Text REQUIRED_MATCHING = Text.of("应配套", "required");
    public static final Text BUDGETED = Text.of("已安排", "budgeted");
    public static final Text SHORTFALL = Text.of("缺口", "shortfall");
    public static final Text PLANNED = Text.of("计划", "planned");
    public static final Text RECEIVED = Text.of("到位", "received");
    public static final Text ARREARS = Text.of("未到位", "arrears");
    public static final Text BOTH = Text.of("人手经费", "staff and funds");
    public static final Text FINDINGS = Text.of("发现（重者在前）", "findings, the gravest first");
    public static final Text NONE = Text.of("无", "none");
    public static final Text SEVERITY = Text.of("程度", "severity");
    public static final Text FINDING = Text.of("发现", "finding");
    public static final Text EXPECTED = Text.of("应为", "expected");
    public static final Text ACTUAL = Text.of("实为", "actual");
    public static final Text DIFFERENCE = Text.of("相差", "difference");
    public static final Text CLAUSE = Text.of("条款", "clause");
    public static final Text CLAUSES = Text.of("条款原文", "the clauses in their own words");
    public static final Text ASSUMPTIONS =
            Text.of("非计划载明（本库解读、援引、假定、方案）", "not stated by the plan (readings, adopted, assumed, proposed)");
    public static final Text PARAMETER = Text.of("参数", "parameter");
    public static final Text NAME = Text.of("名称", "name");
    public static final Text VALUE = Text.of("值", "value");
    public static final Text GAP = Text.of("计划未定", "left open");
    public static final Text FROM = Text.of("起", "from");
    public static final Text TO = Text.of("止", "to");
    public static final Text BASIS = Text.of("依据", "basis");
    public static final Text ALTERNATIVES = Text.of("其他解读或取值范围", "other readings or range");
    public static final Text COLUMN = Text.of("字段", "column");
    public static final Text UNIT = Text.of("单位", "unit");
    public static final Text NEEDED = Text.of("必填", "required");
    public static final Text YES = Text.of("是", "yes");
    public static final Text NO = Text.of("否", "no");
    public static final Text MEANING = Text.of("含义", "meaning");
    public static final Text SAMPLE = Text.of("样例", "sample");
    public static final Text QUOTE = Text.of("原文", "quote");
    public static final Text FORCE = Text.of("约束力", "force");
    public static final Text SOURCE = Text.of("出处", "source");
    public static final Text CITED_BY = Text.of("引用者", "cited by");
    public static final Text BEFORE = Text.of("之前", "before");
    public static final Text AFTER = Text.of("之后", "after");
    public static final Text MORE = Text.of("增加", "more");
    public static final Text FEWER = Text.of("减少", "fewer");
    public static final Text UNCHANGED = Text.of("不变", "unchanged");
    public static final Text UNDETERMINED = Text.of("无法判定", "undetermined");
    public static final Text CASES = Text.of("例", "cases");
    public static final Text PLAN = Text.of("现行计划", "the plan");
    public static final Text BY = Text.of("比较口径", "measure");
    public static final Text CHANGED = Text.of("变动最大者在前", "changed cases, the largest difference first");
    public static final Text NOT_SHOWN = Text.of("其余变动未列出", "more changed cases not shown");
    public static final Text READING = Text.of("解读", "reading");
    public static final Text READINGS = Text.of("改变解读对结论的影响", "what another reading would do to this answer");
    public static final Text SAME = Text.of("结论不变", "same answer");
    public static final Text CHANGES = Text.of("改变结论", "changes the answer");
    public static final Text INVENTED = Text.of(
            "样例：攸县23个乡镇街道的名称和代码为真实（取自晚于2010年的区划）；人口、人员、资金、账簿、村、干部、考核记录和实绩全部为虚构，不反映任何真实情况。",
            "SAMPLE: the 23 townships' names and codes are real (of a later year than 2010); all populations, staff, money,"
                    + " books, villages, cadres, evidence and results are INVENTED and say nothing about any real place.");
    public static final Text DATA = Text.of("数据", "data");
    public static final Text DAY = Text.of("日期", "day");
    public static final Text VILLAGE = Text.of("村", "village");
    public static final Text VILLAGES = Text.of("有决定的村", "villages with decisions");
    public static final Text MOTION = Text.of("议题", "motion");
    public static final Text MATTER = Text.of("事项", "matter");
    public static final Text PRESENT_OF_DUE = Text.of("实到/应到", "present/due");
    public static final Text YES_OF_NEEDED = Text.of("同意/需要", "yes/needed");
    public static final Text OUTCOME = Text.of("结果", "outcome");
    public static final Text REASON = Text.of("理由", "reason");
    public static final Text DEVIATIONS = Text.of("违反程序之处", "deviations");
    public static final Text EFFECT = Text.of("后果", "effect");
    public static final Text SEATS = Text.of("名额", "seats");
    public static final Text SELECTED = Text.of("选定", "selected");
    public static final Text TIED = Text.of("并列", "tied");
    public static final Text SEATS_LEFT = Text.of("待定名额", "seats left");
    public static final Text SUM = Text.of("总额", "sum");
    public static final Text SHARES = Text.of("份数", "shares");
    public static final Text UNDISTRIBUTED = Text.of("未分配", "undistributed");
    public static final Text COVERED = Text.of("票决全覆盖", "coverage by ballot");
    public static final Text OF = Text.of("总数", "of");
    public static final Text BALLOTED = Text.of("符合", "covered");
    public static final Text UNBALLOTED = Text.of("不符合", "not covered");
    public static final Text SHARE = Text.of("比例", "share");
    public static final Text DECISIONS = Text.of("救助决定", "decisions on assistance");
    public static final Text PANELS = Text.of("设有评审团的村", "villages with a panel");
    public static final Text WHERE = Text.of("对象", "where");
    public static final Text PRESET = Text.of("规则组", "preset");
    public static final Text UNKNOWN = Text.of("未知", "unknown");

    public static final Text JOURNAL = Text.of("账簿核验", "verification of books");
    public static final Text CLEAN = Text.of("无违反，全部入账", "clean");
    public static final Text NOT_CLEAN = Text.of("有违反或未入账的分录", "not clean");
    public static final Text POSTINGS = Text.of("分录", "postings");
    public static final Text POSTED = Text.of("入账", "posted");
    public static final Text REPEATED = Text.of("重复", "repeated");
    public static final Text LEFT_OUT = Text.of("未入账", "left out");
    public static final Text CLEAN_BUT_UNREAD = Text.of("有行未能读入，其余无违反", "lines could not be read, the rest is clean");
    public static final Text PURPOSE = Text.of("专项余额", "balance by purpose");
    public static final Text COUNT = Text.of("条数", "count");
    public static final Text FINDINGS_BY_CODE =
            Text.of("账簿中的发现，按种类，重者在前", "findings in the books by code, the gravest first");
    public static final Text FIRST = Text.of("首例", "first");
    public static final Text FIRST_FINDINGS = Text.of("按分录顺序，已列/合计", "in the order of postings, listed/all");
    public static final Text DOCUMENT = Text.of("凭据", "document");
    public static final Text REMEDY = Text.of("处理", "remedy");

    public static final Text FINDINGS_IN_ALL = Text.of("发现", "findings");
    public static final Text KINDS = Text.of("种类", "kinds");
    public static final Text GRAVEST_ORDER = Text.of(
            "先按程度，再按条款号、对象排列；同一种只列一次，注明件数；同一条款的第二种排在各条款第一种之后。金额、人数、天数不能互相比较。",
            "By severity, then clause, then subject; a kind is listed once, with its count; a second kind of a clause comes"
                    + " after the first of every clause. Money, people and days cannot be weighed against each other.");
    public static final Text WHAT_TO_DO = Text.of("怎么办", "what to do");
    public static final Text POSTING = Text.of("分录", "posting");
    public static final Text COUNTY = Text.of("县（不属乡镇）", "county, no township");
    public static final Text MATCHING_GAP = Text.of("配套缺口", "matching short");
    public static final Text BY_BALLOT = Text.of("票决比例", "balloted");
    public static final Text PROVISIONAL = Text.of("待定", "provisional");
    public static final Text VETOED = Text.of("一票否决", "vetoed");
    public static final Text DEMONSTRATION = Text.of("示范村", "demonstration");
    public static final Text STAFF_VISITED = Text.of("走访达标人员", "staff who visited");
    public static final Text GRADE = Text.of("等次", "grade");
    public static final Text COUNTED_VILLAGES = Text.of("村数", "villages");
    public static final Text SCORE = Text.of("得分", "score");
    public static final Text WITHOUT_VETO = Text.of("不计否决的等次", "grade without the veto");
    public static final Text VETO = Text.of("否决事由", "veto");
    public static final Text BARRED_ANY = Text.of("任一项即取消", "barred if any");
    public static final Text BARRED_ALL = Text.of("三项全有才取消", "barred if all");
    public static final Text GROUNDS = Text.of("事由", "grounds");
    public static final Text LIST = Text.of("名单", "list");
    public static final Text REFUSED = Text.of("应撤下", "to be taken off");
    public static final Text UNCERTAIN = Text.of("待核实", "uncertain");
    public static final Text CLEARED = Text.of("可以保留", "may stay");
    public static final Text CADRE = Text.of("干部", "cadre");
    public static final Text MONTHS_MET = Text.of("达标月数", "months met");
    public static final Text HOUSEHOLDS = Text.of("走访户数", "households");
    public static final Text UNRECORDED = Text.of("未记录", "unrecorded");
    public static final Text VIOLATIONS = Text.of("违反", "violations");
    public static final Text NOTES = Text.of("提示", "notes");
    public static final Text CLEAN_PERSON = Text.of("干净人", "clean person");
    public static final Text CLEAN_BOOKS = Text.of("干净账", "clean books");
    public static final Text PHONE = Text.of("电话抽查", "phone check");
    public static final Text ANSWERED = Text.of("满意/作答", "satisfied/answered");
    public static final Text INTERVAL = Text.of("置信区间", "interval");
    public static final Text DUTY = Text.of("任务", "duty");
    public static final Text REACHED = Text.of("实绩", "reached");
    public static final Text STATUS = Text.of("结论", "status");
    public static final Text PILLAR = Text.of("部分", "part of the plan");
    public static final Text LEVEL = Text.of("层级", "level");
    public static final Text OFFICE = Text.of("责任单位", "office");
    public static final Text NOT_ASSESSED = Text.of("计划未定，未评定：", "left open by the plan, not assessed: ");
    public static final Text RESULTS = Text.of("所据结论数", "results that rest on it");

    public static final Text RULE = Text.of("规定", "rule");
    public static final Text IN_ORDER = Text.of("无问题", "in order");
    public static final Text NOT_MET = Text.of("未符合", "not met");
    public static final Text OF_DAYS = Text.of("天", "days");
    public static final Text CASE_COUNT = Text.of("例数", "cases");
    public static final Text IN_TOTAL = Text.of("合计", "in total");
    public static final Text NAMELY = Text.of("情形", "namely");
    public static final Text FURTHER = Text.of("其余", "further");
    public static final Text MORE_SECTIONS = Text.of(
            "--section 名称 查看明细（如 findings、payment），--township 乡镇名 查看一个乡镇，--all 查看全部",
            "details: --section NAME (such as findings or payment), --township NAME for one township, --all for everything");

    private Say() {}
}
