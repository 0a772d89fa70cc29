package org.civaffairs.funds.reconciliation;

import static org.civaffairs.funds.journal.Books.act;
import static org.civaffairs.funds.journal.Books.acts;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.Interest;
import org.civaffairs.funds.journal.JointMeetingMinutes;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Level;
import org.civaffairs.funds.journal.Postings;
import org.civaffairs.funds.journal.Role;
import org.junit.jupiter.api.Test;

/** Different books have different bytes, and equal words have equal ones. */
class CanonicalTest {
    private static byte[] bytes(Journal journal) {
        CanonicalBytes out = new CanonicalBytes();
        new CanonicalPostings(journal, new CanonicalDossier(journal.dossier())).posting(out, 0);
        return out.array();
    }

    private static Journal between(String from, String to) {
        Chart chart = Chart.builder()
                .office("局", Level.COUNTY)
                .item("i")
                .purpose("p", Statements.FIRST, Statements.LAST, Level.COUNTY, "i")
                .account(from, Role.DEDICATED, "局")
                .account(to, Role.DEDICATED, "局")
                .build();
        Dossier dossier = Dossier.builder(chart).voucher("v", List.of()).build();
        Postings post = new Postings(dossier, Books.BOOKED, "p");
        return Journal.builder(dossier)
                .add(post.any(Interest::new, 1, "v", from, to, "1"))
                .build();
    }

    @Test
    void a_letter_that_moves_from_one_name_to_the_next_is_another_posting() {
        assertFalse(Arrays.equals(bytes(between("ab", "c")), bytes(between("a", "bc"))));
        assertEquals(bytes(between("ab", "c")).length, bytes(between("a", "bc")).length);
        assertNotEquals(JournalChain.of(between("ab", "c")), JournalChain.of(between("a", "bc")));
    }

    @Test
    void a_letter_with_its_accent_is_one_word_however_it_is_written() {
        assertArrayEquals(bytes(between("caf\u00E9", "c")), bytes(between("cafe\u0301", "c")));
        assertEquals(JournalChain.of(between("caf\u00E9", "c")), JournalChain.of(between("cafe\u0301", "c")));
    }

    private static JournalChain with(List<Act> acts) {
        Dossier dossier = ChainBooks.dossier(Books.receipt("r1", 100), acts);
        return JournalChain.of(Journal.builder(dossier)
                .add(Postings.of(dossier).received(1, "v1", "省财政", "专户", "1"))
                .build());
    }

    @Test
    void who_did_what_for_whom_is_part_of_it() {
        Set<JournalChain> all = new HashSet<>();
        all.add(with(acts()));
        List<Act> reversed = new ArrayList<>(acts());
        Collections.reverse(reversed);
        all.add(with(reversed));
        all.add(with(acts().subList(0, 4)));
        all.add(with(List.of(act(Duty.AUDIT, "p1", "攸县"))));
        all.add(with(List.of(act(Duty.RECORD, "p1", "攸县"))));
        all.add(with(List.of(act(Duty.AUDIT, "p2", "攸县"))));
        all.add(with(List.of(act(Duty.AUDIT, "p1", "财政厅"))));
        assertEquals(7, all.size());
    }

    @Test
    void another_document_on_the_voucher_is_another_posting() {
        Evidence receipt = Books.receipt("r1", 100);
        Evidence notice = Books.notice("n1", "财政厅", "低保", 7);
        Set<JournalChain> all = new HashSet<>();
        for (List<String> attached :
                List.of(List.<String>of(), List.of("r1"), List.of("n1"), List.of("r1", "n1"), List.of("n1", "r1"))) {
            Dossier dossier = Dossier.builder(Books.CHART)
                    .evidence(receipt, notice)
                    .voucher("v1", acts(), attached.toArray(String[]::new))
                    .build();
            all.add(JournalChain.of(Journal.builder(dossier)
                    .add(Postings.of(dossier).received(1, "v1", "省财政", "专户", "1"))
                    .build()));
        }
        assertEquals(5, all.size());
    }

    @Test
    void bytes_grow_and_begin_anew() {
        CanonicalBytes bytes = new CanonicalBytes();
        bytes.put(new byte[509]).put(true).put(false);
        assertEquals(511, bytes.array().length);
        assertEquals(1, bytes.array()[509]);
        assertEquals(0, bytes.array()[510]);
        bytes.put(-2L).put(new byte[5000]).count(258);
        assertEquals(511 + 8 + 5000 + 4, bytes.array().length);
        assertEquals((byte) 0xFE, bytes.array()[518]);
        assertEquals(1, bytes.array()[5521]);
        assertEquals(2, bytes.array()[5522]);
        assertEquals(5523, bytes.view().remaining());
        assertEquals(0, bytes.clear().array().length);
        assertArrayEquals(
                new byte[] {0, 0, 0, 1, 0, 0, 0, 2, 'a', 'b'},
                bytes.put(List.of("ab")).array());
    }

    private static CanonicalEvidence evidence() {
        return new CanonicalEvidence(new CanonicalChart(Books.CHART));
    }

    @Test
    void half_a_character_is_no_text() {
        JointMeetingMinutes broken =
                new JointMeetingMinutes(Books.document("m", "柏市镇"), "低保", Yuan.ZERO, List.of("\uD800"), 7);
        assertEquals(
                "canonical bytes: text must be Unicode text, without halves of characters, but is \"<U+D800>\"",
                assertThrows(InvalidInputException.class, () -> evidence().digest(broken))
                        .getMessage());
        assertArrayEquals(
                new byte[] {0, 0, 0, 4, (byte) 0xF0, (byte) 0xA0, (byte) 0xAE, (byte) 0xB7},
                CanonicalBytes.text("\uD842\uDFB7"));
    }
}
