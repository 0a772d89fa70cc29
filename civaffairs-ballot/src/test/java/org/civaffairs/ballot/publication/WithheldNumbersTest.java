package org.civaffairs.ballot.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.Outcome;
import org.junit.jupiter.api.Test;

/** All counts of up to 11 ballots, under a rule that knows ties: what a reader of the notice can conclude. */
class WithheldNumbersTest {
    private static final String RULE = ">1/2 of FOR_AND_AGAINST, TIES STAND";

    private static List<Counts> all() {
        List<Counts> all = new ArrayList<>();
        for (long yes = 0; yes <= 11; yes++) {
            for (long no = 0; yes + no <= 11; no++) {
                for (long abstain = 0; yes + no + abstain <= 11; abstain++) {
                    for (long blank = 0; yes + no + abstain + blank <= 11; blank++) {
                        all.add(new Counts(yes, no, abstain, blank, 11 - yes - no - abstain - blank));
                    }
                }
            }
        }
        return all;
    }

    private static Notice notice(Counts counts, Disclosure disclosure) {
        return SampleNotice.decided(disclosure, SampleNotice.decision(RULE, counts))
                .build();
    }

    private static String read(Notice notice) {
        return notice.text(Locale.CHINESE)
                + notice.text(Locale.ENGLISH)
                + notice.canonical()
                + notice.digest()
                + notice;
    }

    /** All that a reader sees of withheld numbers is whether the motion passed. */
    @Test
    void a_notice_with_withheld_numbers_depends_on_the_outcome_alone() {
        Map<Boolean, Set<String>> seen = new HashMap<>();
        for (Counts counts : all()) {
            Decision decision = SampleNotice.decision(RULE, counts);
            String read = read(notice(counts, new Disclosure(DisclosureReason.BELOW_MINIMUM, null)));
            assertEquals(read, read(notice(counts, new Disclosure(DisclosureReason.UNANIMOUS, null))));
            seen.computeIfAbsent(decision.outcome() == Outcome.PASSED, passed -> new HashSet<>())
                    .add(read);
        }
        assertEquals(List.of(1, 1), seen.values().stream().map(Set::size).toList());
    }

    /** With two that must differ, silence does not tell that all voted alike. */
    @Test
    void unanimity_is_not_the_only_reason_to_be_silent() {
        Map<String, List<Counts>> silent = all().stream()
                .filter(counts -> !Disclosure.ofSecret(counts, 0, 2).isShown())
                .collect(Collectors.groupingBy(counts -> read(notice(counts, Disclosure.ofSecret(counts, 0, 2)))));
        assertEquals(2, silent.size());
        silent.values()
                .forEach(possible -> assertTrue(possible.stream().anyMatch(WithheldNumbersTest::isAlike)
                        && possible.stream().anyMatch(counts -> !isAlike(counts))));
    }

    private static boolean isAlike(Counts counts) {
        return counts.equals(new Counts(11, 0, 0, 0, 0))
                || counts.equals(new Counts(0, 11, 0, 0, 0))
                || counts.equals(new Counts(0, 0, 11, 0, 0))
                || counts.equals(new Counts(0, 0, 0, 11, 0))
                || counts.equals(new Counts(0, 0, 0, 0, 11));
    }

    /** Against a count of the faces that are there, without looking for the largest. */
    @Test
    void numbers_are_withheld_where_one_face_alone_is_there() {
        for (Counts counts : all()) {
            boolean alike = isAlike(counts);
            assertEquals(
                    !alike && counts.valid() >= 4,
                    Disclosure.ofSecret(counts, 4).isShown(),
                    counts::toString);
        }
    }
}
