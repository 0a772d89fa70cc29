package org.civaffairs.funds.journal;

import static org.civaffairs.funds.journal.Books.CHART;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.junit.jupiter.api.Test;

class ChartTest {
    @Test
    void entries_say_what_they_are() {
        Account account = CHART.account("户甲");
        assertEquals(Role.BENEFICIARY, account.role());
        assertEquals("江桥村", account.office().name());
        assertEquals(CHART.office("柏市镇"), account.office().within());
        assertNull(CHART.office("财政厅").within());
        assertEquals(Level.VILLAGE, account.office().level());
        Purpose relief = CHART.purpose("救灾");
        assertEquals(LocalDate.of(2010, 1, 1), relief.from());
        assertEquals(LocalDate.of(2010, 6, 30), relief.to());
        assertEquals(Level.COUNTY, relief.restrictedBy());
        assertEquals(List.of(CHART.item("救济款")), relief.items());
        assertEquals(AssistanceMatter.RELIEF, CHART.item("救济款").matter());
        assertNull(CHART.item("人员经费").matter());
        assertEquals("王*", CHART.person("p1").fullName().toString());
        assertEquals("p1", CHART.person("p1").toString());
        assertSame(CHART, account.chart());
        assertEquals("\"户甲\"", StrictMapper.JACKSON_2.write(account));
        assertEquals("\"户甲\"", StrictMapper.JACKSON_3.write(account));
        assertEquals("chart of 10 accounts, 2 purposes, 3 items, 5 persons, 9 offices", CHART.toString());
    }

    @Test
    void lists_cannot_be_changed() {
        List<Account> accounts = Books.chart().build().accounts();
        assertThrows(UnsupportedOperationException.class, () -> accounts.remove(0));
        assertEquals(10, accounts.size());
    }

    @Test
    void the_township_of_an_office_is_the_outermost() {
        assertEquals(CHART.office("柏市镇"), CHART.office("柏市镇财政所").at(Level.TOWNSHIP));
        assertEquals(CHART.office("柏市镇"), CHART.office("江桥村").at(Level.TOWNSHIP));
        assertEquals(CHART.office("攸县"), CHART.office("江桥村").at(Level.COUNTY));
        assertNull(CHART.office("民政局").at(Level.TOWNSHIP));
        assertEquals(CHART.office("江桥村"), CHART.office("江桥村").at(Level.VILLAGE));
    }

    @Test
    void columns_say_the_same_in_numbers() {
        ChartColumns columns = CHART.columns();
        int account = CHART.place(CHART.account("户丙"));
        assertEquals(9, account);
        assertEquals(Role.BENEFICIARY.ordinal(), columns.role(account));
        assertEquals(CHART.place(CHART.office("北联村")), columns.office(account));
        assertEquals(CHART.place(CHART.office("网岭镇")), columns.township(columns.office(account)));
        assertEquals(-1, columns.township(0));
        assertEquals(Level.PROVINCE.ordinal(), columns.level(0));
        assertEquals(AssistanceMatter.RELIEF.ordinal(), columns.matter(1));
        assertEquals(-1, columns.matter(2));
        assertTrue(columns.permits(0, 2));
        assertFalse(columns.permits(1, 2));
        assertTrue(columns.permits(1, 1));
        assertEquals(Level.COUNTY.ordinal(), columns.restrictedBy(1));
        int last = (int) LocalDate.of(2010, 6, 30).toEpochDay();
        assertTrue(columns.isInForce(1, last));
        assertFalse(columns.isInForce(1, last + 1));
        assertTrue(columns.isInForce(1, (int) LocalDate.of(2010, 1, 1).toEpochDay()));
        assertFalse(columns.isInForce(1, (int) LocalDate.of(2009, 12, 31).toEpochDay()));
    }

    @Test
    void an_entry_that_is_not_listed_is_an_error_with_its_name() {
        InvalidInputException error = assertThrows(InvalidInputException.class, () -> CHART.account("户己"));
        assertEquals("chart: account must be one of the 10 that the chart lists but is \"户己\"", error.getMessage());
        assertThrows(InvalidInputException.class, () -> CHART.purpose("福利"));
        assertThrows(InvalidInputException.class, () -> CHART.item("宴请"));
        assertThrows(InvalidInputException.class, () -> CHART.person("p9"));
        assertThrows(InvalidInputException.class, () -> CHART.office("民政厅"));
        assertTrue(CHART.findOffice("民政厅").isEmpty());
        assertTrue(CHART.findPurpose("低保").isPresent());
    }

    @Test
    void equal_charts_share_their_entries_and_others_rebase_them() {
        Chart same = Books.chart().build();
        assertEquals(CHART, same);
        assertEquals(CHART.hashCode(), same.hashCode());
        assertTrue(CHART.owns(same.account("专户")));
        assertTrue(CHART.owns(same.account("柏市")), "and the next of it");
        assertEquals(CHART, JavaCopy.of(CHART));
        Chart other = Books.chart().item("宴请").build();
        assertNotEquals(CHART, other);
        assertFalse(CHART.owns(other.account("专户")));
        assertTrue(CHART.owns(same.account("专户")), "still");
        assertEquals(other.account("专户"), CHART.account("专户"));
        assertNotEquals(CHART.office("柏市镇"), CHART.account("柏市"));
        assertSame(CHART.account("专户"), CHART.rebase(other.account("专户")));
        assertSame(CHART.purpose("低保"), CHART.rebase(other.purpose("低保")));
        assertSame(CHART.item("低保金"), CHART.rebase(other.item("低保金")));
        assertSame(CHART.person("p1"), CHART.rebase(other.person("p1")));
        assertSame(CHART.office("攸县"), CHART.rebase(other.office("攸县")));
        assertNotSame(other.office("攸县"), CHART.office("攸县"));
        assertThrows(InvalidInputException.class, () -> CHART.rebase(other.item("宴请")));
        assertThrows(IllegalArgumentException.class, () -> CHART.place(other.item("低保金")));
    }

