package org.civaffairs.examples.sample;

import static org.civaffairs.examples.sample.SampleAwards.object;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.examples.facts.Json;

/**
 * What each village decided with and without a ballot. The villages of the sample's sessions were written by hand and stay
 * as they are; all others are made up in accordance with their sheets.
 */
final class SampleCoverage {
    private static final List<AssistanceMatter> MATTERS = List.of(
            AssistanceMatter.RURAL_DIBAO,
            AssistanceMatter.RELIEF,
            AssistanceMatter.SECURE_HOUSING,
            AssistanceMatter.URBAN_DIBAO,
            AssistanceMatter.MEDICAL_ASSISTANCE);

    private SampleCoverage() {}

    static String lines(List<SampleVillages.Place> places, List<String> byHand) {
        List<String> named = byHand.stream().filter(line -> line.contains("示例")).toList();
        return named.stream().collect(Collectors.joining("\n", "", "\n"))
                + places.stream()
                        .filter(place -> !place.village().startsWith("示例"))
                        .map(SampleCoverage::village)
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String village(SampleVillages.Place place) {
        int n = place.number();
        List<Object> decisions = new ArrayList<>();
        for (int d = 0; d <= 1 + n % 3; d++) {
            String balloted = d > 0 ? "YES" : n % 37 == 5 ? "NO" : n % 29 == 11 ? "UNKNOWN" : "YES";
            decisions.add(object(
                    "id",
                    "2010-0" + (d + 1),
                    "matter",
                    MATTERS.get((n + d) % MATTERS.size()).name(),
                    "balloted",
                    balloted));
        }
        return Json.write(
                object("village", place.village(), "panel", n % 101 == 60 ? "NO" : "YES", "decisions", decisions));
    }
}
