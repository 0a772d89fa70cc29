package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.NUMBER;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.Kind.WORD;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import java.util.stream.IntStream;
import org.civaffairs.core.conduct.AwardBasis;
import org.civaffairs.core.conduct.AwardBasisFacts;
import org.civaffairs.core.conduct.AwardBasisRule;
import org.civaffairs.core.conduct.Checklist;
import org.civaffairs.core.conduct.Conduct;
import org.civaffairs.core.conduct.ConductFacts;
import org.civaffairs.core.conduct.ConductRule;
import org.civaffairs.core.conduct.EqualTreatment;
import org.civaffairs.core.conduct.EqualTreatmentFacts;
import org.civaffairs.core.conduct.EqualTreatmentRule;
import org.civaffairs.core.conduct.FourOnesFacts;
import org.civaffairs.core.conduct.FourOnesRule;
import org.civaffairs.core.conduct.SixOnesFacts;
import org.civaffairs.core.conduct.SixOnesRule;
import org.civaffairs.core.plan.YouCounty2010;

/** How cadres behave: prohibitions, the six ones, the four ones, equal treatment. */
public final class ConductEntries {
    private static final Column UNIT = required("unit", TEXT, "单位", "unit", "县民政局");

    /** C-97 to C-100, C-136. */
    public static final RuleEntry<ConductFacts, Conduct> CONDUCT = new RuleEntry<>(
            new Form<>(
                    "conduct",
                    ConductFacts.class,
                    List.of(
                            UNIT,
                            required("cadre", TEXT, "姓名", "cadre", "李四"),
                            optional("openAuditFindings", NUMBER, "未整改的审计问题", "open audit findings", "0"),
                            list(
                                    "events",
                                    "宴请、礼金礼品、优亲厚友",
                                    "banquets, gifts, favours",
                                    "{\"kind\":\"BANQUET\",\"id\":\"b-1\",\"host\":\"TOWNSHIP_OFFICE\","
                                            + "\"place\":\"COUNTY_SEAT\",\"accepted\":\"NO\"}",
                                    "{\"kind\":\"GIFT\",\"id\":\"g-1\",\"subordinate\":\"YES\",\"amount\":\"50.00\","
                                            + "\"response\":\"ACCEPTED\"}",
                                    "{\"kind\":\"FAVOUR\",\"id\":\"f-1\",\"relation\":\"YES\",\"breach\":\"NO\","
                                            + "\"recused\":\"YES\"}"))),
            Conduct.class,
            ConductRule.PARAMETERS,
            ConductRule::under,
            facts -> facts.unit() + " " + facts.cadre(),
            List.of(ConductRule.BY_VIOLATIONS, ConductRule.BY_NOTES),
            YouCounty2010.ALL_CADRES,
            List.of(
                    ConductRule.BANQUET_ACCEPTED,
                    ConductRule.GIFT_ACCEPTED,
                    ConductRule.GIFT_IN_KIND_ACCEPTED,
                    ConductRule.FAVOUR_DONE,
                    ConductRule.BOOKS_NOT_CLEAN,
                    ConductRule.AGAINST_SPIRIT,
                    ConductRule.RECUSAL_DUE));

    /** C-101. */
    public static final RuleEntry<SixOnesFacts, Checklist> SIX_ONES = new RuleEntry<>(
            new Form<>(
                    "six-ones",
                    SixOnesFacts.class,
                    List.of(UNIT, list("items", "六项内容（名称自填）", "the six items, named by you", sixItems()))),
            Checklist.class,
            SixOnesRule.PARAMETERS,
            SixOnesRule::under,
            SixOnesFacts::unit,
            List.of(SixOnesRule.BY_MISSING, SixOnesRule.BY_DONE),
            YouCounty2010.SIX_ONES,
            List.of(SixOnesRule.NOT_DONE));

    /** C-107. */
    public static final RuleEntry<AwardBasisFacts, AwardBasis> AWARD_BASIS = new RuleEntry<>(
            new Form<>(
                    "award-basis",
                    AwardBasisFacts.class,
                    List.of(
                            required("candidate", TEXT, "参评单位", "candidate", "柏市镇民政办"),
                            required("done", NUMBER, "已做到的项数", "items done", "5"),
                            required("unknown", NUMBER, "未知的项数", "items not known", "0"))),
            AwardBasis.class,
            AwardBasisRule.PARAMETERS,
            AwardBasisRule::under,
            AwardBasisFacts::candidate,
            List.of(AwardBasisRule.BY_CREDITED),
            YouCounty2010.BASIS_FOR_AWARDS,
            List.of());

    /** C-109. */
    public static final RuleEntry<FourOnesFacts, Checklist> FOUR_ONES = new RuleEntry<>(
            new Form<>(
                    "four-ones",
                    FourOnesFacts.class,
                    List.of(
                            UNIT,
                            required("evidence", WORD, "依据", "evidence", "MYSTERY_VISIT"),
                            required("smile", TRUTH, "一张笑脸相迎", "a smile", "YES"),
                            required("chair", TRUTH, "一张椅子请坐", "a chair", "YES"),
                            required("tea", TRUTH, "一杯清茶请喝", "a cup of tea", "NO"),
                            required("sincerity", TRUTH, "一片诚心办事", "a sincere heart", "YES"))),
            Checklist.class,
            FourOnesRule.PARAMETERS,
            FourOnesRule::under,
            FourOnesFacts::unit,
            List.of(FourOnesRule.BY_MISSING),
            YouCounty2010.FOUR_ONES,
            List.of(FourOnesRule.NOT_DONE));

    /** C-110. */
    public static final RuleEntry<EqualTreatmentFacts, EqualTreatment> EQUAL_TREATMENT = new RuleEntry<>(
            new Form<>(
                    "equal-treatment",
                    EqualTreatmentFacts.class,
                    List.of(
                            UNIT,
                            required("upheld", NUMBER, "查实的投诉", "complaints upheld", "1"),
                            required("open", NUMBER, "未办结的投诉", "complaints not decided", "0"))),
            EqualTreatment.class,
            EqualTreatmentRule.PARAMETERS,
            EqualTreatmentRule::under,
            EqualTreatmentFacts::unit,
            List.of(EqualTreatmentRule.BY_NOT_KEPT),
            YouCounty2010.EQUAL_TREATMENT,
            List.of(EqualTreatmentRule.UPHELD_COMPLAINTS));

    private ConductEntries() {}

    private static String[] sixItems() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(n -> String.format("{\"label\":\"第%d项\",\"done\":\"%s\"}", n, n == 6 ? "NO" : "YES"))
                .toArray(String[]::new);
    }
}
