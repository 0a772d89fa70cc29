package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.GradeSummaryTest.ALL;
import static org.civaffairs.core.transparency.GradeSummaryTest.VETOED;
import static org.civaffairs.core.transparency.GradeSummaryTest.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class GradeSummaryProperties {
    @Property(tries = 200)
    void parts_add_up_to_the_whole_in_any_order(
            @ForAll @Size(max = 8) List<Byte> first, @ForAll @Size(max = 8) List<Byte> second) {
        List<VillageAssessment> one = first.stream().map(b -> ALL.get(b & 3)).toList();
        List<VillageAssessment> other = second.stream().map(b -> ALL.get(b & 3)).toList();
        List<VillageAssessment> both =
                Stream.of(one, other).flatMap(List::stream).toList();
        GradeSummary whole = summary(both);
        assertEquals(whole, summary(one).plus(summary(other)));
        assertEquals(whole, summary(other).plus(summary(one)));
        assertEquals(whole, whole.plus(GradeSummary.NONE));
        assertEquals(whole, both.parallelStream().collect(GradeSummary.summarizing()));
        assertEquals(both.stream().filter(VETOED::equals).count(), whole.vetoed());
        assertEquals(
                both.size() - whole.provisional(),
                whole.grades().stream()
                        .mapToLong(GradeSummary.OfGrade::villages)
                        .sum());
    }
}
