package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.NUMBER;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.cooperation.NeighbourFacts;
import org.civaffairs.core.cooperation.NeighbourRule;
import org.civaffairs.core.cooperation.Neighbours;
import org.civaffairs.core.cooperation.SocialHelp;
import org.civaffairs.core.cooperation.SocialHelpFacts;
import org.civaffairs.core.cooperation.SocialHelpRule;
import org.civaffairs.core.petition.Fairness;
import org.civaffairs.core.petition.FairnessFacts;
import org.civaffairs.core.petition.FairnessRule;
import org.civaffairs.core.petition.Policies;
import org.civaffairs.core.petition.PoliciesFacts;
import org.civaffairs.core.petition.PoliciesRule;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.study.Study;
import org.civaffairs.core.study.StudyFacts;
import org.civaffairs.core.study.StudyRule;

/** Study, policies carried out, fairness, and working with others. */
public final class StudyEntries {
    private static final Column COUNTY = required("county", TEXT, "县", "county", "某县");

    /** C-128, C-127. */
    public static final RuleEntry<StudyFacts, Study> STUDY = new RuleEntry<>(
            new Form<>(
                    "study",
                    StudyFacts.class,
                    List.of(
                            required("unit", TEXT, "单位", "unit", "某县民政局"),
                            optional("laws", NUMBER, "已学法律法规", "laws studied", "45"),
                            list(
                                    "cadres",
                                    "学习记录",
                                    "study records",
                                    "{\"cadre\":\"李四\",\"studied\":\"YES\"}",
                                    "{\"cadre\":\"张三\",\"studied\":\"NO\"}"))),
            Study.class,
            StudyRule.PARAMETERS,
            StudyRule::under,
            StudyFacts::unit,
            List.of(StudyRule.BY_NOT_STUDIED),
            YouCounty2010.STUDY,
            List.of(StudyRule.NOT_STUDIED));

    /** C-143. */
    public static final RuleEntry<PoliciesFacts, Policies> POLICIES = new RuleEntry<>(
            new Form<>(
                    "policies",
                    PoliciesFacts.class,
                    List.of(
                            COUNTY,
                            required("judge", TEXT, "认定人", "judged by", "县政府法制办"),
                            list("policies", "政策法规", "policies", "{\"name\":\"农村五保供养工作条例\",\"carriedOut\":\"YES\"}"))),
            Policies.class,
            PoliciesRule.PARAMETERS,
            PoliciesRule::under,
            PoliciesFacts::county,
            List.of(PoliciesRule.BY_NOT_CARRIED_OUT),
            YouCounty2010.POLICIES_CARRIED_OUT,
            List.of(PoliciesRule.NOT_CARRIED_OUT));

    /** C-144. */
    public static final RuleEntry<FairnessFacts, Fairness> FAIRNESS = new RuleEntry<>(
            new Form<>(
                    "assistance-fairness",
                    FairnessFacts.class,
                    List.of(
                            required("village", TEXT, "村", "village", "江桥村"),
                            required("decision", TEXT, "决定", "decision", "低保01"),
                            required("published", TRUTH, "已公示", "published", "YES"),
                            required("recused", TRUTH, "已回避", "recused", "YES"),
                            required("balloted", TRUTH, "已票决", "balloted", "NO"))),
            Fairness.class,
            FairnessRule.PARAMETERS,
            FairnessRule::under,
            facts -> facts.village() + " " + facts.decision(),
            List.of(FairnessRule.BY_MISSING),
            YouCounty2010.FAIRNESS,
            List.of(FairnessRule.ELEMENT_MISSING));

    /** C-20. */
    public static final RuleEntry<SocialHelpFacts, SocialHelp> SOCIAL_HELP = new RuleEntry<>(
            new Form<>(
                    "social-help",
                    SocialHelpFacts.class,
                    List.of(COUNTY, required("mechanism", TRUTH, "已建立社会帮扶机制", "mechanism there", "YES"))),
            SocialHelp.class,
            SocialHelpRule.PARAMETERS,
            SocialHelpRule::under,
            SocialHelpFacts::county,
            List.of(SocialHelpRule.BY_PRESENT),
            YouCounty2010.SOCIAL_HELP,
            List.of(SocialHelpRule.MECHANISM_MISSING));

    /** C-145. */
    public static final RuleEntry<NeighbourFacts, Neighbours> NEIGHBOUR_VISITS = new RuleEntry<>(
            new Form<>(
                    "neighbour-visits",
                    NeighbourFacts.class,
                    List.of(
                            COUNTY,
                            list(
                                    "visits",
                                    "互访",
                                    "visits",
                                    "{\"neighbour\":\"邻县\",\"day\":\"2010-04-12\",\"received\":true}"))),
            Neighbours.class,
            NeighbourRule.PARAMETERS,
            NeighbourRule::under,
            NeighbourFacts::county,
            List.of(NeighbourRule.BY_PAID, NeighbourRule.BY_RECEIVED),
            YouCounty2010.NEIGHBOURS,
            List.of());

    private StudyEntries() {}
}
