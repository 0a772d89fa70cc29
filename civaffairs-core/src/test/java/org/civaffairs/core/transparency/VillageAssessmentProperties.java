package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.facts;
import static org.civaffairs.core.transparency.VillageAssessmentRuleTest.RULE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;

/** The laws of scoring. */
class VillageAssessmentProperties {
    private static VillageAssessment value(ScoringScheme scheme, List<Observation> seen) {
        return RULE.assess(facts(Evidence.of(scheme, seen))).value();
    }

    private static int at(ScoringScheme scheme, Grade grade) {
        return scheme.grades().stream().map(GradeBand::grade).toList().indexOf(grade);
    }

    @Property(tries = 400)
    void scores_and_grades_agree_with_decimal_arithmetic(@ForAll long seed) {
        RandomSchemes random = new RandomSchemes(seed);
        ScoringScheme scheme = random.scheme();
        List<Observation> seen = random.observations(scheme, 0);
        VillageAssessment value = value(scheme, seen);
        Oracle oracle = new Oracle(scheme, seen);
        assertEquals(0, oracle.compareTo(value.worst()), () -> value + " but " + List.of(oracle.score()));
        assertEquals(value.worst(), value.best());
        assertEquals(oracle.grade(), value.grade().find().orElseThrow());
    }

    @Property(tries = 200)
    void the_interval_is_exactly_what_completions_reach(@ForAll long seed) {
        RandomSchemes random = new RandomSchemes(seed);
        ScoringScheme scheme = random.scheme();
        List<Observation> seen = random.observations(scheme, 15);
        VillageAssessment value = value(scheme, seen);
        boolean worst = false;
        boolean best = false;
        for (List<Observation> completion : completions(scheme, seen)) {
            Oracle oracle = new Oracle(scheme, completion);
            assertTrue(oracle.compareTo(value.worst()) >= 0 && oracle.compareTo(value.best()) <= 0);
            worst |= oracle.compareTo(value.worst()) == 0;
            best |= oracle.compareTo(value.best()) == 0;
            int grade = at(scheme, oracle.grade());
            assertTrue(grade >= at(scheme, value.grade().least())
                    && grade <= at(scheme, value.grade().most()));
        }
        assertTrue(worst && best, value::toString);
    }

    /** Every completion by the cheapest and the dearest answers, and by some others. */
    private static List<List<Observation>> completions(ScoringScheme scheme, List<Observation> seen) {
        List<List<Observation>> all = List.of(List.of());
        for (Observation observation : seen) {
            List<Observation> ways = ways(scheme, observation);
            List<List<Observation>> longer = new ArrayList<>();
            for (List<Observation> begun : all) {
                ways.forEach(way -> {
                    List<Observation> next = new ArrayList<>(begun);
                    next.add(way);
                    longer.add(next);
                });
            }
            all = longer.size() > 3000 ? thinned(longer) : longer;
        }
        return all;
    }

    /** The first and the last answers of each deduction are among what is kept: they come first and last. */
    private static List<List<Observation>> thinned(List<List<Observation>> all) {
        List<List<Observation>> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % 50 == 0 || i == all.size() - 1) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    private static List<Observation> ways(ScoringScheme scheme, Observation observation) {
        List<Observation> ways = List.of(observation);
        Criterion criterion = scheme.criteria().stream()
                .filter(c -> c.id().equals(observation.criterion()))
                .findFirst()
                .orElseThrow();
        for (int k = 0; k < observation.answers().size(); k++) {
            if (observation.answers().get(k).equals(Answer.UNKNOWN)) {
                int slot = k;
                ways = ways.stream()
                        .flatMap(way -> Completions.cheapestFirst(
                                        criterion.deductions().get(slot))
                                .stream()
                                .map(answer -> Completions.with(way, slot, answer)))
                        .toList();
            }
        }
        return ways;
    }

