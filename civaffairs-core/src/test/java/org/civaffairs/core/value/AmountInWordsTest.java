package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first six are the examples of the rules for filling in bills (正确填写票据和结算凭证的基本规定). */
class AmountInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "1409.50,   壹仟肆佰零玖元伍角",
        "6007.14,   陆仟零柒元壹角肆分",
        "1680.32,   壹仟陆佰捌拾元零叁角贰分",
        "107000.53, 壹拾万柒仟元零伍角叁分",
        "16409.02,  壹万陆仟肆佰零玖元零贰分",
        "325.04,    叁佰贰拾伍元零肆分",
        "0.00,      零元整",
        "0.01,      壹分",
        "0.10,      壹角",
        "0.53,      伍角叁分",
        "1.00,      壹元整",
        "10.00,     壹拾元整",
        "10.05,     壹拾元零伍分",
        "12.30,     壹拾贰元叁角",
        "105.00,    壹佰零伍元整",
        "1005.00,   壹仟零伍元整",
        "1050.00,   壹仟零伍拾元整",
        "10000.00,  壹万元整",
        "10001.00,  壹万零壹元整",
        "10999.00,  壹万零玖佰玖拾玖元整",
        "11000.00,  壹万壹仟元整",
        "100999.00, 壹拾万零玖佰玖拾玖元整",
        "20003000.00, 贰仟万叁仟元整",
        "100000000.00, 壹亿元整",
        "100005000.00, 壹亿零伍仟元整",
        "100010000.00, 壹亿零壹万元整",
        "110000000.00, 壹亿壹仟万元整",
        "1050000000.00, 壹拾亿零伍仟万元整",
        "100000000000.00, 壹仟亿元整",
        "1000000000000.00, 壹万亿元整",
        "10000000000000000.00, 壹亿亿元整",
        "10000000100000000.00, 壹亿零壹亿元整",
        "92233720368547758.07, 玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分"
    })
    void an_amount_is_written_and_read(String amount, String words) {
        assertEquals(words, AmountInWords.of(Yuan.parse(amount)).toString());
        assertEquals(Yuan.parse(amount), AmountInWords.parse(words).amount());
        assertEquals(AmountInWords.of(Yuan.parse(amount)), AmountInWords.parse(words));
    }

    @ParameterizedTest
    @CsvSource({
        "壹仟陆佰捌拾元叁角贰分, 1680.32",
        "壹拾万零柒仟元伍角叁分, 107000.53",
        "壹拾万零柒仟元零伍角叁分, 107000.53",
        "壹拾万柒仟元伍角叁分, 107000.53",
        "壹仟肆佰零玖元伍角整, 1409.50",
        "壹仟肆佰零玖元伍角正, 1409.50",
        "壹元正, 1.00",
        "零元正, 0.00",
        "壹角整, 0.10",
        "壹亿伍仟元整, 100005000.00",
        "壹拾亿伍仟万元整, 1050000000.00",
        "贰仟万零叁仟元整, 20003000.00",
        "貳億零陸萬圓整, 200060000.00"
    })
    void the_other_legal_forms_are_read(String words, String amount) {
        assertEquals(Yuan.parse(amount), AmountInWords.parse(words).amount());
    }

    @Test
    void a_negative_amount_is_refused() {
        assertEquals(
                "an amount in words must be 0.00 or more, bills know no negative one, but is -0.01",
                assertThrows(IllegalArgumentException.class, () -> AmountInWords.of(Yuan.parse("-0.01")))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                 | must have 零 at character 1
            壹                 | must have 元 or another unit at character 2
            壹仟               | must have 元 or another unit at character 3
            壹万               | must have 元 or another unit at character 3
            壹元               | must have 整 at character 3
            壹贰元整           | must have 元 or another unit at character 2
            壹元整整           | must have ended at character 4
            壹元伍分           | must have 零 at character 3
            壹元零伍角         | must have 伍 at character 3
            壹元伍角零贰分     | must have 贰 at character 5
            壹角伍分整         | must have ended at character 5
            零壹元整           | must have 壹 at character 1
            零元伍角           | must have 伍 at character 1
            壹佰伍元整         | must have 零 at character 3
            壹万伍佰元整       | must have 零 at character 3
            壹万零壹仟元整     | must have 壹 at character 3
            壹拾零万元整       | must have 万 at character 3
            伍拾壹佰元整       | must have 壹 at character 1
            拾元整             | must have a digit of 壹 to 玖 at character 1
            壹拾拾元整         | must have a digit of 壹 to 玖 at character 3
            零角               | must have a digit of 壹 to 玖 at character 2
            万元整             | must have 零 at character 1
            一元整             | must have 零, a digit of 壹 to 玖 or a unit at character 1
            壹元 整            | must have 零, a digit of 壹 to 玖 or a unit at character 3
            人民币壹元整       | must have 零, a digit of 壹 to 玖 or a unit at character 1
            壹亿零零壹元整     | must have 壹 at character 4
            伍分壹角           | must have 壹 at character 1
            壹元元整           | must have 整 at character 3
            """)
    void malformed_words_are_refused_with_the_place(String words, String problem) {
        assertEquals("amount in words " + problem + " but is \"" + words + "\"", refusal(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零捌分",
                "玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾玖元整",
                "壹拾亿零壹亿元整",
                "玖亿亿亿元整"
            })
    void what_is_out_of_range_is_refused(String words) {
        assertEquals("amount in words must be at most 92233720368547758.07 but is \"" + words + "\"", refusal(words));
    }

    @Test
    void no_words_are_endless() {
        assertEquals(
                "amount in words must have ended at character 81 but is \"" + "零".repeat(80) + "…\"",
                refusal("零".repeat(81)));
        assertEquals(
                "amount in words must have 元 at character 2 but is \"" + "零".repeat(80) + "\"",
                refusal("零".repeat(80)));
    }

    @ParameterizedTest
    @EnumSource
    void words_are_a_text_in_json(Wire wire) {
        AmountInWords words = AmountInWords.of(Yuan.parse("325.04"));
        assertEquals("\"叁佰贰拾伍元零肆分\"", wire.write(words));
        assertEquals(words, wire.read("\"叁佰贰拾伍元零肆分\"", AmountInWords.class));
        assertEquals("an amount in words must be a text in quotes", wire.refusal("1", AmountInWords.class));
    }

    @Test
    void words_are_equal_by_the_amount() throws IOException, ClassNotFoundException {
        AmountInWords words = AmountInWords.parse("壹拾万柒仟元伍角叁分");
        assertEquals(words, Frozen.copyOf(words));
        assertEquals(words, AmountInWords.parse("壹拾万零柒仟元伍角叁分"));
        assertEquals(words.hashCode(), Yuan.parse("107000.53").hashCode());
        assertNotEquals(words, AmountInWords.of(Yuan.ZERO));
        assertNotEquals(words, (Object) Yuan.parse("107000.53"));
    }

    private static String refusal(String words) {
        return assertThrows(IllegalArgumentException.class, () -> AmountInWords.parse(words))
                .getMessage();
    }
}
