package org.civaffairs.ballot.panel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Face;
import org.civaffairs.core.rule.StrictMapper;

/** Whoever cast what, and in whatever order, the same voters and counts leave the same session, byte for byte. */
class SecretSessionProperties {
    private static final Meeting MEETING = SamplePanel.meeting();
    private static final List<String> PRESENT = MEETING.present();

    /** One way in which a vote may have gone: who cast what, in the order in which they came to the box. */
    private record History(Map<String, Face> votes, Counts counts) {
        static History of(List<String> voters, List<Face> faces, Random chance) {
            List<String> order = new ArrayList<>(voters);
            List<Face> cast = new ArrayList<>(faces);
            Collections.shuffle(order, chance);
            Collections.shuffle(cast, chance);
            Map<String, Face> votes = new LinkedHashMap<>();
            Counts counts = Counts.NONE;
            for (int i = 0; i < order.size(); i++) {
                votes.put(order.get(i), cast.get(i));
                counts = counts.plus(List.of(cast.get(i)).stream().collect(Counts.counting()));
            }
            return new History(votes, counts);
        }

        SecretSession session(boolean isBackwards) {
            SecretSession.Builder session = SecretSession.builder(MEETING);
            if (isBackwards) {
                session.ballots("m2", new ArrayList<>(votes.keySet()), counts);
                session.ballots("m1", new LinkedHashSet<>(), Counts.NONE);
            } else {
                session.ballots("m1", List.of(), Counts.NONE);
                session.ballots("m2", votes.keySet(), counts);
            }
            return session.build();
        }
    }

    private static byte[] bytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Property(tries = 300)
    void nothing_that_leaves_a_session_tells_two_histories_apart(
            @ForAll @Size(max = 12) List<Face> faces, @ForAll long first, @ForAll long second) {
        List<String> voters = PRESENT.subList(0, faces.size());
        SecretSession one = History.of(voters, faces, new Random(first)).session(false);
        SecretSession other = History.of(voters, faces, new Random(second)).session(true);
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(one.toString(), other.toString());
        assertEquals(one.ballots().toString(), other.ballots().toString());
        assertArrayEquals(bytes(one), bytes(other));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(mapper.write(one), mapper.write(other));
        }
    }

    @Property(tries = 300)
    void the_voters_stand_in_the_order_of_the_roster(@ForAll @Size(max = 12) List<Face> faces, @ForAll long seed) {
        List<String> voters = PRESENT.subList(0, faces.size());
        History history = History.of(voters, faces, new Random(seed));
        SecretBallot ballot = history.session(true).ballot("m2");
        assertEquals(voters, ballot.voters());
        assertEquals(faces.stream().collect(Counts.counting()), ballot.counts());
    }
}
