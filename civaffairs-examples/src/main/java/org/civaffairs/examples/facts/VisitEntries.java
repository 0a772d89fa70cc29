package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.DAY;
import static org.civaffairs.examples.facts.Column.Kind.NUMBER;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.WORD;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.conduct.DisasterFacts;
import org.civaffairs.core.conduct.DisasterStepsRule;
import org.civaffairs.core.conduct.FirstMomentRule;
import org.civaffairs.core.conduct.StepLags;
import org.civaffairs.core.conduct.TownshipVisitFacts;
import org.civaffairs.core.conduct.TownshipVisitRule;
import org.civaffairs.core.conduct.TownshipVisits;
import org.civaffairs.core.conduct.VisitFacts;
import org.civaffairs.core.conduct.VisitRule;
import org.civaffairs.core.conduct.Visits;
import org.civaffairs.core.plan.YouCounty2010;

/** Where cadres go: to the field, to clients, to the place of a disaster. */
public final class VisitEntries {
    /** C-102 to C-104, C-106, C-138. */
    public static final RuleEntry<VisitFacts, Visits> VISITS = new RuleEntry<>(
            new Form<>(
                    "visits",
                    VisitFacts.class,
                    List.of(
                            required("unit", TEXT, "单位", "unit", "县民政局"),
                            required("cadre", TEXT, "姓名", "cadre", "李四"),
                            list("townships", "联系乡镇", "townships linked", "\"柏市镇\""),
                            required("first", TEXT, "起始月份，如2010-03", "first month, such as 2010-03", "2010-03"),
                            required("last", TEXT, "截止月份", "last month", "2010-03"),
                            optional("joined", DAY, "到岗日期", "joined on", "2010-01-04"),
                            optional("left", DAY, "离岗日期", "left on", "2010-12-31"),
                            list("visits", "走访记录", "visits", visit("2010-03-02", 1), visit("2010-03-19", 2)))),
            Visits.class,
            VisitRule.PARAMETERS,
            VisitRule::under,
            facts -> facts.unit() + " " + facts.cadre(),
            List.of(VisitRule.BY_MONTHS_SHORT, VisitRule.BY_HOUSEHOLDS),
            YouCounty2010.FIELD_TRIPS,
            List.of(
                    VisitRule.NOT_LINKED,
                    VisitRule.TOO_FEW_TRIPS,
                    VisitRule.TOO_FEW_HOUSEHOLDS,
                    VisitRule.UNRECORDED_VISITS));

    /** C-105, C-106, C-138. */
    public static final RuleEntry<TownshipVisitFacts, TownshipVisits> TOWNSHIP_VISITS = new RuleEntry<>(
            new Form<>(
                    "township-visits",
                    TownshipVisitFacts.class,
                    List.of(
                            required("township", TEXT, "乡镇", "township", "柏市镇"),
                            required("year", NUMBER, "年度", "year", "2010"),
                            list("staff", "工作人员编号", "ids of the staff", "\"s-1\"", "\"s-2\""),
                            list("clients", "民政对象编号", "ids of the clients", "\"c-1\"", "\"c-2\""),
                            list(
                                    "visits",
                                    "走访记录",
                                    "visits",
                                    "{\"staff\":\"s-1\",\"client\":\"c-1\",\"day\":\"2010-03-02\",\"recorded\":\"YES\"}"))),
            TownshipVisits.class,
            TownshipVisitRule.PARAMETERS,
            TownshipVisitRule::under,
            TownshipVisitFacts::township,
            List.of(TownshipVisitRule.BY_STAFF_SHORT, TownshipVisitRule.BY_CLIENTS_SHORT),
            YouCounty2010.STAFF_VISITS,
            List.of(
                    TownshipVisitRule.STAFF_TOO_FEW_VISITS,
                    TownshipVisitRule.CLIENTS_NOT_VISITED,
                    TownshipVisitRule.UNRECORDED_VISITS));

    private static final List<Column> DISASTER = List.of(
            required("place", TEXT, "地点", "place", "柏市镇"),
            required("trigger", WORD, "灾害类型", "what struck", "NATURAL"),
            required("event", TEXT, "发生时间，如2010-06-20T06:00", "when, such as 2010-06-20T06:00", "2010-06-20T06:00"),
            optional("verified", TEXT, "核查时间", "verified", "2010-06-20T09:30"),
            optional("reported", TEXT, "上报时间", "reported", "2010-06-20T06:20"),
            optional("arrived", TEXT, "到达现场时间", "place reached", "2010-06-20T07:35"),
            optional("rescue", TEXT, "组织救援时间", "rescue organised", "2010-06-20T07:50"),
            optional("living", TEXT, "安排生活时间", "living arranged", "2010-06-20T14:00"));

    /** C-108, C-137. */
    public static final RuleEntry<DisasterFacts, StepLags> FIRST_MOMENT = new RuleEntry<>(
            new Form<>("first-moment", DisasterFacts.class, DISASTER),
            StepLags.class,
            FirstMomentRule.PARAMETERS,
            FirstMomentRule::under,
            DisasterFacts::place,
            List.of(FirstMomentRule.BY_LATE),
            YouCounty2010.FIRST_MOMENT,
            List.of(FirstMomentRule.LATE));

    /** C-13. */
    public static final RuleEntry<DisasterFacts, StepLags> DISASTER_STEPS = new RuleEntry<>(
            new Form<>("disaster-steps", DisasterFacts.class, DISASTER),
            StepLags.class,
            DisasterStepsRule.PARAMETERS,
            DisasterStepsRule::under,
            DisasterFacts::place,
            List.of(DisasterStepsRule.BY_LATE),
            YouCounty2010.DISASTER_STEPS,
            List.of(DisasterStepsRule.LATE));

    private VisitEntries() {}

    private static String visit(String day, int home) {
        return String.format(
                "{\"day\":\"%s\",\"township\":\"柏市镇\",\"households\":[\"h-%d\"],\"recorded\":\"YES\"}", day, home);
    }
}
