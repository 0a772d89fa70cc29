package org.civaffairs.funds.reconciliation;

import org.civaffairs.core.value.Text;

/** Why books and bank may differ for a while (未达账项): one of them has it, the other does not have it yet. */
public enum TimingKind implements Text.Labelled {
    /** The books took it in, the bank has not: 单位已收、银行未收. */
    RECEIPT_NOT_AT_BANK(Direction.IN, true, "单位已收、银行未收", "received by the books, not yet by the bank"),
    /** The books paid it out, the bank has not: 单位已付、银行未付. */
    PAYMENT_NOT_AT_BANK(Direction.OUT, true, "单位已付、银行未付", "paid by the books, not yet by the bank"),
    /** The bank took it in, the books have not: 银行已收、单位未收. */
    RECEIPT_NOT_IN_BOOKS(Direction.IN, false, "银行已收、单位未收", "received by the bank, not yet booked"),
    /** The bank paid it out, the books have not: 银行已付、单位未付. */
    PAYMENT_NOT_IN_BOOKS(Direction.OUT, false, "银行已付、单位未付", "paid by the bank, not yet booked"),
    /** The bank returned a payment and the books do not know: 退票未入账. */
    RETURN_NOT_IN_BOOKS(Direction.IN, false, "退票未入账", "returned payment, not yet booked"),
    /** The bank paid interest and the books do not know: 利息未入账. */
    INTEREST_NOT_IN_BOOKS(Direction.IN, false, "利息未入账", "interest, not yet booked");

    private final Direction direction;
    private final boolean booked;
    private final String zh;
    private final String en;

    TimingKind(Direction direction, boolean booked, String zh, String en) {
        this.direction = direction;
        this.booked = booked;
        this.zh = zh;
        this.en = en;
    }

    /** What a movement of the books is that the bank does not have yet. */
    static TimingKind ofBooks(Direction direction) {
        return direction == Direction.IN ? RECEIPT_NOT_AT_BANK : PAYMENT_NOT_AT_BANK;
    }

    /** What a line of the bank is that the books do not have yet. */
    static TimingKind ofBank(LineKind kind, Direction direction) {
        return switch (kind) {
            case RETURN -> RETURN_NOT_IN_BOOKS;
            case INTEREST -> INTEREST_NOT_IN_BOOKS;
            case TRANSFER -> direction == Direction.IN ? RECEIPT_NOT_IN_BOOKS : PAYMENT_NOT_IN_BOOKS;
        };
    }

    /** {@return into the account or out of it} */
    public Direction direction() {
        return direction;
    }

    /** {@return whether the books have it, and the bank does not} */
    public boolean isBooked() {
        return booked;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
