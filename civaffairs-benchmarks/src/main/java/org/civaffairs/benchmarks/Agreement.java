package org.civaffairs.benchmarks;

import cn.hutool.core.math.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import org.civaffairs.core.value.Yuan;
import org.javamoney.moneta.FastMoney;

/** Refuses to measure peers that do not give the same answer. */
final class Agreement {
    private Agreement() {}

    /** Throws unless all answers are the same amount. */
    static void require(long fen, Object... answers) {
        for (Object answer : answers) {
            if (amount(answer).compareTo(BigDecimal.valueOf(fen, 2)) != 0) {
                throw new IllegalStateException(answer + " of " + answer.getClass() + " should be " + fen + " fen");
            }
        }
    }

    /** Throws unless all peers counted the same. */
    static void requireCounters(long[] counters, long[]... answers) {
        for (long[] answer : answers) {
            if (!Arrays.equals(answer, counters)) {
                throw new IllegalStateException(Arrays.toString(answer) + " should be " + Arrays.toString(counters));
            }
        }
    }

    private static BigDecimal amount(Object answer) {
        if (answer instanceof Long fen) {
            return BigDecimal.valueOf(fen, 2);
        }
        if (answer instanceof Yuan yuan) {
            return BigDecimal.valueOf(yuan.fen(), 2);
        }
        if (answer instanceof FastMoney fast) {
            return fast.getNumber().numberValueExact(BigDecimal.class);
        }
        if (answer instanceof Money hutool) {
            return hutool.getAmount();
        }
        String text = answer.toString();
        return new BigDecimal(text.substring(text.indexOf(' ') + 1));
    }
}
