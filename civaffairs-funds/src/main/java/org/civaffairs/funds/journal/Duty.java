package org.civaffairs.funds.journal;

import org.civaffairs.core.value.Text;

/** What somebody did on a voucher (C-121): four duties of the plan, and keeping the books, which 会计法 sets apart. */
public enum Duty implements Text.Labelled {
    /** Divided the money, 分配. */
    ALLOCATE("分配", "allocate"),
    /** Approved it, 审批. */
    APPROVE("审批", "approve"),
    /** Paid it out, 发放. */
    DISBURSE("发放", "disburse"),
    /** Looked over it from inside, 内审. */
    AUDIT("内审", "audit"),
    /** Wrote it into the books, 记账. */
    RECORD("记账", "record");

    private final String zh;
    private final String en;

    Duty(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
