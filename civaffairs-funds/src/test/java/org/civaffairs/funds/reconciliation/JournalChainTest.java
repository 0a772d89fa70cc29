package org.civaffairs.funds.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.BankReceipt;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Document;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Postings;
import org.junit.jupiter.api.Test;

class JournalChainTest {
    /** 21 bytes: civaffairs evidence 1; 12: BANK_RECEIPT; R1; 农业银行; day 14677; the digest of the document; 10000 fen. */
    private static final String RECEIPT = "00000015 636976616666616972732065766964656e63652031"
            + "0000000c 42414e4b5f52454345495054"
            + "00000002 5231"
            + "0000000c e5869ce4b89ae993b6e8a18c"
            + "0000000000003955"
            + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            + "0000000000002710";

    /** Posting 1, day 14678: 省财政 to 专户, 低保, 10000 fen, on V1, which p1 of 民政局 recorded; one document. */
    private static final String POSTING = "00000016 415050524f5052494154494f4e5f5245434549564544"
            + "0000000000000001 0000000000003956"
            + "00000009 e79c81e8b4a2e694bf"
            + "00000006 e4b893e688b7"
            + "00000006 e4bd8ee4bf9d"
            + "0000000000002710"
            + "00000002 5631"
            + "00000001 00000006 5245434f5244 00000002 7031 00000009 e6b091e694bfe5b180"
            + "00000001";

    /** The text civaffairs journal 1. */
    private static final String DOMAIN = "00000014 63697661666661697273206a6f75726e616c2031";

    /** CLOSING, day 14699. */
    private static final String CLOSING = "00000007 434c4f53494e47 000000000000396b";

    private static Journal example() {
        Document document = new Document("R1", "农业银行", LocalDate.of(2010, 3, 9), Books.DIGEST);
        Dossier dossier = Dossier.builder(Books.CHART)
                .evidence(new BankReceipt(document, Yuan.of(100)))
                .voucher("V1", List.of(Books.act(Duty.RECORD, "p1", "民政局")), "R1")
                .build();
        return Journal.builder(dossier)
                .add(Postings.of(dossier).received(1, "V1", "省财政", "专户", "100"))
                .close(LocalDate.of(2010, 3, 31))
                .build();
    }

    private static String sha256(String hex) throws Exception {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** The published vector: whoever writes the bytes of the Javadoc by hand gets these two hashes. */
    @Test
    void the_hashes_of_a_posting_and_a_closing_follow_from_their_bytes() throws Exception {
        String first = sha256(DOMAIN + "0000000000000000" + "00".repeat(32) + POSTING + sha256(RECEIPT));
        String second = sha256(DOMAIN + "0000000000000001" + first + CLOSING);
        List<String> hashes = new ArrayList<>();
        JournalChain chain = JournalChain.EMPTY.append(example(), hashes::add);
        assertEquals(List.of(first, second), hashes);
        assertEquals("affedf6de1c3735c42805b173340e828f3a5f7e17eb4b8cb1734684a1ceaca50", first);
        assertEquals("1b652c817158dd75f895b0fa7e0c58ce2891f612bfaab82e516eaf29db52803e", chain.head());
        assertEquals(2, chain.size());
        assertEquals(chain, JournalChain.of(example()));
    }

    @Test
    void the_chain_of_nothing_is_empty() {
        Journal none = Journal.builder(example().dossier()).build();
        assertEquals(JournalChain.EMPTY, JournalChain.of(none));
        assertEquals(new JournalChain("0".repeat(64), 0), JournalChain.EMPTY);
        JournalChain chain = JournalChain.of(example());
        assertEquals(chain, chain.append(none));
    }

    @Test
    void what_is_no_head_is_refused() {
        String digest = " must be 64 hexadecimal digits in lower case, a SHA-256, but is ";
        assertEquals(
                "journal chain: size must not be negative but is -1; head" + digest + "\"ABC\"",
                assertThrows(InvalidInputException.class, () -> new JournalChain("ABC", -1))
                        .getMessage());
        String some = "0".repeat(63) + "1";
        assertEquals(
                "journal chain: head must be 64 zeros where size is 0, and nowhere else, but is \""
                        + some.substring(0, 60) + "…\"",
                assertThrows(InvalidInputException.class, () -> new JournalChain(some, 0))
                        .getMessage());
        assertEquals(1, new JournalChain(some, 1).size());
        String none = JournalChain.EMPTY.head();
        assertEquals(
                "journal chain: head must be 64 zeros where size is 0, and nowhere else, but is \""
                        + none.substring(0, 60) + "…\"",
                assertThrows(InvalidInputException.class, () -> new JournalChain(none, 1))
                        .getMessage());
    }

    @Test
    void a_head_can_be_kept_as_json() {
        JournalChain chain = JournalChain.of(example());
        new JsonForm<>(JournalChain.class, List.of(chain, JournalChain.EMPTY)).check();
        assertEquals(chain, JavaCopy.of(chain));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("{\"head\":\"" + chain.head() + "\",\"size\":2}", mapper.write(chain));
            assertEquals(
                    "journal chain: head must be a text in quotes but is 1; size must be a whole number but is \"2\"",
                    mapper.refusal("{\"head\":1,\"size\":\"2\"}", JournalChain.class));
        }
    }
}
