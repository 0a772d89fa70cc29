package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.DAY;
import static org.civaffairs.examples.facts.Column.Kind.NUMBER;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.Kind.WORD;
import static org.civaffairs.examples.facts.Column.Kind.YUAN;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.target.Attainment;
import org.civaffairs.core.target.Coverage;
import org.civaffairs.core.target.CoverageFacts;
import org.civaffairs.core.target.CoverageRule;
import org.civaffairs.core.target.DeadlineFacts;
import org.civaffairs.core.target.DeadlineRule;
import org.civaffairs.core.target.Delivery;
import org.civaffairs.core.target.DeliveryFacts;
import org.civaffairs.core.target.DeliveryRule;
import org.civaffairs.core.target.Edition;
import org.civaffairs.core.target.EditionFacts;
import org.civaffairs.core.target.EditionRule;
import org.civaffairs.core.target.Groups;
import org.civaffairs.core.target.GroupsFacts;
import org.civaffairs.core.target.GroupsRule;
import org.civaffairs.core.target.HousingSurvey;
import org.civaffairs.core.target.HousingSurveyFacts;
import org.civaffairs.core.target.HousingSurveyRule;
import org.civaffairs.core.target.ReviewDue;
import org.civaffairs.core.target.ReviewDueFacts;
import org.civaffairs.core.target.ReviewDueRule;
import org.civaffairs.core.target.StandardRaised;
import org.civaffairs.core.target.StandardRaisedFacts;
import org.civaffairs.core.target.StandardRaisedRule;
import org.civaffairs.core.target.TargetFacts;
import org.civaffairs.core.target.TargetRule;
import org.civaffairs.core.target.Timing;
import org.civaffairs.core.target.WorkPlan;
import org.civaffairs.core.target.WorkPlanFacts;
import org.civaffairs.core.target.WorkPlanRule;

/** What is to be reached, by when, and of how many; and the small rules of the livelihood part. */
public final class TargetEntries {
    private static final Column SUBJECT = required("subject", TEXT, "单位", "whose number", "某县");
    private static final Column TOWNSHIP = required("township", TEXT, "乡镇", "township", "柏市镇");
    private static final Column PERSON = required("person", TEXT, "姓名", "person", "李四");
    private static final Column THROUGH = required("through", DAY, "统计截至", "counted through", "2010-12-31");

    /** C-11, C-18, C-70. */
    public static final RuleEntry<TargetFacts, Attainment> TARGET = new RuleEntry<>(
            new Form<>(
                    "target",
                    TargetFacts.class,
                    List.of(
                            SUBJECT,
                            required("target", TEXT, "指标", "target", "medical-assistance"),
                            THROUGH,
                            optional("observed", TEXT, "实绩", "reached", "1480 PERSONS"),
                            optional("notCounted", TEXT, "另报（不计入）", "reported beside", "1733 PERSON_TIMES"))),
            Attainment.class,
            TargetRule.PARAMETERS,
            TargetRule::under,
            facts -> facts.subject() + " " + facts.target(),
            List.of(TargetRule.BY_MISSED, TargetRule.BY_ACHIEVED),
            YouCounty2010.MEDICAL_ASSISTANCE,
            List.of(TargetRule.MISSED));

    /** C-19, C-67, C-68, C-73. */
    public static final RuleEntry<DeadlineFacts, Timing> DEADLINE = new RuleEntry<>(
            new Form<>(
                    "deadline",
                    DeadlineFacts.class,
                    List.of(
                            SUBJECT,
                            required("target", TEXT, "任务", "task", "funeral-hall"),
                            required("asOf", DAY, "截至", "as of", "2010-12-31"),
                            required("done", TRUTH, "已完成", "done", "YES"),
                            optional("doneOn", DAY, "完成日期", "done on", "2010-10-05"))),
            Timing.class,
            DeadlineRule.PARAMETERS,
            DeadlineRule::under,
            facts -> facts.subject() + " " + facts.target(),
            List.of(DeadlineRule.BY_DAYS_LATE, DeadlineRule.BY_MISSED),
            YouCounty2010.FUNERAL_HALL,
            List.of(DeadlineRule.MISSED));

    /** C-03, C-05, C-07, C-09, C-14, C-16, C-50, C-51, C-52, C-55, C-58, C-71, C-72. */
    public static final RuleEntry<CoverageFacts, Coverage> COVERAGE = new RuleEntry<>(
            new Form<>(
                    "coverage",
                    CoverageFacts.class,
                    List.of(
                            SUBJECT,
                            required("target", TEXT, "覆盖事项", "what is covered", "urban-allowance"),
                            THROUGH,
                            required("eligible", NUMBER, "应覆盖", "should be covered", "412"),
                            required("covered", NUMBER, "已覆盖", "covered", "409"),
                            required("unknown", NUMBER, "情况不明", "not known", "0"),
                            list("uncovered", "未覆盖名单", "who is not covered", "\"D-1\"", "\"D-2\"", "\"D-3\""),
                            optional("ineligible", NUMBER, "不应覆盖而覆盖", "covered and should not be", "2"))),
            Coverage.class,
            CoverageRule.PARAMETERS,
            CoverageRule::under,
            facts -> facts.subject() + " " + facts.target(),
            List.of(CoverageRule.BY_MISSED, CoverageRule.BY_MISSING),
            YouCounty2010.URBAN_ALLOWANCE,
            List.of(CoverageRule.NOT_COVERED));

