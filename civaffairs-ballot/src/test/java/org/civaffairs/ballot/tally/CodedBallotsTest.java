package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ballots entered as bytes, counted eight at a time, against counting them one at a time. */
class CodedBallotsTest {
    private static final int MOST = 40;

    private static Counts oneByOne(byte[] codes) {
        long[] counts = new long[5];
        for (byte code : codes) {
            switch (code) {
                case 0 -> counts[0]++;
                case 1 -> counts[1]++;
                case 2 -> counts[2]++;
                case 3 -> counts[3]++;
                case 4 -> counts[4]++;
                default -> throw new AssertionError(code);
            }
        }
        return new Counts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private static void assertRefused(int place, int code, byte[] codes) {
        String message = "coded ballots: ballot " + place
                + " must be 0 yes, 1 no, 2 abstain, 3 blank or 4 spoiled but is " + code;
        String refused = assertThrows(InvalidInputException.class, () -> Counts.ofCodes(codes))
                .getMessage();
        if (!message.equals(refused)) {
            assertEquals(message, refused, Arrays.toString(codes));
        }
    }

    @Test
    void eight_at_a_time_are_counted_like_one_at_a_time() {
        Random random = new Random(20100601);
        for (int length = 0; length <= MOST; length++) {
            for (int round = 0; round < 200; round++) {
                byte[] codes = new byte[length];
                for (int i = 0; i < length; i++) {
                    codes[i] = (byte) random.nextInt(5);
                }
                assertEquals(oneByOne(codes), Counts.ofCodes(codes));
            }
        }
    }

    @Test
    void every_code_is_counted_at_every_place() {
        for (int place = 0; place < MOST; place++) {
            for (byte code = 0; code < 5; code++) {
                for (byte others = 0; others < 5; others++) {
                    byte[] codes = new byte[MOST];
                    Arrays.fill(codes, others);
                    codes[place] = code;
                    assertEquals(oneByOne(codes), Counts.ofCodes(codes));
                }
            }
        }
    }

    @Test
    void every_other_code_is_refused_at_every_place() {
        for (int length : new int[] {1, 7, 8, 9, 16, 17, MOST}) {
            for (int place = 0; place < length; place++) {
                for (int code = Byte.MIN_VALUE; code <= Byte.MAX_VALUE; code++) {
                    if (code < 0 || code > 4) {
                        byte[] codes = new byte[length];
                        Arrays.fill(codes, (byte) (place % 5));
                        codes[place] = (byte) code;
                        assertRefused(place, code, codes);
                    }
                }
            }
        }
    }

    @Test
    void the_first_of_two_is_named() {
        for (int first = 0; first < MOST; first++) {
            for (int second = first + 1; second < MOST; second++) {
                byte[] codes = new byte[MOST];
                codes[first] = 7;
                codes[second] = -1;
                assertRefused(first, 7, codes);
            }
        }
    }

    /** The sums of 255 words of eight ballots fill their lanes: 2,040 ballots of one code. */
    @ParameterizedTest
    @ValueSource(ints = {2_032, 2_039, 2_040, 2_041, 2_048, 4_080, 4_087, 4_088, 100_000})
    void lanes_that_fill_up_lose_nothing(int ballots) {
        for (Face face : Face.values()) {
            byte[] codes = new byte[ballots];
            Arrays.fill(codes, (byte) face.ordinal());
            assertEquals(ballots, Counts.ofCodes(codes).of(face));
            assertEquals(ballots, Counts.ofCodes(codes).total());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2_031, 2_032, 2_039, 2_040, 4_079, 4_080, 4_999, 5_000})
    void a_wrong_code_is_found_however_many_are_right(int place) {
        for (int code : new int[] {5, 6, 7, 8, 127, -1, -128}) {
            byte[] codes = new byte[5_001];
            Arrays.fill(codes, (byte) 4);
            codes[place] = (byte) code;
            assertRefused(place, code, codes);
        }
    }

    @Test
    void a_million_ballots_are_counted_exactly() {
        byte[] codes = new byte[1_000_003];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (i % 5);
        }
        assertEquals(new Counts(200_001, 200_001, 200_001, 200_000, 200_000), Counts.ofCodes(codes));
        assertEquals(Counts.NONE, Counts.ofCodes(new byte[0]));
    }
}
