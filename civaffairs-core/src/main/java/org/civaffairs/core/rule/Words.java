package org.civaffairs.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/** The kernel's own wordings, in both languages. */
final class Words {
    static final Text ON = Text.of("日期", "on");
    static final Text REFORMS = Text.of("改革方案", "reforms");
    static final Text UNKNOWN = Text.of("未知，无法判定", "not known, so undetermined");
    static final Text FINDINGS = Text.of("发现", "findings");
    static final Text NO_FINDINGS = Text.of("无", "none");
    static final Text ASSUMPTIONS = Text.of("非计划载明", "not stated by the plan");
    static final Text CLAUSES = Text.of("条款", "clauses");
    static final Text EXPECTED = Text.of("应为", "expected");
    static final Text ACTUAL = Text.of("实为", "actual");
    static final Text DIFFERENCE = Text.of("相差", "difference");

    private Words() {}

    static Text chosenInsteadOf(Provision<?> planned) {
        Text note = planned.note() == null ? Text.of("计划载明", "stated") : planned.note();
        return Text.of(
                "由使用者选定，本库默认为" + shown(planned.value(), Locale.CHINESE) + "：" + note.zh(),
                "chosen by the caller, our default is \"" + shown(planned.value(), Locale.ENGLISH) + "\": "
                        + note.en());
    }

    /** A clause that is taken to order on after the last day its document speaks for. */
    static Provision<String> assumedClause(Citation clause, LocalDate last, Text why) {
        Term term = Term.of("clause." + clause.clause(), "条款在期满后继续适用", "clause that goes on after its last day");
        return new Provision<>(term, clause.clause(), clause.source().from(), last, Basis.ASSUMED, clause, why);
    }

    /** Why a value outlives the plan, and what was open about it before. */
    static Text goesOn(Text why, @Nullable Text note) {
        return note == null ? why : Text.of(why.zh() + "；" + note.zh(), why.en() + "; " + note.en());
    }

    static Text enactedBy(String name, Citation enactment) {
        return Text.of(
                name + "依据" + enactment.source().title().zh() + enactment.clause() + "施行",
                "enacted by " + name + ", " + enactment.source().title().en() + " " + enactment.clause());
    }

    /** A value for people: readings in words, ratios as percentages, lists one by one, all else as it prints. */
    static String shown(Object value, Locale locale) {
        if (value instanceof Ratio ratio) {
            return ratio.toPercent();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> shown(item, locale)).toList().toString();
        }
        return value instanceof Text.Labelled labelled ? labelled.label().in(locale) : value.toString();
    }
}
