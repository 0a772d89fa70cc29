package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.DAY;
import static org.civaffairs.examples.facts.Column.Kind.NUMBER;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.Kind.WORD;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.award.AwardListFacts;
import org.civaffairs.core.award.AwardListReview;
import org.civaffairs.core.award.AwardListRule;
import org.civaffairs.core.award.Demonstration;
import org.civaffairs.core.award.DemonstrationFacts;
import org.civaffairs.core.award.DemonstrationRule;
import org.civaffairs.core.award.ResponsibleLeader;
import org.civaffairs.core.award.ResponsibleLeaderFacts;
import org.civaffairs.core.award.ResponsibleLeaderRule;
import org.civaffairs.core.award.ThreeDuties;
import org.civaffairs.core.award.ThreeDutiesFacts;
import org.civaffairs.core.award.ThreeDutiesRule;
import org.civaffairs.core.award.TownshipAwards;
import org.civaffairs.core.award.TownshipAwardsFacts;
import org.civaffairs.core.award.TownshipAwardsRule;
import org.civaffairs.core.plan.YouCounty2010;

/** Awards, and what is asked of those who may get them. */
public final class AwardEntries {
    private static final Column TOWNSHIP = required("township", TEXT, "乡镇", "township", "柏市镇");

    /** C-40. */
    public static final RuleEntry<TownshipAwardsFacts, TownshipAwards> TOWNSHIP_AWARDS = new RuleEntry<>(
            new Form<>(
                    "township-awards",
                    TownshipAwardsFacts.class,
                    List.of(
                            TOWNSHIP,
                            required("leadersInattentive", TRUTH, "领导不重视", "leaders inattentive", "NO"),
                            required("leaderIdle", TRUTH, "主管领导不抓", "leader in charge idle", "NO"),
                            required("officeNotResponsible", TRUTH, "民政办不负责", "office not responsible", "YES"),
                            required("inattentionRule", TEXT, "不重视的认定依据", "by what attention was judged", "全年未专题研究"))),
            TownshipAwards.class,
            TownshipAwardsRule.PARAMETERS,
            TownshipAwardsRule::under,
            TownshipAwardsFacts::township,
            List.of(TownshipAwardsRule.BY_BARRED, TownshipAwardsRule.BY_DIFFER),
            YouCounty2010.TOWNSHIP_VETO,
            List.of(TownshipAwardsRule.BARRED));

    /** C-34, C-35. */
    public static final RuleEntry<ResponsibleLeaderFacts, ResponsibleLeader> RESPONSIBLE_LEADER = new RuleEntry<>(
            new Form<>(
                    "responsible-leader",
                    ResponsibleLeaderFacts.class,
                    List.of(
                            TOWNSHIP,
                            optional("role", WORD, "负责人身份", "who answers", "OTHER"),
                            optional("post", TEXT, "负责人职务", "post", "武装部长"),
                            required("officeAssigned", TRUTH, "民政办专抓", "office assigned", "YES"))),
            ResponsibleLeader.class,
            ResponsibleLeaderRule.PARAMETERS,
            ResponsibleLeaderRule::under,
            ResponsibleLeaderFacts::township,
            List.of(ResponsibleLeaderRule.BY_LEADER, ResponsibleLeaderRule.BY_OFFICE),
            YouCounty2010.RESPONSIBLE_LEADER,
            List.of(ResponsibleLeaderRule.WRONG_LEADER, ResponsibleLeaderRule.OFFICE_MISSING));

    /** C-91. */
    public static final RuleEntry<ThreeDutiesFacts, ThreeDuties> THREE_DUTIES = new RuleEntry<>(
            new Form<>(
                    "three-duties",
                    ThreeDutiesFacts.class,
                    List.of(
                            TOWNSHIP,
                            required("leadersAttention", TRUTH, "主要领导高度重视", "attention of the principal leader", "NO"),
                            required("leaderInCharge", TRUTH, "主管领导专管", "leader in charge attends to it", "YES"),
                            required("officeInCharge", TRUTH, "民政办专抓", "office attends to it", "YES"))),
            ThreeDuties.class,
            ThreeDutiesRule.PARAMETERS,
            ThreeDutiesRule::under,
            ThreeDutiesFacts::township,
            List.of(ThreeDutiesRule.BY_DONE, ThreeDutiesRule.BY_MISSING),
            YouCounty2010.LEADERS_ATTENTION,
            List.of(ThreeDutiesRule.NOT_DONE));

    /** C-44, C-45. */
    public static final RuleEntry<AwardListFacts, AwardListReview> AWARD_LIST = new RuleEntry<>(
            new Form<>(
                    "award-list",
                    AwardListFacts.class,
                    List.of(
                            required("list", TEXT, "名单", "list", "2010年度"),
                            list("nominations", "推荐对象", "nominations", nomination("V01"), nomination("V07")),
                            list(
                                    "standings",
                                    "考核结果",
                                    "standings",
                                    standing("V01", "NO", ""),
                                    standing("V07", "YES", "\"C-41\"")))),
            AwardListReview.class,
            AwardListRule.PARAMETERS,
            AwardListRule::under,
            AwardListFacts::list,
            List.of(AwardListRule.BY_REFUSED, AwardListRule.BY_UNCERTAIN),
            YouCounty2010.NOT_ADVANCED,
            List.of(AwardListRule.BARRED_VILLAGE, AwardListRule.LIST_REJECTED));

    /** C-92. */
    public static final RuleEntry<DemonstrationFacts, Demonstration> DEMONSTRATION_VILLAGES = new RuleEntry<>(
            new Form<>(
                    "demonstration-villages",
                    DemonstrationFacts.class,
                    List.of(
                            TOWNSHIP,
                            required("asOf", DAY, "截至", "as of", "2010-12-31"),
                            optional("villages", NUMBER, "村数", "villages of the township", "12"),
                            list("certificates", "示范村证书", "certificates", certificate("新塘村"), certificate("下洞村")))),
            Demonstration.class,
            DemonstrationRule.PARAMETERS,
            DemonstrationRule::under,
            DemonstrationFacts::township,
            List.of(DemonstrationRule.BY_GAP, DemonstrationRule.BY_CERTIFIED),
            YouCounty2010.DEMONSTRATION_VILLAGES,
            List.of(DemonstrationRule.SHORT),
            DemonstrationFacts::asOf);

    private AwardEntries() {}

    private static String nomination(String village) {
        return String.format("{\"village\":\"%s\",\"honour\":\"ADVANCED_UNIT\",\"level\":\"COUNTY\"}", village);
    }

    private static String standing(String village, String barred, String clauses) {
        return String.format("{\"village\":\"%s\",\"barred\":\"%s\",\"clauses\":[%s]}", village, barred, clauses);
    }

    private static String certificate(String village) {
        return String.format("{\"village\":\"%s\",\"certifier\":\"县民政局\",\"certified\":\"2010-03-01\"}", village);
    }
}
