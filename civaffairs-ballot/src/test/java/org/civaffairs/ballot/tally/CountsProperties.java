package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Counts merge freely, in any order. */
class CountsProperties {
    @Provide
    Arbitrary<Counts> counts() {
        return Arbitraries.longs()
                .between(0, Long.MAX_VALUE / 100)
                .list()
                .ofSize(5)
                .map(n -> new Counts(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4)));
    }

    @Property
    void they_add_up_in_any_order_and_none_changes_nothing(
            @ForAll("counts") Counts a, @ForAll("counts") Counts b, @ForAll("counts") Counts c) {
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a, a.plus(Counts.NONE));
        assertEquals(a, Counts.NONE.plus(a));
        assertEquals(a.total() + b.total(), a.plus(b).total());
        assertEquals(a.valid() + a.blank() + a.spoiled(), a.total());
    }

    @Property
    void a_stream_counts_each_face_however_it_is_ordered_or_cut(@ForAll List<Face> faces, @ForAll int cut) {
        Counts counted = faces.stream().collect(Counts.counting());
        for (Face face : Face.values()) {
            assertEquals(Collections.frequency(faces, face), counted.of(face));
        }
        int first = Math.floorMod(cut, faces.size() + 1);
        Counts head = faces.subList(0, first).stream().collect(Counts.counting());
        Counts tail = faces.subList(first, faces.size()).stream().collect(Counts.counting());
        assertEquals(counted, tail.plus(head));
        assertEquals(counted, faces.parallelStream().collect(Counts.counting()));
        byte[] codes = new byte[faces.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) faces.get(i).ordinal();
        }
        assertEquals(counted, Counts.ofCodes(codes));
    }
}
