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
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.BankReceipt;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Document;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.JointMeetingMinutes;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Postings;
import org.junit.jupiter.api.Test;

class JournalChainTest {
    /** civaffairs office 1, name, COUNTY; 攸县 is within no other, 民政局 is within it. */
    private static final String OFFICE = "00000013 63697661666661697273206f66666963652031";

    private static final String YOU = OFFICE + "00000006 e694b8e58ebf 00000006 434f554e5459 00";
    private static final String BUREAU = OFFICE + "00000009 e6b091e694bfe5b180 00000006 434f554e5459 01";
    private static final String TREASURY = OFFICE + "00000009 e8b4a2e694bfe58e85 00000008 50524f56494e4345 00";

    /** civaffairs account 1, name, role; the office follows. */
    private static final String ACCOUNT = "00000014 63697661666661697273206163636f756e742031";

    private static final String FROM = ACCOUNT + "00000009 e79c81e8b4a2e694bf 00000008 5355504552494f52";
    private static final String TO = ACCOUNT + "00000006 e4b893e688b7 00000009 444544494341544544";

    /** civaffairs item 1: 低保金 of RURAL_DIBAO; 人员经费 of no matter. */
    private static final String ITEM = "00000011 63697661666661697273206974656d2031";

    private static final String ALLOWANCE = ITEM + "00000009 e4bd8ee4bf9de98791 0000000b 525552414c5f444942414f";
    private static final String STAFF = ITEM + "0000000c e4babae59198e7bb8fe8b4b9 00000000";

    /** civaffairs purpose 1: 低保, days 14610 to 14974, tied by the PROVINCE; two items follow. */
    private static final String PURPOSE = "00000014 6369766166666169727320707572706f73652031"
            + "00000006 e4bd8ee4bf9d 0000000000003912 0000000000003a7e 00000008 50524f56494e4345 00000002";

    /** civaffairs evidence 1: BANK_RECEIPT; R1; 农业银行, no office; day 14677; the document's digest; 10000 fen. */
    private static final String RECEIPT = "00000015 636976616666616972732065766964656e63652031"
            + "0000000c 42414e4b5f52454345495054"
            + "00000002 5231"
            + "0000000c e5869ce4b89ae993b6e8a18c 00"
            + "0000000000003955"
            + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            + "0000000000002710";

    /** civaffairs voucher 1: V1, which p1 recorded for an office that follows; then one document. */
    private static final String VOUCHER = "00000014 6369766166666169727320766f75636865722031 00000002 5631"
            + "00000001 00000006 5245434f5244 00000002 7031";

    /** APPROPRIATION_RECEIVED, posting 1, day 14678. */
    private static final String POSTING =
            "00000016 415050524f5052494154494f4e5f5245434549564544" + "0000000000000001 0000000000003956";

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

    /** The bytes of the only posting. */
    private static String posting() throws Exception {
        String bureau = sha256(BUREAU + sha256(YOU));
        String money = sha256(PURPOSE + sha256(ALLOWANCE) + sha256(STAFF));
        String paper = sha256(VOUCHER + bureau + "00000001" + sha256(RECEIPT));
        return POSTING + sha256(FROM + sha256(TREASURY)) + sha256(TO + bureau) + money + "0000000000002710" + paper;
    }

    /** The published vector: whoever writes the bytes of the Javadoc by hand gets these two hashes. */
    @Test
    void the_hashes_of_a_posting_and_a_closing_follow_from_their_bytes() throws Exception {
        String first = sha256(DOMAIN + "0000000000000000" + "00".repeat(32) + posting());
        String second = sha256(DOMAIN + "0000000000000001" + first + CLOSING);
        List<String> hashes = new ArrayList<>();
        JournalChain chain = JournalChain.EMPTY.append(example(), hashes::add);
        assertEquals(List.of(first, second), hashes);
        assertEquals("24ae2c638c9b667d1a18779e864591bee66f8fc43b20522e257d3e8c30b33f16", first);
        assertEquals("93a2dd32a0d2b57f1987eaa2172a1b68f86254f4e047a4e5b388d7aadb4263b4", chain.head());
        assertEquals(2, chain.size());
        assertEquals(chain, JournalChain.of(example()));
    }

    /** Made by a program in another language, which was written from the Javadoc alone. */
    @Test
    void a_payment_by_minutes_and_its_reversal_have_the_hashes_that_another_program_gives() {
        Document document = new Document("M2", "柏市镇", LocalDate.of(2010, 3, 9), Books.DIGEST);
        List<Act> acts = List.of(Books.act(Duty.APPROVE, "p2", "柏市镇"), Books.act(Duty.DISBURSE, "p3", "民政局"));
        Dossier dossier = Dossier.builder(Books.CHART)
                .evidence(new JointMeetingMinutes(document, "低保", Yuan.of(25), List.of("V2"), 7))
                .voucher("V2", acts, "M2")
                .build();
        Journal journal = Journal.builder(dossier)
                .add(Postings.of(dossier).paid(2, "V2", "柏市", "户甲", "25", "低保金"))
                .add(Postings.of(dossier).reversed(3, "V2", "户甲", "柏市", "5", 2))
                .build();
        assertEquals(
                List.of(
                        "c082d90b1c78dac7e3b943b0a6388faa6bca905d7291d7c670f6dd2c59ef74c7",
                        "8a874db6566599a02c59267ddad941693d6c66d858bb4d3d15871b3961ade92e"),
                ChainBooks.hashes(journal));
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
                    "journal chain: head must be a text in quotes but is a number; size must be a whole number but is \"2\"",
                    mapper.refusal("{\"head\":1,\"size\":\"2\"}", JournalChain.class));
        }
    }
}