    @Test
    void each_attribute_tells_charts_apart() {
        List<Chart> all = List.of(
                one(Level.TOWNSHIP, "王一", AssistanceMatter.RELIEF, 2010, Level.COUNTY, Role.DEDICATED),
                one(Level.COUNTY, "王一", AssistanceMatter.RELIEF, 2010, Level.COUNTY, Role.DEDICATED),
                one(Level.TOWNSHIP, "李一", AssistanceMatter.RELIEF, 2010, Level.COUNTY, Role.DEDICATED),
                one(Level.TOWNSHIP, "王一", AssistanceMatter.RURAL_DIBAO, 2010, Level.COUNTY, Role.DEDICATED),
                one(Level.TOWNSHIP, "王一", AssistanceMatter.RELIEF, 2009, Level.COUNTY, Role.DEDICATED),
                one(Level.TOWNSHIP, "王一", AssistanceMatter.RELIEF, 2010, Level.CITY, Role.DEDICATED),
                one(Level.TOWNSHIP, "王一", AssistanceMatter.RELIEF, 2010, Level.COUNTY, Role.SUSPENSE));
        assertEquals(7, all.stream().distinct().count());
    }

    private static Chart one(Level level, String person, AssistanceMatter matter, int year, Level rank, Role role) {
        return Chart.builder()
                .office("o", level)
                .person("p", PersonName.parse(person))
                .item("i", matter)
                .purpose("u", LocalDate.of(year, 1, 1), LocalDate.of(2010, 12, 31), rank, "i")
                .account("a", role, "o")
                .build();
    }

    @Test
    void all_that_is_wrong_is_reported() {
        LocalDate day = LocalDate.of(2010, 1, 1);
        InvalidInputException error = assertThrows(
                InvalidInputException.class,
                () -> Chart.builder()
                        .office("o", Level.COUNTY, "p")
                        .office("o", Level.COUNTY)
                        .item("")
                        .purpose("u", day, day.minusDays(1), Level.COUNTY, "x")
                        .account("a", Role.DEDICATED, "y")
                        .build());
        assertEquals(
                "chart: offices[1] stands here a second time: keep one but is \"o\";"
                        + " offices[0].within must be an office that was given before it but is \"p\";"
                        + " items[0] must not be blank;"
                        + " purposes[0].to must not be before the first day 2010-01-01 but is 2009-12-31;"
                        + " purposes[0].items must be among the items but is \"x\";"
                        + " accounts[0].office must be one of the offices but is \"y\"",
                error.getMessage());
    }

    @Test
    void an_office_is_within_one_of_its_rank_or_above() {
        ChartBuilder same = Chart.builder().office("o", Level.COUNTY).office("q", Level.COUNTY, "o");
        assertEquals(2, same.build().offices().size());
        ChartBuilder below = Chart.builder().office("镇", Level.TOWNSHIP).office("局", Level.COUNTY, "镇");
        InvalidInputException error = assertThrows(InvalidInputException.class, below::build);
        assertEquals(
                "chart: offices[1].within must be of the office's own rank or a higher one but is TOWNSHIP",
                error.getMessage());
    }

    @Test
    void a_purpose_begins_in_1949_or_later_and_names_an_item_once() {
        LocalDate last = LocalDate.of(2010, 12, 31);
        LocalDate first = LocalDate.of(1949, 1, 1);
        Chart chart = Chart.builder()
                .item("i")
                .purpose("u", first, last, Level.COUNTY, "i")
                .build();
        assertEquals(first, chart.purpose("u").from());
        ChartBuilder early = Chart.builder().item("i").purpose("u", first.minusDays(1), last, Level.COUNTY, "i", "i");
        InvalidInputException error = assertThrows(InvalidInputException.class, early::build);
        assertEquals(
                "chart: purposes[0].from must be 1949-01-01 or later but is 1948-12-31;"
                        + " purposes[0].items stands here a second time: keep one but is \"i\"",
                error.getMessage());
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without null checks
    void a_person_without_a_name_is_refused_at_once() {
        ChartBuilder chart = Chart.builder();
        assertEquals(
                "fullName",
                assertThrows(NullPointerException.class, () -> chart.person("p", null))
                        .getMessage());
    }

    @Test
    void an_office_is_not_within_itself() {
        assertThrows(
                InvalidInputException.class,
                () -> Chart.builder().office("o", Level.COUNTY, "o").build());
    }

    @Test
    void too_many_purposes_by_items_are_refused() {
        ChartBuilder chart = Chart.builder().office("o", Level.COUNTY);
        for (int i = 0; i < 10_001; i++) {
            chart.item("i" + i);
            chart.purpose("p" + i, LocalDate.EPOCH, LocalDate.EPOCH, Level.COUNTY);
        }
        InvalidInputException error = assertThrows(InvalidInputException.class, chart::build);
        assertEquals("chart: purposes times items must be at most 100000000 but is 100020001", error.getMessage());
    }

    @Test
    void too_many_balances_are_refused() {
        ChartBuilder chart = Chart.builder().office("o", Level.COUNTY);
        for (int i = 0; i < 10_001; i++) {
            chart.account("a" + i, Role.BENEFICIARY, "o");
            chart.purpose("p" + i, LocalDate.EPOCH, LocalDate.EPOCH, Level.COUNTY);
        }
        InvalidInputException error = assertThrows(InvalidInputException.class, chart::build);
        assertEquals(
                "chart: accounts times purposes must be at most 100000000: split the books by township, but is 100020001",
                error.getMessage());
    }
}
