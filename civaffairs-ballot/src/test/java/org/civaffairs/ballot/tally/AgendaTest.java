package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTest {
    private static final Agenda AGENDA = Agenda.of("江桥村", "2010-06-01", List.of("b", "a"));

    private static String refusal(Supplier<Object> attempt) {
        return assertThrows(InvalidInputException.class, attempt::get).getMessage();
    }

    @Test
    void an_agenda_makes_its_motions_in_order() {
        assertEquals("江桥村", AGENDA.village());
        assertEquals("2010-06-01", AGENDA.session());
        assertEquals(2, AGENDA.size());
        assertEquals(
                List.of("b", "a"), AGENDA.motions().stream().map(Motion::name).toList());
        assertSame(AGENDA, AGENDA.motion("a").agenda());
        assertSame(AGENDA.motion("a"), AGENDA.motions().get(1));
        assertEquals("a", AGENDA.motion("a").toString());
        assertEquals("江桥村 2010-06-01, 2 motions", AGENDA.toString());
        assertThrows(UnsupportedOperationException.class, () -> AGENDA.motions().clear());
    }

    @Test
    void a_motion_that_is_not_on_it_is_refused() {
        assertEquals(
                "agenda of 江桥村 2010-06-01, 2 motions: motion must be one of its motions but is \"c\"",
                refusal(() -> AGENDA.motion("c")));
    }

    @Test
    void motions_are_equal_by_their_names_and_agendas_by_all_they_have() {
        Agenda same = Agenda.of("江桥村", "2010-06-01", List.of("b", "a"));
        assertEquals(AGENDA, same);
        assertEquals(AGENDA.hashCode(), same.hashCode());
        assertEquals(AGENDA, JavaCopy.of(AGENDA));
        assertNotEquals(AGENDA, Agenda.of("柏市村", "2010-06-01", List.of("b", "a")));
        assertNotEquals(AGENDA, Agenda.of("江桥村", "2010-06-02", List.of("b", "a")));
        assertNotEquals(AGENDA, Agenda.of("江桥村", "2010-06-01", List.of("b", "c")));
        assertNotEquals(AGENDA, Agenda.of("江桥村", "2010-06-01", List.of("a", "b")), "in another order");
        assertNotEquals(AGENDA, "江桥村");
        Motion elsewhere = Agenda.of("柏市村", "1", List.of("a")).motion("a");
        assertEquals(AGENDA.motion("a"), elsewhere);
        assertEquals(AGENDA.motion("a").hashCode(), elsewhere.hashCode());
        assertNotEquals(AGENDA.motion("a"), AGENDA.motion("b"));
        assertNotEquals(AGENDA.motion("a"), "a");
    }

    /** Hash codes tell agendas apart that differ in one part; they would still be right if they did not. */
    @Test
    void hash_codes_look_at_village_session_and_motions() {
        assertNotEquals(
                AGENDA.hashCode(),
                Agenda.of("柏市村", "2010-06-01", List.of("b", "a")).hashCode());
        assertNotEquals(
                AGENDA.hashCode(),
                Agenda.of("江桥村", "2010-06-02", List.of("b", "a")).hashCode());
        assertNotEquals(
                AGENDA.hashCode(),
                Agenda.of("江桥村", "2010-06-01", List.of("b", "c")).hashCode());
        assertNotEquals(AGENDA.motion("a").hashCode(), AGENDA.motion("b").hashCode());
        assertNotEquals(
                Agenda.of("a", "b", List.of("c")).hashCode(),
                Agenda.of("b", "a", List.of("c")).hashCode());
    }

    @Test
    void a_motion_is_rebased_by_its_name() {
        Motion elsewhere = Agenda.of("柏市村", "1", List.of("c", "a")).motion("a");
        assertSame(AGENDA.motion("a"), AGENDA.rebase(elsewhere));
        assertSame(AGENDA.motion("a"), AGENDA.rebase(AGENDA.motion("a")));
        assertEquals(
                "agenda of 江桥村 2010-06-01, 2 motions: motion must be one of its motions but is \"c\"",
                refusal(() -> AGENDA.rebase(elsewhere.agenda().motion("c"))));
    }

    @Test
    void an_agenda_owns_its_motions_and_those_of_an_equal_one() {
        assertEquals(
                List.of(0, 1), AGENDA.motions().stream().map(AGENDA::indexOf).toList());
        Motion copy = JavaCopy.of(AGENDA.motion("a"));
        assertTrue(AGENDA.owns(AGENDA.motion("a")) && AGENDA.owns(copy));
        assertEquals(1, AGENDA.indexOf(copy));
        Motion elsewhere = Agenda.of("柏市村", "1", List.of("a")).motion("a");
        assertFalse(AGENDA.owns(elsewhere));
        assertEquals(
                "motion a is of the agenda of 柏市村 1, 1 motions and not of 江桥村 2010-06-01, 2 motions: see"
                        + " Agenda.rebase",
                assertThrows(IllegalArgumentException.class, () -> AGENDA.indexOf(elsewhere))
                        .getMessage());
    }

    @Test
    void nothing_to_vote_on_is_refused() {
        assertEquals(
                "agenda: motions must not be empty: there is nothing to vote on",
                refusal(() -> Agenda.of("江桥村", "1", List.of())));
    }

    @Test
    void all_that_is_wrong_is_reported_together() {
        assertEquals(
                "agenda: village must not be blank; session must not begin or end with a space;"
                        + " motions[1] stands here a second time: keep one but is \"a\"; motions[2] must not be blank;"
                        + " motions[4] stands here a second time: keep one but is \"a\"",
                refusal(() -> Agenda.of("", " 1", List.of("a", "a", "", "b", "a"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1B, 0x85, 0x200B, 0x2028, 0x202E, 0x2066, 0xFEFF})
    void a_hostile_name_is_refused_without_being_repeated(int hostile) {
        String shown = String.format("U+%04X", hostile);
        String problem = " must not contain the invisible or control character " + shown;
        String name = "王" + Character.toString(hostile) + "明";
        assertEquals("agenda: village" + problem, refusal(() -> Agenda.of(name, "1", List.of("a"))));
        assertEquals("agenda: session" + problem, refusal(() -> Agenda.of("江桥村", name, List.of("a"))));
        assertEquals("agenda: motions[0]" + problem, refusal(() -> Agenda.of("江桥村", "1", List.of(name))));
        BallotRules rules = Votes.passing(">1/2 of VALID");
        assertEquals("tally: box" + problem, refusal(() -> Tally.of(AGENDA, rules, name, List.of())));
        assertEquals("tally: box" + problem, refusal(() -> Tally.tallying(AGENDA, rules, name)));
        assertEquals("tally: box" + problem, refusal(() -> Tally.of(rules, name, AGENDA.motion("a"), Counts.NONE)));
        assertEquals(
                "agenda of 江桥村 2010-06-01, 2 motions: motion must be one of its motions but is \"王<" + shown + ">明\"",
                refusal(() -> AGENDA.motion(name)));
    }

    @Test
    void a_name_of_ten_megabytes_is_refused_in_a_few_words() {
        String large = "王".repeat(10_000_000);
        String problem = " must have at most 200 characters but has 10000000";
        assertEquals("agenda: village" + problem, refusal(() -> Agenda.of(large, "1", List.of("a"))));
        assertEquals(
                "agenda: motions[0]" + problem + "; motions[1]" + problem
                        + "; motions[1] stands here a second time: keep one but is \"" + "王".repeat(60) + "…\"",
                refusal(() -> Agenda.of("江桥村", "1", List.of(large, large))));
        assertTrue(refusal(() -> AGENDA.motion(large)).length() < 200);
        assertEquals(
                "tally: box" + problem,
                refusal(() -> Tally.of(AGENDA, Votes.passing(">1/2 of VALID"), large, List.of())));
    }
}
