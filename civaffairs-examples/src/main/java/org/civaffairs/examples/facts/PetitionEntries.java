package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.DAY;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.Kind.WORD;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.evidence.CoveredMonths;
import org.civaffairs.core.petition.ActFacts;
import org.civaffairs.core.petition.ActReview;
import org.civaffairs.core.petition.ActRule;
import org.civaffairs.core.petition.Claims;
import org.civaffairs.core.petition.ClaimsFacts;
import org.civaffairs.core.petition.ClaimsRule;
import org.civaffairs.core.petition.EventPlans;
import org.civaffairs.core.petition.EventPlansFacts;
import org.civaffairs.core.petition.EventPlansRule;
import org.civaffairs.core.petition.Petition;
import org.civaffairs.core.petition.PetitionFacts;
import org.civaffairs.core.petition.PetitionReviewsFacts;
import org.civaffairs.core.petition.PetitionReviewsRule;
import org.civaffairs.core.petition.PetitionRule;
import org.civaffairs.core.plan.YouCounty2010;

/** Petitions and lawful administration. */
public final class PetitionEntries {
    /** C-76. */
    public static final RuleEntry<ClaimsFacts, Claims> CLAIMS = new RuleEntry<>(
            new Form<>(
                    "claims",
                    ClaimsFacts.class,
                    List.of(
                            required("unit", TEXT, "单位", "unit", "某县民政局"),
                            list(
                                    "claims",
                                    "诉求",
                                    "claims",
                                    "{\"id\":\"2010-017\",\"reasonable\":\"YES\",\"resolved\":\"NO\"}",
                                    "{\"id\":\"2010-018\",\"reasonable\":\"NO\",\"resolved\":\"NO\"}"))),
            Claims.class,
            ClaimsRule.PARAMETERS,
            ClaimsRule::under,
            ClaimsFacts::unit,
            List.of(ClaimsRule.BY_UNRESOLVED),
            YouCounty2010.CLAIMS,
            List.of(ClaimsRule.UNRESOLVED_CLAIMS));

    /** C-78: resolved on the spot. */
    public static final RuleEntry<PetitionFacts, Petition> PETITION = new RuleEntry<>(
            new Form<>(
                    "petition",
                    PetitionFacts.class,
                    List.of(
                            required("unit", TEXT, "发生单位", "where it arose", "柏市镇"),
                            required("id", TEXT, "信访编号", "petition", "2010-031"),
                            required("level", WORD, "发生层级", "level at which it arose", "TOWNSHIP"),
                            optional("reached", WORD, "到达最高层级", "highest level reached", "CITY"),
                            required("resolved", TRUTH, "已化解", "resolved", "YES"))),
            Petition.class,
            PetitionRule.PARAMETERS,
            PetitionRule::under,
            facts -> facts.unit() + " " + facts.id(),
            List.of(PetitionRule.BY_ESCALATED),
            YouCounty2010.ON_THE_SPOT,
            List.of(PetitionRule.ESCALATED));

    /** C-78: where petitions are heading. */
    public static final RuleEntry<PetitionReviewsFacts, CoveredMonths> PETITION_REVIEWS = new RuleEntry<>(
            new Form<>(
                    "petition-reviews",
                    PetitionReviewsFacts.class,
                    List.of(
                            required("county", TEXT, "县", "county", "某县"),
                            required("through", DAY, "截至", "through", "2010-02-28"),
                            list("reviews", "研判日期", "days of reviews", "\"2010-01-15\""))),
            CoveredMonths.class,
            PetitionReviewsRule.PARAMETERS,
            PetitionReviewsRule::under,
            PetitionReviewsFacts::county,
            List.of(PetitionReviewsRule.BY_MISSED),
            YouCounty2010.ON_THE_SPOT,
            List.of(PetitionReviewsRule.MISSED));

    /** C-79. */
    public static final RuleEntry<ActFacts, ActReview> ADMINISTRATIVE_ACT = new RuleEntry<>(
            new Form<>(
                    "administrative-act",
                    ActFacts.class,
                    List.of(
                            required("unit", TEXT, "单位", "unit", "某县民政局"),
                            required("act", TEXT, "行政行为", "act", "2010-08"),
                            required("lawful", TRUTH, "合法", "lawful", "YES"),
                            required("reasonable", TRUTH, "合理", "reasonable", "YES"),
                            required("dueProcess", TRUTH, "程序正当", "due process", "NO"),
                            required("efficient", TRUTH, "高效便民", "efficient", "YES"))),
            ActReview.class,
            ActRule.PARAMETERS,
            ActRule::under,
            facts -> facts.unit() + " " + facts.act(),
            List.of(ActRule.BY_FAILED),
            YouCounty2010.LAWFUL_ACTS,
            List.of(ActRule.TEST_FAILED));

    /** C-77, C-12. */
    public static final RuleEntry<EventPlansFacts, EventPlans> EVENT_PLANS = new RuleEntry<>(
            new Form<>(
                    "event-plans",
                    EventPlansFacts.class,
                    List.of(
                            required("county", TEXT, "县", "county", "某县"),
                            required("asOf", DAY, "截至", "as of", "2010-06-30"),
                            required("crowdPlan", TRUTH, "群众性事件预案", "plan for events of a crowd", "NO"),
                            required("suddenPlan", TRUTH, "突发性事件预案", "plan for sudden events", "YES"),
                            required("disasterPlan", TRUTH, "自然灾害应急预案", "plan for natural disasters", "YES"),
                            optional("disasterPlanFrom", DAY, "其施行日期", "in force from", "2010-03-01"))),
            EventPlans.class,
            EventPlansRule.PARAMETERS,
            EventPlansRule::under,
            EventPlansFacts::county,
            List.of(EventPlansRule.BY_MISSING),
            YouCounty2010.EVENT_PLANS,
            List.of(EventPlansRule.PLAN_MISSING, EventPlansRule.NO_DISASTER_PLAN, EventPlansRule.DISASTER_PLAN_LATER));

    private PetitionEntries() {}
}
