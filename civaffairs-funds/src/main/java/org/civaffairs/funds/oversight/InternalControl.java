package org.civaffairs.funds.oversight;

import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** What the fourth system consists of (C-121); the list is open (等), these four are named. */
public enum InternalControl implements Text.Labelled {
    /** Allocation, 分配. */
    ALLOCATION("allocationControl", "内控：分配", "control of allocation"),
    /** Approval, 审批. */
    APPROVAL("approvalControl", "内控：审批", "control of approval"),
    /** Payment, 发放. */
    PAYMENT("paymentControl", "内控：发放", "control of payment"),
    /** Internal audit, 内审. */
    AUDIT("auditControl", "内控：内审", "internal audit");

    private final String property;
    private final String zh;
    private final String en;

    InternalControl(String property, String zh, String en) {
        this.property = property;
        this.zh = zh;
        this.en = en;
    }

    /** The fact that says whether it is there. */
    Term term() {
        return Term.of(property, zh, en);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
