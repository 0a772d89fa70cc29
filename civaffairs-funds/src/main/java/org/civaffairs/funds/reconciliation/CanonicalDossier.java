package org.civaffairs.funds.reconciliation;

import java.util.List;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.Voucher;
import org.jspecify.annotations.Nullable;

/** The digests of vouchers: who did what on them, and what is attached to them. Each is made once. */
final class CanonicalDossier {
    private final Dossier dossier;
    private final List<Voucher> vouchers;
    private final CanonicalChart chart;
    private final CanonicalEvidence evidence;
    private final byte[] @Nullable [] papers;
    private final Sha256 sha = new Sha256();

    CanonicalDossier(Dossier dossier) {
        this.dossier = dossier;
        vouchers = dossier.vouchers();
        chart = new CanonicalChart(dossier.chart());
        evidence = new CanonicalEvidence(chart);
        papers = new byte[vouchers.size()][];
    }

    /** {@return whether these are the digests of the very same papers} */
    @SuppressWarnings("ReferenceEquality") // equal papers may be made anew, it only costs time
    boolean isOf(Dossier other) {
        return dossier == other;
    }

    CanonicalChart chart() {
        return chart;
    }

    byte[] voucher(int place) {
        byte[] made = papers[place];
        if (made == null) {
            Voucher voucher = vouchers.get(place);
            CanonicalBytes bytes =
                    new CanonicalBytes().put("civaffairs voucher 1").put(voucher.name());
            bytes.count(voucher.acts().size());
            for (Act act : voucher.acts()) {
                bytes.put(act.duty().name()).put(act.person().name()).put(chart.office(act.office()));
            }
            bytes.count(voucher.attached().size());
            for (Evidence attached : voucher.attached()) {
                bytes.put(evidence.digest(attached));
            }
            made = sha.of(bytes);
            papers[place] = made;
        }
        return made;
    }
}
