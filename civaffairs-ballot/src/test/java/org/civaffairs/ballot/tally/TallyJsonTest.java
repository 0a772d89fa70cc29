package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tallies, agendas and rules that were kept as JSON. */
class TallyJsonTest {
    private static final String MISSING = " is missing or null: give it, unknown is not zero";
    private static final BallotRules RULES = new BallotRules(
            QuorumRule.parse("PRESENT >1/2 of ENTITLED or >=2/3 of HOUSEHOLDS"),
            PassRule.parse(">1/2 of VALID, SPOILED COUNTED, TIES STAND"),
            VotedDown.REFERRED,
            Recused.STAY);
    private static final Agenda AGENDA = Agenda.of("江桥村", "2010-06-01", List.of("b", "a"));
    private static final Tally TALLY = Tally.of(RULES, "box 2", AGENDA.motion("a"), new Counts(1, 2, 3, 4, 5))
            .plus(Tally.of(RULES, "box 1", AGENDA.motion("b"), Counts.of(6, 7, 8)));
    private static final String WRITTEN = "{\"agenda\":{\"village\":\"江桥村\",\"session\":\"2010-06-01\","
            + "\"motions\":[\"b\",\"a\"]},\"rules\":{\"quorum\":\"PRESENT >1/2 of ENTITLED or >=2/3 of HOUSEHOLDS\","
            + "\"pass\":\">1/2 of VALID, SPOILED COUNTED, TIES STAND\",\"votedDown\":\"REFERRED\","
            + "\"recused\":\"STAY\"},\"boxes\":[\"box 1\",\"box 2\"],\"counts\":["
            + "{\"yes\":6,\"no\":7,\"abstain\":8,\"blank\":0,\"spoiled\":0},"
            + "{\"yes\":1,\"no\":2,\"abstain\":3,\"blank\":4,\"spoiled\":5}]}";

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    private static void assertRefused(Class<?> type, String problems, String json) {
        StrictMapper.both().forEach(mapper -> assertEquals(problems, mapper.refusal(json, type)));
    }

    @Test
    void all_three_owe_in_json_what_facts_owe() {
        new JsonForm<>(Tally.class, List.of(TALLY, Tally.none(AGENDA, RULES))).check();
        new JsonForm<>(Agenda.class, List.of(AGENDA)).check();
        new JsonForm<>(BallotRules.class, List.of(RULES, Votes.rules("PRESENT >=2/3 of DUE", ">=2/3 of PRESENT")))
                .check();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_tally_is_written_with_the_names_of_motions_and_rules_as_texts(StrictMapper mapper) {
        assertEquals(WRITTEN, mapper.write(TALLY));
        Tally read = mapper.read(WRITTEN, Tally.class);
        assertEquals(TALLY, read);
        assertEquals(TALLY.counts(), read.counts());
        assertTrue(read.plus(Tally.none(AGENDA, RULES)).equals(TALLY));
    }

    @Test
    void all_that_is_missing_is_reported_at_once() {
        assertRefused(
                Tally.class,
                "tally: agenda" + MISSING + "; rules" + MISSING + "; boxes" + MISSING + "; counts" + MISSING,
                "{}");
        assertRefused(
                Tally.class,
                "tally: agenda.village" + MISSING + "; agenda.session" + MISSING + "; agenda.motions" + MISSING
                        + "; rules.quorum" + MISSING + "; rules.pass" + MISSING + "; rules.votedDown" + MISSING
                        + "; rules.recused" + MISSING + "; counts[0].yes" + MISSING + "; counts[0].no" + MISSING
                        + "; counts[0].abstain" + MISSING + "; counts[0].blank" + MISSING + "; counts[0].spoiled"
                        + MISSING
                        + "; counts must be as many as motions, 0",
                "{\"agenda\":{},\"rules\":{},\"boxes\":[],\"counts\":[{}]}");
        assertRefused(Agenda.class, "agenda: village" + MISSING + "; session" + MISSING + "; motions" + MISSING, "{}");
        assertRefused(
                BallotRules.class,
                "ballot rules: quorum" + MISSING + "; pass" + MISSING + "; votedDown" + MISSING + "; recused" + MISSING,
                "{}");
    }

    @Test
    void properties_that_nobody_asked_for_are_refused_at_every_depth() {
        assertRefused(
                Tally.class,
                "tally: agenda.x is not a property, use one of [village, session, motions];"
                        + " rules.y is not a property, use one of [quorum, pass, votedDown, recused];"
                        + " counts[1].z is not a property, use one of [yes, no, abstain, blank, spoiled]",
                WRITTEN.replace("\"village\"", "\"x\":1,\"village\"")
                        .replace("\"pass\"", "\"y\":1,\"pass\"")
                        .replace("\"yes\":1,", "\"z\":1,\"yes\":1,"));
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        assertRefused(Tally.class, "tally: boxes must have no name twice", WRITTEN.replace("box 1", "box 2"));
        assertRefused(
                Tally.class,
                "tally: counts must be as many as motions, 2",
                WRITTEN.replaceAll(",\\{\"yes\":1.*}]}", "]}"));
        assertRefused(
                Tally.class,
                "tally: boxes must not be empty where ballots are counted",
                WRITTEN.replace("\"box 1\",\"box 2\"", ""));
        assertRefused(
                Tally.class,
                "agenda: motions[1] stands here a second time: keep one but is \"b\"",
                WRITTEN.replace("[\"b\",\"a\"]", "[\"b\",\"b\"]"));
    }

    @Test
    void rules_that_cannot_be_read_are_refused_with_the_reason() {
        assertRefused(
                Tally.class,
                "tally: rules.quorum cannot be read: quorum must count PRESENT, RETURNED or VALID of DUE or ENTITLED but"
                        + " is DUE of DUE; rules.pass must be a text in quotes but is a number; rules.votedDown must be one of"
                        + " REJECTED, REFERRED but is \"refer\"; boxes[0] must not be blank;"
                        + " counts[0].yes must not be negative but is -6",
                WRITTEN.replace("PRESENT >1/2 of ENTITLED or >=2/3 of HOUSEHOLDS", "DUE >1/2 of DUE")
                        .replace("\">1/2 of VALID, SPOILED COUNTED, TIES STAND\"", "5")
                        .replace("REFERRED", "refer")
                        .replace("box 1", "")
                        .replace("\"yes\":6", "\"yes\":-6"));
    }
}
