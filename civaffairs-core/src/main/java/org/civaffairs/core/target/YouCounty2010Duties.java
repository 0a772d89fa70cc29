package org.civaffairs.core.target;

import static org.civaffairs.core.plan.YouCounty2010.ANNUAL_INSPECTION;
import static org.civaffairs.core.plan.YouCounty2010.ASSOCIATIONS_LAWFUL;
import static org.civaffairs.core.plan.YouCounty2010.ASSOCIATION_CHECK;
import static org.civaffairs.core.plan.YouCounty2010.ASSOCIATION_TRAINING;
import static org.civaffairs.core.plan.YouCounty2010.BASIC_LIVING;
import static org.civaffairs.core.plan.YouCounty2010.CHARITY_FUNDS;
import static org.civaffairs.core.plan.YouCounty2010.CHARITY_MEAN;
import static org.civaffairs.core.plan.YouCounty2010.CHARITY_PERSONS;
import static org.civaffairs.core.plan.YouCounty2010.CHARITY_TARGET;
import static org.civaffairs.core.plan.YouCounty2010.CLAIMS;
import static org.civaffairs.core.plan.YouCounty2010.DEDICATED_ACCOUNT;
import static org.civaffairs.core.plan.YouCounty2010.DEMONSTRATION_VILLAGES;
import static org.civaffairs.core.plan.YouCounty2010.DYNAMIC_MANAGEMENT;
import static org.civaffairs.core.plan.YouCounty2010.FIELD_TRIPS;
import static org.civaffairs.core.plan.YouCounty2010.FULL_COVERAGE;
import static org.civaffairs.core.plan.YouCounty2010.FUNDS_IN_PLACE;
import static org.civaffairs.core.plan.YouCounty2010.HOUSEHOLD_VISITS;
import static org.civaffairs.core.plan.YouCounty2010.LAWFUL_ACTS;
import static org.civaffairs.core.plan.YouCounty2010.LIVING_STANDARD;
import static org.civaffairs.core.plan.YouCounty2010.MATCHING;
import static org.civaffairs.core.plan.YouCounty2010.MAY_AUDIT;
import static org.civaffairs.core.plan.YouCounty2010.MINUTES_WITH_ENTRIES;
import static org.civaffairs.core.plan.YouCounty2010.PANEL_IN_EVERY_VILLAGE;
import static org.civaffairs.core.plan.YouCounty2010.PENSION_DELIVERY;
import static org.civaffairs.core.plan.YouCounty2010.POLICIES_CARRIED_OUT;
import static org.civaffairs.core.plan.YouCounty2010.REGISTRATION_RATE;
import static org.civaffairs.core.plan.YouCounty2010.RESPONSIBLE_LEADER;
import static org.civaffairs.core.plan.YouCounty2010.RURAL_ALLOWANCE;
import static org.civaffairs.core.plan.YouCounty2010.SOCIALISED_PAYMENT;
import static org.civaffairs.core.plan.YouCounty2010.STAFFING;
import static org.civaffairs.core.plan.YouCounty2010.STAFF_VISITS;
import static org.civaffairs.core.plan.YouCounty2010.STUDY;
import static org.civaffairs.core.plan.YouCounty2010.SUPPORT_DELIVERY;
import static org.civaffairs.core.plan.YouCounty2010.SUPPORT_STANDARD;
import static org.civaffairs.core.plan.YouCounty2010.TRACKING;

import java.util.List;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Text;

/**
 * Duties of You County's plan for 2010 that rules of their own decide, here or in other modules: their numbers are those
 * rules' parameters and stand nowhere else. They are listed so that a {@link Scoreboard} can count what those rules found.
 */
public final class YouCounty2010Duties {
    private static final Owner ALLOWANCE = new Owner(Pillar.LIVELIHOOD, Level.COUNTY, Office.ALLOWANCE_SECTION);
    private static final Owner HOMES = new Owner(Pillar.LIVELIHOOD, Level.TOWNSHIP, Office.RURAL_HOME);
    private static final Owner LIVING = new Owner(Pillar.LIVELIHOOD, Level.COUNTY, Office.BUREAU);
    private static final Owner PANEL_DEMOCRACY = new Owner(Pillar.DEMOCRACY, Level.VILLAGE, Office.VILLAGE_PANEL);
    private static final Owner TOWN_DEMOCRACY = new Owner(Pillar.DEMOCRACY, Level.TOWNSHIP, Office.TOWNSHIP_GOVERNMENT);
    private static final Owner CARE = new Owner(Pillar.SERVICE, Level.COUNTY, Office.ENTITLED_CARE_SECTION);
    private static final Owner SERVICES = new Owner(Pillar.SERVICE, Level.COUNTY, Office.BUREAU);
    private static final Owner TOWN = new Owner(Pillar.MEASURES, Level.TOWNSHIP, Office.TOWNSHIP_GOVERNMENT);
    private static final Owner PANEL = new Owner(Pillar.MEASURES, Level.VILLAGE, Office.VILLAGE_PANEL);
    private static final Owner BUREAU_ITSELF = new Owner(Pillar.MEASURES, Level.COUNTY, Office.BUREAU);
    private static final Owner OFFICE = new Owner(Pillar.MEASURES, Level.TOWNSHIP, Office.TOWNSHIP_OFFICE);
    private static final Owner AUDIT = new Owner(Pillar.MEASURES, Level.COUNTY, Office.AUDIT_ROOM);

