package org.civaffairs.examples.command;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.conduct.DisasterStep;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.target.YouCounty2010Targets;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.EvidenceKind;
import org.civaffairs.funds.journal.Role;

/** The values and subjects of findings in the words of the reader's language; codes that have a label are never shown. */
final class Words {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
    private static final Map<String, Text> CODES = codes(
            EvidenceKind.values(),
            Role.values(),
            Duty.values(),
            Truth.values(),
            AssistanceMatter.values(),
            DisasterStep.values());

    /** What the verification of books says in English where the expected or actual value is no number. */
    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("none", "无"),
            Map.entry("two accounts", "两个账户"),
            Map.entry("duties apart", "分开经办"),
            Map.entry("no reversal", "非冲正分录"),
            Map.entry("a posting before it", "在前的分录"),
            Map.entry("passed and not void", "通过且有效"));

    private static final Pattern PROCEDURE = Pattern.compile("(not )?passed, procedure (.*)");
    private static final Pattern AFTER = Pattern.compile("after ([0-9-]{10})");

    /** A posting, alone or on an account: {@code posting 5}, {@code 专户 posting 5}. */
    private static final Pattern BOOKED = Pattern.compile("(^| )posting (-?[0-9])");

    private Words() {}

    private static Map<String, Text> codes(Text.Labelled[]... kinds) {
        Map<String, Text> codes = new HashMap<>();
        for (Text.Labelled[] kind : kinds) {
            Stream.of(kind).forEach(value -> codes.putIfAbsent(value.toString(), value.label()));
        }
        return codes;
    }

    /** A value. */
    static String of(Object value, LanguageOption language) {
        if (value instanceof Text.Labelled labelled) {
            return language.say(labelled.label());
        }
        if (value instanceof Yuan amount) {
            return amount.toGrouped();
        }
        if (value instanceof Text text) {
            return language.say(text);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(one -> of(one, language)).collect(Collectors.joining(language.listed()));
        }
        return value instanceof String text ? phrase(text, language) : String.valueOf(value);
    }

    private static String phrase(String text, LanguageOption language) {
        String words = language.isChinese() ? chinese(text) : text;
        return CODE.matcher(words).replaceAll(code -> Matcher.quoteReplacement(coded(code.group(), language)));
    }

    private static String coded(String code, LanguageOption language) {
        Text words = CODES.get(code);
        return words == null ? code : language.say(words);
    }

    private static String chinese(String text) {
        Matcher procedure = PROCEDURE.matcher(text);
        Matcher after = AFTER.matcher(text);
        if (procedure.matches()) {
            return (procedure.group(1) == null ? "通过" : "未通过") + "，程序" + procedure.group(2);
        }
        return after.matches() ? after.group(1) + "之后" : PHRASES.getOrDefault(text, text);
    }

    /** Whom a finding is about: a duty or a step by its name, a posting by its word. */
    static String subject(String subject, LanguageOption language) {
        int last = subject.lastIndexOf(' ') + 1;
        String named = YouCounty2010Targets.findDuty(subject.substring(last))
                .map(duty -> subject.substring(0, last) + language.say(duty.name()))
                .orElseGet(() -> subject.substring(0, last) + coded(subject.substring(last), language));
        return BOOKED.matcher(named).replaceFirst("$1" + language.say(Say.POSTING) + " $2");
    }
}
