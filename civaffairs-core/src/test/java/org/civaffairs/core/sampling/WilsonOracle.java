package org.civaffairs.core.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalLong;

/** Wilson's bounds by the textbook's formula, centre ± half width, in decimals of 80 digits. */
record WilsonOracle(BigDecimal lower, BigDecimal upper) {
    private static final MathContext DIGITS = new MathContext(80);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static WilsonOracle of(long satisfied, long answered, OptionalLong population, ZSquared z) {
        BigDecimal n = BigDecimal.valueOf(answered);
        BigDecimal share = BigDecimal.valueOf(satisfied).divide(n, DIGITS);
        BigDecimal zz = z.value();
        if (population.isPresent()) {
            BigDecimal all = BigDecimal.valueOf(population.getAsLong());
            zz = zz.multiply(all.subtract(n)).divide(all.subtract(BigDecimal.ONE), DIGITS);
        }
        BigDecimal weight = BigDecimal.ONE.add(zz.divide(n, DIGITS));
        BigDecimal centre = share.add(zz.divide(n.multiply(TWO), DIGITS)).divide(weight, DIGITS);
        BigDecimal variance = share.multiply(BigDecimal.ONE.subtract(share))
                .divide(n, DIGITS)
                .add(zz.divide(n.multiply(n).multiply(BigDecimal.valueOf(4)), DIGITS));
        BigDecimal half = zz.multiply(variance).sqrt(DIGITS).divide(weight, DIGITS);
        return new WilsonOracle(centre.subtract(half), centre.add(half));
    }
}
