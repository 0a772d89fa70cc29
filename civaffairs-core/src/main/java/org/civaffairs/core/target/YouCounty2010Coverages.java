package org.civaffairs.core.target;

import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Threshold;

/**
 * What You County's plan for 2010 wants of all, and not of so many: the targets of {@link CoverageRule}. 应保尽保, 全面, 各项 and
 * 各村 mean all, and are stated; where a clause has no such word, "all" is our reading and is declared. Who or what "all" are
 * is the caller's fact. People must be cared for on every day; a task has time until the year ends.
 */
public final class YouCounty2010Coverages {
    private static final Threshold ALL_OF_THEM = Threshold.atLeast(1, 1);
    private static final Text NO_SHARE = Text.of("计划未写比例，按全部解读", "the plan gives no share, read as all");

    /** C-03: grants of the allowance, urban and rural, that went through the panel's ballot. */
    public static final Target<Threshold> ALLOWANCE_BALLOTS = Target.coverage(
                    "allowance-ballots",
                    all(
                                    "allowance-ballots",
                                    "经评审团票决的低保",
                                    "grants of the allowance that were balloted",
                                    YouCounty2010.ALLOWANCE_BY_BALLOT)
                            .interpreted(NO_SHARE, List.of()),
                    Unit.CASES,
                    new Owner(Pillar.LIVELIHOOD, Level.VILLAGE, Office.VILLAGE_PANEL))
            .always();

    /** C-05: people found eligible for the urban allowance who receive it. */
    public static final Target<Threshold> URBAN_ALLOWANCE = Target.coverage(
                    "urban-allowance",
                    all(
                            "urban-allowance",
                            "城镇低保覆盖",
                            "urban allowance, of those found eligible",
                            YouCounty2010.URBAN_ALLOWANCE),
                    Unit.PERSONS,
                    new Owner(Pillar.LIVELIHOOD, Level.COUNTY, Office.ALLOWANCE_SECTION))
            .always();

    /** C-07: people found eligible for the five guarantees who receive them. */
    public static final Target<Threshold> SUPPORT_COVERAGE = Target.coverage(
                    "support-coverage",
                    all(
                            "support-coverage",
                            "五保供养覆盖",
                            "five guarantees, of those found eligible",
                            YouCounty2010.SUPPORT_COVERAGE),
                    Unit.PERSONS,
                    new Owner(Pillar.LIVELIHOOD, Level.COUNTY, Office.ALLOWANCE_SECTION))
            .always();

    /** C-09: items of a checklist of the caller's by which a rural home is run. */
    public static final Target<Threshold> RURAL_HOMES = Target.coverage(
            "rural-homes",
            all("rural-homes", "敬老院规范化项目", "items of a rural home's checklist", YouCounty2010.RURAL_HOMES)
                    .interpreted(NO_SHARE, List.of()),
            Unit.ITEMS,
            new Owner(Pillar.LIVELIHOOD, Level.TOWNSHIP, Office.RURAL_HOME));

    /** C-14: disaster victims in difficulty, not all who were hit, who are housed. */
    public static final Target<Threshold> VICTIMS_HOUSED = Target.coverage(
                    "victims-housed",
                    all(
                                    "victims-housed",
                                    "困难灾民住有所居",
                                    "disaster victims in difficulty who are housed",
                                    YouCounty2010.VICTIMS_HOUSED)
                            .interpreted(NO_SHARE, List.of()),
                    Unit.PERSONS,
                    new Owner(Pillar.LIVELIHOOD, Level.COUNTY, Office.RELIEF_SECTION))
            .always();

    /** C-16: practical tasks done, of the list of the province, of the city, or of the county: one at a time. */
    public static final Target<Threshold> PRACTICAL_TASKS = Target.coverage(
            "practical-tasks",
            all("practical-tasks", "实事任务完成", "practical tasks done", YouCounty2010.PRACTICAL_TASKS),
            Unit.TASKS,
            new Owner(Pillar.LIVELIHOOD, Level.COUNTY, Office.BUREAU));

    /** C-50: pilot villages that were checked and guided, of the five national ones and the city's. */
    public static final Target<Threshold> PILOT_GUIDANCE = Target.coverage(
                    "pilot-guidance",
                    all(
                                    "pilot-guidance",
                                    "已检查指导的试点村",
                                    "pilot villages checked and guided",
                                    YouCounty2010.PILOT_GUIDANCE)
                            .interpreted(NO_SHARE, List.of()),
                    Unit.VILLAGES,
                    new Owner(Pillar.DEMOCRACY, Level.COUNTY, Office.BUREAU))
            .ofAll(6);

