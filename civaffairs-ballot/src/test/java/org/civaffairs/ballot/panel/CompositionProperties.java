package org.civaffairs.ballot.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civaffairs.ballot.panel.Requirement.Among;
import org.civaffairs.core.value.Threshold;

/** The oracle is exact arithmetic with big integers, without any division. */
class CompositionProperties {
    private static Arbitrary<Long> positive() {
        return Arbitraries.longs().between(1, Long.MAX_VALUE);
    }

    private static Arbitrary<Threshold> thresholds() {
        return Combinators.combine(positive(), positive(), Arbitraries.of(true, false))
                .as((a, b, inclusive) -> inclusive || a.equals(b)
                        ? Threshold.atLeast(Math.min(a, b), Math.max(a, b))
                        : Threshold.moreThan(Math.min(a, b), Math.max(a, b)));
    }

    @Provide
    Arbitrary<List<Requirement>> requirements() {
        Arbitrary<MemberKind> kinds = Arbitraries.of(MemberKind.class);
        Arbitrary<Among> among = Arbitraries.of(Among.class);
        return Arbitraries.oneOf(
                        positive().map(Requirement.Size::new),
                        Combinators.combine(kinds, positive(), among).as(Requirement.AtLeast::new),
                        Combinators.combine(kinds, thresholds(), among).as(Requirement.Share::new))
                .<Requirement>map(requirement -> requirement)
                .list()
                .uniqueElements()
                .ofMaxSize(6);
    }

    @Property
    void whatever_is_printed_is_read_back(@ForAll("requirements") List<Requirement> requirements) {
        Composition composition = new Composition(requirements);
        Composition read = Composition.parse(composition.toString());
        assertEquals(composition, read);
        assertEquals(composition.toString(), read.toString());
        assertEquals(composition.label(), read.label());
    }

    private static boolean isReached(Threshold share, long part, long whole) {
        int order = BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(share.share().denominator()))
                .compareTo(BigInteger.valueOf(whole)
                        .multiply(BigInteger.valueOf(share.share().numerator())));
        return order > 0 || (order == 0 && share.isInclusive());
    }

    private static void agree(Threshold share, int whole) {
        Requirement asked = new Requirement.Share(MemberKind.REPRESENTATIVE, share, Among.PRESENT);
        long least = LongStream.rangeClosed(0, whole)
                .filter(part -> isReached(share, part, whole))
                .findFirst()
                .orElseThrow();
        for (int part = 0; part <= whole; part++) {
            KindCounts present =
                    KindCounts.NONE.plus(MemberKind.REPRESENTATIVE, part).plus(MemberKind.OTHER, whole - part);
            assertEquals(
                    new CompositionVerdict(asked, isReached(share, part, whole), least, part, whole),
                    asked.judge(KindCounts.NONE, present));
        }
    }

    @Example
    void a_share_of_1_to_60_people_is_judged_as_exact_fractions_say() {
        for (int denominator = 1; denominator <= 12; denominator++) {
            for (int numerator = 1; numerator <= denominator; numerator++) {
                for (int whole = 1; whole <= 60; whole++) {
                    agree(Threshold.atLeast(numerator, denominator), whole);
                    if (numerator < denominator) {
                        agree(Threshold.moreThan(numerator, denominator), whole);
                    }
                }
            }
        }
    }

    /** Wholes of up to 63 bits, with parts aimed at the boundary. */
    @Property
    void a_share_of_very_many_is_judged_at_its_boundary(
            @ForAll("shares") Threshold share, @ForAll("wholes") long whole, @ForAll("nudges") int nudge) {
        BigInteger near = BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(share.share().numerator()))
                .divide(BigInteger.valueOf(share.share().denominator()));
        long part = Math.max(0, Math.min(whole, near.longValueExact() + nudge));
        KindCounts panel = KindCounts.NONE.plus(MemberKind.DEPUTY, part).plus(MemberKind.CADRE, whole - part);
        CompositionVerdict verdict =
                new Requirement.Share(MemberKind.DEPUTY, share, Among.PANEL).judge(panel, KindCounts.NONE);
        assertEquals(isReached(share, part, whole), verdict.met());
    }

    @Provide
    Arbitrary<Threshold> shares() {
        return thresholds();
    }

    @Provide
    Arbitrary<Long> wholes() {
        return positive().map(whole -> whole / 2 + 1);
    }

    @Provide
    Arbitrary<Integer> nudges() {
        return Arbitraries.integers().between(-2, 2);
    }

    @Property
    void a_number_is_met_from_itself_on(@ForAll("wholes") long least, @ForAll("nudges") int nudge) {
        long there = Math.max(0, least + nudge);
        KindCounts people = KindCounts.NONE.plus(MemberKind.VILLAGER, there);
        Requirement number = new Requirement.AtLeast(MemberKind.VILLAGER, least, Among.PRESENT);
        assertEquals(nudge >= 0, number.judge(KindCounts.NONE, people).met());
        assertEquals(
                nudge >= 0,
                new Requirement.Size(least).judge(people, KindCounts.NONE).met());
    }
}
