package org.civaffairs.core.transparency;

import java.util.Arrays;
import org.civaffairs.core.evidence.EvidenceMethod;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one village while it is written down from top to bottom, an answer for each deduction in the order of the
 * scheme's criteria: the fast way for who has the evidence of many villages in columns, since no criterion is looked up by
 * its name. Checks the same as {@link Evidence#of}. Not thread-safe; one sheet a village.
 *
 * <p>For example, with a scheme of months late, misses, and whether something is met, {@code EvidenceSheet.of(scheme,
 * FULL_SURVEY).answer(Answer.count(3)).answer(Answer.count(4)).answer(Answer.of(Truth.YES)).evidence()}.
 */
public final class EvidenceSheet {
    private final ScoringScheme scheme;
    private final Tables tables;
    private final EvidenceCheck check;
    private final long[] given;
    private final byte[] methods;
    private EvidenceMethod method;
    private @Nullable Boolean established;
    private boolean complete = true;
    private int criterion;
    private int slot;
    private int surplus;

    private EvidenceSheet(ScoringScheme scheme, EvidenceMethod method) {
        this.scheme = scheme;
        this.method = method;
        tables = scheme.tables();
        check = new EvidenceCheck(scheme);
        given = new long[tables.firstSlot[tables.size]];
        methods = new byte[tables.size];
    }

    /**
     * An empty sheet.
     *
     * @param scheme by what is scored
     * @param method how the criteria are observed, until told otherwise
     * @return the sheet
     */
    public static EvidenceSheet of(ScoringScheme scheme, EvidenceMethod method) {
        return new EvidenceSheet(scheme, method);
    }

    /**
     * Says how the next criteria were observed, not by phone.
     *
     * @param how the method
     * @return this
     */
    public EvidenceSheet by(EvidenceMethod how) {
        method = how;
        established = null;
        return this;
    }

    /**
     * Says that the next criteria were asked by phone.
     *
     * @param isEstablished whether their verdicts are established, rather than inconclusive
     * @return this
     */
    public EvidenceSheet byPhone(boolean isEstablished) {
        method = EvidenceMethod.PHONE_CHECK;
        established = isEstablished;
        return this;
    }

    /**
     * Writes down the answer for the next deduction.
     *
     * @param answer the answer
     * @return this
     */
    public EvidenceSheet answer(Answer answer) {
        if (slot == given.length) {
            surplus++;
            return this;
        }
        if (slot == tables.firstSlot[criterion]) {
            methods[criterion] = Evidence.coded(method, established);
            check.established(criterion, method, true, established);
        }
        check.answer(criterion, tables.firstSlot[criterion], slot, method, answer);
        given[slot++] = answer.packed();
        if (slot == tables.firstSlot[criterion + 1]) {
            criterion++;
        }
        return this;
    }

    /**
     * Writes down that the next criterion does not apply to the village.
     *
     * @return this
     */
    public EvidenceSheet notApplicable() {
        if (slot == given.length) {
            surplus++;
            return this;
        }
        check.notApplicable(criterion, criterion, slot == tables.firstSlot[criterion]);
        methods[criterion] = Evidence.coded(method, null);
        int end = tables.firstSlot[criterion + 1];
        Arrays.fill(given, tables.firstSlot[criterion], end, Evidence.NOT_APPLICABLE);
        slot = end;
        criterion++;
        complete = false;
        return this;
    }

    /**
     * What was written down.
     *
     * @return the evidence
     * @throws org.civaffairs.core.value.InvalidInputException if a criterion is left without an answer, there are more
     *     answers than deductions, or for what {@link Evidence#of} refuses; all problems are reported
     */
    public Evidence evidence() {
        if (slot < given.length) {
            missing();
        }
        check.surplus(surplus);
        if (!complete) {
            check.somethingApplies(given);
        }
        check.refuse();
        return new Evidence(scheme, given, methods);
    }

    private void missing() {
        int first = tables.firstSlot[criterion];
        if (slot > first) {
            check.size(criterion, criterion, slot - first);
        }
        for (int i = slot > first ? criterion + 1 : criterion; i < tables.size; i++) {
            check.missing(i);
        }
    }
}
