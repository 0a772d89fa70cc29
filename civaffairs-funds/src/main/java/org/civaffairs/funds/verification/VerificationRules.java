package org.civaffairs.funds.verification;

import static org.civaffairs.core.plan.YouCounty2010.DEDICATED_ACCOUNT;
import static org.civaffairs.core.plan.YouCounty2010.MINUTES_WITH_ENTRIES;
import static org.civaffairs.core.plan.YouCounty2010.NO_DIVERSION;
import static org.civaffairs.core.plan.YouCounty2010.SEPARATE_DUTIES;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.civaffairs.funds.journal.Duty;

/**
 * By what rules books are verified (C-113 to C-117, C-122, C-123): a policy looked up for one day. Books that cross a change
 * of the rules are verified in two parts, each by its own.
 *
 * <p>The plan asks for minutes and ballots and for money that stays inside; the rest is ASSUMED (C-113, C-115). By default,
 * these are the flows from role to role, and the papers that a posting of each kind needs on its voucher:
 *
 * <ul>
 *   <li>APPROPRIATION_RECEIVED, superior to dedicated: a notice of the office that keeps the superior's account.
 *   <li>ALLOCATION, dedicated to township or dedicated: minutes.
 *   <li>DISBURSEMENT, dedicated or township to beneficiary: minutes, a bank receipt, and for an item that a panel votes on a
 *       ballot on its matter, of the office that keeps the beneficiary's account. Suspense to beneficiary, which pays again
 *       what came back: the bank return and a receipt.
 *   <li>RETURNED, beneficiary to dedicated, township or suspense: a bank return.
 *   <li>RECLASSIFIED, dedicated, township or suspense to dedicated, or township to township: minutes, and a notice of an
 *       office of the rank that tied the money to the purpose it had, or of a higher one.
 *   <li>REVERSAL, as its target, the other way: minutes.
 *   <li>MATCHING_BUDGETED, superior to dedicated: minutes.
 *   <li>INTEREST, superior to dedicated: a bank receipt. The bank's account has the role of a superior.
 * </ul>
 *
 * <p>Minutes are of the township that the money goes to, else of the one it comes from, or of an office within it; where
 * neither account is a township's, any will do. Every paper is of the posting's day or earlier. One that speaks of a purpose
 * speaks of that which the money has afterwards; one that names vouchers names this one, and minutes name it in any case.
 *
 * <p>A voucher by which money is divided or paid has on record who approved and who paid (C-122), a payment out of suspense
 * too: where one of them is not known, it is not known whether they are apart. On other vouchers nobody pays.
 *
 * <p>What is drawn on a paper is summed by kind of posting: minutes of 600.00 cover an allocation of 600.00 and then payments
 * of 600.00. A reversal draws on minutes of its own and gives none back.
 *
 * <p>For example, {@code VerificationRules.inForceOn(LocalDate.of(2010, 6, 1))}.
 */
