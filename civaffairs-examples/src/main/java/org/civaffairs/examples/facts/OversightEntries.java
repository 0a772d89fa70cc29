package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.DAY;
import static org.civaffairs.examples.facts.Column.Kind.NUMBER;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.evidence.CoveredMonths;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.funds.oversight.AnnualAudit;
import org.civaffairs.funds.oversight.AnnualAuditFacts;
import org.civaffairs.funds.oversight.AnnualAuditRule;
import org.civaffairs.funds.oversight.Favour;
import org.civaffairs.funds.oversight.FavourFacts;
import org.civaffairs.funds.oversight.FavourRule;
import org.civaffairs.funds.oversight.FundSystems;
import org.civaffairs.funds.oversight.FundSystemsFacts;
import org.civaffairs.funds.oversight.FundSystemsRule;
import org.civaffairs.funds.oversight.SpecialInspections;
import org.civaffairs.funds.oversight.SpecialInspectionsFacts;
import org.civaffairs.funds.oversight.SpecialInspectionsRule;
import org.civaffairs.funds.oversight.TrackingFacts;
import org.civaffairs.funds.oversight.TrackingRule;

/** How funds are watched. */
public final class OversightEntries {
    /** C-141, C-121. */
    public static final RuleEntry<FundSystemsFacts, FundSystems> FUND_SYSTEMS = new RuleEntry<>(
            new Form<>(
                    "fund-systems",
                    FundSystemsFacts.class,
                    List.of(
                            required("unit", TEXT, "单位", "unit", "柏市镇民政办"),
                            required("dedicatedAccount", TRUTH, "专户制度", "dedicated account", "YES"),
                            required("allocation", TRUTH, "分配制度", "allocation", "YES"),
                            required("payment", TRUTH, "发放制度", "payment", "YES"),
                            required("internalAudit", TRUTH, "内审监督制度", "internal audit", "YES"),
                            required("inspection", TRUTH, "专项检查制度", "special inspection", "YES"),
                            required("allocationControl", TRUTH, "分配内控", "control of allocation", "YES"),
                            required("approvalControl", TRUTH, "审批内控", "control of approval", "YES"),
                            required("paymentControl", TRUTH, "发放内控", "control of payment", "YES"),
                            required("auditControl", TRUTH, "内审内控", "internal audit as a control", "NO"))),
            FundSystems.class,
            FundSystemsRule.PARAMETERS,
            FundSystemsRule::under,
            FundSystemsFacts::unit,
            List.of(FundSystemsRule.BY_SYSTEMS_MISSING, FundSystemsRule.BY_CONTROLS_MISSING),
            YouCounty2010.FUND_SYSTEMS,
            List.of(FundSystemsRule.SYSTEM_MISSING, FundSystemsRule.CONTROL_MISSING));

    /** C-125. */
    public static final RuleEntry<TrackingFacts, CoveredMonths> TRACKING = new RuleEntry<>(
            new Form<>(
                    "tracking-checks",
                    TrackingFacts.class,
                    List.of(
                            required("county", TEXT, "县", "county", "某县"),
                            required("through", DAY, "截至", "through", "2010-02-28"),
                            list("checks", "检查日期", "days of checks", "\"2010-01-15\"", "\"2010-02-16\""))),
            CoveredMonths.class,
            TrackingRule.PARAMETERS,
            TrackingRule::under,
            TrackingFacts::county,
            List.of(TrackingRule.BY_MISSED, TrackingRule.BY_COVERED),
            YouCounty2010.TRACKING,
            List.of(TrackingRule.MISSED));

    /** C-125, C-141. */
    public static final RuleEntry<SpecialInspectionsFacts, SpecialInspections> SPECIAL_INSPECTIONS = new RuleEntry<>(
            new Form<>(
                    "special-inspections",
                    SpecialInspectionsFacts.class,
                    List.of(
                            required("county", TEXT, "县", "county", "某县"),
                            required("through", DAY, "截至", "through", "2010-12-31"),
                            list(
                                    "inspections",
                                    "专项检查",
                                    "inspections",
                                    inspection("2010-03-16", "DIBAO", "YES"),
                                    inspection("2010-09-01", "RELIEF", "NO")))),
            SpecialInspections.class,
            SpecialInspectionsRule.PARAMETERS,
            SpecialInspectionsRule::under,
            SpecialInspectionsFacts::county,
            List.of(SpecialInspectionsRule.BY_UNCOVERED, SpecialInspectionsRule.BY_COVERED),
            YouCounty2010.INSPECTION_SYSTEM,
            List.of(SpecialInspectionsRule.MISSING, SpecialInspectionsRule.NOT_JOINT));

    /** C-126, C-139. */
    public static final RuleEntry<AnnualAuditFacts, AnnualAudit> ANNUAL_AUDIT = new RuleEntry<>(
            new Form<>(
                    "annual-audit",
                    AnnualAuditFacts.class,
                    List.of(
                            required("county", TEXT, "县", "county", "某县"),
                            required("asOf", DAY, "截至", "as of", "2010-12-31"),
                            required("held", TRUTH, "已审计", "held", "YES"),
                            optional("days", TEXT, "审计日期", "days of the audit", "2010-05-24"),
                            optional("fiscalYear", NUMBER, "审计年度", "year audited", "2009"),
                            required("civilAffairs", TRUTH, "民政局参加", "civil affairs took part", "YES"),
                            required("finance", TRUTH, "财政局参加", "finance took part", "YES"),
                            required("supervision", TRUTH, "监察局参加", "supervision took part", "NO"))),
            AnnualAudit.class,
            AnnualAuditRule.PARAMETERS,
            AnnualAuditRule::under,
            AnnualAuditFacts::county,
            List.of(AnnualAuditRule.BY_MET, AnnualAuditRule.BY_DAYS_OUTSIDE),
            YouCounty2010.MAY_AUDIT,
            List.of(
                    AnnualAuditRule.MISSING,
                    AnnualAuditRule.OUT_OF_SEASON,
                    AnnualAuditRule.WRONG_YEAR,
                    AnnualAuditRule.NOT_JOINT));

    /** C-124. */
    public static final RuleEntry<FavourFacts, Favour> FAVOUR_AID = new RuleEntry<>(
            new Form<>(
                    "favour-aid",
                    FavourFacts.class,
                    List.of(
                            required("township", TEXT, "乡镇", "township", "柏市镇"),
                            required("person", TEXT, "姓名", "person", "李四"),
                            required("related", TRUTH, "与决定人有人情或关系", "a connection of a decider", "YES"),
                            required("eligible", TRUTH, "符合条件", "eligible", "YES"))),
            Favour.class,
            FavourRule.PARAMETERS,
            FavourRule::under,
            FavourFacts::township,
            List.of(FavourRule.BY_FAVOUR),
            YouCounty2010.NO_FAVOURS,
            List.of(FavourRule.FAVOUR_AID));

    private OversightEntries() {}

    private static String inspection(String day, String money, String section) {
        return String.format(
                "{\"day\":\"%s\",\"money\":\"%s\",\"auditRoom\":\"YES\",\"section\":\"%s\",\"report\":\"YES\"}",
                day, money, section);
    }
}
