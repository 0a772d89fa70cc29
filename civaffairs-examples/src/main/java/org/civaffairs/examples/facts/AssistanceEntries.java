package org.civaffairs.examples.facts;

import static org.civaffairs.examples.facts.Column.Kind.DAY;
import static org.civaffairs.examples.facts.Column.Kind.NUMBER;
import static org.civaffairs.examples.facts.Column.Kind.PERSONS;
import static org.civaffairs.examples.facts.Column.Kind.TEXT;
import static org.civaffairs.examples.facts.Column.Kind.TRUTH;
import static org.civaffairs.examples.facts.Column.Kind.WORD;
import static org.civaffairs.examples.facts.Column.Kind.YUAN;
import static org.civaffairs.examples.facts.Column.optional;
import static org.civaffairs.examples.facts.Column.required;

import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.funds.assistance.Charity;
import org.civaffairs.funds.assistance.CharityFacts;
import org.civaffairs.funds.assistance.CharityRule;
import org.civaffairs.funds.assistance.LivingStandard;
import org.civaffairs.funds.assistance.LivingStandardFacts;
import org.civaffairs.funds.assistance.LivingStandardRule;
import org.civaffairs.funds.assistance.Pairing;
import org.civaffairs.funds.assistance.PairingFacts;
import org.civaffairs.funds.assistance.PairingRule;
import org.civaffairs.funds.assistance.Pension;
import org.civaffairs.funds.assistance.PensionFacts;
import org.civaffairs.funds.assistance.PensionRule;
import org.civaffairs.funds.assistance.SupportStandard;
import org.civaffairs.funds.assistance.SupportStandardFacts;
import org.civaffairs.funds.assistance.SupportStandardRule;

/** What people in need get, and what is raised for them. */
public final class AssistanceEntries {
    /** C-08. */
    public static final RuleEntry<SupportStandardFacts, SupportStandard> SUPPORT_STANDARD = new RuleEntry<>(
            new Form<>(
                    "support-standard",
                    SupportStandardFacts.class,
                    List.of(
                            required("township", TEXT, "乡镇", "township", "柏市镇"),
                            required("person", TEXT, "姓名", "person", "李四"),
                            optional("mode", WORD, "供养方式", "mode of support", "DISPERSED"),
                            optional("months", NUMBER, "当年供养月数", "months in the year", "12"),
                            required("paid", YUAN, "当年已供养", "paid in the year", "1380.00"))),
            SupportStandard.class,
            SupportStandardRule.PARAMETERS,
            SupportStandardRule::under,
            SupportStandardFacts::township,
            List.of(SupportStandardRule.BY_GAP, SupportStandardRule.BY_REQUIRED),
            YouCounty2010.SUPPORT_STANDARD,
            List.of(SupportStandardRule.BELOW_STANDARD));

    /** C-56. */
    public static final RuleEntry<PensionFacts, Pension> PENSION_DELIVERY = new RuleEntry<>(
            new Form<>(
                    "pension-delivery",
                    PensionFacts.class,
                    List.of(
                            required("township", TEXT, "乡镇", "township", "柏市镇"),
                            required("person", TEXT, "姓名", "person", "李四"),
                            required("due", YUAN, "应发", "due", "300.00"),
                            required("dueOn", DAY, "应发日期", "due on", "2010-06-10"),
                            required("paid", YUAN, "已发", "paid", "300.00"),
                            optional("paidOn", DAY, "发放日期", "paid on", "2010-06-12"),
                            required("asOf", DAY, "截至", "as of", "2010-06-30"))),
            Pension.class,
            PensionRule.PARAMETERS,
            PensionRule::under,
            PensionFacts::township,
            List.of(PensionRule.BY_ARREARS, PensionRule.BY_DAYS_LATE),
            YouCounty2010.PENSION_DELIVERY,
            List.of(PensionRule.IN_ARREARS, PensionRule.LATE));

    /** C-57. */
    public static final RuleEntry<LivingStandardFacts, LivingStandard> LIVING_STANDARD = new RuleEntry<>(
            new Form<>(
                    "living-standard",
                    LivingStandardFacts.class,
                    List.of(
                            required("township", TEXT, "乡镇", "township", "柏市镇"),
                            required("person", TEXT, "姓名", "person", "李四"),
                            optional("income", YUAN, "年收入", "income a year", "5210.00"),
                            optional("reference", YUAN, "当地水平", "local level", "5380.00"),
                            required("series", TEXT, "当地水平的口径", "series of the local level", "县农民人均纯收入"))),
            LivingStandard.class,
            LivingStandardRule.PARAMETERS,
            LivingStandardRule::under,
            LivingStandardFacts::township,
            List.of(LivingStandardRule.BY_GAP),
            YouCounty2010.LIVING_STANDARD,
            List.of(LivingStandardRule.BELOW_LOCAL));

    /** C-21 to C-25. */
    public static final RuleEntry<CharityFacts, Charity> CHARITY = new RuleEntry<>(
            new Form<>(
                    "charity",
                    CharityFacts.class,
                    List.of(
                            required("county", TEXT, "县", "county", "某县"),
                            required("year", NUMBER, "年份", "year", "2010"),
                            required("received", YUAN, "到账善款", "received", "5300000.00"),
                            optional("pledged", YUAN, "认捐", "pledged", "5500000.00"),
                            optional("persons", PERSONS, "救助人数", "people helped", "640"),
                            optional("assistance", YUAN, "救助金额", "assistance paid", "612000.00"),
                            optional("targetYear", NUMBER, "三个一目标年", "year of the long-run goal", "2013"))),
            Charity.class,
            CharityRule.PARAMETERS,
            CharityRule::under,
            CharityFacts::county,
            List.of(CharityRule.BY_TARGET_MISSING, CharityRule.BY_FUNDS_MISSING),
            YouCounty2010.CHARITY_TARGET,
            List.of(
                    CharityRule.BELOW_TARGET,
                    CharityRule.FUNDS_SHORT,
                    CharityRule.PERSONS_SHORT,
                    CharityRule.MEAN_SHORT));

    /** C-26 to C-28. */
    public static final RuleEntry<PairingFacts, Pairing> PAIRING = new RuleEntry<>(
            new Form<>(
                    "pairing",
                    PairingFacts.class,
                    List.of(
                            required("township", TEXT, "乡镇", "township", "柏市镇"),
                            required("client", TEXT, "帮扶对象", "client", "李四"),
                            required("owners", PERSONS, "个体私营业主", "private owners", "2"),
                            required("cadres", PERSONS, "党员干部", "Party members and cadres", "1"),
                            required("others", PERSONS, "其他帮扶人", "other helpers", "0"),
                            required("clientsEach", NUMBER, "每名帮扶人结对户数", "clients of each helper", "1"),
                            required("destitute", TRUTH, "特困", "destitute", "YES"),
                            required("beyondAid", TRUTH, "政府救助难以解决", "beyond government aid", "YES"))),
            Pairing.class,
            PairingRule.PARAMETERS,
            PairingRule::under,
            PairingFacts::township,
            List.of(PairingRule.BY_ELIGIBLE, PairingRule.BY_HELPERS),
            YouCounty2010.PAIRING,
            List.of(PairingRule.SEVERAL_CLIENTS, PairingRule.OUTSIDE_SCOPE));

    private AssistanceEntries() {}
}
