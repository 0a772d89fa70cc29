package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.CLAUSE;
import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Label;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A domain of values that print and parse back, such as the quorum of a panel. */
class TextDomainTest {
    private static final Domain<Label> LABEL =
            Domain.text(Label.class, "a short text", Label.parse("柏市镇"), Label::parse);
    private static final Parameter<Label> NAME = Parameter.gap(Term.of("sample.name", "名称", "name"), LABEL, CLAUSE);

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    @Test
    void a_value_or_its_text_is_found() {
        assertEquals(Optional.of(Label.parse("柏市镇")), LABEL.find("柏市镇"));
        assertEquals(Optional.of(Label.parse("柏市镇")), LABEL.find(Label.parse("柏市镇")));
    }

    @Test
    void what_cannot_be_read_or_is_of_another_type_is_not() {
        for (Object other : List.of("", "柏市镇 ", 5, true, Ratio.percent(2), List.of("柏市镇"))) {
            assertEquals(Optional.empty(), LABEL.find(other));
        }
    }

    @Test
    void a_text_whose_numbers_do_not_fit_is_no_value_either() {
        Domain<Integer> big = Domain.text(Integer.class, "a number", 5, text -> Math.toIntExact(Long.parseLong(text)));
        assertEquals(Optional.of(7), big.find("7"));
        assertEquals(Optional.empty(), big.find("3000000000"));
    }

    @Test
    void it_prints_its_description_and_shows_a_sample_to_whoever_writes_no_text() {
        assertEquals("a short text", LABEL.toString());
        assertEquals("a short text", LABEL.remedy(" x"));
        assertEquals("a short text (a text such as \"柏市镇\")", LABEL.remedy(5));
        Threshold half = Threshold.moreThan(1, 2);
        assertEquals(
                ">a/b (a text such as \">1/2\")",
                Domain.text(Threshold.class, ">a/b", half, Threshold::parse).remedy(0));
    }

    @Test
    void it_has_a_few_words_only_if_its_values_are_constants() {
        assertEquals(List.of(), LABEL.words());
        Domain<DayOfWeek> days = Domain.text(DayOfWeek.class, "a day", DayOfWeek.MONDAY, DayOfWeek::valueOf);
        assertEquals(List.of(DayOfWeek.values()), days.words());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_reform_file_gives_it_as_a_text(StrictMapper mapper) {
        String file = "{\"name\":\"a\",\"amendments\":[{\"parameter\":\"sample.name\",\"from\":\"2010-06-01\","
                + "\"value\":\"柏市镇\",\"source\":\"memo 12\"}]}";
        Reform reform = Reform.of(mapper.read(file, ReformDraft.class), Policy.planned(), List.of(NAME));
        Provisions provisions = Policy.planned().with(reform).on(DAY, List.of(NAME));
        assertEquals(Label.parse("柏市镇"), provisions.value(NAME));
        assertEquals("[sample.name = 柏市镇 (PROPOSED, memo 12)]", provisions.all().toString());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_reform_file_that_gives_no_text_or_a_bad_one_is_refused_with_the_domain(StrictMapper mapper) {
        String file = "{\"name\":\"a\",\"amendments\":["
                + "{\"parameter\":\"sample.name\",\"from\":\"2010-06-01\",\"value\":5,\"source\":\"m\"},"
                + "{\"parameter\":\"sample.name\",\"from\":\"2010-07-01\",\"value\":\" x\",\"source\":\"m\"}]}";
        ReformDraft draft = mapper.read(file, ReformDraft.class);
        assertEquals(
                "reform a: amendments[0].value of sample.name must be within a short text (a text such as \"柏市镇\")"
                        + " but is 5; amendments[1].value of sample.name must be within a short text but is \" x\"",
                assertThrows(InvalidInputException.class, () -> Reform.of(draft, Policy.planned(), List.of(NAME)))
                        .getMessage());
    }
}
