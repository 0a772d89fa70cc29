package org.civaffairs.funds.reconciliation;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.funds.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * The head of a chain of hashes over a journal, and how many entries it covers (哈希链): whoever kept both can tell later
 * whether these entries were changed, left out, or put in another order. Tamper-evident, not tamper-proof: nothing stops
 * anybody from changing the books and making a new chain of them, and then only a head that was <em>kept elsewhere</em>, by
 * somebody who cannot be talked into another one, tells. Write it into the minutes, send it to the auditor.
 *
 * <p>It covers what postings and closings say, by the names of accounts, purposes, items, vouchers, persons and offices, and
 * what stands behind them: acts and evidence. It does not cover what the chart says about a name, so that the same books on a
 * larger chart have the same head.
 *
 * <p>An entry is a posting or a closing, in the order of the books. Its hash is SHA-256 over
 *
 * <pre>
 * text "civaffairs journal 1" | number index, from 0 | 32 bytes: hash of the entry before, 0 for the first | entry
 *
 * posting  = text kind | number number | number day | text from | text to | text purpose | number fen
 *            | text item of a DISBURSEMENT, text into of a RECLASSIFIED, number target of a REVERSAL, nothing for the others
 *            | text voucher | count | acts | count | 32 bytes for each document attached
 * closing  = text "CLOSING" | number through
 * act      = text duty | text person's id | text office
 * document = SHA-256 over text "civaffairs evidence 1" | text kind | text name | text body | number day
 *            | 32 bytes: the digest of the document | what it says:
 *     APPROPRIATION_NOTICE    text purpose | number fen
 *     JOINT_MEETING_MINUTES   text purpose | number fen | count | text vouchers | number deciders
 *     PANEL_BALLOT            text session | text motion | text matter | 1 byte passed | text procedure
 *                             | 1 byte, 1 if money was resolved | number fen, else 0 | text purpose | count | text vouchers
 *     PUBLICATION_RECORD      count | text vouchers
 *     PAYROLL_ROSTER          text purpose | number fen | count | text vouchers
 *     BANK_RECEIPT, BANK_RETURN   number fen
 *     AUDIT_REPORT            number year
 * </pre>
 *
 * <p>A number is 8 bytes, a count 4, big-endian; a day is days since 1970-01-01; a text is its length in bytes as a count, and
 * its UTF-8 in normalisation form C. A kind, duty, matter or procedure is the name of its constant.
 *
 * @param head the hash of the last entry: 64 hexadecimal digits in lower case; 64 zeros of no entry
 * @param size how many entries, 0 or more
 */
@JsonPropertyOrder({"head", "size"})
public record JournalChain(
        @JsonProperty("head") String head,
        @JsonProperty("size") long size) implements Serializable {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final String ZEROS = "0".repeat(2 * Sha256.LENGTH);

    /** The chain of no entry. */
    public static final JournalChain EMPTY = new JournalChain(ZEROS, 0);

    /**
     * Checks the form.
     *
     * @param head the hash of the last entry
     * @param size how many entries
     * @throws org.civaffairs.core.value.InvalidInputException if the head is no SHA-256, the size is negative, or only one of
     *     them is that of no entry
     */
    public JournalChain {
        problems(head, size).refuse();
    }

    private static Problems problems(String head, long size) {
        Problems problems = Problems.of("journal chain").notNegative("size", size);
        digest(problems, "head", head);
        return problems.require(
                (size == 0) == head.equals(ZEROS), "head", "must be 64 zeros where size is 0, and nowhere else,", head);
    }

    /** A hash as it is written. */
    static void digest(Problems problems, String path, String hash) {
        problems.require(
                DIGEST.matcher(hash).matches(), path, "must be 64 hexadecimal digits in lower case, a SHA-256,", hash);
    }

    /**
     * The chain of a journal.
     *
     * @param journal the books from the beginning
     * @return its chain
     * @throws org.civaffairs.core.value.InvalidInputException if a name is no Unicode text
     */
    public static JournalChain of(Journal journal) {
        return EMPTY.append(journal);
    }

    /**
     * The chain of the books as they went on: {@code of(a).append(b)} is {@code of(a.append(b))}.
     *
     * @param part what was booked afterwards
     * @return the chain of both
     * @throws org.civaffairs.core.value.InvalidInputException if a name is no Unicode text
     */
    public JournalChain append(Journal part) {
        return new ChainWalk(this, part).run((at, hash) -> {});
    }

    /**
     * As {@link #append(Journal)}, and hands over the hash of each entry, for those who want to keep more than the head: with
     * all of them, a {@link ChainCheck} tells at which entry books were changed.
     *
     * @param part what was booked afterwards
     * @param hashes takes the hashes in order, 64 hexadecimal digits each
     * @return the chain of both
     * @throws org.civaffairs.core.value.InvalidInputException if a name is no Unicode text
     */
    public JournalChain append(Journal part, Consumer<? super String> hashes) {
        return new ChainWalk(this, part).run((at, hash) -> hashes.accept(Sha256.hex(hash)));
    }

    @JsonCreator
    static JournalChain fromJson(
            @JsonProperty("head") @Nullable Object head,
            @JsonProperty("size") @Nullable Object size,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("journal chain", unknown, "head", "size");
        String hash = json.text("head", head);
        long entries = json.whole("size", size);
        json.refuse();
        return new JournalChain(hash, entries);
    }
}
