package org.civaffairs.benchmarks;

import cn.hutool.core.math.Money;
import com.opengamma.strata.collect.Decimal;
import java.math.BigDecimal;
import org.civaffairs.core.value.Yuan;
import org.javamoney.moneta.FastMoney;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * Reads {@code 1234567.70}. Fair: peers whose own reader wants the currency in the text, or goes through a formatter, are
 * given the shorter way instead: a number that is read and the currency as an object. {@code long} reads the digits
 * without the point.
 */
public class ParseBenchmark extends AmountBenchmark {
    String text = "1234567.70";
    String digits = "123456770";

    /** Peers must agree. */
    @Setup
    public void agree() {
        Agreement.require(
                fen, yuan(), bareLong(), bigDecimal(), jodaMoney(), fastMoney(), strataMoney(), hutoolMoney());
    }

    @Benchmark
    public Yuan yuan() {
        return Yuan.parse(text);
    }

    @Benchmark
    public long bareLong() {
        return Long.parseLong(digits);
    }

    @Benchmark
    public BigDecimal bigDecimal() {
        return new BigDecimal(text);
    }

    @Benchmark
    public org.joda.money.Money jodaMoney() {
        return org.joda.money.Money.of(JODA_CNY, new BigDecimal(text));
    }

    @Benchmark
    public FastMoney fastMoney() {
        return FastMoney.of(new BigDecimal(text), MONETA_CNY);
    }

    @Benchmark
    public com.opengamma.strata.basics.currency.Money strataMoney() {
        return com.opengamma.strata.basics.currency.Money.of(STRATA_CNY, Decimal.parse(text));
    }

    @Benchmark
    public Money hutoolMoney() {
        return new Money(text, HUTOOL_CNY);
    }
}
