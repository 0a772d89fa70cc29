package org.civaffairs.funds.reconciliation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.civaffairs.funds.journal.Account;
import org.civaffairs.funds.journal.AppropriationNotice;
import org.civaffairs.funds.journal.BankReceipt;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.Disbursement;
import org.civaffairs.funds.journal.Document;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.Item;
import org.civaffairs.funds.journal.Office;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Purpose;
import org.civaffairs.funds.journal.Reclassified;
import org.civaffairs.funds.journal.Reversal;
import org.civaffairs.funds.journal.Voucher;

/** The chain as the Javadoc describes it, written anew from objects and with no digest kept: slow and obvious. */
final class NaiveChain {
    private final Chart chart;

    NaiveChain(Chart chart) {
        this.chart = chart;
    }

    /** The hash of each of some postings, from the beginning of the books. */
    List<String> hashes(List<Posting> postings) {
        List<String> hashes = new ArrayList<>();
        byte[] before = new byte[32];
        for (int i = 0; i < postings.size(); i++) {
            before = sha256("civaffairs journal 1", (long) i, before, posting(postings.get(i)));
            hashes.add(HexFormat.of().formatHex(before));
        }
        return hashes;
    }

    private List<Object> posting(Posting p) {
        List<Object> said = new ArrayList<>(
                List.of(p.kind().name(), p.number(), p.day().toEpochDay(), account(p.from()), account(p.to())));
        said.addAll(List.of(purpose(p.purpose()), p.amount().fen()));
        if (p instanceof Disbursement paid) {
            said.add(item(paid.item()));
        } else if (p instanceof Reclassified moved) {
            said.add(purpose(moved.into()));
        } else if (p instanceof Reversal reversal) {
            said.add(reversal.target());
        }
        said.add(voucher(p.voucher()));
        return said;
    }

    private byte[] account(Account account) {
        return sha256("civaffairs account 1", account.name(), account.role().name(), office(account.office()));
    }

    private byte[] office(Office office) {
        Office within = office.within();
        Object rest = within == null ? List.of(false) : List.of(true, office(within));
        return sha256("civaffairs office 1", office.name(), office.level().name(), rest);
    }

    private byte[] purpose(Purpose purpose) {
        return sha256(
                "civaffairs purpose 1",
                purpose.name(),
                purpose.from().toEpochDay(),
                purpose.to().toEpochDay(),
                purpose.restrictedBy().name(),
                purpose.items().size(),
                purpose.items().stream().map(this::item).toList());
    }

    private byte[] item(Item item) {
        return sha256(
                "civaffairs item 1",
                item.name(),
                item.matter() == null ? "" : item.matter().name());
    }

    private byte[] voucher(Voucher voucher) {
        return sha256(
                "civaffairs voucher 1",
                voucher.name(),
                voucher.acts().size(),
                voucher.acts().stream()
                        .map(act -> List.of(act.duty().name(), act.person().name(), office(act.office())))
                        .toList(),
                voucher.attached().size(),
                voucher.attached().stream().map(this::document).toList());
    }

    /** Of the two kinds that the books of these tests have. */
    private byte[] document(Evidence evidence) {
        Document d = evidence.document();
        Object office =
                chart.findOffice(d.body()).map(o -> List.of(true, office(o))).orElse(null);
        Object says = evidence instanceof AppropriationNotice notice
                ? List.of(notice.purpose(), notice.amount().fen())
                : ((BankReceipt) evidence).amount().fen();
        return sha256(
                "civaffairs evidence 1",
                evidence.kind().name(),
                d.name(),
                d.body(),
                office == null ? false : office,
                d.day().toEpochDay(),
                HexFormat.of().parseHex(d.digest()),
                says);
    }

    private static byte[] sha256(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(new DataOutputStream(bytes), List.of(parts));
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(DataOutputStream out, List<?> parts) throws IOException {
        for (Object part : parts) {
            if (part instanceof String text) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            } else if (part instanceof Long number) {
                out.writeLong(number);
            } else if (part instanceof Integer count) {
                out.writeInt(count);
            } else if (part instanceof Boolean flag) {
                out.writeBoolean(flag);
            } else if (part instanceof byte[] digest) {
                out.write(digest);
            } else {
                write(out, (List<?>) part);
            }
        }
    }
}
