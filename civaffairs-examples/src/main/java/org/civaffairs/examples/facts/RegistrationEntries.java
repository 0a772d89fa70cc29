package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.DAY;
import static org.civaffairs.examples.facts.Column.Kind.NUMBER;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.list;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.registration.AssociationYear;
import org.civaffairs.core.registration.AssociationYearFacts;
import org.civaffairs.core.registration.AssociationYearRule;
import org.civaffairs.core.registration.Associations;
import org.civaffairs.core.registration.AssociationsFacts;
import org.civaffairs.core.registration.AssociationsRule;
import org.civaffairs.core.registration.Fees;
import org.civaffairs.core.registration.FeesFacts;
import org.civaffairs.core.registration.FeesRule;
import org.civaffairs.core.registration.RegistrationChecklist;
import org.civaffairs.core.registration.RegistrationChecklistFacts;
import org.civaffairs.core.registration.RegistrationChecklistRule;
import org.civaffairs.core.registration.RegistrationFacts;
import org.civaffairs.core.registration.RegistrationRule;
import org.civaffairs.core.registration.Registrations;

/** Registration of marriages, adoptions and associations. */
public final class RegistrationEntries {
    private static final Column COUNTY = required("county", TEXT, "县", "county", "某县");

    /** C-61. */
    public static final RuleEntry<RegistrationFacts, Registrations> REGISTRATION_RATE = new RuleEntry<>(
            new Form<>(
                    "registration-rate",
                    RegistrationFacts.class,
                    List.of(
                            required("unit", TEXT, "登记机关", "office", "某县民政局"),
                            required("marriages", NUMBER, "婚姻登记", "marriages registered", "1205"),
                            required("marriagesQualified", NUMBER, "其中合格", "of which in order", "1204"),
                            required("adoptions", NUMBER, "收养登记", "adoptions registered", "12"),
                            required("adoptionsQualified", NUMBER, "其中合格", "of which in order", "12"))),
            Registrations.class,
            RegistrationRule.PARAMETERS,
            RegistrationRule::under,
            RegistrationFacts::unit,
            List.of(RegistrationRule.BY_ADOPTIONS, RegistrationRule.BY_MARRIAGES),
            YouCounty2010.REGISTRATION_RATE,
            List.of(RegistrationRule.MARRIAGES_BELOW, RegistrationRule.ADOPTIONS_BELOW));

    /** C-59, C-60. */
    public static final RuleEntry<RegistrationChecklistFacts, RegistrationChecklist> REGISTRATION_CHECKLIST =
            new RuleEntry<>(
                    new Form<>(
                            "registration-checklist",
                            RegistrationChecklistFacts.class,
                            List.of(
                                    required("unit", TEXT, "单位", "unit", "某县民政局"),
                                    list(
                                            "marriage",
                                            "婚姻登记要求",
                                            "asked of marriage registration",
                                            "{\"label\":\"公示收费标准\",\"done\":\"NO\"}"),
                                    list(
                                            "adoption",
                                            "收养登记要求",
                                            "asked of adoption registration",
                                            "{\"label\":\"公告寻亲\",\"done\":\"YES\"}"))),
                    RegistrationChecklist.class,
                    RegistrationChecklistRule.PARAMETERS,
                    RegistrationChecklistRule::under,
                    RegistrationChecklistFacts::unit,
                    List.of(RegistrationChecklistRule.BY_ADOPTION, RegistrationChecklistRule.BY_MARRIAGE),
                    YouCounty2010.ADOPTION_REGISTRATION,
                    List.of(RegistrationChecklistRule.MARRIAGE_MISSING, RegistrationChecklistRule.ADOPTION_MISSING));

    /** C-62, C-66, C-142. */
    public static final RuleEntry<AssociationsFacts, Associations> ASSOCIATIONS = new RuleEntry<>(
            new Form<>(
                    "associations",
                    AssociationsFacts.class,
                    List.of(
                            COUNTY,
                            list(
                                    "associations",
                                    "社团",
                                    "associations",
                                    association("养猪协会", true, "NO"),
                                    association("老年协会", false, "YES")))),
            Associations.class,
            AssociationsRule.PARAMETERS,
            AssociationsRule::under,
            AssociationsFacts::county,
            List.of(AssociationsRule.BY_NOT_INSPECTED, AssociationsRule.BY_UNLAWFUL),
            YouCounty2010.ANNUAL_INSPECTION,
            List.of(AssociationsRule.UNREGISTERED, AssociationsRule.UNLAWFUL, AssociationsRule.UNINSPECTED));

    /** C-63, C-64. */
    public static final RuleEntry<AssociationYearFacts, AssociationYear> ASSOCIATION_YEAR = new RuleEntry<>(
            new Form<>(
                    "association-year",
                    AssociationYearFacts.class,
                    List.of(
                            COUNTY,
                            required("asOf", DAY, "截至", "as of", "2010-12-31"),
                            optional("organisations", NUMBER, "社团总数", "organisations", "43"),
                            list("trainings", "培训", "trainings", "{\"day\":\"2010-06-30\",\"attended\":40}"),
                            list(
                                    "checks",
                                    "检查",
                                    "checks",
                                    "{\"day\":\"2010-09-12\",\"finance\":true,\"work\":false,\"organisations\":43}"))),
            AssociationYear.class,
            AssociationYearRule.PARAMETERS,
            AssociationYearRule::under,
            AssociationYearFacts::county,
            List.of(AssociationYearRule.BY_CHECK, AssociationYearRule.BY_TRAININGS),
            YouCounty2010.ASSOCIATION_TRAINING,
            List.of(AssociationYearRule.TRAINING_MISSING, AssociationYearRule.CHECK_INCOMPLETE));

    /** C-65. */
    public static final RuleEntry<FeesFacts, Fees> ASSOCIATION_FEES = new RuleEntry<>(
            new Form<>(
                    "association-fees",
                    FeesFacts.class,
                    List.of(
                            COUNTY,
                            required("finance", TRUTH, "财政参加", "finance took part", "YES"),
                            required("supervision", TRUTH, "监察参加", "supervision took part", "YES"),
                            required("audit", TRUTH, "审计参加", "audit took part", "YES"),
                            required("prices", TRUTH, "物价参加", "prices took part", "NO"),
                            list("others", "其他单位", "who else took part", "\"工商局\""))),
            Fees.class,
            FeesRule.PARAMETERS,
            FeesRule::under,
            FeesFacts::county,
            List.of(FeesRule.BY_MISSING),
            YouCounty2010.FEES,
            List.of(FeesRule.BODY_MISSING));

    private RegistrationEntries() {}

    private static String association(String name, boolean rural, String inspected) {
        return "{\"name\":\"" + name + "\",\"rural\":" + rural + ",\"registered\":\"YES\",\"inspected\":\"" + inspected
                + "\",\"lawful\":\"YES\"}";
    }
}
