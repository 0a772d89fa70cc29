package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.PERSONS;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.Kind.YUAN;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.staffing.Capacity;
import org.civaffairs.core.staffing.CapacityFacts;
import org.civaffairs.core.staffing.CapacityRule;
import org.civaffairs.core.staffing.Staffing;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;
import org.civaffairs.funds.matching.FundsInPlace;
import org.civaffairs.funds.matching.FundsInPlaceFacts;
import org.civaffairs.funds.matching.FundsInPlaceRule;
import org.civaffairs.funds.matching.Matching;
import org.civaffairs.funds.matching.MatchingFacts;
import org.civaffairs.funds.matching.MatchingRule;
import org.civaffairs.funds.verification.VerificationRules;

/** The rules of the command line, one entry each. */
public final class Entries {
    private static final Column TOWNSHIP = required("township", TEXT, "乡镇", "township", "柏市镇");

    /** C-82. */
    public static final RuleEntry<StaffingFacts, Staffing> STAFFING = new RuleEntry<>(
            new Form<>(
                    "staffing",
                    StaffingFacts.class,
                    List.of(
                            TOWNSHIP,
                            required("residents", PERSONS, "常住人口", "residents", "38412"),
                            optional("registered", PERSONS, "户籍人口", "registered population", "41077"),
                            required("staff", PERSONS, "民政办工作人员", "officers of the civil-affairs office", "3"))),
            Staffing.class,
            StaffingRule.PARAMETERS,
            StaffingRule::under,
            StaffingFacts::township,
            List.of(StaffingRule.BY_REQUIRED, StaffingRule.BY_GAP),
            YouCounty2010.STAFFING,
            List.of(StaffingRule.SHORTFALL));

    /** C-83. */
    public static final RuleEntry<MatchingFacts, Matching> MATCHING = new RuleEntry<>(
            new Form<>(
                    "matching",
                    MatchingFacts.class,
                    List.of(
                            TOWNSHIP,
                            required(
                                    "appropriation",
                                    YUAN,
                                    "上级民政拨款",
                                    "superior civil-affairs appropriation",
                                    "1234567.70"),
                            optional(
                                    "otherAppropriations",
                                    YUAN,
                                    "其中省市拨款",
                                    "of which from province and city",
                                    "400000.00"),
                            optional("workFunds", YUAN, "其中工作经费", "of which work funds", "60000.00"),
                            required("budgeted", YUAN, "乡镇已安排配套", "budgeted by the township", "24691.35"),
                            optional(
                                    "budgetedForOffice", YUAN, "其中民政办人员经费", "of which pay of office staff", "14000.00"),
                            optional(
                                    "budgetedForHomes", YUAN, "其中敬老院人员经费", "of which pay of homes' staff", "9000.00"))),
            Matching.class,
            MatchingRule.PARAMETERS,
            MatchingRule::under,
            MatchingFacts::township,
            List.of(MatchingRule.BY_REQUIRED, MatchingRule.BY_SHORTFALL),
            YouCounty2010.MATCHING,
            List.of(MatchingRule.BELOW_MINIMUM));

    /** C-84. */
    public static final RuleEntry<FundsInPlaceFacts, FundsInPlace> FUNDS_IN_PLACE = new RuleEntry<>(
            new Form<>(
                    "funds-in-place",
                    FundsInPlaceFacts.class,
                    List.of(
                            TOWNSHIP,
                            required("planned", YUAN, "计划安排的人员经费", "planned for civil-affairs staff", "24691.36"),
                            required("received", YUAN, "已到位", "received", "20000.00"))),
            FundsInPlace.class,
            FundsInPlaceRule.PARAMETERS,
            FundsInPlaceRule::under,
            FundsInPlaceFacts::township,
            List.of(FundsInPlaceRule.BY_ARREARS),
            YouCounty2010.FUNDS_IN_PLACE,
            List.of(FundsInPlaceRule.NOT_IN_PLACE));

    /** C-81. */
    public static final RuleEntry<CapacityFacts, Capacity> CAPACITY = new RuleEntry<>(
            new Form<>(
                    "capacity",
                    CapacityFacts.class,
                    List.of(
                            TOWNSHIP,
                            required("staffComplete", TRUTH, "人手配齐", "staff complete", "NO"),
                            required("fundsSufficient", TRUTH, "工作经费配足", "funds sufficient", "YES"))),
            Capacity.class,
            CapacityRule.PARAMETERS,
            CapacityRule::under,
            CapacityFacts::township,
            List.of(CapacityRule.BY_COMPLETE),
            YouCounty2010.STAFF_AND_FUNDS,
            List.of());

