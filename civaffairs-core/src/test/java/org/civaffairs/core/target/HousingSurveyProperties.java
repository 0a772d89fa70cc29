package org.civaffairs.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civaffairs.core.rule.Truth;

/** The oracle tries every completion of what is unknown. */
class HousingSurveyProperties {
    private static final Truth[] KNOWN = {Truth.YES, Truth.NO};

    private static HousingSurveyFacts facts(Truth rural, Truth poor, Truth none, Truth dangerous, Truth cramped) {
        return HousingSurveyFacts.builder()
                .household("H")
                .rural(rural)
                .poor(poor)
                .none(none)
                .dangerous(dangerous)
                .cramped(cramped)
                .build();
    }

    private static Truth[] completions(Truth fact) {
        return fact == Truth.UNKNOWN ? KNOWN : new Truth[] {fact};
    }

    /** What a clerk would write down who knows everything: the worst kind, or nothing. */
    private static String clerk(boolean rural, boolean poor, boolean none, boolean dangerous, boolean cramped) {
        if (!rural || !poor || !(none || dangerous || cramped)) {
            return "[]";
        }
        return none ? "[NONE]" : dangerous ? "[DANGEROUS]" : "[CRAMPED]";
    }

    @Property(tries = 300)
    void it_is_decided_exactly_when_every_completion_agrees(
            @ForAll Truth rural,
            @ForAll Truth poor,
            @ForAll Truth none,
            @ForAll Truth dangerous,
            @ForAll Truth cramped) {
        Set<String> possible = new LinkedHashSet<>();
        for (Truth a : completions(rural)) {
            for (Truth b : completions(poor)) {
                for (Truth c : completions(none)) {
                    for (Truth d : completions(dangerous)) {
                        for (Truth e : completions(cramped)) {
                            possible.add(clerk(
                                    a == Truth.YES, b == Truth.YES, c == Truth.YES, d == Truth.YES, e == Truth.YES));
                        }
                    }
                }
            }
        }
        var assessed = HousingSurveyRuleTest.WORST.assess(facts(rural, poor, none, dangerous, cramped));
        assertEquals(possible.size() == 1, assessed.isDetermined());
        assessed.findValue()
                .ifPresent(value -> assertEquals(possible, Set.of(value.kinds().toString())));
    }
}
