package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.SamplePanel.assertMasked;
import static org.civaffairs.ballot.panel.SamplePanel.roster;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PanelRosterJsonTest {
    private static final String TWO = "{\"village\":\"江桥村\",\"members\":["
            + "{\"id\":\"01\",\"name\":\"王建国\",\"kind\":\"REPRESENTATIVE\"},"
            + "{\"id\":\"02\",\"name\":\"李秀英\",\"kind\":\"OTHER\"}]}";

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    @Test
    void it_comes_back_from_json() {
        new JsonForm<>(PanelRoster.class, List.of(roster())).check();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void it_is_written_with_full_names(StrictMapper mapper) {
        PanelRoster two = PanelRoster.builder("江桥村")
                .member("01", "王建国", MemberKind.REPRESENTATIVE)
                .member("02", "李秀英", MemberKind.OTHER)
                .build();
        assertEquals(TWO, mapper.write(two));
        assertEquals(two, mapper.read(TWO, PanelRoster.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void what_is_missing_is_named(StrictMapper mapper) {
        assertEquals(
                "panel roster: village is missing or null: give it, unknown is not zero"
                        + "; members is missing or null: give it, unknown is not zero",
                mapper.refusal("{}", PanelRoster.class));
        assertEquals(
                "panel roster: members[0].id is missing or null: give it, unknown is not zero"
                        + "; members[0].name is missing or null: give it, unknown is not zero"
                        + "; members[0].kind is missing or null: give it, unknown is not zero",
                mapper.refusal("{\"village\":\"江桥村\",\"members\":[{\"name\":null}]}", PanelRoster.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void what_cannot_be_read_is_refused_with_all_problems(StrictMapper mapper) {
        assertEquals(
                "panel roster: color is not a property, use one of [village, members]"
                        + "; village must be a text in quotes but is a number"
                        + "; members[0].age is not a property, use one of [id, name, kind]"
                        + "; members[0].id must be a text in quotes but is a number"
                        + "; members[0].name cannot be read: a person's name must be 1 to 200 visible characters"
                        + " without a space at either end"
                        + "; members[0].kind must be one of REPRESENTATIVE, VILLAGER, PARTY_MEMBER, CADRE, DEPUTY,"
                        + " TOWNSHIP_STAFF, OTHER but is \"representative\"",
                mapper.refusal(
                        "{\"village\":7,\"color\":1,\"members\":[{\"id\":1,\"name\":\"王建国 \","
                                + "\"kind\":\"representative\",\"age\":60}]}",
                        PanelRoster.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void the_checks_of_the_builder_hold_in_json(StrictMapper mapper) {
        assertEquals(
                "panel roster: members must not be empty: an empty panel decides nothing",
                mapper.refusal("{\"village\":\"江桥村\",\"members\":[]}", PanelRoster.class));
        assertEquals(
                "panel roster: members[1].id must not be that of members[0]",
                mapper.refusal(TWO.replace("02", "01"), PanelRoster.class));
        assertEquals(
                "panel roster: members[0].id must not be the member's name",
                mapper.refusal(TWO.replace("01", "王建国"), PanelRoster.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_name_in_the_wrong_place_is_not_repeated(StrictMapper mapper) {
        String member = "{\"id\":\"01\",\"kind\":\"OTHER\",\"name\":";
        List.of(
                        "\"王建国,李秀英\"",
                        "{\"01\":\"王建国\"}",
                        "[\"王建国\",\"李秀英\"]",
                        "[[\"王建国\"]]",
                        "[" + member + "{\"full\":\"王建国\"}}]",
                        "[" + member + "[\"王建国\"]}]",
                        "[" + member + "\"王建国 \"}]")
                .forEach(members -> assertMasked(
                        mapper.refusal("{\"village\":\"江桥村\",\"members\":" + members + "}", PanelRoster.class)));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void what_stands_in_the_wrong_place_is_refused(StrictMapper mapper) {
        assertEquals(
                "panel roster: members must be a list in brackets but is a text",
                mapper.refusal("{\"village\":\"江桥村\",\"members\":\"王建国\"}", PanelRoster.class));
        assertEquals(
                "panel roster: members[0] must be an object in braces but is a text; members[1] must be an object in braces but"
                        + " is null; members[2].name must be a text in quotes but is a number",
                mapper.refusal(
                        "{\"village\":\"江桥村\",\"members\":[\"王建国\",null,"
                                + "{\"id\":\"01\",\"name\":5,\"kind\":\"OTHER\"}]}",
                        PanelRoster.class));
    }
}