    /** All of them, by their clauses. */
    public static final List<Duty> ALL = List.of(
            duty("dynamic-management", "低保动态管理", "dynamic management of the allowance", DYNAMIC_MANAGEMENT, ALLOWANCE),
            duty("rural-allowance-raised", "农村低保提标", "rural allowance raised", RURAL_ALLOWANCE, ALLOWANCE),
            duty("support-standard", "五保年供养标准", "five-guarantees standard", SUPPORT_STANDARD, ALLOWANCE),
            duty("support-delivery", "五保待遇落实", "five guarantees delivered", SUPPORT_DELIVERY, HOMES),
            duty("basic-living", "特殊群体基本生活", "basic living of the groups named", BASIC_LIVING, LIVING),
            duty("charity-funds", "慈善年筹资1000万元", "charity funds of ten million a year", CHARITY_FUNDS, LIVING),
            duty("charity-persons", "慈善救助1000人", "a thousand people helped by charity", CHARITY_PERSONS, LIVING),
            duty("charity-mean", "慈善人均救助1000元", "a thousand yuan each on average", CHARITY_MEAN, LIVING),
            duty("charity-2010", "当年募集慈善资金500万元", "five million of charity raised in 2010", CHARITY_TARGET, LIVING),
            duty("panels", "村级评审团", "a panel in every village", PANEL_IN_EVERY_VILLAGE, PANEL_DEMOCRACY),
            duty(
                    "responsible-leader",
                    "村务公开责任领导",
                    "leader responsible for transparency",
                    RESPONSIBLE_LEADER,
                    TOWN_DEMOCRACY),
            duty("pensions", "抚恤定补及时足额", "pensions on time and in full", PENSION_DELIVERY, CARE),
            duty("living-standard", "重点优抚对象生活水平", "living of key entitled recipients", LIVING_STANDARD, CARE),
            duty("registration-rate", "登记合格率", "registrations in order", REGISTRATION_RATE, SERVICES),
            duty("annual-inspection", "社团登记年检", "associations registered and inspected", ANNUAL_INSPECTION, SERVICES),
            duty(
                    "association-training",
                    "上半年社团培训",
                    "training of associations in the first half",
                    ASSOCIATION_TRAINING,
                    SERVICES),
            duty(
                    "association-check",
                    "下半年社团检查",
                    "check of associations in the second half",
                    ASSOCIATION_CHECK,
                    SERVICES),
            duty("associations-lawful", "社团依法依规运行", "associations work lawfully", ASSOCIATIONS_LAWFUL, SERVICES),
            duty("claims", "合理诉求解决", "reasonable claims resolved", CLAIMS, SERVICES),
            duty("lawful-acts", "行政行为合法合理", "every act lawful, reasonable, by due process", LAWFUL_ACTS, SERVICES),
            duty("policies-carried-out", "政策法规有效实施", "policies carried out", POLICIES_CARRIED_OUT, SERVICES),
            duty("staffing", "民政办人员配备", "staffing of civil-affairs offices", STAFFING, TOWN),
            duty("matching", "乡镇配套经费", "matching funds of townships", MATCHING, TOWN),
            duty("funds-in-place", "人员经费到位", "staff funds in place", FUNDS_IN_PLACE, TOWN),
            duty("ballot-coverage", "票决全覆盖", "all assistance balloted", FULL_COVERAGE, PANEL),
            duty("demonstration-villages", "示范村", "demonstration villages", DEMONSTRATION_VILLAGES, TOWN),
            duty("field-trips", "每月下乡", "field trips each month", FIELD_TRIPS, BUREAU_ITSELF),
            duty("household-visits", "走访农户", "farm households visited", HOUSEHOLD_VISITS, BUREAU_ITSELF),
            duty("staff-visits", "乡镇人员走访", "visits by township staff", STAFF_VISITS, OFFICE),
            duty("dedicated-account", "资金进专户", "money in the dedicated account", DEDICATED_ACCOUNT, TOWN),
            duty("minutes", "做账附会议记录", "minutes with every entry", MINUTES_WITH_ENTRIES, OFFICE),
            duty("socialised-payment", "社会化发放", "payment by card or passbook", SOCIALISED_PAYMENT, OFFICE),
            duty("tracking", "专项资金跟踪检查", "tracking of special funds", TRACKING, AUDIT),
            duty("annual-audit", "5月联合审计检查", "joint audit in May", MAY_AUDIT, AUDIT),
            duty("study", "干部业务学习", "study of all cadres", STUDY, BUREAU_ITSELF));

    private YouCounty2010Duties() {}

    private static Duty duty(String id, String zh, String en, Citation citation, Owner owner) {
        return new Duty(id, Text.of(zh, en), citation, owner);
    }
}
