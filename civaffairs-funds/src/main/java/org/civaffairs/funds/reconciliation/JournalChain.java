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
 * <p>It covers what postings and closings say, what stands behind them, acts and evidence, and what the chart says of all that
 * they name: the role of an account, the days and items of a purpose, the matter of an item, the rank of an office. Whoever
 * makes a township's account a beneficiary's in the chart breaks the chain at the first entry of that account. It does not
 * cover what nobody names, so that the same books on a larger chart have the same head; nor what a person is called, which
 * stays with the chart: the person's id stands for it.
 *
 * <p>An entry is a posting or a closing, in the order of the books. Its hash is SHA-256 over
 *
 * <pre>
 * text "civaffairs journal 1" | number index, from 0 | 32 bytes: hash of the entry before, 0 for the first | entry
 *
 * posting  = text kind | number number | number day | account from | account to | purpose | number fen
 *            | item of a DISBURSEMENT, purpose after a RECLASSIFIED, number target of a REVERSAL, nothing for the others
 *            | voucher
 * closing  = text "CLOSING" | number through
 *
 * these are 32 bytes each, SHA-256 over
 * account  = text "civaffairs account 1" | text name | text role | office
 * purpose  = text "civaffairs purpose 1" | text name | number from | number to | text restricted by | count | items
 * item     = text "civaffairs item 1" | text name | text matter, empty if there is none
 * office   = text "civaffairs office 1" | text name | text level | 1 byte, 1 if it is within another | that office, if any
 * voucher  = text "civaffairs voucher 1" | text name | count | acts | count | documents attached
 *     act  = text duty | text person's id | office
 * document = text "civaffairs evidence 1" | text kind | text name | text body
 *            | 1 byte, 1 if the chart has an office of that name | that office, if any
 *            | number day | 32 bytes: the digest of the document | what it says:
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
 * its UTF-8 in normalisation form C. A kind, role, level, duty, matter or procedure is the name of its constant.
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
        return walk(part).run((at, hash) -> {});
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
        return walk(part).run((at, hash) -> hashes.accept(Sha256.hex(hash)));
    }

    private ChainWalk walk(Journal part) {
        return new ChainWalk(this, part, new CanonicalDossier(part.dossier()));
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
