package org.civaffairs.core.target;

import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Text;

/**
 * Duties of You County's plan for 2010 that rules of their own decide, here or in other modules: their numbers are those
 * rules' parameters and stand nowhere else. They are listed so that a {@link Scoreboard} can count what those rules found.
 */
public final class YouCounty2010Duties {
    /** All of them, by their clauses. */
    public static final List<Duty> ALL = List.of(
            duty("dynamic-management", "低保动态管理", "dynamic management of the allowance", YouCounty2010.DYNAMIC_MANAGEMENT, Pillar.LIVELIHOOD, Level.COUNTY, Office.ALLOWANCE_SECTION),
            duty("rural-allowance-raised", "农村低保提标", "rural allowance raised", YouCounty2010.RURAL_ALLOWANCE, Pillar.LIVELIHOOD, Level.COUNTY, Office.ALLOWANCE_SECTION),
            duty("support-standard", "五保年供养标准", "five-guarantees standard", YouCounty2010.SUPPORT_STANDARD, Pillar.LIVELIHOOD, Level.COUNTY, Office.ALLOWANCE_SECTION),
            duty("support-delivery", "五保待遇落实", "five guarantees delivered", YouCounty2010.SUPPORT_DELIVERY, Pillar.LIVELIHOOD, Level.TOWNSHIP, Office.RURAL_HOME),
            duty("basic-living", "特殊群体基本生活", "basic living of the groups named", YouCounty2010.BASIC_LIVING, Pillar.LIVELIHOOD, Level.COUNTY, Office.BUREAU),
            duty("charity-funds", "慈善年筹资1000万元", "charity funds of ten million a year", YouCounty2010.CHARITY_FUNDS, Pillar.LIVELIHOOD, Level.COUNTY, Office.BUREAU),
            duty("charity-persons", "慈善救助1000人", "a thousand people helped by charity", YouCounty2010.CHARITY_PERSONS, Pillar.LIVELIHOOD, Level.COUNTY, Office.BUREAU),
            duty("charity-mean", "慈善人均救助1000元", "a thousand yuan each on average", YouCounty2010.CHARITY_MEAN, Pillar.LIVELIHOOD, Level.COUNTY, Office.BUREAU),
            duty("charity-2010", "当年募集慈善资金500万元", "five million of charity raised in 2010", YouCounty2010.CHARITY_TARGET, Pillar.LIVELIHOOD, Level.COUNTY, Office.BUREAU),
            duty("panels", "村级评审团", "a panel in every village", YouCounty2010.PANEL_IN_EVERY_VILLAGE, Pillar.DEMOCRACY, Level.VILLAGE, Office.VILLAGE_PANEL),
            duty("responsible-leader", "村务公开责任领导", "leader responsible for transparency", YouCounty2010.RESPONSIBLE_LEADER, Pillar.DEMOCRACY, Level.TOWNSHIP, Office.TOWNSHIP_GOVERNMENT),
            duty("pensions", "抚恤定补及时足额", "pensions on time and in full", YouCounty2010.PENSION_DELIVERY, Pillar.SERVICE, Level.COUNTY, Office.ENTITLED_CARE_SECTION),
            duty("living-standard", "重点优抚对象生活水平", "living of key entitled recipients", YouCounty2010.LIVING_STANDARD, Pillar.SERVICE, Level.COUNTY, Office.ENTITLED_CARE_SECTION),
            duty("registration-rate", "登记合格率", "registrations in order", YouCounty2010.REGISTRATION_RATE, Pillar.SERVICE, Level.COUNTY, Office.BUREAU),
            duty("annual-inspection", "社团登记年检", "associations registered and inspected", YouCounty2010.ANNUAL_INSPECTION, Pillar.SERVICE, Level.COUNTY, Office.BUREAU),
            duty("association-training", "上半年社团培训", "training of associations in the first half", YouCounty2010.ASSOCIATION_TRAINING, Pillar.SERVICE, Level.COUNTY, Office.BUREAU),
            duty("association-check", "下半年社团检查", "check of associations in the second half", YouCounty2010.ASSOCIATION_CHECK, Pillar.SERVICE, Level.COUNTY, Office.BUREAU),
            duty("associations-lawful", "社团依法依规运行", "associations work lawfully", YouCounty2010.ASSOCIATIONS_LAWFUL, Pillar.SERVICE, Level.COUNTY, Office.BUREAU),
            duty("claims", "合理诉求解决", "reasonable claims resolved", YouCounty2010.CLAIMS, Pillar.SERVICE, Level.COUNTY, Office.BUREAU),
            duty("lawful-acts", "行政行为合法合理", "every act lawful, reasonable, by due process", YouCounty2010.LAWFUL_ACTS, Pillar.SERVICE, Level.COUNTY, Office.BUREAU),
            duty("policies-carried-out", "政策法规有效实施", "policies carried out", YouCounty2010.POLICIES_CARRIED_OUT, Pillar.SERVICE, Level.COUNTY, Office.BUREAU),
            duty("staffing", "民政办人员配备", "staffing of civil-affairs offices", YouCounty2010.STAFFING, Pillar.MEASURES, Level.TOWNSHIP, Office.TOWNSHIP_GOVERNMENT),
            duty("matching", "乡镇配套经费", "matching funds of townships", YouCounty2010.MATCHING, Pillar.MEASURES, Level.TOWNSHIP, Office.TOWNSHIP_GOVERNMENT),
            duty("funds-in-place", "人员经费到位", "staff funds in place", YouCounty2010.FUNDS_IN_PLACE, Pillar.MEASURES, Level.TOWNSHIP, Office.TOWNSHIP_GOVERNMENT),
            duty("ballot-coverage", "票决全覆盖", "all assistance balloted", YouCounty2010.FULL_COVERAGE, Pillar.MEASURES, Level.VILLAGE, Office.VILLAGE_PANEL),
            duty("demonstration-villages", "示范村", "demonstration villages", YouCounty2010.DEMONSTRATION_VILLAGES, Pillar.MEASURES, Level.TOWNSHIP, Office.TOWNSHIP_GOVERNMENT),
            duty("field-trips", "每月下乡", "field trips each month", YouCounty2010.FIELD_TRIPS, Pillar.MEASURES, Level.COUNTY, Office.BUREAU),
            duty("household-visits", "走访农户", "farm households visited", YouCounty2010.HOUSEHOLD_VISITS, Pillar.MEASURES, Level.COUNTY, Office.BUREAU),
            duty("staff-visits", "乡镇人员走访", "visits by township staff", YouCounty2010.STAFF_VISITS, Pillar.MEASURES, Level.TOWNSHIP, Office.TOWNSHIP_OFFICE),
            duty("dedicated-account", "资金进专户", "money in the dedicated account", YouCounty2010.DEDICATED_ACCOUNT, Pillar.MEASURES, Level.TOWNSHIP, Office.TOWNSHIP_GOVERNMENT),
            duty("minutes", "做账附会议记录", "minutes with every entry", YouCounty2010.MINUTES_WITH_ENTRIES, Pillar.MEASURES, Level.TOWNSHIP, Office.TOWNSHIP_OFFICE),
            duty("socialised-payment", "社会化发放", "payment by card or passbook", YouCounty2010.SOCIALISED_PAYMENT, Pillar.MEASURES, Level.TOWNSHIP, Office.TOWNSHIP_OFFICE),
            duty("tracking", "专项资金跟踪检查", "tracking of special funds", YouCounty2010.TRACKING, Pillar.MEASURES, Level.COUNTY, Office.AUDIT_ROOM),
            duty("annual-audit", "5月联合审计检查", "joint audit in May", YouCounty2010.MAY_AUDIT, Pillar.MEASURES, Level.COUNTY, Office.AUDIT_ROOM),
            duty("study", "干部业务学习", "study of all cadres", YouCounty2010.STUDY, Pillar.MEASURES, Level.COUNTY, Office.BUREAU));

    private YouCounty2010Duties() {}

    private static Duty duty(
            String id, String zh, String en, Citation citation, Pillar pillar, Level level, Office office) {
        return new Duty(id, Text.of(zh, en), citation, new Owner(pillar, level, office));
    }
}
