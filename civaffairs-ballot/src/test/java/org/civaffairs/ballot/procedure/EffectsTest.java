package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.DeviationKind.ALTERED;
import static org.civaffairs.ballot.procedure.DeviationKind.NOT_SIGNED;
import static org.civaffairs.ballot.procedure.DeviationKind.SKIPPED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*=NONE | *=NONE",
                "*=VOIDS | *=VOIDS",
                "SKIPPED=VOIDS, NOT_SIGNED=CURABLE, *=NONE | SKIPPED=VOIDS, NOT_SIGNED=CURABLE, *=NONE",
                "NOT_SIGNED=CURABLE, SKIPPED=VOIDS, *=NONE | SKIPPED=VOIDS, NOT_SIGNED=CURABLE, *=NONE", // in order
                "SKIPPED=NONE, *=NONE | *=NONE" // said twice
            })
    void effects_are_read_and_written_in_order(String text, String written) {
        Effects effects = Effects.parse(text);
        assertEquals(written, effects.toString());
        assertEquals(effects, Effects.parse(written));
        assertEquals(effects, JavaCopy.of(effects));
        StrictMapper.both().forEach(mapper -> {
            assertEquals("\"" + written + "\"", mapper.write(effects));
            assertEquals(effects, mapper.read("\"" + text + "\"", Effects.class));
        });
    }

    @Test
    void every_kind_has_an_effect_and_all_can_be_named() {
        String all = Arrays.stream(DeviationKind.values())
                .map(kind -> kind + "=" + (kind.ordinal() % 2 == 0 ? "VOIDS" : "CURABLE"))
                .collect(Collectors.joining(", "));
        Effects effects = Effects.parse(all);
        for (DeviationKind kind : DeviationKind.values()) {
            assertEquals(kind.ordinal() % 2 == 0 ? Effect.VOIDS : Effect.CURABLE, effects.of(kind));
        }
        assertEquals(
                "*=CURABLE", effects.toString().substring(effects.toString().indexOf('*'))); // of two the milder
        assertEquals(effects, Effects.parse(effects.toString()));
    }

    @Test
    void they_are_made_in_code_as_well() {
        assertEquals(
                Effects.parse("SKIPPED=VOIDS, ALTERED=VOIDS, NOT_SIGNED=NONE, *=CURABLE"),
                Effects.of(Effect.CURABLE).with(Effect.VOIDS, SKIPPED, ALTERED).with(Effect.NONE, NOT_SIGNED));
        Map<DeviationKind, Effect> all = new EnumMap<>(Effects.of(Effect.NONE).byKind());
        Effects effects = new Effects(all);
        all.put(SKIPPED, Effect.VOIDS);
        assertEquals(Effect.NONE, effects.of(SKIPPED));
    }

    @Test
    void a_kind_that_is_left_out_is_an_error() {
        assertEquals(
                "effects must name every deviation, or end with \"*=NONE\" for all others, but leave out"
                        + " [ALTERED, NOTICE_TOO_SHORT, PANEL_TOO_SMALL, REPRESENTATIVES_BELOW_SHARE, KIN_VOTED,"
                        + " NOT_SECRET, NOT_RECORDED, COUNT_MISMATCH, STEP_MISSING, STEP_OUT_OF_ORDER, ANNOUNCED_LATE,"
                        + " NOT_SIGNED, PUBLISHED_TOO_BRIEFLY, SECOND_PUBLICATION_MISSING, REVOTED_WITHIN_BAR]",
                refusal("SKIPPED=VOIDS"));
    }

    @Test
    void a_kind_that_is_named_twice_is_an_error() {
        assertEquals(
                "effects must name each deviation once but name SKIPPED twice",
                refusal("SKIPPED=VOIDS, SKIPPED=NONE, *=NONE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "*=",
                "*=none",
                "SKIPPED",
                "SKIPPED=",
                "SKIPPED=BAD, *=NONE",
                "skipped=VOIDS, *=NONE",
                "*=NONE, SKIPPED=VOIDS",
                "SKIPPED=VOIDS,*=NONE",
                "SKIPPED=VOIDS=NONE, *=NONE",
                "\u202ESKIPPED=VOIDS, *=NONE"
            })
    void anything_else_is_refused(String text) {
        String prefix = "effects must look like \"SKIPPED=VOIDS, NOT_SIGNED=CURABLE, *=NONE\", of [SKIPPED, ALTERED, ";
        assertEquals(prefix, refusal(text).substring(0, prefix.length()));
        assertEquals(-1, refusal(text).indexOf('\u202E'));
    }

    private static String refusal(String text) {
        return assertThrows(IllegalArgumentException.class, () -> Effects.parse(text))
                .getMessage();
    }

    @Test
    void they_are_worded_by_what_they_do_the_worst_first() {
        Effects effects = Effects.of(Effect.CURABLE).with(Effect.VOIDS, SKIPPED, ALTERED);
        String zh = effects.label().zh();
        assertEquals("决定无效：未经评审团票决、以传签代替会议票决；可补正：会议通知过迟、", zh.substring(0, zh.indexOf("评审团人数不足")));
        assertEquals(
                "no effect: no ballot was held, signatures were collected in place of a meeting, notice too short",
                Effects.of(Effect.NONE).label().en().substring(0, 96));
        assertEquals("effects must be a text in quotes", StrictMapper.JACKSON_2.refusal("{}", Effects.class));
    }

    @Test
    void the_worse_of_two_effects_counts() {
        for (Effect one : Effect.values()) {
            for (Effect other : Effect.values()) {
                assertEquals(
                        Math.max(one.ordinal(), other.ordinal()),
                        one.worse(other).ordinal());
            }
        }
        assertEquals("可补正", Effect.CURABLE.label().zh());
        assertEquals("voids the decision", Effect.VOIDS.label().en());
    }
}
