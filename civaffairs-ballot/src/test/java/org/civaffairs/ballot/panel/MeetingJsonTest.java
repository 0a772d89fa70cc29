package org.civaffairs.ballot.panel;

import static org.civaffairs.ballot.panel.SamplePanel.DAY;
import static org.civaffairs.ballot.panel.SamplePanel.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingJsonTest {
    private static final String HEAD = "{\"roster\":{\"village\":\"江桥村\",\"members\":["
            + "{\"id\":\"01\",\"name\":\"王建国\",\"kind\":\"CADRE\"},"
            + "{\"id\":\"02\",\"name\":\"李秀英\",\"kind\":\"VILLAGER\"},"
            + "{\"id\":\"03\",\"name\":\"张伟民\",\"kind\":\"OTHER\"}]},"
            + "\"agenda\":{\"village\":\"江桥村\",\"session\":\"s1\",\"motions\":[\"m1\"]},";
    private static final String THREE =
            HEAD + "\"day\":\"2010-06-01\",\"excused\":[\"03\"],\"present\":[\"01\",\"02\"],"
                    + "\"recusals\":[{\"motion\":\"m1\",\"member\":\"01\",\"ground\":\"KINSHIP\",\"kinship\":\"LINEAL\"},"
                    + "{\"motion\":\"m1\",\"member\":\"02\",\"ground\":\"INTEREST\"}]}";

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    private static Meeting three() {
        PanelRoster roster = PanelRoster.builder("江桥村")
                .member("01", "王建国", MemberKind.CADRE)
                .member("02", "李秀英", MemberKind.VILLAGER)
                .member("03", "张伟民", MemberKind.OTHER)
                .build();
        return Meeting.builder(roster, Agenda.of("江桥村", "s1", List.of("m1")), DAY)
                .excused("03")
                .present("02", "01")
                .recusing(Recusal.kin("m1", "01", Kinship.LINEAL))
                .recusing(new Recusal("m1", "02", RecusalGround.INTEREST, null))
                .build();
    }

    @Test
    void it_comes_back_from_json() {
        new JsonForm<>(Meeting.class, List.of(meeting(), three())).check();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void it_is_written_in_the_order_of_the_roster(StrictMapper mapper) {
        assertEquals(THREE, mapper.write(three()));
        assertEquals(three(), mapper.read(THREE.replace("[\"01\",\"02\"]", "[\"02\",\"01\"]"), Meeting.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void what_is_missing_is_named(StrictMapper mapper) {
        String missing = " is missing or null: give it, unknown is not zero";
        assertEquals(
                "meeting: roster" + missing + "; agenda" + missing + "; day" + missing + "; excused" + missing
                        + "; present" + missing + "; recusals" + missing,
                mapper.refusal("{}", Meeting.class));
        assertEquals(
                "meeting: recusals[0].motion" + missing + "; recusals[0].member" + missing + "; recusals[0].ground"
                        + missing,
                mapper.refusal(
                        HEAD + "\"day\":\"2010-06-01\",\"excused\":[],\"present\":[],\"recusals\":[{}]}",
                        Meeting.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void what_cannot_be_read_is_refused_with_all_problems(StrictMapper mapper) {
        assertEquals(
                "meeting: color is not a property, use one of [roster, agenda, day, excused, present, recusals]"
                        + "; day must be a day such as \"2010-06-01\" but is \"2010-06-31\""
                        + "; excused must be a list in brackets but is a text"
                        + "; present[0] must be a text in quotes but is a number"
                        + "; recusals[0] must be an object in braces but is a text"
                        + "; recusals[1].why is not a property, use one of [motion, member, ground, kinship]"
                        + "; recusals[1].ground must be one of KINSHIP, INTEREST, OWN_REQUEST but is \"LOVE\""
                        + "; recusals[1].kinship must be one of SELF, SPOUSE, LINEAL, COLLATERAL, AFFINITY, OTHER_KIN"
                        + " but is \"AUNT\"",
                mapper.refusal(
                        HEAD
                                + "\"day\":\"2010-06-31\",\"excused\":\"03\",\"present\":[1],\"color\":1,\"recusals\":[\"01\","
                                + "{\"motion\":\"m1\",\"member\":\"01\",\"ground\":\"LOVE\",\"kinship\":\"AUNT\",\"why\":1}]}",
                        Meeting.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void kinship_is_named_where_and_only_where_it_is_the_ground(StrictMapper mapper) {
        String refused = ".kinship must be named where the ground is KINSHIP, and only there";
        assertEquals(
                "meeting: recusals[0]" + refused + "; recusals[1]" + refused,
                mapper.refusal(
                        THREE.replace(",\"kinship\":\"LINEAL\"", "")
                                .replace("\"INTEREST\"", "\"OWN_REQUEST\",\"kinship\":\"SELF\""),
                        Meeting.class));
        Meeting unnamed = mapper.read(THREE.replace("\"INTEREST\"", "\"INTEREST\",\"kinship\":null"), Meeting.class);
        assertEquals(three(), unnamed);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void the_checks_of_the_builder_hold_in_json(StrictMapper mapper) {
        assertEquals(
                "meeting: excused must be on the roster but is \"09\"; present must be named once but is \"01\"",
                mapper.refusal(
                        THREE.replace("[\"03\"]", "[\"09\"]").replace("[\"01\",\"02\"]", "[\"01\",\"01\"]"),
                        Meeting.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_bad_roster_is_refused_as_a_roster(StrictMapper mapper) {
        assertTrue(mapper.refusal(THREE.replace("\"02\",\"name\"", "\"01\",\"name\""), Meeting.class)
                .startsWith("panel roster: members[1].id must not be that of members[0]"));
    }
}