public final class VerificationRules implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Which postings need minutes: those that decide over money, by default. */
    public static final Parameter<MinutesScope> MINUTES = Parameter.choice(
            Term.of("funds.verification.minutes", "须附会议记录的分录", "postings that need minutes"),
            MinutesScope.DECISIONS,
            MINUTES_WITH_ENTRIES,
            Text.of(
                    "计划写“每笔资金做账”，而收款、退票、利息无人决定",
                    "the plan says every entry, but nobody decides on receipts, returns and interest"));

    /** Whether minutes must name each voucher: they must, by default. */
    public static final Parameter<NamingRule> NAMING = Parameter.choice(
            Term.of("funds.verification.naming", "会议记录是否列明凭证", "whether minutes name vouchers"),
            NamingRule.EACH_VOUCHER,
            MINUTES_WITH_ENTRIES,
            Text.of("“附带”未说明一份记录如何对应多张凭证", "\"with every entry\" does not say how one set of minutes covers several"));

    /** Whether a township's account is part of the closed run: it is, by default. */
    public static final Parameter<TownshipAccounts> TOWNSHIPS = Parameter.choice(
            Term.of("funds.verification.townships", "乡镇账户", "township accounts"),
            TownshipAccounts.INSIDE,
            DEDICATED_ACCOUNT,
            Text.of("计划未说明乡镇账户是否属于专户", "the plan does not say whether a township's account is a dedicated one"));

    /** Which duties of one person exclude each other: all, by default. */
    public static final Parameter<Separation> PERSONS = Parameter.choice(
            Term.of("funds.verification.persons", "人员职责分离", "duties of a person kept apart"),
            Separation.EVERY_DUTY,
            SEPARATE_DUTIES,
            Text.of("计划未列出不相容的职责", "the plan does not list the duties that exclude each other"));

    /** Which duties of one office exclude each other: approval and payment, by default. */
    public static final Parameter<Separation> OFFICES = Parameter.choice(
            Term.of("funds.verification.offices", "单位职责分离", "duties of an office kept apart"),
            Separation.APPROVE_FROM_DISBURSE,
            SEPARATE_DUTIES,
            Text.of("计划只写民政办、财政所各司其职、互相监督", "the plan says only that office and finance station watch each other"));

    /** All parameters of these rules. */
    public static final List<Parameter<?>> PARAMETERS = List.of(MINUTES, NAMING, TOWNSHIPS, PERSONS, OFFICES);

    private static final Text OURS = Text.of("计划未下定义", "the plan does not define it");

    private final Provisions provisions;
    private final int[] needs;
    private final byte[] flows;
    private final int silent;
    private final int[] persons;
    private final int[] offices;

    private VerificationRules(Provisions provisions) {
        this.provisions = provisions;
        needs = Needs.masks(provisions.value(MINUTES));
        flows = Flows.verdicts(provisions.value(TOWNSHIPS));
        silent = provisions.value(NAMING) == NamingRule.NOT_REQUIRED ? ALL : ALL & ~Chain.MINUTES;
        persons = excluded(provisions.value(PERSONS));
        offices = excluded(provisions.value(OFFICES));
    }

    private static final int ALL = 0xFF;

    /**
     * The rules as planned.
     *
     * @param day a day of 2010
     * @return the rules on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static VerificationRules inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rules under a policy.
     *
     * @param policy the policy
     * @param day the day
     * @return the rules on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy does not speak for that day
     */
    public static VerificationRules under(Policy policy, LocalDate day) {
        return new VerificationRules(policy.on(day, DEDICATED_ACCOUNT, PARAMETERS));
    }

    /** {@return what these rules rest on} */
    public Provisions provisions() {
        return provisions;
    }

    /** {@return all that the plan does not state: readings, and what this library assumes} */
    public List<Provision<?>> assumptions() {
        List<Provision<?>> all = new ArrayList<>(provisions.assumptions());
        all.add(assumed(
                Term.of("funds.verification.diversion", "挪用", "diversion"),
                NO_DIVERSION,
                Text.of("支出不在专项许可的项目内", "spent on an item that the purpose does not permit")));
        all.add(assumed(
                Term.of("funds.verification.squeezing", "挤占", "squeezing"),
                NO_DIVERSION,
                Text.of("账户内某专项余额低于零", "the balance of a purpose in an account below 0.00")));
        all.add(assumed(
                Term.of("funds.verification.flows", "封闭运行的流向", "flows of the closed run"),
                DEDICATED_ACCOUNT,
                Text.of("按分录种类和账户角色列举", "listed by kind of posting and role of account")));
        all.add(assumed(
                Term.of("funds.verification.documents", "会议记录和票决以外的凭据", "documents beside minutes and ballots"),
                MINUTES_WITH_ENTRIES,
                Text.of("拨款通知、银行回单、银行退票", "appropriation notices, bank receipts, bank returns")));
        all.add(assumed(
                Term.of("funds.verification.authority", "批准金额的使用", "how authority is drawn"),
                MINUTES_WITH_ENTRIES,
                Text.of("按分录种类分别累计，冲正不退回", "summed by kind of posting; a reversal gives none back")));
        all.add(assumed(
                Term.of("funds.verification.duties", "须记明经办人的凭证", "vouchers with duties on record"),
                SEPARATE_DUTIES,
                Text.of("有分配或发放分录的凭证须记明审批人和发放人", "approval and payment, where money is divided or paid")));
        return List.copyOf(all);
    }

    private Provision<Text> assumed(Term term, Citation clause, Text meaning) {
        return new Provision<>(term, meaning, provisions.day(), provisions.day(), Basis.ASSUMED, clause, OURS);
    }

    private static int[] excluded(Separation separation) {
        int[] masks = new int[Duty.values().length];
        if (separation == Separation.APPROVE_FROM_DISBURSE) {
            masks[Duty.APPROVE.ordinal()] = 1 << Duty.DISBURSE.ordinal();
            masks[Duty.DISBURSE.ordinal()] = 1 << Duty.APPROVE.ordinal();
            return masks;
        }
        for (int duty = 0; duty < masks.length; duty++) {
            masks[duty] = ((1 << masks.length) - 1) & ~(1 << duty);
        }
        return masks;
    }

    /** The kinds of documents that a posting needs, one bit each. */
    int needs(int kind, int role, int voted) {
        return needs[Needs.index(kind, role, voted)];
    }

    /** The verdict of {@link Flows}. */
    byte flow(int kind, int from, int to) {
        return flows[Flows.index(kind, from, to)];
    }

    byte[] flows() {
        return flows;
    }

    /** The kinds of documents that need not name a voucher. */
    int silent() {
        return silent;
    }

    /** By duty, the duties that the same person may not have. */
    int[] persons() {
        return persons;
    }

    /** By duty, the duties that the same office may not have. */
    int[] offices() {
        return offices;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerificationRules that && that.provisions.equals(provisions);
    }

    @Override
    public int hashCode() {
        return provisions.hashCode();
    }

    /** {@return one line: the rules and their provisions} */
    @Override
    public String toString() {
        return "verification " + provisions.all();
    }
}
