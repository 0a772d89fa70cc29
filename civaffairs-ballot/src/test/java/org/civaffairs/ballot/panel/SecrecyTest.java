package org.civaffairs.ballot.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Ballot;
import org.civaffairs.ballot.tally.Choice;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Face;
import org.civaffairs.ballot.tally.Motion;
import org.civaffairs.core.value.Label;
import org.civaffairs.core.value.PersonName;
import org.junit.jupiter.api.Test;

/**
 * A secret session cannot hold who cast what. What it can hold follows from the types of its fields, their arguments, and the
 * fields of these, down to words and numbers: no face of a ballot is among them, and all numbers are sums over a motion.
 */
class SecrecyTest {
    private static final Set<Class<?>> FACES =
            Set.of(Choice.class, Face.class, Ballot.class, RecordedVote.class, RecordedSession.class);

    private static Set<Class<?>> holdable(Type type) {
        Set<Class<?>> found = new HashSet<>();
        collect(type, found);
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), found);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof GenericArrayType array) {
            collect(array.getGenericComponentType(), found);
        } else if (type instanceof WildcardType wildcard) {
            Arrays.stream(wildcard.getUpperBounds()).forEach(bound -> collect(bound, found));
        } else if (type instanceof Class<?> array && array.isArray()) {
            collect(array.getComponentType(), found);
        } else if (type instanceof Class<?> plain && found.add(plain) && isOurs(plain)) {
            fields(plain).forEach(field -> collect(field.getGenericType(), found));
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.civaffairs.") && !type.isEnum();
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }

    /** No Object and no type variable is among them, so that nothing else can hide in a field. */
    @Test
    void a_secret_session_can_hold_these_types_and_no_other() {
        Set<Class<?>> ours = Set.of(
                SecretSession.class,
                SecretBallot.class,
                Meeting.class,
                PanelRoster.class,
                Member.class,
                MemberKind.class,
                Recusal.class,
                RecusalGround.class,
                Kinship.class,
                PersonName.class,
                Label.class,
                Agenda.class,
                Motion.class,
                Counts.class);
        Set<Class<?>> plain =
                Set.of(String.class, LocalDate.class, List.class, Set.class, Map.class, long.class, int.class);
        assertEquals(
                Stream.concat(ours.stream(), plain.stream()).collect(Collectors.toSet()),
                holdable(SecretSession.class));
        assertTrue(holdable(RecordedSession.class).contains(Choice.class), "else this test could not see a leak");
    }

    @Test
    void what_came_back_is_five_sums_that_know_no_voter() {
        assertEquals(
                List.of(
                        "motion " + Motion.class.getName(),
                        "voters java.util.List<java.lang.String>",
                        "counts " + Counts.class.getName()),
                Arrays.stream(SecretBallot.class.getRecordComponents())
                        .map(part ->
                                part.getName() + " " + part.getGenericType().getTypeName())
                        .toList());
        assertEquals(
                Set.of(long.class),
                Arrays.stream(Counts.class.getRecordComponents())
                        .map(RecordComponent::getType)
                        .collect(Collectors.toSet()));
        assertEquals(5, Counts.class.getRecordComponents().length);
    }

    /** A motion comes in whole: while a session is built no field could hold a face either. */
    @Test
    void a_session_that_is_being_built_holds_no_face() {
        Set<Class<?>> held = holdable(SecretSession.Builder.class);
        assertTrue(held.contains(SecretBallot.class));
        held.retainAll(FACES);
        assertEquals(Set.of(), held);
    }

    @Test
    void nothing_goes_in_or_comes_out_that_shows_a_face() {
        List<Class<?>> api = List.of(SecretSession.class, SecretSession.Builder.class, SecretBallot.class);
        for (Class<?> type : api) {
            Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                    .filter(code -> !code.isSynthetic())
                    .forEach(SecrecyTest::showsNoFace);
        }
    }

    private static void showsNoFace(Executable code) {
        Set<Class<?>> shown = new HashSet<>();
        Arrays.stream(code.getGenericParameterTypes()).forEach(type -> collect(type, shown));
        collect(code.getAnnotatedReturnType().getType(), shown);
        shown.retainAll(FACES);
        assertEquals(Set.of(), shown, code.toString());
    }
}
