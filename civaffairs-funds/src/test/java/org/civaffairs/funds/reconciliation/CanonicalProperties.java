package org.civaffairs.funds.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.Disbursement;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Reclassified;
import org.civaffairs.funds.journal.Reversal;

/** The bytes of a posting can be read back, so that no two postings have the same. */
class CanonicalProperties {
    private static String text(ByteBuffer bytes) {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Reads by the layout of the Javadoc. */
    private static List<Object> read(ByteBuffer bytes) {
        List<Object> read = new ArrayList<>();
        String kind = text(bytes);
        read.addAll(List.of(kind, bytes.getLong(), bytes.getLong(), text(bytes), text(bytes), text(bytes)));
        read.add(bytes.getLong());
        switch (kind) {
            case "DISBURSEMENT", "RECLASSIFIED" -> read.add(text(bytes));
            case "REVERSAL" -> read.add(bytes.getLong());
            default -> {}
        }
        read.add(text(bytes));
        for (int acts = bytes.getInt(); acts > 0; acts--) {
            read.addAll(List.of(text(bytes), text(bytes), text(bytes)));
        }
        for (int attached = bytes.getInt(); attached > 0; attached--) {
            byte[] digest = new byte[32];
            bytes.get(digest);
            read.add(HexFormat.of().formatHex(digest));
        }
        assertFalse(bytes.hasRemaining());
        return read;
    }

    private static List<Object> said(Posting p) {
        List<Object> said =
                new ArrayList<>(List.of(p.kind().name(), p.number(), p.day().toEpochDay()));
        said.addAll(List.of(
                p.from().name(), p.to().name(), p.purpose().name(), p.amount().fen()));
        if (p instanceof Disbursement disbursement) {
            said.add(disbursement.item().name());
        } else if (p instanceof Reclassified reclassified) {
            said.add(reclassified.into().name());
        } else if (p instanceof Reversal reversal) {
            said.add(reversal.target());
        }
        said.add(p.voucher().name());
        for (Act act : p.voucher().acts()) {
            said.addAll(
                    List.of(act.duty().name(), act.person().name(), act.office().name()));
        }
        for (Evidence attached : p.voucher().attached()) {
            said.add(Sha256.hex(new CanonicalEvidence().digest(attached)));
        }
        return said;
    }

    @Property(tries = 300)
    void what_a_posting_says_can_be_read_from_its_bytes(@ForAll long seed) {
        List<Posting> postings = ChainBooks.postings(new Random(seed), 3);
        CanonicalPostings canonical = new CanonicalPostings(ChainBooks.journal(postings));
        CanonicalBytes bytes = new CanonicalBytes();
        for (int i = 0; i < postings.size(); i++) {
            canonical.posting(bytes.clear(), i);
            assertEquals(said(postings.get(i)), read(bytes.view()));
        }
    }
}
