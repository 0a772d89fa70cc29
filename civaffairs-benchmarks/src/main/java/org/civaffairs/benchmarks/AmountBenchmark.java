package org.civaffairs.benchmarks;

import cn.hutool.core.math.Money;
import com.opengamma.strata.basics.currency.Currency;
import com.opengamma.strata.collect.Decimal;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.civaffairs.core.value.Yuan;
import org.javamoney.moneta.FastMoney;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One amount of money, 1234567.70 yuan, as every peer holds it, and the settings of all benchmarks of single amounts.
 *
 * <p>Fair: all peers hold the same amount in the same currency, which is looked up once; fields are not final, so nothing
 * is computed at compile time; what is returned is consumed, so nothing is optimised away; and before anything is measured
 * every class checks that its peers agree on the answer. {@code long} is no peer but the floor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public abstract class AmountBenchmark {
    static final CurrencyUnit JODA_CNY = CurrencyUnit.of("CNY");
    static final javax.money.CurrencyUnit MONETA_CNY = javax.money.Monetary.getCurrency("CNY");
    static final Currency STRATA_CNY = Currency.of("CNY");
    static final java.util.Currency HUTOOL_CNY = java.util.Currency.getInstance("CNY");

    long fen = 123_456_770;
    Yuan yuan = Yuan.ofFen(fen);
    BigDecimal decimal = BigDecimal.valueOf(fen, 2);
    org.joda.money.Money joda = joda(fen);
    FastMoney fast = fast(fen);
    com.opengamma.strata.basics.currency.Money strata = strata(fen);
    Money hutool = hutool(fen);

    static org.joda.money.Money joda(long fen) {
        return org.joda.money.Money.ofMinor(JODA_CNY, fen);
    }

    static FastMoney fast(long fen) {
        return FastMoney.ofMinor(MONETA_CNY, fen);
    }

    static com.opengamma.strata.basics.currency.Money strata(long fen) {
        return com.opengamma.strata.basics.currency.Money.of(STRATA_CNY, Decimal.ofScaled(fen, 2));
    }

    static Money hutool(long fen) {
        return new Money(fen / 100, (int) (fen % 100), HUTOOL_CNY);
    }
}
