package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.DeviationKind.ALTERED;
import static org.civaffairs.ballot.procedure.DeviationKind.ANNOUNCED_LATE;
import static org.civaffairs.ballot.procedure.DeviationKind.KIN_VOTED;
import static org.civaffairs.ballot.procedure.DeviationKind.NOTICE_TOO_SHORT;
import static org.civaffairs.ballot.procedure.DeviationKind.NOT_SIGNED;
import static org.civaffairs.ballot.procedure.DeviationKind.PUBLISHED_TOO_BRIEFLY;
import static org.civaffairs.ballot.procedure.DeviationKind.SECOND_PUBLICATION_MISSING;
import static org.civaffairs.ballot.procedure.DeviationKind.SKIPPED;
import static org.civaffairs.ballot.procedure.DeviationKind.STEP_MISSING;
import static org.civaffairs.ballot.procedure.DeviationKind.STEP_OUT_OF_ORDER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.ballot.publication.Publication;

/** Sessions of any events in any order, read as a string of letters and as single days. */
class ReplayProperties {
    private static final String LETTERS = "NOPCDVTASUGXR";
    private static final LocalDate DAY = SampleProcedure.DAY;

    /** A session in which these events happened, so many days after one another; the last vote is on DAY. */
    private static SampleSession session(List<EventKind> kinds, List<Integer> gaps) {
        SampleSession session = new SampleSession();
        session.events.clear();
        int vote = kinds.lastIndexOf(EventKind.VOTED);
        int before = gaps.subList(0, Math.max(0, vote) + 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
        LocalDate day = DAY.minusDays(before);
        for (int i = 0; i < kinds.size(); i++) {
            day = day.plusDays(gaps.get(i));
            session.events.add(SessionEvent.of(kinds.get(i), day));
        }
        return vote < 0 ? session.unattended() : session;
    }

    private static String letters(SampleSession session) {
        return session.events.stream()
                .map(e -> LETTERS.substring(e.kind().ordinal(), e.kind().ordinal() + 1))
                .collect(Collectors.joining());
    }

    private static Set<DeviationKind> known(String trace, SampleSession session) {
        Set<DeviationKind> found = EnumSet.noneOf(DeviationKind.class);
        boolean signatures = trace.contains("X");
        if (trace.indexOf('V') < 0 || (signatures && trace.indexOf('O') < 0)) {
            found.add(signatures ? ALTERED : SKIPPED);
            return found;
        }
        if (notice(trace, session) < 7) {
            found.add(NOTICE_TOO_SHORT);
        }
        String asked = "PCDVAS";
        if ("PCDA".chars().anyMatch(step -> trace.indexOf(step) < 0)) {
            found.add(STEP_MISSING);
        }
        String there = asked.chars()
                .filter(step -> trace.indexOf(step) >= 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(".*"));
        if (!trace.matches(".*" + there + ".*")) {
            found.add(STEP_OUT_OF_ORDER);
        }
        String after = trace.substring(trace.lastIndexOf('V'));
        if (after.indexOf('A') > 0) {
            int place = trace.lastIndexOf('V') + after.indexOf('A');
            if (session.events.get(place).day().isAfter(DAY)) {
                found.add(ANNOUNCED_LATE);
            }
        }
        if (!after.contains("S")) {
            found.add(NOT_SIGNED);
        }
        return found;
    }

    private static int notice(String trace, SampleSession session) {
        String meeting =
                trace.contains("O") ? trace.substring(0, trace.indexOf('O')) : trace.substring(0, trace.indexOf('V'));
        if (!meeting.contains("N")) {
            return 0;
        }
        LocalDate given = session.events.get(meeting.indexOf('N')).day();
        LocalDate met = session.events.get(meeting.length()).day();
        int days = 0;
        while (given.plusDays(days).isBefore(met)) {
            days++;
        }
        return days;
    }

    @Property
    void a_meeting_is_replayed_as_its_trace_reads(
            @ForAll @Size(min = 1, max = 12) List<EventKind> kinds,
            @ForAll @Size(12) List<@IntRange(max = 3) Integer> gaps) {
        SampleSession session = session(kinds, gaps);
        String trace = letters(session);
        Optional<SessionReview> assessed =
                SampleProcedure.rule().assess(session.facts()).findValue();
        assertEquals(trace.matches(".*[VXAUGR].*"), assessed.isPresent(), trace);
        if (assessed.isEmpty()) {
            return;
        }
        SessionReview review = assessed.get();
        Set<DeviationKind> found =
                review.deviations().stream().map(Deviation::kind).collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(Set.of(PUBLISHED_TOO_BRIEFLY, SECOND_PUBLICATION_MISSING));
        assertEquals(new ArrayList<>(known(trace, session)), new ArrayList<>(found), trace);
        boolean met = trace.contains("V") && !(trace.contains("X") && !trace.contains("O"));
        boolean unannounced = met && !trace.substring(trace.lastIndexOf('V')).contains("A");
        assertEquals(unannounced, review.unchecked().kinds().contains(ANNOUNCED_LATE), trace);
    }

    /** The usual course of events, with a few of them moved, doubled or taken away. */
    @Property
    void a_usual_meeting_with_something_amiss_is_replayed_as_its_trace_reads(
            @ForAll @Size(max = 3) List<@IntRange(max = 12) Integer> taken,
            @ForAll @Size(max = 3) List<EventKind> added,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @Size(16) List<@IntRange(max = 1) Integer> gaps,
            @ForAll @IntRange(min = 5, max = 9) int notice) {
        List<EventKind> kinds = new ArrayList<>(List.of(EventKind.values()).subList(0, 11));
        taken.forEach(i -> kinds.remove(EventKind.values()[i]));
        kinds.addAll(Math.min(place, kinds.size()), added);
        List<Integer> days = new ArrayList<>(gaps);
        days.set(1, notice);
        if (!kinds.isEmpty()) {
            a_meeting_is_replayed_as_its_trace_reads(kinds, days);
        }
    }

    @Property
    void days_of_publication_are_counted_one_by_one(
            @ForAll @IntRange(max = 5) int first,
            @ForAll @IntRange(min = 4, max = 10) int length,
            @ForAll @IntRange(min = 5, max = 14) int submitted,
            @ForAll @IntRange(min = -3, max = 12) int again,
            @ForAll @IntRange(min = 4, max = 12) int lengthAgain) {
        LocalDate approved = DAY.plusDays(20);
        SampleSession session = new SampleSession()
                .moved(EventKind.SUBMITTED, DAY.plusDays(submitted).toString())
                .moved(EventKind.APPROVED, approved.toString());
        session.publications.clear();
        LocalDate posted = DAY.plusDays(first);
        session.publications.add(Publication.beforeSubmission(posted, posted.plusDays(length)));
        LocalDate postedAgain = approved.plusDays(again);
        session.publications.add(Publication.afterApproval(postedAgain, postedAgain.plusDays(lengthAgain)));
        long before = IntStream.rangeClosed(1, length)
                .filter(i -> posted.plusDays(i).isBefore(DAY.plusDays(submitted)))
                .count();
        long after = IntStream.rangeClosed(1, lengthAgain)
                .filter(i -> postedAgain.plusDays(i).isAfter(approved))
                .count();
        SessionNumbers numbers =
                SampleProcedure.rule().assess(session.facts()).value().numbers();
        assertEquals(Math.min(7, before), numbers.published());
        assertEquals(Math.min(7, after), numbers.publishedAgain());
        List<String> expected = new ArrayList<>();
        if (before < 7) {
            expected.add("PUBLISHED_TOO_BRIEFLY " + before + "/7");
        }
        if (after < 7) {
            expected.add("PUBLISHED_TOO_BRIEFLY " + after + "/7");
        }
        assertEquals(expected, session.found());
    }

    /** What a review reports of one thing does not depend on the others; here on how many kin voted. */
    @Property
    void kin_who_voted_are_counted_one_by_one(@ForAll @Size(max = 13) Set<@IntRange(max = 12) Integer> kin) {
        SampleSession session = new SampleSession();
        kin.forEach(i -> session.members.set(i, session.members.get(i).related(Kinship.COLLATERAL)));
        SessionReview review = SampleProcedure.rule().assess(session.facts()).value();
        assertEquals(kin.size(), review.numbers().kinVoted());
        assertEquals(
                kin.isEmpty() ? List.of() : List.of(KIN_VOTED),
                review.deviations().stream().map(Deviation::kind).toList());
    }
}
