package org.civaffairs.funds.payment;

import org.civaffairs.core.value.Text;

/** How money is handed over (C-119); the plan names the first two. */
public enum PaymentChannel implements Text.Labelled {
    /** To a bank card, 打卡. */
    CARD("打卡", "bank card"),
    /** To a passbook, 发折子. */
    PASSBOOK("存折", "passbook"),
    /** In cash. */
    CASH("现金", "cash");

    private final String zh;
    private final String en;

    PaymentChannel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** {@return whether it goes through a bank, which is what the plan asks for (社会化发放)} */
    public boolean isSocialised() {
        return this != CASH;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
