package org.civaffairs.core.target;

import static org.civaffairs.core.target.Level.COUNTY;
import static org.civaffairs.core.target.Level.TOWNSHIP;
import static org.civaffairs.core.target.Office.BUREAU;
import static org.civaffairs.core.target.Office.RURAL_HOME;
import static org.civaffairs.core.target.Pillar.LIVELIHOOD;
import static org.civaffairs.core.target.Pillar.SERVICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;

/**
 * The catalogue of what You County's plan for 2010 wants done: amounts and deadlines here, coverages in
 * {@link YouCounty2010Coverages}, and the duties that rules of their own decide in {@link YouCounty2010Duties}. A number
 * that the plan gives bare is read as "or more" (G-01), and that reading is declared.
 *
 * <p>Most clauses name no office; where they do not, the owner is our choice (see {@link Office}).
 */
public final class YouCounty2010Targets {
    private static final Owner LIVELIHOOD_OF_BUREAU = new Owner(LIVELIHOOD, COUNTY, BUREAU);
    private static final Owner SERVICE_OF_BUREAU = new Owner(SERVICE, COUNTY, BUREAU);
    private static final Text BARE =
            Text.of("计划只给出数字，按“以上”解读", "the plan gives the bare number, read as that many or more");
    private static final LocalDate LAST_OF_YEAR = YouCounty2010.SOURCE.to();

    /** C-11: 1,500 distinct people or more receive medical assistance in the year. */
    public static final Target<Integer> MEDICAL_ASSISTANCE = Target.count(
            "medical-assistance",
            count(
                    "medical-assistance",
                    "医疗救助人数",
                    "people who received medical assistance",
                    Unit.PERSONS,
                    1_500,
                    YouCounty2010.MEDICAL_ASSISTANCE),
            Unit.PERSONS,
            LIVELIHOOD_OF_BUREAU);

    /** C-18: 300 secure houses are built; what is begun and not finished does not count. */
    public static final Target<Integer> SECURE_HOUSES = Target.count(
            "secure-houses",
            count(
                            "secure-houses",
                            "新建成安居房",
                            "secure houses completed",
                            Unit.BUILDINGS,
                            300,
                            YouCounty2010.SECURE_HOUSES)
                    .interpreted(BARE, List.of()),
            Unit.BUILDINGS,
            LIVELIHOOD_OF_BUREAU);

    /** C-70: 10,000,000.00 of welfare lottery issued in the year, gross. */
    public static final Target<Yuan> WELFARE_LOTTERY = Target.amount(
            "welfare-lottery",
            Parameter.amount(
                            Term.of("target.welfare-lottery", "福利彩票发行额", "welfare lottery issued", Term.YUAN),
                            Yuan.of(10_000_000),
                            YouCounty2010.LOTTERY)
                    .interpreted(BARE, List.of()),
            SERVICE_OF_BUREAU);

    /** C-19: the home for the old of Baishi Town is rebuilt and extended, by the end of the plan's year. */
    public static final Target<Deadline> BAISHI_HOME = Target.deadline(
            "baishi-home",
            day(
                            "baishi-home",
                            "柏市镇敬老院改建扩建完成",
                            "Baishi home rebuilt and extended",
                            LAST_OF_YEAR,
                            YouCounty2010.BAISHI_HOME)
                    .interpreted(
                            Text.of("计划未写期限，按计划年度终了解读", "the plan gives no day, read as the end of its year"),
                            List.of()),
            new Owner(LIVELIHOOD, TOWNSHIP, RURAL_HOME));

    /** C-67: the main structure of the funeral hall is done by 2010-09-30; its opening is another matter. */
    public static final Target<Deadline> FUNERAL_HALL = Target.deadline(
            "funeral-hall",
            day(
                            "funeral-hall",
                            "殡仪馆主体工程完成",
                            "main structure of the funeral hall done",
                            LocalDate.of(2010, 9, 30),
                            YouCounty2010.FUNERAL_HALL)
                    .interpreted(
                            Text.of("“9月底以前”解读为含9月30日", "\"before the end of September\" is read to include the 30th"),
                            List.of()),
            SERVICE_OF_BUREAU);

    /** C-68: funeral reform starts within the year; it need not end. */
    public static final Target<Deadline> FUNERAL_REFORM = Target.deadline(
            "funeral-reform",
            day("funeral-reform", "殡葬改革启动", "funeral reform started", LAST_OF_YEAR, YouCounty2010.FUNERAL_REFORM),
            SERVICE_OF_BUREAU);

    /** C-73: a new policy of benefits for the old is issued within the year; a draft is not issued. */
    public static final Target<Deadline> ELDERLY_POLICY = Target.deadline(
            "elderly-policy",
            day(
                    "elderly-policy",
                    "老年人优惠政策出台",
                    "policy of benefits for the old issued, not only drafted",
                    LAST_OF_YEAR,
                    YouCounty2010.ELDERLY_POLICY),
            SERVICE_OF_BUREAU);

    /** What is to be reached in the year; the targets of {@link TargetRule}. */
    public static final List<Target<?>> AMOUNTS = List.of(MEDICAL_ASSISTANCE, SECURE_HOUSES, WELFARE_LOTTERY);

    /** What is to be done by a day; the targets of {@link DeadlineRule}. */
    public static final List<Target<?>> DEADLINES = List.of(BAISHI_HOME, FUNERAL_HALL, FUNERAL_REFORM, ELDERLY_POLICY);

    private YouCounty2010Targets() {}

    private static Parameter<Integer> count(String id, String zh, String en, Unit unit, int number, Citation citation) {
        return Parameter.count(Term.of("target." + id, zh, en, unit.label()), number, 0, Integer.MAX_VALUE, citation);
    }

    private static Parameter<Deadline> day(String id, String zh, String en, LocalDate last, Citation citation) {
        return Parameter.stated(Term.of("target." + id, zh, en), Deadline.DOMAIN, Deadline.of(last), citation);
    }

    /** {@return all duties of the catalogue: those with a number here, then those with a rule of their own} */
    public static List<Duty> duties() {
        List<Duty> all = new ArrayList<>();
        for (List<Target<?>> targets : List.of(AMOUNTS, YouCounty2010Coverages.ALL, DEADLINES)) {
            targets.forEach(target -> all.add(target.duty()));
        }
        all.addAll(YouCounty2010Duties.ALL);
        return List.copyOf(all);
    }

    /**
     * Looks up a duty.
     *
     * @param id its id, such as {@code medical-assistance}
     * @return the duty, if the catalogue has it
     */
    public static Optional<Duty> findDuty(String id) {
        return duties().stream().filter(duty -> duty.id().equals(id)).findFirst();
    }
}
