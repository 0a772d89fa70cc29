package org.civaffairs.funds.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

class DossierReaderTest {
    private static final Dossier DOSSIER = Dossier.builder(Books.CHART)
            .evidence(Books.minutes("m1", "柏市镇", "低保", 600, "v1"), Books.receipt("r1", 350))
            .voucher("v1", Books.acts(), "m1", "r1")
            .voucher("v2", List.of())
            .build();

    private static Map<?, ?> map(Object value) {
        return StrictMapper.JACKSON_2.read(StrictMapper.JACKSON_2.write(value), Map.class);
    }

    private static Map<?, ?> changed(Object element, String property, Object value) {
        Map<Object, Object> changed = new TreeMap<>((Map<?, ?>) element);
        changed.put(property, value);
        return changed;
    }

    private static String refusal(DossierReader reader) {
        return assertThrows(InvalidInputException.class, reader::read).getMessage();
    }

    private final Map<?, ?> whole = map(DOSSIER);
    private final List<?> evidence = (List<?>) whole.get("evidence");
    private final List<?> vouchers = (List<?>) whole.get("vouchers");

    /** Has the chart, and lists without elements. */
    private DossierReader begun() {
        return Dossier.reader()
                .property("chart", whole.get("chart"))
                .property("evidence", List.of())
                .property("vouchers", List.of());
    }

    @Test
    void what_is_handed_over_piece_by_piece_in_any_order_is_the_dossier() {
        DossierReader pieces = Dossier.reader();
        vouchers.forEach(pieces::voucher);
        evidence.forEach(pieces::evidence);
        assertEquals(DOSSIER, pieces.property("chart", whole.get("chart")).read());
        DossierReader halves = begun().property("evidence", evidence);
        vouchers.forEach(halves::voucher);
        assertEquals(DOSSIER, halves.read());
        assertEquals(Dossier.builder(Books.CHART).build(), begun().read());
    }

    @Test
    void what_is_wrong_is_told_at_the_end_with_its_place_whatever_came_first() {
        DossierReader reader = begun().voucher(vouchers.get(0))
                .voucher(changed(vouchers.get(1), "name", 3))
                .evidence(evidence.get(0))
                .evidence(changed(evidence.get(1), "amount", "-1.00"))
                .evidence(changed(evidence.get(1), "kind", "LETTER"))
                .property("color", "王一")
                .property("chart", changed(whole.get("chart"), "items", 1));
        String said = refusal(reader);
        assertEquals(
                "dossier: color is not a property, use one of [chart, evidence, vouchers];"
                        + " chart.items must be a list in brackets but is a number;"
                        + " evidence[1].amount must not be negative but is -1.00;"
                        + " evidence[2].kind must be one of "
                        + Arrays.toString(EvidenceKind.values()).replaceAll("[\\[\\]]", "")
                        + " but is \"LETTER\"; vouchers[1].name must be a text in quotes but is a number",
                said);
    }

    @Test
    void an_element_that_is_no_object_and_a_list_that_is_none_are_told() {
        assertEquals(
                "dossier: evidence[0] must be an object in braces;"
                        + " evidence[1] must be an object in braces;"
                        + " vouchers[0] must be an object in braces",
                refusal(begun().evidence(null).evidence(5).voucher(List.of())));
        assertEquals(
                "dossier: evidence is missing or null: give it, unknown is not zero;"
                        + " vouchers must be a list in brackets but is an object",
                refusal(begun().property("evidence", null).property("vouchers", Map.of())));
        assertEquals(
                "dossier: chart is missing or null: give it, unknown is not zero;"
                        + " evidence is missing or null: give it, unknown is not zero;"
                        + " vouchers is missing or null: give it, unknown is not zero",
                refusal(Dossier.reader()));
    }

    @Test
    void a_paper_that_stands_twice_is_told_by_its_name() {
        assertEquals(
                "dossier: evidence[2] stands here a second time: keep one but is \"m1\";"
                        + " vouchers[1] stands here a second time: keep one but is \"v1\"",
                refusal(begun().property("evidence", evidence)
                        .evidence(evidence.get(0))
                        .voucher(vouchers.get(0))
                        .voucher(vouchers.get(0))));
    }

    @Test
    void names_of_people_are_in_no_message_even_where_they_do_not_belong() {
        Map<Object, String> said = Map.of(
                "王一",
                "dossier: chart.persons must be a list in brackets but is a text",
                List.of("王一"),
                "dossier: chart.persons[0] must be an object in braces but is a text",
                List.of(Map.of("id", List.of("王一"), "name", 1)),
                "dossier: chart.persons[0].id must be a text in quotes but is a list;"
                        + " chart.persons[0].name must be a text in quotes but is a number");
        said.forEach((persons, problems) -> assertEquals(
                problems, refusal(begun().property("chart", changed(whole.get("chart"), "persons", persons)))));
        assertEquals(
                "dossier: chart must be an object in braces but is a list",
                refusal(begun().property("chart", List.of(Map.of("persons", List.of("王一"))))));
        assertFalse(refusal(begun().property("chart", changed(whole.get("chart"), "persons", null)))
                .contains("王一"));
    }
}
