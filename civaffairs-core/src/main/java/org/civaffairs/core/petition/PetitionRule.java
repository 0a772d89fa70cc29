package org.civaffairs.core.petition;

import static org.civaffairs.core.plan.YouCounty2010.ON_THE_SPOT;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/**
 * Whether a petition was resolved on the spot (就地化解, C-78): at the level where it arose, and not taken to a higher
 * one. One that was taken higher was not, even if it was resolved there. For one that is still open the plan sets no
 * term, so it is no finding.
 *
 * <p>For example, a petition of a township that reached the city (市) went two levels up and was not resolved on the
 * spot.
 */
public final class PetitionRule implements Rule<PetitionFacts, Petition> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    private static final Text LEVELS = Text.of("级", "levels");

    /** The finding of a petition that was taken to a higher level; the difference counts levels. */
    public static final Term ESCALATED =
            Term.of("PETITION_ESCALATED", "未能就地化解（相差级数）", "petition taken higher (difference in levels)");

    private static final Term RULE = Term.of("petition", "信访就地化解", "petition resolved on the spot");
    private static final Term LEVEL = Term.of("level", "发生层级", "level at which it arose");
    private static final Term REACHED = Term.of("reached", "到达最高层级", "highest level reached");
    private static final Term RESOLVED = Term.of("resolved", "已化解", "resolved");
    private static final Term LEVELS_UP = Term.of("levelsUp", "上行级数", "levels above its own", LEVELS);
    private static final Term OUTCOME = Term.of("outcome", "结论", "outcome");
    private static final Term TAKEN_HIGHER = Term.of("escalated", "未能就地化解", "taken higher");

    /** Counts the petitions that were taken higher. */
    public static final Measure<Petition> BY_ESCALATED =
            new Measure<>(TAKEN_HIGHER, value -> value.outcome() == PetitionOutcome.ESCALATED ? 1 : 0);

    private final Provisions provisions;

    private PetitionRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static PetitionRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy the policy
     * @param day the day
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy does not speak for that day
     */
    public static PetitionRule under(Policy policy, LocalDate day) {
        return new PetitionRule(policy.on(day, ON_THE_SPOT, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Petition> assess(PetitionFacts facts) {
        if (facts.reached().isEmpty()) {
            return Assessment.undetermined(this, facts, REACHED);
        }
        PetitionLevel reached = facts.reached().get();
        long levelsUp = (long) reached.ordinal() - facts.level().ordinal();
        if (levelsUp > 0) {
            String subject = facts.unit() + " " + facts.id();
            return Assessment.of(
                    this,
                    facts,
                    new Petition(PetitionOutcome.ESCALATED, levelsUp),
                    List.of(new Finding(ESCALATED, subject, ON_THE_SPOT, facts.level(), reached, levelsUp)));
        }
        return switch (facts.resolved()) {
            case YES -> Assessment.of(this, facts, new Petition(PetitionOutcome.ON_THE_SPOT, 0), List.of());
            case NO -> Assessment.of(this, facts, new Petition(PetitionOutcome.OPEN, 0), List.of());
            case UNKNOWN -> Assessment.undetermined(this, facts, RESOLVED);
        };
    }

    @Override
    public List<Step> steps(PetitionFacts facts, Petition value) {
        return List.of(
                Step.fact(LEVEL, facts.level()),
                Step.fact(REACHED, facts.reached().orElseThrow()),
                Step.fact(RESOLVED, facts.resolved()),
                Step.result(LEVELS_UP, value.levelsUp(), ON_THE_SPOT),
                Step.result(OUTCOME, value.outcome(), ON_THE_SPOT));
    }

    @Override
    public Provisions provisions() {
        return provisions;
    }

    /** {@return one line: the rule and its provisions} */
    @Override
    public String toString() {
        return RULE + " " + provisions.all();
    }
}
