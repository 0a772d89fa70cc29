package org.civaffairs.funds.journal;

import static org.civaffairs.funds.journal.Books.CHART;
import static org.civaffairs.funds.journal.Books.acts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Journals grow by pages of {@link ColumnsDraft#PAGE} postings, which nobody may notice. */
class JournalPagesTest {
    private static final int PAGE = ColumnsDraft.PAGE;

    private static final Dossier DOSSIER =
            Dossier.builder(CHART).voucher("a", acts()).voucher("b", acts()).build();

    private static final Postings POST = Postings.of(DOSSIER);

    private static List<Posting> postings(int size) {
        List<Posting> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String voucher = i % 3 == 0 ? "a" : "b";
            all.add(POST.on(Books.BOOKED.plusDays(i)).received(i + 1L, voucher, "省财政", "专户", "" + i));
        }
        return all;
    }

    private static Journal journal(List<Posting> postings) {
        JournalBuilder journal = Journal.builder(DOSSIER);
        postings.forEach(journal::add);
        return journal.build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 1023, 1024, 1025})
    void what_was_booked_is_read_back_at_the_ends_of_pages(int size) {
        assertEquals(512, PAGE);
        Journal journal = journal(postings(size));
        assertEquals(size, journal.size());
        assertEquals(postings(size), journal.postings());
        assertEquals(journal, journal.append(journal(List.of())));
        assertEquals(2 * size, journal.append(journal).size());
    }

    @Test
    void reversals_keep_their_targets_whatever_page_they_stand_on() {
        for (int place : new int[] {0, PAGE - 1, PAGE, 2 * PAGE}) {
            List<Posting> postings = postings(2 * PAGE + 1);
            postings.set(place, POST.reversed(9_000_000_000L, "a", "专户", "省财政", "1", 7_000_000_000L));
            Journal journal = journal(postings);
            assertEquals(postings, journal.postings());
            assertEquals(7_000_000_000L, journal.columns().target(place));
            assertEquals(
                    1,
                    IntStream.range(0, journal.size())
                            .filter(i -> journal.columns().target(i) != 0)
                            .count());
            assertEquals(journal, journal.only(i -> true));
        }
    }

    @Test
    void books_are_closed_between_pages() {
        LocalDate day = LocalDate.of(2010, 12, 31);
        JournalBuilder builder = Journal.builder(DOSSIER).close(day);
        List<Closing> closings = new ArrayList<>(List.of(new Closing(0, day)));
        for (Posting posting : postings(PAGE + 1)) {
            builder.add(posting).close(day);
            closings.add(new Closing(closings.size(), day));
        }
        assertEquals(closings, builder.build().closings());
    }

    @Test
    void a_journal_is_not_changed_by_what_is_booked_after_it_was_built() {
        List<Posting> postings = postings(PAGE + 2);
        JournalBuilder builder = Journal.builder(DOSSIER);
        postings.subList(0, PAGE + 1).forEach(builder::add);
        Journal first = builder.build();
        builder.add(postings.get(PAGE + 1));
        assertEquals(postings, builder.build().postings());
        assertEquals(postings.subList(0, PAGE + 1), first.postings());
    }
}
