package org.civaffairs.examples.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.examples.facts.AssistanceEntries;
import org.civaffairs.examples.facts.AwardEntries;
import org.civaffairs.examples.facts.ConductEntries;
import org.civaffairs.examples.facts.IdentityEntries;
import org.civaffairs.examples.facts.OversightEntries;
import org.civaffairs.examples.facts.PaymentEntries;
import org.civaffairs.examples.facts.PetitionEntries;
import org.civaffairs.examples.facts.ReconciliationEntries;
import org.civaffairs.examples.facts.RegistrationEntries;
import org.civaffairs.examples.facts.RuleEntry;
import org.civaffairs.examples.facts.StudyEntries;
import org.civaffairs.examples.facts.TargetEntries;
import org.civaffairs.examples.facts.TransparencyEntries;
import org.civaffairs.examples.facts.VisitEntries;

/** The rules whose cases a section lists; rules with tables of their own are not among them. */
final class SectionRules {
    private static final Map<Section, List<RuleEntry<?, ?>>> RULES = new EnumMap<>(Map.of(
            Section.ASSISTANCE,
            List.of(
                    AssistanceEntries.SUPPORT_STANDARD,
                    AssistanceEntries.PENSION_DELIVERY,
                    AssistanceEntries.LIVING_STANDARD,
                    AssistanceEntries.CHARITY,
                    AssistanceEntries.PAIRING,
                    TargetEntries.REVIEW_DUE,
                    TargetEntries.STANDARD_RAISED,
                    TargetEntries.DELIVERY,
                    TargetEntries.GROUPS,
                    TargetEntries.HOUSING_SURVEY,
                    StudyEntries.SOCIAL_HELP),
            Section.PAYMENT,
            List.of(
                    PaymentEntries.SOCIALISED_PAYMENT,
                    PaymentEntries.INTERMEDIARIES,
                    PaymentEntries.PAYMENT_DELAY,
                    PaymentEntries.RETURNED_PAYMENT,
                    PaymentEntries.DUPLICATE_PAYMENTS),
            Section.TRANSPARENCY,
            List.of(TransparencyEntries.SCORING_SCHEME, TargetEntries.WORK_PLAN),
            Section.AWARDS,
            List.of(AwardEntries.RESPONSIBLE_LEADER, AwardEntries.THREE_DUTIES),
            Section.CONDUCT,
            List.of(
                    ConductEntries.SIX_ONES,
                    ConductEntries.AWARD_BASIS,
                    ConductEntries.FOUR_ONES,
                    ConductEntries.EQUAL_TREATMENT),
            Section.DISASTERS,
            List.of(VisitEntries.FIRST_MOMENT, VisitEntries.DISASTER_STEPS),
            Section.PETITIONS,
            List.of(
                    PetitionEntries.CLAIMS,
                    PetitionEntries.PETITION,
                    PetitionEntries.PETITION_REVIEWS,
                    PetitionEntries.ADMINISTRATIVE_ACT,
                    PetitionEntries.EVENT_PLANS,
                    StudyEntries.POLICIES,
                    StudyEntries.FAIRNESS),
            Section.REGISTRATION,
            List.of(
                    RegistrationEntries.REGISTRATION_RATE,
                    RegistrationEntries.REGISTRATION_CHECKLIST,
                    RegistrationEntries.ASSOCIATIONS,
                    RegistrationEntries.ASSOCIATION_YEAR,
                    RegistrationEntries.ASSOCIATION_FEES,
                    IdentityEntries.IDENTIFY),
            Section.STUDY,
            List.of(StudyEntries.STUDY, StudyEntries.NEIGHBOUR_VISITS, TargetEntries.EDITION)));

    static {
        RULES.put(
                Section.OVERSIGHT,
                List.of(
                        OversightEntries.FUND_SYSTEMS,
                        OversightEntries.TRACKING,
                        OversightEntries.ANNUAL_AUDIT,
                        OversightEntries.FAVOUR_AID,
                        ReconciliationEntries.RECONCILE));
    }

    private SectionRules() {}

    /** The rules that a section lists. */
    static List<RuleEntry<?, ?>> of(Section section) {
        return RULES.getOrDefault(section, List.of());
    }
}
