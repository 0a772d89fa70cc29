package org.civaffairs.funds.journal;

import static org.civaffairs.funds.journal.Books.CHART;
import static org.civaffairs.funds.journal.Books.acts;
import static org.civaffairs.funds.journal.Books.minutes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final Dossier DOSSIER = Dossier.builder(CHART)
            .evidence(minutes("m", "柏市镇", "低保", 100, "b"))
            .voucher("a", acts())
            .voucher("b", acts(), "m")
            .build();

    private static final Postings POST = Postings.of(DOSSIER);

    private static List<Posting> all() {
        return List.of(
                POST.received(1, "a", "省财政", "专户", "1000"),
                POST.allocated(2, "b", "专户", "柏市", "-0.01"),
                POST.paid(3, "b", "柏市", "户甲", "0", "低保金"),
                POST.returned(2, "a", "户甲", "待查", "3"),
                POST.reclassified(5, "a", "专户", "专户", "3", "救灾"),
                POST.reversed(6, "a", "柏市", "专户", "10", 2),
                POST.any(MatchingBudgeted::new, 7, "b", "柏市预算", "专户", "50"),
                POST.any(Interest::new, 8, "b", "省财政", "专户", "5"));
    }

    private static Journal journal(Dossier dossier, List<Posting> postings) {
        JournalBuilder journal = Journal.builder(dossier);
        postings.forEach(journal::add);
        return journal.close(LocalDate.of(2010, 3, 31)).build();
    }

    @Test
    void what_was_booked_is_read_back_whatever_it_claims() {
        Journal journal = journal(DOSSIER, all());
        assertEquals(all(), journal.postings());
        assertEquals(8, journal.size());
        assertEquals(List.of(new Closing(8, LocalDate.of(2010, 3, 31))), journal.closings());
        assertEquals("journal of 8 postings, 1 closings", journal.toString());
        assertEquals(DOSSIER, journal.dossier());
        assertEquals(CHART, journal.chart());
        assertEquals(all().get(4), journal.posting(4));
        assertThrows(IndexOutOfBoundsException.class, () -> journal.posting(8));
    }

    @Test
    void columns_say_the_same_in_numbers() {
        PostingColumns columns = journal(DOSSIER, all()).columns();
        assertEquals(6, columns.number(5));
        assertEquals(2, columns.target(5));
        assertEquals(0, columns.target(4));
        assertEquals(0, columns.purpose(4));
        assertEquals(1, columns.purposeAfter(4));
        assertEquals(0, columns.purposeAfter(3));
        assertEquals(0, columns.item(2));
        assertEquals(-1, columns.item(4));
        assertEquals(-1, columns.fen(1));
        assertEquals(Books.BOOKED.toEpochDay(), columns.day(0));
        assertEquals(1, columns.voucher(1));
        assertEquals(PostingKind.RETURNED.ordinal(), columns.kind(3));
        assertEquals(0, journal(DOSSIER, all().subList(0, 2)).columns().target(1));
    }

    @Test
    void a_number_is_found_where_it_stands() {
        Journal journal = journal(DOSSIER, all());
        assertArrayEquals(new int[] {1, 3}, journal.positions(2));
        assertArrayEquals(new int[] {2}, journal.positions(3));
        assertArrayEquals(new int[0], journal.positions(4));
        assertArrayEquals(new int[] {7}, journal.positions(8));
        assertArrayEquals(new int[0], journal.positions(9));
        assertEquals(1, journal.nextPosition(2, -1));
        assertEquals(1, journal.nextPosition(2, 0));
        assertEquals(3, journal.nextPosition(2, 1));
        assertEquals(-1, journal.nextPosition(2, 3));
        assertEquals(-1, journal.nextPosition(4, -1));
        assertEquals(-1, journal.nextPosition(9, -1));
        Journal ascending = journal(DOSSIER, all().subList(4, 8));
        assertArrayEquals(new int[] {1}, ascending.positions(6));
        assertEquals(1, ascending.nextPosition(6, 0));
        assertEquals(-1, ascending.nextPosition(6, 1));
        assertEquals(-1, ascending.nextPosition(2, -1));
        assertArrayEquals(new int[0], ascending.positions(2));
    }

    @Test
    void books_go_on() {
        Journal first = journal(DOSSIER, all().subList(0, 3));
        Journal both = first.append(journal(DOSSIER, all().subList(3, 8)));
        assertEquals(all(), both.postings());
        assertEquals(
                List.of(3, 8), both.closings().stream().map(Closing::position).toList());
        assertEquals(
                List.of(all().get(1), all().get(5)),
                both.only(i -> i == 1 || i == 5).postings());
        assertEquals(List.of(), both.only(i -> i == 1).closings());
        Journal stranger = journal(Dossier.builder(CHART).voucher("a", acts()).build(), List.of());
        assertThrows(IllegalArgumentException.class, () -> first.append(stranger));
    }

    @Test
    void stretches_append_to_the_whole_with_every_closing_once() {
        Journal whole = journal(DOSSIER, all()).append(journal(DOSSIER, all()));
        assertEquals(
                List.of(8, 16), whole.closings().stream().map(Closing::position).toList());
        for (int i = 0; i <= 16; i++) {
            assertEquals(whole, whole.part(0, i).append(whole.part(i, 16)));
        }
        assertEquals(List.of(), whole.part(0, 8).closings());
        assertEquals(
                List.of(new Closing(1, LocalDate.of(2010, 3, 31))),
                whole.part(7, 9).closings());
        assertEquals(whole.postings().subList(7, 9), whole.part(7, 9).postings());
        assertEquals(List.of(), whole.part(16, 16).closings());
        Journal closed =
                Journal.builder(DOSSIER).close(LocalDate.of(2010, 3, 31)).build();
        assertEquals(closed, closed.part(0, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> whole.part(9, 8));
        assertThrows(IndexOutOfBoundsException.class, () -> whole.part(0, 17));
    }

    @Test
    void equal_books_are_equal_and_travel() {
        Journal journal = journal(DOSSIER, all());
        assertEquals(journal, JavaCopy.of(journal));
        assertEquals(journal.hashCode(), JavaCopy.of(journal).hashCode());
        assertEquals(all(), JavaCopy.of(journal).postings());
        for (int i = 0; i < 8; i++) {
            int at = i;
            assertNotEquals(journal, journal.only(p -> p != at));
        }
        assertNotEquals(journal, journal.only(p -> true));
        assertNotEquals(
                journal.only(p -> p == 5),
                journal(DOSSIER, List.of(POST.reversed(6, "a", "柏市", "专户", "10", 3)))
                        .only(p -> true));
    }

    @Test
    void every_part_of_a_posting_tells_it_from_others() {
        PostingColumns one = journal(DOSSIER, List.of(POST.paid(3, "b", "柏市", "户甲", "5", "低保金")))
                .columns();
        List<Posting> others = List.of(
                POST.paid(4, "b", "柏市", "户甲", "5", "低保金"),
                POST.paid(3, "a", "柏市", "户甲", "5", "低保金"),
                POST.paid(3, "b", "网岭", "户甲", "5", "低保金"),
                POST.paid(3, "b", "柏市", "户乙", "5", "低保金"),
                POST.paid(3, "b", "柏市", "户甲", "5.01", "低保金"),
                POST.paid(3, "b", "柏市", "户甲", "5", "人员经费"),
                POST.of("救灾").paid(3, "b", "柏市", "户甲", "5", "低保金"),
                POST.on(Books.APPROVED).paid(3, "b", "柏市", "户甲", "5", "低保金"),
                POST.allocated(3, "b", "柏市", "户甲", "5"));
        others.forEach(
                other -> assertNotEquals(one, journal(DOSSIER, List.of(other)).columns(), other::toString));
        assertEquals(
                one,
                journal(DOSSIER, List.of(POST.paid(3, "b", "柏市", "户甲", "5", "低保金")))
                        .columns());
        assertEquals("1 postings", one.toString());
    }

    @Test
    void entries_of_another_chart_are_refused_and_can_be_rebased() {
        Chart larger = Books.chart().account("户丁", Role.BENEFICIARY, "北联村").build();
        Dossier later = Dossier.builder(larger)
                .voucher("z", List.of())
                .voucher("b", List.of())
                .voucher("a", List.of())
                .build();
        Journal journal = journal(DOSSIER, all());
        Journal rebased = journal.rebase(later);
        assertEquals(journal.postings().toString(), rebased.postings().toString());
        assertEquals(journal.closings(), rebased.closings());
        assertEquals(later, rebased.dossier());
        assertEquals(journal, rebased.rebase(DOSSIER));
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> Journal.builder(later).add(all().get(0)));
        assertEquals("Account 省财政 is of another chart: see Chart.rebase", error.getMessage());
        Dossier papers = Dossier.builder(CHART).voucher("a", acts()).build();
        error = assertThrows(
                IllegalArgumentException.class, () -> Journal.builder(papers).add(all().get(0)));
        assertEquals("voucher a is of another dossier: see Journal.rebase", error.getMessage());
        assertThrows(InvalidInputException.class, () -> journal.rebase(papers));
    }

    @Test
    void a_stream_becomes_the_same_journal() {
        List<Posting> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.addAll(all());
        }
        Journal journal = journal(DOSSIER, many).only(i -> true);
        assertEquals(journal, many.stream().collect(JournalBuilder.collecting(DOSSIER)));
        assertEquals(journal, many.parallelStream().collect(JournalBuilder.collecting(DOSSIER)));
    }

    @Test
    void a_day_that_no_calendar_has_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Journal.builder(DOSSIER).add(POST.on(LocalDate.MAX).allocated(1, "a", "专户", "柏市", "1")));
        for (LocalDate day : List.of(LocalDate.MAX, LocalDate.MIN)) {
            assertEquals(
                    "closing: through must be a day of some calendar but is " + day,
                    assertThrows(
                                    InvalidInputException.class,
                                    () -> Journal.builder(DOSSIER).close(day))
                            .getMessage());
        }
    }
}