    /** All rules, in the order in which they are listed. */
    public static final List<RuleEntry<?, ?>> ALL = List.of(
            STAFFING,
            MATCHING,
            FUNDS_IN_PLACE,
            CAPACITY,
            BallotEntries.PANEL_DECISION,
            BallotEntries.SELECTION,
            BallotEntries.RELIEF_DIVISION,
            ProcedureEntries.SESSION_REVIEW,
            ProcedureEntries.BALLOT_COVERAGE,
            AssistanceEntries.SUPPORT_STANDARD,
            AssistanceEntries.PENSION_DELIVERY,
            AssistanceEntries.LIVING_STANDARD,
            AssistanceEntries.CHARITY,
            AssistanceEntries.PAIRING,
            OversightEntries.FUND_SYSTEMS,
            OversightEntries.TRACKING,
            OversightEntries.SPECIAL_INSPECTIONS,
            OversightEntries.ANNUAL_AUDIT,
            OversightEntries.FAVOUR_AID,
            PaymentEntries.SOCIALISED_PAYMENT,
            PaymentEntries.INTERMEDIARIES,
            PaymentEntries.PAYMENT_DELAY,
            PaymentEntries.RETURNED_PAYMENT,
            PaymentEntries.DUPLICATE_PAYMENTS,
            ReconciliationEntries.RECONCILE,
            SamplingEntries.PHONE_CHECK,
            TransparencyEntries.SCORING_SCHEME,
            TransparencyEntries.VILLAGE_ASSESSMENT,
            AwardEntries.TOWNSHIP_AWARDS,
            AwardEntries.RESPONSIBLE_LEADER,
            AwardEntries.THREE_DUTIES,
            AwardEntries.AWARD_LIST,
            AwardEntries.DEMONSTRATION_VILLAGES,
            TargetEntries.TARGET,
            TargetEntries.DEADLINE,
            TargetEntries.COVERAGE,
            TargetEntries.EDITION,
            TargetEntries.REVIEW_DUE,
            TargetEntries.STANDARD_RAISED,
            TargetEntries.DELIVERY,
            TargetEntries.GROUPS,
            TargetEntries.HOUSING_SURVEY,
            TargetEntries.WORK_PLAN,
            ConductEntries.CONDUCT,
            VisitEntries.VISITS,
            VisitEntries.TOWNSHIP_VISITS,
            ConductEntries.SIX_ONES,
            ConductEntries.AWARD_BASIS,
            ConductEntries.FOUR_ONES,
            ConductEntries.EQUAL_TREATMENT,
            VisitEntries.FIRST_MOMENT,
            VisitEntries.DISASTER_STEPS,
            IdentityEntries.IDENTIFY,
            PetitionEntries.CLAIMS,
            PetitionEntries.PETITION,
            PetitionEntries.PETITION_REVIEWS,
            PetitionEntries.ADMINISTRATIVE_ACT,
            PetitionEntries.EVENT_PLANS,
            RegistrationEntries.REGISTRATION_RATE,
            RegistrationEntries.REGISTRATION_CHECKLIST,
            RegistrationEntries.ASSOCIATIONS,
            RegistrationEntries.ASSOCIATION_YEAR,
            RegistrationEntries.ASSOCIATION_FEES,
            StudyEntries.STUDY,
            StudyEntries.POLICIES,
            StudyEntries.FAIRNESS,
            StudyEntries.SOCIAL_HELP,
            StudyEntries.NEIGHBOUR_VISITS);

    private Entries() {}

    /** {@return all parameters of all rules, and of the verification of books; one that rules share comes once} */
    public static List<Parameter<?>> parameters() {
        return Stream.concat(
                        ALL.stream().flatMap(entry -> entry.parameters().stream()),
                        VerificationRules.PARAMETERS.stream())
                .<Parameter<?>>map(parameter -> parameter)
                .distinct()
                .toList();
    }

    /** Looks up a rule by the name it has on the command line. */
    public static RuleEntry<?, ?> named(String id) {
        return ALL.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException("unknown rule \"" + id + "\", use one of "
                        + ALL.stream().map(RuleEntry::id).toList()));
    }
}