    /** C-02. */
    public static final RuleEntry<EditionFacts, Edition> EDITION = new RuleEntry<>(
            new Form<>(
                    "edition",
                    EditionFacts.class,
                    List.of(
                            required("division", TEXT, "行政区划代码", "division code", "430223"),
                            required("year", NUMBER, "年度", "year", "2010"))),
            Edition.class,
            EditionRule.PARAMETERS,
            EditionRule::under,
            facts -> facts.division().toString(),
            List.of(EditionRule.BY_APPLIES),
            YouCounty2010.SCOPE,
            List.of());

    /** C-04. */
    public static final RuleEntry<ReviewDueFacts, ReviewDue> REVIEW_DUE = new RuleEntry<>(
            new Form<>(
                    "review-due",
                    ReviewDueFacts.class,
                    List.of(
                            required("subject", TEXT, "案件", "case", "柏市镇 D-17"),
                            required("lastReview", DAY, "上次复核", "last review", "2010-01-10"),
                            required("asOf", DAY, "截至", "as of", "2010-07-11"))),
            ReviewDue.class,
            ReviewDueRule.PARAMETERS,
            ReviewDueRule::under,
            ReviewDueFacts::subject,
            List.of(ReviewDueRule.BY_DAYS_OVERDUE),
            YouCounty2010.DYNAMIC_MANAGEMENT,
            List.of(ReviewDueRule.OVERDUE));

    /** C-06. */
    public static final RuleEntry<StandardRaisedFacts, StandardRaised> STANDARD_RAISED = new RuleEntry<>(
            new Form<>(
                    "standard-raised",
                    StandardRaisedFacts.class,
                    List.of(
                            required("county", TEXT, "县", "county", "某县"),
                            optional("before", YUAN, "原标准", "standard before", "1200.00"),
                            optional("after", YUAN, "现标准", "standard after", "1320.00"))),
            StandardRaised.class,
            StandardRaisedRule.PARAMETERS,
            StandardRaisedRule::under,
            StandardRaisedFacts::county,
            List.of(StandardRaisedRule.BY_INCREASE),
            YouCounty2010.RURAL_ALLOWANCE,
            List.of(StandardRaisedRule.NOT_RAISED));

    /** C-10, C-15. */
    public static final RuleEntry<DeliveryFacts, Delivery> DELIVERY = new RuleEntry<>(
            new Form<>(
                    "delivery",
                    DeliveryFacts.class,
                    List.of(
                            TOWNSHIP,
                            PERSON,
                            required("duty", WORD, "事由", "by which duty", "FIVE_GUARANTEES"),
                            required("due", YUAN, "应得", "due", "1500.00"),
                            optional("delivered", YUAN, "已得", "delivered", "1380.00"))),
            Delivery.class,
            DeliveryRule.PARAMETERS,
            DeliveryRule::under,
            DeliveryFacts::township,
            List.of(DeliveryRule.BY_ARREARS),
            YouCounty2010.SUPPORT_DELIVERY,
            List.of(DeliveryRule.IN_ARREARS));

    /** C-15. */
    public static final RuleEntry<GroupsFacts, Groups> GROUPS = new RuleEntry<>(
            new Form<>(
                    "groups",
                    GroupsFacts.class,
                    List.of(
                            TOWNSHIP,
                            PERSON,
                            optional("age", NUMBER, "年龄", "age", "9"),
                            required("poor", TRUTH, "生活困难", "in difficulty", "NO"),
                            required("entitled", TRUTH, "优抚对象", "entitled to special care", "NO"),
                            required("disabled", TRUTH, "残疾", "disabled", "NO"),
                            required("unsupported", TRUTH, "无依靠", "without support", "YES"),
                            required("orphan", TRUTH, "父母死亡或查找不到", "parents dead or not to be found", "YES"),
                            list("others", "其他群体", "other groups", "\"流浪乞讨\""))),
            Groups.class,
            GroupsRule.PARAMETERS,
            GroupsRule::under,
            GroupsFacts::township,
            List.of(GroupsRule.BY_NAMED),
            YouCounty2010.BASIC_LIVING,
            List.of());

    /** C-17. */
    public static final RuleEntry<HousingSurveyFacts, HousingSurvey> HOUSING_SURVEY = new RuleEntry<>(
            new Form<>(
                    "housing-survey",
                    HousingSurveyFacts.class,
                    List.of(
                            required("household", TEXT, "户编号", "household", "H-12"),
                            required("rural", TRUTH, "农村", "rural", "YES"),
                            required("poor", TRUTH, "贫困", "poor", "YES"),
                            required("none", TRUTH, "无房", "no housing", "NO"),
                            required("dangerous", TRUTH, "危房", "dangerous housing", "YES"),
                            required("cramped", TRUTH, "少房", "cramped housing", "YES"))),
            HousingSurvey.class,
            HousingSurveyRule.PARAMETERS,
            HousingSurveyRule::under,
            HousingSurveyFacts::household,
            List.of(HousingSurveyRule.BY_COUNTED),
            YouCounty2010.HOUSING_SURVEY,
            List.of());

    /** C-96. */
    public static final RuleEntry<WorkPlanFacts, WorkPlan> WORK_PLAN = new RuleEntry<>(
            new Form<>(
                    "work-plan",
                    WorkPlanFacts.class,
                    List.of(
                            required("unit", TEXT, "单位", "unit", "柏市镇"),
                            required("ballot", TRUTH, "票决制度纳入村务公开", "the ballot in the work on transparency", "NO"))),
            WorkPlan.class,
            WorkPlanRule.PARAMETERS,
            WorkPlanRule::under,
            WorkPlanFacts::unit,
            List.of(WorkPlanRule.BY_MISSING),
            YouCounty2010.BALLOT_IN_WORK,
            List.of(WorkPlanRule.BALLOT_MISSING));

    private TargetEntries() {}
}
