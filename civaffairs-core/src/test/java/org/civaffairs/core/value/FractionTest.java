package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wording of thresholds in laws and local rules. */
class FractionTest {
    /** The largest below 10,000: no numerator reduces with it. */
    private static final long PRIME = 9973;

    @ParameterizedTest
    @CsvSource({
        ">=2/3, 三分之二以上, two thirds or more",
        ">2/3, 超过三分之二, more than two thirds",
        ">1/2, 过半数, more than half",
        ">=1/2, 半数以上, half or more",
        ">=50%, 半数以上, half or more",
        ">=1/1, 全部, all",
        ">=1/3, 三分之一以上, one third or more",
        ">=3/4, 四分之三以上, three quarters or more",
        ">1/4, 超过四分之一, more than one quarter",
        ">=1/5, 五分之一以上, one fifth or more",
        ">=80%, 五分之四以上, four fifths or more",
        ">=5/6, 六分之五以上, five sixths or more",
        ">6/7, 超过七分之六, more than six sevenths",
        ">=7/8, 八分之七以上, seven eighths or more",
        ">=8/9, 九分之八以上, eight ninths or more",
        ">=1/10, 十分之一以上, one tenth or more",
        ">=10%, 十分之一以上, one tenth or more",
        ">=90%, 百分之九十以上, 90% or more",
        ">9/10, 超过百分之九十, more than 90%",
        ">=30%, 百分之三十以上, 30% or more",
        ">=7/11, 十一分之七以上, 7/11 or more",
        ">7/15, 超过十五分之七, more than 7/15",
        ">=1/20, 百分之五以上, 5% or more",
        ">=75%, 四分之三以上, three quarters or more",
        ">3/25, 超过百分之十二, more than 12%",
        ">=99%, 百分之九十九以上, 99% or more",
        ">=1/100, 百分之一以上, 1% or more",
        ">=1/200, 二百分之一以上, 1/200 or more",
        ">=9998/9999, 九千九百九十九分之九千九百九十八以上, 9998/9999 or more",
        ">=1/10000, 1/10000以上, 1/10000 or more",
        ">9999/10000, 超过9999/10000, more than 9999/10000"
    })
    void a_threshold_speaks_as_the_law_does(String threshold, String zh, String en) {
        Text label = Threshold.parse(threshold).label();
        assertEquals(zh, label.in(Locale.SIMPLIFIED_CHINESE));
        assertEquals(en, label.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "15, 十五",
        "20, 二十",
        "21, 二十一",
        "100, 一百",
        "101, 一百零一",
        "105, 一百零五",
        "110, 一百一十",
        "115, 一百一十五",
        "120, 一百二十",
        "1000, 一千",
        "1001, 一千零一",
        "1010, 一千零一十",
        "1100, 一千一百",
        "1101, 一千一百零一",
        "2030, 二千零三十",
        "9969, 九千九百六十九"
    })
    void numbers_are_written_with_their_zeros(long number, String numeral) {
        Text label = Threshold.atLeast(number, PRIME).label();
        assertEquals("九千九百七十三分之" + numeral + "以上", label.in(Locale.CHINESE));
    }
}
