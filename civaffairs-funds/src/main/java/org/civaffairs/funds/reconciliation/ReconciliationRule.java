package org.civaffairs.funds.reconciliation;

import static org.civaffairs.core.plan.YouCounty2010.DEDICATED_ACCOUNT;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/**
 * Whether the books of an account are what its bank says, to the fen (银行对账, C-113). There is no tolerance and no guess:
 *
 * <ol>
 *   <li>A line goes with all movements that have its reference. Their sum is its amount, or that is a difference.
 *   <li>A posting and the reversal of all of it undo each other, where the books have more of that amount than the bank both
 *       ways: a correction in the books of which the bank never heard. A reversal of a part is none.
 *   <li>What is left goes together by equal amount and direction, the earliest of the books with the earliest of the bank,
 *       never where both have a reference: two references are two things. Those with a reference are served first.
 *   <li>What is left then, and is of the day from which something may be on its way or later, is a timing item; the rest
 *       differs. The plan does not say how long money may be on its way, so that day is a fact.
 * </ol>
 *
 * <p>Each difference is a finding: it expects what the books say and finds what the bank says. A difference of the opening
 * balances is one of its own, so that it is not looked for among the lines.
 *
 * <p>For example, books of 100.00 out with reference r1 and a line of 100.01 out with r1 differ by −0.01, and nothing else.
 */
public final class ReconciliationRule implements Rule<ReconciliationFacts, Reconciliation> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of each difference. */
    public static final Term DIFFERENCE = ReconciliationCode.RECONCILIATION_DIFFERENCE.term();

    private static final Term RULE = Term.of("reconcile", "银行对账", "reconciliation with the bank");
    private static final Term BOOK_OPENING =
            Term.of("bookOpening", "账面期初余额", "opening balance of the books", Term.YUAN);
    private static final Term BANK_OPENING = Term.of("opening", "银行对账单期初余额", "opening balance of the bank", Term.YUAN);
    private static final Term BOOKS = Term.of("books", "账面余额", "balance of the books", Term.YUAN);
    private static final Term TIMING = Term.of("timing", "未达账项", "on its way", Term.YUAN);
    private static final Term BANK = Term.of("bank", "银行对账单余额", "balance of the bank", Term.YUAN);
    private static final Term UNEXPLAINED = Term.of("unexplained", "未解释差额", "unexplained", Term.YUAN);
    private static final Term MATCHED = Term.of("matched", "相符笔数", "lines matched", Text.of("笔", "lines"));
    private static final Term CORRECTED =
            Term.of("corrected", "账内冲正笔数", "corrected in the books", Text.of("对", "pairs"));
    private static final Term DIFFERENCES = Term.of("differences", "不符笔数", "differences", Text.of("笔", "items"));

    /** Compares policies by what no delay explains, with its sign. */
    public static final Measure<Reconciliation> BY_UNEXPLAINED =
            new Measure<>(UNEXPLAINED, value -> value.unexplained().fen());

    /** Compares policies by the number of differences. */
    public static final Measure<Reconciliation> BY_DIFFERENCES =
            new Measure<>(DIFFERENCES, value -> value.differences().size());

    private final Provisions provisions;

    private ReconciliationRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static ReconciliationRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy the policy
     * @param day the day
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy does not speak for that day
     */
    public static ReconciliationRule under(Policy policy, LocalDate day) {
        return new ReconciliationRule(policy.on(day, DEDICATED_ACCOUNT, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /**
     * Decides.
     *
     * @throws ArithmeticException if a balance is out of range, naming both operands
     */
    @Override
    public Assessment<Reconciliation> assess(ReconciliationFacts facts) {
        Reconciliation value = Reconciling.of(facts);
        List<Finding> findings = value.differences().stream()
                .map(difference -> finding(facts.account(), difference))
                .toList();
        return Assessment.of(this, facts, value, findings);
    }

    private static Finding finding(String account, Difference difference) {
        return new Finding(
                DIFFERENCE,
                account + " " + difference.subject(),
                DEDICATED_ACCOUNT,
                difference.books(),
                difference.bank(),
                difference.difference());
    }

    @Override
    public List<Step> steps(ReconciliationFacts facts, Reconciliation value) {
        return List.of(
                Step.fact(BOOK_OPENING, facts.bookOpening()),
                Step.fact(BANK_OPENING, facts.statement().opening()),
                Step.result(MATCHED, value.matched(), DEDICATED_ACCOUNT),
                Step.result(CORRECTED, value.corrected(), DEDICATED_ACCOUNT),
                Step.result(BOOKS, value.books(), DEDICATED_ACCOUNT),
                Step.result(TIMING, value.timing(), DEDICATED_ACCOUNT),
                Step.result(UNEXPLAINED, value.unexplained(), DEDICATED_ACCOUNT),
                Step.result(BANK, value.bank(), DEDICATED_ACCOUNT));
    }

    @Override
    public Provisions provisions() {
        return provisions;
    }

    /** {@return one line: the rule and its provisions} */
    @Override
    public String toString() {
        return RULE + " " + provisions.all();
    }
}