    /** C-51: works with which rural communities are built together, of the four that the plan names. */
    public static final Target<Threshold> COMBINED_WORKS = Target.coverage(
                    "combined-works",
                    all(
                                    "combined-works",
                                    "结合一起抓的工作",
                                    "works combined with rural communities",
                                    YouCounty2010.COMBINED_WORKS)
                            .interpreted(NO_SHARE, List.of()),
                    Unit.ITEMS,
                    new Owner(Pillar.DEMOCRACY, Level.COUNTY, Office.BUREAU))
            .ofAll(4);

    /** C-52: villages that revised their covenant in the year; to have one is not enough. */
    public static final Target<Threshold> COVENANTS = Target.coverage(
            "covenants",
            all("covenants", "修改完善村规民约的村", "villages that revised their covenant", YouCounty2010.COVENANTS),
            Unit.VILLAGES,
            new Owner(Pillar.DEMOCRACY, Level.VILLAGE, Office.TOWNSHIP_OFFICE));

    /** C-55: difficulties of entitled recipients that are resolved; three, which the plan counts and does not name. */
    public static final Target<Threshold> THREE_DIFFICULTIES = Target.coverage(
                    "three-difficulties",
                    all(
                                    "three-difficulties",
                                    "优抚对象“三难”解决",
                                    "difficulties of entitled recipients resolved",
                                    YouCounty2010.THREE_DIFFICULTIES)
                            .interpreted(NO_SHARE, List.of()),
                    Unit.ITEMS,
                    new Owner(Pillar.SERVICE, Level.COUNTY, Office.ENTITLED_CARE_SECTION))
            .ofAll(3);

    /** C-58: petitions that concern the army and are resolved. */
    public static final Target<Threshold> MILITARY_PETITIONS = Target.coverage(
            "military-petitions",
            all(
                            "military-petitions",
                            "涉军信访化解",
                            "petitions that concern the army, resolved",
                            YouCounty2010.MILITARY_PETITIONS)
                    .interpreted(NO_SHARE, List.of()),
            Unit.CASES,
            new Owner(Pillar.SERVICE, Level.COUNTY, Office.ENTITLED_CARE_SECTION));

    /** C-71: boundary lines that were inspected jointly; how often is open. */
    public static final Target<Threshold> BOUNDARY_INSPECTION = Target.coverage(
            "boundary-inspection",
            all("boundary-inspection", "联合检查的界线", "boundary lines inspected jointly", YouCounty2010.BOUNDARIES)
                    .interpreted(NO_SHARE, List.of()),
            Unit.BOUNDARY_LINES,
            new Owner(Pillar.SERVICE, Level.COUNTY, Office.BUREAU));

    /** C-71: boundary disputes that were mediated. */
    public static final Target<Threshold> BOUNDARY_DISPUTES = Target.coverage(
            "boundary-disputes",
            all("boundary-disputes", "边界纠纷调解", "boundary disputes mediated", YouCounty2010.BOUNDARIES)
                    .interpreted(NO_SHARE, List.of()),
            Unit.CASES,
            new Owner(Pillar.SERVICE, Level.COUNTY, Office.BUREAU));

    /** C-72: villages along national road 106 that have a name sign. */
    public static final Target<Threshold> ROAD_SIGNS = Target.coverage(
            "road-signs",
            all("road-signs", "106国道沿线村地名标识", "villages along road 106 with a sign", YouCounty2010.ROAD_SIGNS)
                    .interpreted(NO_SHARE, List.of()),
            Unit.VILLAGES,
            new Owner(Pillar.SERVICE, Level.COUNTY, Office.BUREAU));

    /** All of them, by their clauses. */
    public static final List<Target<?>> ALL = List.of(
            ALLOWANCE_BALLOTS,
            URBAN_ALLOWANCE,
            SUPPORT_COVERAGE,
            RURAL_HOMES,
            VICTIMS_HOUSED,
            PRACTICAL_TASKS,
            PILOT_GUIDANCE,
            COMBINED_WORKS,
            COVENANTS,
            THREE_DIFFICULTIES,
            MILITARY_PETITIONS,
            BOUNDARY_INSPECTION,
            BOUNDARY_DISPUTES,
            ROAD_SIGNS);

    private YouCounty2010Coverages() {}

    private static Parameter<Threshold> all(String id, String zh, String en, Citation citation) {
        return Parameter.threshold(Term.of("target." + id, zh, en), ALL_OF_THEM, citation);
    }
}
