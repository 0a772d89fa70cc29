package org.civaffairs.funds.journal;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;

/** A small set of books that tests share: a county, two townships with a village each, two purposes, five people. */
public final class Books {
    /** A digest of nothing in particular. */
    public static final String DIGEST = "0123456789abcdef".repeat(4);

    /** The day on which everything is approved. */
    public static final LocalDate APPROVED = LocalDate.of(2010, 3, 1);

    /** The day on which everything is booked. */
    public static final LocalDate BOOKED = LocalDate.of(2010, 3, 10);

    /** The chart. */
    public static final Chart CHART = chart().build();

    private Books() {}

    /** {@return the chart, still open} */
    public static ChartBuilder chart() {
        LocalDate first = LocalDate.of(2010, 1, 1);
        LocalDate last = LocalDate.of(2010, 12, 31);
        return Chart.builder()
                .office("财政厅", Level.PROVINCE)
                .office("攸县", Level.COUNTY)
                .office("民政局", Level.COUNTY, "攸县")
                .office("柏市镇", Level.TOWNSHIP, "攸县")
                .office("柏市镇民政办", Level.TOWNSHIP, "柏市镇")
                .office("柏市镇财政所", Level.TOWNSHIP, "柏市镇")
                .office("江桥村", Level.VILLAGE, "柏市镇")
                .office("网岭镇", Level.TOWNSHIP, "攸县")
                .office("北联村", Level.VILLAGE, "网岭镇")
                .person("p1", PersonName.parse("王一"))
                .person("p2", PersonName.parse("李二"))
                .person("p3", PersonName.parse("张三"))
                .person("p4", PersonName.parse("陈四"))
                .person("p5", PersonName.parse("刘五"))
                .item("低保金", AssistanceMatter.RURAL_DIBAO)
                .item("救济款", AssistanceMatter.RELIEF)
                .item("人员经费")
                .purpose("低保", first, last, Level.PROVINCE, "低保金", "人员经费")
                .purpose("救灾", first, LocalDate.of(2010, 6, 30), Level.COUNTY, "救济款")
                .account("省财政", Role.SUPERIOR, "财政厅")
                .account("柏市预算", Role.SUPERIOR, "柏市镇")
                .account("专户", Role.DEDICATED, "民政局")
                .account("专户二", Role.DEDICATED, "民政局")
                .account("柏市", Role.TOWNSHIP, "柏市镇")
                .account("网岭", Role.TOWNSHIP, "网岭镇")
                .account("待查", Role.SUSPENSE, "民政局")
                .account("户甲", Role.BENEFICIARY, "江桥村")
                .account("户乙", Role.BENEFICIARY, "江桥村")
                .account("户丙", Role.BENEFICIARY, "北联村");
    }

    /** {@return the five duties, by five people, of two offices of one township} */
    public static List<Act> acts() {
        return List.of(
                act(Duty.ALLOCATE, "p1", "柏市镇民政办"),
                act(Duty.APPROVE, "p2", "柏市镇民政办"),
                act(Duty.DISBURSE, "p3", "柏市镇财政所"),
                act(Duty.AUDIT, "p4", "柏市镇"),
                act(Duty.RECORD, "p5", "柏市镇财政所"));
    }

    /**
     * One act.
     *
     * @param duty what
     * @param person who
     * @param office for which office
     * @return the act
     */
    public static Act act(Duty duty, String person, String office) {
        return new Act(duty, CHART.person(person), CHART.office(office));
    }

    /**
     * A document of the day of approval.
     *
     * @param name its name
     * @param body who issued it
     * @return the document
     */
    public static Document document(String name, String body) {
        return new Document(name, body, APPROVED, DIGEST);
    }

    /**
     * Minutes with seven who decide.
     *
     * @param name their name
     * @param body whose
     * @param purpose for which purpose
     * @param yuan how much
     * @param vouchers what they name
     * @return the minutes
     */
    public static JointMeetingMinutes minutes(String name, String body, String purpose, long yuan, String... vouchers) {
        return new JointMeetingMinutes(document(name, body), purpose, Yuan.of(yuan), List.of(vouchers), 7);
    }

    /**
     * A notice.
     *
     * @param name its name
     * @param body who gives the money
     * @param purpose for which purpose
     * @param yuan how much
     * @return the notice
     */
    public static AppropriationNotice notice(String name, String body, String purpose, long yuan) {
        return new AppropriationNotice(document(name, body), purpose, Yuan.of(yuan));
    }

    /**
     * A ballot that passed.
     *
     * @param name its name
     * @param village whose
     * @param matter on what
     * @param purpose for which purpose
     * @param yuan how much
     * @return the ballot
     */
    public static PanelBallot ballot(String name, String village, AssistanceMatter matter, String purpose, long yuan) {
        BallotCertificate certificate =
                new BallotCertificate(village, "s1", name, matter, APPROVED, true, Truth.UNKNOWN, Yuan.of(yuan));
        return new PanelBallot(name, DIGEST, certificate, purpose, List.of());
    }

    /**
     * A receipt.
     *
     * @param name its name
     * @param yuan how much
     * @return the receipt
     */
    public static BankReceipt receipt(String name, long yuan) {
        return new BankReceipt(document(name, "农业银行"), Yuan.of(yuan));
    }

    /**
     * A return.
     *
     * @param name its name
     * @param yuan how much
     * @return the return
     */
    public static BankReturn bankReturn(String name, long yuan) {
        return new BankReturn(document(name, "农业银行"), Yuan.of(yuan));
    }
}
