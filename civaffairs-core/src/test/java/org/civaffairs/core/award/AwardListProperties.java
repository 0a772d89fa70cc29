package org.civaffairs.core.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Truth;

/** The oracle goes by the names: V01 is not barred, V07 and V08 are, of V09 nobody knows. */
class AwardListProperties {
    private static final AwardListRule RULE = AwardListRule.inForceOn(Townships.DAY);

    @Provide
    Arbitrary<List<String>> entries() {
        List<String> all = new ArrayList<>();
        for (String village : List.of("V01", "V07", "V08", "V09")) {
            for (AwardLevel level : AwardLevel.values()) {
                all.add(village + " " + level);
            }
        }
        return Arbitraries.of(all).list().uniqueElements().ofMaxSize(8);
    }

    private static List<String> which(List<String> entries, String villages, boolean decided) {
        return entries.stream()
                .filter(entry -> entry.substring(0, 3).matches(villages) && entry.endsWith("OTHER") != decided)
                .toList();
    }

    @Property(tries = 300)
    void every_entry_is_on_the_heap_of_its_village_and_level(@ForAll("entries") List<String> entries) {
        Assessment<AwardListReview> assessment = RULE.assess(Lists.of(entries.toArray(new String[0])));
        AwardListReview value = assessment.value();
        List<String> refused = which(entries, "V0[78]", true);
        List<String> uncertain = which(entries, "V09", true);
        assertEquals(
                refused,
                value.refused().stream().map(a -> a.village() + " " + a.level()).toList());
        assertEquals(
                uncertain,
                value.uncertain().stream()
                        .map(n -> n.village() + " " + n.level())
                        .toList());
        assertEquals(
                which(entries, "V01", true),
                value.cleared().stream().map(AdvancedVillage::toString).toList());
        assertEquals(
                which(entries, "V..", false),
                value.undecided().stream()
                        .map(n -> n.village() + " " + n.level())
                        .toList());
        assertEquals(
                refused.isEmpty() ? 0 : refused.size() + 1,
                assessment.findings().size());
        Truth clean = uncertain.isEmpty() ? Truth.YES : Truth.UNKNOWN;
        assertEquals(refused.isEmpty() ? clean : Truth.NO, value.clean());
    }
}