    @Property(tries = 300)
    void more_misses_never_raise_a_score(@ForAll long seed) {
        RandomSchemes random = new RandomSchemes(seed);
        ScoringScheme scheme = random.scheme();
        List<Observation> seen = random.observations(scheme, 10);
        VillageAssessment before = value(scheme, seen);
        for (int i = 0; i < seen.size(); i++) {
            List<Observation> worse = new ArrayList<>(seen);
            worse.set(i, Completions.worse(scheme.criteria().get(i), seen.get(i)));
            VillageAssessment after = value(scheme, worse);
            assertTrue(after.worst().compareTo(before.worst()) <= 0);
            assertTrue(after.best().compareTo(before.best()) <= 0);
        }
    }

    @Property(tries = 300)
    void a_veto_never_raises_a_grade_and_leaves_the_score(@ForAll long seed, @ForAll Truth veto) {
        RandomSchemes random = new RandomSchemes(seed);
        ScoringScheme scheme = random.scheme();
        Evidence evidence = Evidence.of(scheme, random.observations(scheme, 10));
        VillageAssessment clean = RULE.assess(facts(evidence)).value();
        VillageAssessment value =
                RULE.assess(facts(evidence, veto, Disorder.NONE)).value();
        assertEquals(clean.worst(), value.worst());
        assertEquals(clean.best(), value.best());
        assertEquals(clean.ledger(), value.ledger());
        assertEquals(clean.grade(), value.gradeWithoutVeto());
        assertTrue(at(scheme, value.grade().least()) <= at(scheme, clean.grade().least()));
        assertTrue(at(scheme, value.grade().most()) <= at(scheme, clean.grade().most()));
    }

    @Property(tries = 200)
    void criteria_and_observations_in_any_order_score_the_same(@ForAll long seed) {
        RandomSchemes random = new RandomSchemes(seed);
        ScoringScheme scheme = random.scheme();
        List<Observation> seen = random.observations(scheme, 10);
        VillageAssessment value = value(scheme, seen);
        List<Criterion> criteria = new ArrayList<>(scheme.criteria());
        Collections.shuffle(criteria, new Random(seed));
        ScoringScheme shuffled = Completions.with(scheme, criteria);
        VillageAssessment same = value(shuffled, seen);
        assertEquals(value.worst(), same.worst());
        assertEquals(value.best(), same.best());
        assertEquals(value.grade(), same.grade());
        assertEquals(value.toLower(), same.toLower());
        assertEquals(value.toUpper(), same.toUpper());
        assertEquals(value.ledger().lost(), same.ledger().lost());
        Collections.shuffle(seen, new Random(seed + 1));
        assertEquals(value, value(scheme, seen));
    }

    @Property(tries = 200)
    void ten_times_the_points_keep_every_grade(@ForAll long seed) {
        RandomSchemes random = new RandomSchemes(seed);
        ScoringScheme scheme = random.scheme();
        List<Observation> seen = random.observations(scheme, 10);
        VillageAssessment hundred = value(scheme, seen);
        VillageAssessment thousand = value(Completions.tenfold(scheme), seen);
        assertEquals(hundred.grade(), thousand.grade());
        assertEquals(hundred.standing(), thousand.standing());
        assertEquals(
                10 * hundred.ledger().lost().thousandths(),
                thousand.ledger().lost().thousandths());
    }

    @Property(tries = 300)
    void what_is_lost_and_what_is_scored_make_the_full_mark(@ForAll long seed) {
        RandomSchemes random = new RandomSchemes(seed);
        ScoringScheme scheme = random.scheme();
        List<Observation> seen = random.observations(scheme, 0);
        Ledger ledger = value(scheme, seen).ledger();
        long lost = ledger.losses().stream()
                .mapToLong(loss -> loss.lost().thousandths())
                .sum();
        assertEquals(ledger.lost(), new Points(lost));
        assertEquals(ledger.lost(), ledger.lostAtMost());
        long counting = ledger.applicable().thousandths();
        long scaled = (counting - lost) * 100_000 + ledger.bonus().thousandths() * counting;
        assertEquals(Score.of(scaled, counting), value(scheme, seen).worst());
        ledger.losses()
                .forEach(loss -> assertEquals(
                        loss.charged(),
                        loss.charges().stream().map(Charge::charged).reduce(Points.ZERO, Points::plus)));
        assertEquals(Text.of("细则", "scheme"), scheme.name());
    }
}
