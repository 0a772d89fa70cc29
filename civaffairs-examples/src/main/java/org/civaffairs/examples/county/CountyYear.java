package org.civaffairs.examples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.staffing.Capacity;
import org.civaffairs.core.staffing.CapacityFacts;
import org.civaffairs.core.staffing.CapacityRule;
import org.civaffairs.core.staffing.Staffing;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;
import org.civaffairs.core.staffing.StaffingSummary;
import org.civaffairs.examples.facts.Entries;
import org.civaffairs.funds.matching.FundsInPlace;
import org.civaffairs.funds.matching.FundsInPlaceFacts;
import org.civaffairs.funds.matching.FundsInPlaceRule;
import org.civaffairs.funds.matching.Matching;
import org.civaffairs.funds.matching.MatchingFacts;
import org.civaffairs.funds.matching.MatchingRule;
import org.civaffairs.funds.matching.MatchingSummary;

/** A county's year, assessed by every rule under one policy on one day. */
public final class CountyYear {
    private final StaffingRule staffingRule;
    private final MatchingRule matchingRule;
    private final FundsInPlaceRule inPlaceRule;
    private final CapacityRule capacityRule;
    private final StaffingSummary staffingTotal;
    private final MatchingSummary matchingTotal;
    private final List<TownshipYear> townships = new ArrayList<>();

    /**
     * What the rules found for one township; what is missing was not known.
     *
     * @param township the township
     * @param staffing C-82, with its facts
     * @param matching C-83, with its facts
     * @param inPlace C-84, with its facts
     * @param capacity C-81, with its facts
     */
    public record TownshipYear(
            Township township,
            Optional<Case<StaffingFacts, Staffing>> staffing,
            Optional<Case<MatchingFacts, Matching>> matching,
            Optional<Case<FundsInPlaceFacts, FundsInPlace>> inPlace,
            Case<CapacityFacts, Capacity> capacity) {
        /** {@return whether it has both staff and funds} */
        public Truth complete() {
            return capacity.assessment().findValue().map(Capacity::complete).orElse(Truth.UNKNOWN);
        }

        /** {@return what was found in this township} */
        public Stream<Finding> findings() {
            return assessments().flatMap(assessment -> assessment.findings().stream());
        }

        /** {@return what each rule says of it} */
        public Stream<Assessment<?>> assessments() {
            return Stream.concat(
                    Stream.of(staffing, matching, inPlace)
                            .flatMap(Optional::stream)
                            .map(Case::assessment),
                    Stream.of(capacity.assessment()));
        }
    }

    /**
     * Facts and what was found for them.
     *
     * @param facts the facts
     * @param assessment the assessment
     * @param <F> the facts
     * @param <T> the value
     */
    public record Case<F, T>(F facts, Assessment<T> assessment) {}

    /**
     * Assesses a county.
     *
     * @param county the county
     * @param policy the policy
     * @param day the day
     */
    public CountyYear(County county, Policy policy, LocalDate day) {
        staffingRule = StaffingRule.under(policy, day);
        matchingRule = MatchingRule.under(policy, day);
        inPlaceRule = FundsInPlaceRule.under(policy, day);
        capacityRule = CapacityRule.under(policy, day);
        staffingTotal = county.staffing().collect(StaffingSummary.summarizing(staffingRule));
        matchingTotal = county.matching().collect(MatchingSummary.summarizing(matchingRule));
        Map<String, StaffingFacts> staffing = byName(county.staffing(), StaffingFacts::township);
        Map<String, MatchingFacts> matching = byName(county.matching(), MatchingFacts::township);
        Map<String, FundsInPlaceFacts> inPlace = byName(county.inPlace(), FundsInPlaceFacts::township);
        for (Township t : county.townships()) {
            townships.add(year(
                    t,
                    find(staffing, t).map(f -> new Case<>(f, staffingRule.assess(f))),
                    find(matching, t).map(f -> new Case<>(f, matchingRule.assess(f))),
                    find(inPlace, t).map(f -> new Case<>(f, inPlaceRule.assess(f)))));
        }
    }

    private TownshipYear year(
            Township township,
            Optional<Case<StaffingFacts, Staffing>> staffing,
            Optional<Case<MatchingFacts, Matching>> matching,
            Optional<Case<FundsInPlaceFacts, FundsInPlace>> inPlace) {
        CapacityFacts facts = CapacityFacts.builder()
                .township(township.name())
                .staffComplete(staffing.map(c -> found(c.assessment())).orElse(Truth.UNKNOWN))
                .fundsSufficient(matching.map(c -> found(c.assessment())).orElse(Truth.UNKNOWN))
                .build();
        return new TownshipYear(township, staffing, matching, inPlace, new Case<>(facts, capacityRule.assess(facts)));
    }

    private static Truth found(Assessment<?> assessment) {
        return assessment.isDetermined() ? Truth.of(!assessment.hasFindings()) : Truth.UNKNOWN;
    }

    private static <F> Map<String, F> byName(Stream<F> facts, Function<F, String> name) {
        Map<String, F> all = new LinkedHashMap<>();
        facts.forEach(f -> all.put(name.apply(f), f));
        return all;
    }

    private static <F> Optional<F> find(Map<String, F> facts, Township township) {
        return Optional.ofNullable(facts.get(township.name()));
    }

    /** {@return what each of the four rules found} */
    public Stream<RuleYear<?, ?>> rules() {
        return Stream.of(
                new RuleYear<>(Entries.STAFFING, known(TownshipYear::staffing)),
                new RuleYear<>(Entries.MATCHING, known(TownshipYear::matching)),
                new RuleYear<>(Entries.FUNDS_IN_PLACE, known(TownshipYear::inPlace)),
                new RuleYear<>(Entries.CAPACITY, known(t -> Optional.of(t.capacity()))));
    }

    private <F, T> List<Case<F, T>> known(Function<TownshipYear, Optional<Case<F, T>>> part) {
        return townships.stream().map(part).flatMap(Optional::stream).toList();
    }

    /** {@return the townships, in the county's order} */
    public List<TownshipYear> townships() {
        return List.copyOf(townships);
    }

    /** {@return the county's staffing} */
    public StaffingSummary staffingTotal() {
        return staffingTotal;
    }

    /** {@return the county's matching funds} */
    public MatchingSummary matchingTotal() {
        return matchingTotal;
    }

    /** {@return how many townships have both staff and funds, have not, or are not known} */
    public Map<Truth, Long> capacity() {
        Map<Truth, Long> counts = new EnumMap<>(Truth.class);
        for (Truth truth : Truth.values()) {
            counts.put(
                    truth, townships.stream().filter(t -> t.complete() == truth).count());
        }
        return counts;
    }

    /** {@return all findings, the gravest first, else in the order of the townships} */
    public List<Finding> findings() {
        return townships.stream()
                .flatMap(TownshipYear::findings)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
