package org.civaffairs.examples.sample;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.ChartBuilder;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.Level;
import org.civaffairs.funds.journal.Role;

/** The chart of the sample's books: the names of three townships are real, all else is invented. */
final class SampleChart {
    static final List<String> TOWNSHIPS = List.of("柏市镇", "网岭镇", "皇图岭镇");
    static final int HOUSEHOLDS = 6;
    static final String DIBAO = "农村低保";
    static final String RELIEF = "救灾救济";
    static final String WINTER = "冬春救助";
    static final String OFFICE = "民政事业费";
    static final String DEDICATED = "专户";
    static final String SUSPENSE = "待查";
    static final String TREASURY = "县财政局";
    static final Chart CHART = chart();

    private SampleChart() {}

    private static Chart chart() {
        ChartBuilder chart = Chart.builder()
                .office("省财政厅", Level.PROVINCE)
                .office("市财政局", Level.CITY)
                .office("攸县", Level.COUNTY)
                .office(TREASURY, Level.COUNTY, "攸县")
                .office("县民政局", Level.COUNTY, "攸县")
                .office("示例银行", Level.COUNTY);
        LocalDate first = LocalDate.of(2010, 1, 1);
        LocalDate last = LocalDate.of(2010, 12, 31);
        chart.item("低保金", AssistanceMatter.RURAL_DIBAO)
                .item("救济款", AssistanceMatter.RELIEF)
                .item("民政办经费")
                .purpose(DIBAO, first, last, Level.PROVINCE, "低保金")
                .purpose(RELIEF, first, last, Level.COUNTY, "救济款")
                .purpose(WINTER, first, LocalDate.of(2010, 3, 31), Level.CITY, "救济款")
                .purpose(OFFICE, first, last, Level.COUNTY, "民政办经费")
                .account("省财政", Role.SUPERIOR, "省财政厅")
                .account("市财政", Role.SUPERIOR, "市财政局")
                .account("县财政", Role.SUPERIOR, TREASURY)
                .account("开户银行", Role.SUPERIOR, "示例银行")
                .account(DEDICATED, Role.DEDICATED, "县民政局")
                .account(SUSPENSE, Role.SUSPENSE, "县民政局");
        people(chart, "县");
        TOWNSHIPS.forEach(township -> township(chart, township));
        return chart.build();
    }

    private static void people(ChartBuilder chart, String where) {
        for (Duty duty : Duty.values()) {
            String surname = "王李张刘陈".substring(duty.ordinal(), duty.ordinal() + 1);
            chart.person(person(where, duty), PersonName.parse(surname + "示" + where.charAt(0)));
        }
    }

    private static void township(ChartBuilder chart, String township) {
        chart.office(township, Level.TOWNSHIP, "攸县")
                .office(township + "民政办", Level.TOWNSHIP, township)
                .office(township + "财政所", Level.TOWNSHIP, township)
                .office(village(township), Level.VILLAGE, township)
                .account(budget(township), Role.SUPERIOR, township)
                .account(account(township), Role.TOWNSHIP, township)
                .account(staff(township), Role.BENEFICIARY, township);
        for (int i = 1; i <= HOUSEHOLDS; i++) {
            chart.account(card(township, i), Role.BENEFICIARY, village(township));
        }
        people(chart, township);
    }

    static String village(String township) {
        return township + "示例村";
    }

    static String budget(String township) {
        return township + "预算";
    }

    static String account(String township) {
        return township + "账户";
    }

    static String staff(String township) {
        return township + "民政办人员";
    }

    static String card(String township, int household) {
        return village(township) + "一卡通0" + household;
    }

    private static String person(String where, Duty duty) {
        return where + "-" + (duty.ordinal() + 1);
    }

    static Act act(Duty duty, String where, String office) {
        return act(duty, where, duty, office);
    }

    /** A duty by somebody whose usual duty it is not. */
    static Act act(Duty duty, String where, Duty usual, String office) {
        return new Act(duty, CHART.person(person(where, usual)), CHART.office(office));
    }

    /** The five duties in a township. */
    static List<Act> acts(String township) {
        return List.of(
                act(Duty.ALLOCATE, township, township + "民政办"),
                act(Duty.APPROVE, township, township),
                act(Duty.DISBURSE, township, township + "财政所"),
                act(Duty.AUDIT, "县", "县民政局"),
                act(Duty.RECORD, township, township + "财政所"));
    }

    /** Two duties at the county. */
    static List<Act> acts() {
        return List.of(act(Duty.AUDIT, "县", "县民政局"), act(Duty.RECORD, "县", "县民政局"));
    }
}
