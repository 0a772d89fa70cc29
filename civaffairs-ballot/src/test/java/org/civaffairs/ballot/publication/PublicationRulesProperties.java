package org.civaffairs.ballot.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Every choice of publications is tried, on sets of days. */
class PublicationRulesProperties {
    private static final LocalDate START = LocalDate.of(2010, 6, 1);

    private static Set<LocalDate> days(Publication publication, DayCount count) {
        Set<LocalDate> days = new HashSet<>();
        LocalDate first = count == DayCount.SAME_DAY_FIRST
                ? publication.first()
                : publication.first().plusDays(1);
        for (LocalDate day = first; !day.isAfter(publication.last()); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    /** The most days of at most so many publications that share no day. */
    private static long best(List<Set<LocalDate>> all, int each, int times) {
        long best = 0;
        for (int choice = 0; choice < 1 << all.size(); choice++) {
            if (Integer.bitCount(choice) <= times) {
                best = Math.max(best, together(all, each, choice));
            }
        }
        return best;
    }

    private static long together(List<Set<LocalDate>> all, int each, int choice) {
        Set<LocalDate> used = new HashSet<>();
        long sum = 0;
        for (int i = 0; i < all.size(); i++) {
            if ((choice >> i & 1) == 1) {
                int before = used.size();
                used.addAll(all.get(i));
                if (used.size() < before + all.get(i).size()) {
                    return -1;
                }
                sum += Math.min(each, all.get(i).size());
            }
        }
        return sum;
    }

    @Property
    void several_publications_are_the_best_choice_that_shares_no_day(
            @ForAll DayCount count,
            @ForAll @IntRange(min = 1, max = 4) int each,
            @ForAll @IntRange(min = 1, max = 4) int times,
            @ForAll @Size(max = 7) List<@IntRange(max = 14) Integer> firsts,
            @ForAll @Size(7) List<@IntRange(max = 6) Integer> lengths) {
        List<Publication> publications = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            LocalDate first = START.plusDays(firsts.get(i));
            publications.add(Publication.beforeSubmission(first, first.plusDays(lengths.get(i))));
        }
        PublicationTerm term = new PublicationTerm(List.of(new PublicationTerm.Alternative(each, false, times)));
        RoundVerdict verdict =
                PublicationRules.of(term, 1, count).verdict(PublicationRound.BEFORE_SUBMISSION, publications);
        long best = best(publications.stream().map(p -> days(p, count)).toList(), each, times);
        assertEquals(best, verdict.has());
        assertEquals((long) each * times - best, verdict.missing());
        assertEquals(best == (long) each * times, verdict.met());
    }
}
