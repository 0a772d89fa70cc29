package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.OBJECT;
import static org.civaffairs.examples.facts.Column.Kind.POINTS;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.transparency.SchemeReview;
import org.civaffairs.core.transparency.ScoringSchemeFacts;
import org.civaffairs.core.transparency.ScoringSchemeRule;
import org.civaffairs.core.transparency.VillageAssessment;
import org.civaffairs.core.transparency.VillageAssessmentFacts;
import org.civaffairs.core.transparency.VillageAssessmentRule;

/** How the transparency of villages is assessed. The plan has no scheme: those here are invented and named EXAMPLE. */
public final class TransparencyEntries {
    private static final String SCHEME =
            "{\"name\":{\"zh\":\"EXAMPLE-细则\",\"en\":\"EXAMPLE scheme\"},\"fullMark\":\"100\",\"bo"
                    + "nusCap\":\"0\",\"groups\":[{\"id\":\"all\",\"name\":{\"zh\":\"全部\",\"en\":\"all\"},\"crite"
                    + "ria\":[{\"id\":\"gk\",\"name\":{\"zh\":\"财务公开\",\"en\":\"accounts published\"},\"point"
                    + "s\":\"40\",\"rights\":[\"RIGHT_TO_KNOW\"],\"deductions\":[{\"shape\":\"EACH_MONTH_"
                    + "LATE\",\"each\":\"5\"},{\"shape\":\"EACH_MISS\",\"each\":\"2\"}],\"notApplicable\":\"R"
                    + "EFUSE\",\"ballotExecution\":false},{\"id\":\"pj\",\"name\":{\"zh\":\"评审票决\",\"en\":\"p"
                    + "anel's ballot\"},\"points\":\"60\",\"rights\":[\"DECISION\",\"PARTICIPATION\",\"SU"
                    + "PERVISION\"],\"deductions\":[{\"shape\":\"ALL_OR_NOTHING\"}],\"notApplicable\":"
                    + "\"REFUSE\",\"ballotExecution\":true}]}],\"grades\":[{\"grade\":{\"id\":\"unqualif"
                    + "ied\",\"name\":{\"zh\":\"不合格\",\"en\":\"unqualified\"}},\"from\":\"0\",\"to\":\"60\"},{\"g"
                    + "rade\":{\"id\":\"qualified\",\"name\":{\"zh\":\"合格\",\"en\":\"qualified\"}},\"from\":\"6"
                    + "0\",\"to\":\"100\"}]}";
    private static final String OBSERVATIONS =
            "[{\"criterion\":\"gk\",\"method\":\"FULL_SURVEY\",\"applicable\":true,\"answers\":"
                    + "[3,4]},{\"criterion\":\"pj\",\"method\":\"FULL_SURVEY\",\"applicable\":true,\"ans"
                    + "wers\":[\"YES\"]}]";
    private static final String DISORDER =
            "{\"government\":\"NO\",\"affairs\":\"NO\",\"finance\":\"NO\",\"petition\":\"NO\",\"comp"
                    + "laint\":\"NO\",\"linked\":\"NO\",\"baseless\":\"NO\"}";

    /** C-33, C-41 to C-44. */
    public static final RuleEntry<VillageAssessmentFacts, VillageAssessment> VILLAGE_ASSESSMENT = new RuleEntry<>(
            new Form<>(
                    "village-assessment",
                    VillageAssessmentFacts.class,
                    List.of(
                            required("village", TEXT, "村", "village", "江桥村"),
                            required(
                                    "evidence",
                                    OBJECT,
                                    "考核细则和考核记录",
                                    "scheme and what was observed",
                                    "{\"scheme\":" + SCHEME + ",\"observations\":" + OBSERVATIONS + "}"),
                            optional("selfScore", POINTS, "自评分", "own score", "95"),
                            optional("assessorScore", POINTS, "考评分", "assessor's total", "77"),
                            required("decidedWithoutBallot", TRUTH, "有未经票决的救助", "assistance without a ballot", "NO"),
                            list("unballoted", "未经票决的救助编号", "decisions without a ballot"),
                            required("disorder", OBJECT, "管理混乱、上访告状", "disorder, petitions, complaints", DISORDER))),
            VillageAssessment.class,
            VillageAssessmentRule.PARAMETERS,
            VillageAssessmentRule::under,
            VillageAssessmentFacts::village,
            List.of(VillageAssessmentRule.BY_VETOES, VillageAssessmentRule.BY_PROVISIONAL),
            YouCounty2010.TRANSPARENCY,
            List.of(
                    VillageAssessmentRule.UNBALLOTED,
                    VillageAssessmentRule.DISORDER,
                    VillageAssessmentRule.TOTAL_DIFFERS));

    /** C-36, C-37, C-95. */
    public static final RuleEntry<ScoringSchemeFacts, SchemeReview> SCORING_SCHEME = new RuleEntry<>(
            new Form<>(
                    "scoring-scheme",
                    ScoringSchemeFacts.class,
                    List.of(
                            required("unit", TEXT, "单位", "unit", "某县"),
                            required("scheme", OBJECT, "考核细则", "scheme", SCHEME))),
            SchemeReview.class,
            ScoringSchemeRule.PARAMETERS,
            ScoringSchemeRule::under,
            ScoringSchemeFacts::unit,
            List.of(ScoringSchemeRule.BY_UNSERVED),
            YouCounty2010.DETAILED_CRITERIA,
            List.of(
                    ScoringSchemeRule.BALLOT_NOT_ASSESSED,
                    ScoringSchemeRule.RIGHT_UNSERVED,
                    ScoringSchemeRule.SERVES_NO_RIGHT));

    private TransparencyEntries() {}
}
