package org.civaffairs.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan's two lists, C-30 with five matters and C-87 with six, read clause by clause. */
class AssistanceMatterTest {
    @ParameterizedTest
    @CsvSource({
        "URBAN_DIBAO, C-30 C-87", // 城鄉低保; 城鎮低保
        "RURAL_DIBAO, C-30 C-87", // 城鄉低保; 農村低保
        "SECURE_HOUSING, C-30 C-87", // 農村安居房; 農村安居工程
        "DISASTER_FUNDS, C-30 C-87", // 救災款分配; 救災款分配到人
        "RELIEF, C-30 C-87", // 解困救濟對象; 救濟款分配到人
        "VISITS_TO_DESTITUTE, C-87", // 特困對象走訪慰問名單
        "VISITS_TO_ENTITLED, C-30", // 特困優撫對象走訪慰問名單
        "VISITS_TO_RELIEVED, C-30", // 解困救濟對象…走訪慰問名單, if read so
        "FIVE_GUARANTEES, C-86",
        "MEDICAL_ASSISTANCE, C-86",
        "OTHER_ASSISTANCE, C-86"
    })
    void each_matter_comes_from_its_clauses(AssistanceMatter matter, String clauses) {
        assertEquals(
                List.of(clauses.split(" ")),
                matter.sources().stream().map(Citation::clause).toList());
    }

    @Test
    void what_is_on_neither_list_comes_in_through_full_coverage() {
        Set<AssistanceMatter> unlisted =
                Stream.of(AssistanceMatter.values()).filter(m -> !m.isListed()).collect(Collectors.toSet());
        assertEquals(
                EnumSet.of(
                        AssistanceMatter.FIVE_GUARANTEES,
                        AssistanceMatter.MEDICAL_ASSISTANCE,
                        AssistanceMatter.OTHER_ASSISTANCE),
                unlisted);
        unlisted.forEach(matter -> assertEquals(List.of(YouCounty2010.FULL_COVERAGE), matter.sources()));
    }

    @Test
    void the_lists_name_seven_matters_and_an_eighth_if_read_so() {
        assertEquals(
                8,
                Stream.of(AssistanceMatter.values())
                        .filter(AssistanceMatter::isListed)
                        .count());
        assertEquals(6, listedBy("C-87"));
        assertEquals(7, listedBy("C-30")); // five matters, of which 城鄉 makes two, and the eighth
    }

    private static long listedBy(String clause) {
        return Stream.of(AssistanceMatter.values())
                .filter(matter ->
                        matter.sources().stream().anyMatch(c -> c.clause().equals(clause)))
                .count();
    }

    @Test
    void matters_have_words_of_their_own() {
        assertEquals(Text.of("农村低保", "rural dibao"), AssistanceMatter.RURAL_DIBAO.label());
        assertEquals(
                AssistanceMatter.values().length,
                Stream.of(AssistanceMatter.values())
                        .map(AssistanceMatter::label)
                        .distinct()
                        .count());
    }
}
