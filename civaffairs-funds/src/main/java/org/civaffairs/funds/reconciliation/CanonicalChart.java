package org.civaffairs.funds.reconciliation;

import org.civaffairs.funds.journal.Account;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.Item;
import org.civaffairs.funds.journal.Office;
import org.civaffairs.funds.journal.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * The digests of what a chart says about its entries, each made once, when it is first asked for. They depend on names and
 * words, never on places, so that a larger chart has the same.
 */
final class CanonicalChart {
    private final Chart chart;
    private final byte[] @Nullable [] accounts;
    private final byte[] @Nullable [] purposes;
    private final byte[] @Nullable [] items;
    private final byte[] @Nullable [] offices;
    private final Sha256 sha = new Sha256();

    CanonicalChart(Chart chart) {
        this.chart = chart;
        accounts = new byte[chart.accounts().size()][];
        purposes = new byte[chart.purposes().size()][];
        items = new byte[chart.items().size()][];
        offices = new byte[chart.offices().size()][];
    }

    byte[] account(int place) {
        byte[] made = accounts[place];
        if (made == null) {
            Account account = chart.accounts().get(place);
            CanonicalBytes bytes =
                    new CanonicalBytes().put("civaffairs account 1").put(account.name());
            bytes.put(account.role().name()).put(office(account.office()));
            made = sha.of(bytes);
            accounts[place] = made;
        }
        return made;
    }

    byte[] purpose(int place) {
        byte[] made = purposes[place];
        if (made == null) {
            Purpose purpose = chart.purposes().get(place);
            CanonicalBytes bytes =
                    new CanonicalBytes().put("civaffairs purpose 1").put(purpose.name());
            bytes.put(purpose.from().toEpochDay()).put(purpose.to().toEpochDay());
            bytes.put(purpose.restrictedBy().name()).count(purpose.items().size());
            purpose.items().forEach(item -> bytes.put(item(chart.place(item))));
            made = sha.of(bytes);
            purposes[place] = made;
        }
        return made;
    }

    byte[] item(int place) {
        byte[] made = items[place];
        if (made == null) {
            Item item = chart.items().get(place);
            String matter = item.matter() == null ? "" : item.matter().name();
            made = sha.of(new CanonicalBytes()
                    .put("civaffairs item 1")
                    .put(item.name())
                    .put(matter));
            items[place] = made;
        }
        return made;
    }

    byte @Nullable [] findOffice(String name) {
        return chart.findOffice(name).map(this::office).orElse(null);
    }

    byte[] office(Office office) {
        int place = chart.place(office);
        byte[] made = offices[place];
        if (made == null) {
            CanonicalBytes bytes =
                    new CanonicalBytes().put("civaffairs office 1").put(office.name());
            bytes.put(office.level().name()).put(office.within() != null);
            if (office.within() != null) {
                bytes.put(office(office.within()));
            }
            made = sha.of(bytes);
            offices[place] = made;
        }
        return made;
    }
}
